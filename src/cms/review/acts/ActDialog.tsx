import { useState } from 'react';
import { FormDialog } from '../../administration/dialog/FormDialog.tsx';
import type { ReportHeadFragment } from '../../generated/operations.ts';
import { useHead } from '../../report/head.ts';
import { useTell } from '../../shell/pieces/useTell.ts';
import { Refusal } from '../../shell/trouble.ts';
import { useChange } from '../../shell/useChange.ts';
import { useWords } from '../../shell/words.ts';
import { ActFields } from './ActFields.tsx';
import { actForms, fieldsOf, type ActField, type ActValues } from './actForms.ts';
import { wordsOf } from './actNames.ts';
import type { Act } from './available.ts';
import { chinaLocal } from './chinaInstant.ts';
import { texts } from './words.ts';

const dangerous: readonly Act[] = ['force', 'withdraw', 'retract', 'return', 'discard'];

/** Says what an act will do, asks what it needs, and does it. `onDone` when it was done. */
export function ActDialog({
  act,
  onDone,
  onClose,
}: {
  readonly act: Act;
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const t = useWords(texts);
  const tell = useTell();
  const head = useHead();
  const [opened] = useState(head);
  const { operation, input } = actForms[act];
  const change = useChange(operation);
  const name = t.acts[wordsOf(act, opened)];
  const fields = fieldsOf(act, opened);
  const submit = async (values: ActValues) => {
    const expectedVersion = versionSeen(opened, head);
    try {
      await change.mutateAsync(input({ report: opened.id, expectedVersion }, values));
    } catch (trouble) {
      // To be done again it has to be looked at again, so not from this window.
      throw trouble instanceof Refusal && trouble.code === 'CONFLICT'
        ? new Refusal(t.stale, 'STALE')
        : trouble;
    }
    tell.done(name.done);
    onDone();
  };
  return (
    <FormDialog<ActValues>
      open
      title={name.title}
      okText={name.name}
      danger={dangerous.includes(act)}
      initial={initialValues(opened.schedule?.publishAt ?? null, opened.amendment?.reason ?? null, fields)}
      fields={Object.fromEntries(fields.map((field) => [field, field]))}
      submit={submit}
      onClose={onClose}
    >
      <div className="cms-act-will">
        <p>{t.willHappen}</p>
        <ul>
          {name.will.split('\n').map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {opened.lastRevision > 0 && opened.state !== 'DRAFT' && <p>{t.revision(opened.lastRevision)}</p>}
        {opened.openComments > 0 && ['submit', 'review', 'return', 'sign'].includes(act) && (
          <p>{t.openComments(opened.openComments)}</p>
        )}
      </div>
      <ActFields act={act} fields={fields} head={opened} />
    </FormDialog>
  );
}

/**
 * Whoever approves has seen the report as it was when the dialog was opened. While it is frozen only comments can have
 * been added since, which change nothing of it.
 */
function versionSeen(opened: ReportHeadFragment, now: ReportHeadFragment): number {
  const { state, lastRevision } = now;
  const isSame = state === opened.state && lastRevision === opened.lastRevision && state !== 'DRAFT';
  return isSame ? now.version : opened.version;
}

function initialValues(
  publishAt: string | null,
  reason: string | null,
  fields: readonly ActField[],
): Partial<ActValues> {
  return {
    ...(publishAt !== null && fields.includes('publishAt') ? { publishAt: chinaLocal(publishAt) } : {}),
    ...(reason !== null && fields.includes('changeNote') ? { changeNote: reason } : {}),
  };
}
