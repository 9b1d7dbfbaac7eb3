import { ExclamationCircleOutlined } from '@ant-design/icons';
import { Alert, Radio, Select } from 'antd';
import { useId, type ReactNode } from 'react';
import { FIRST_YEAR } from '../../report/report.ts';
import type { ReadFileQuery } from '../generated/operations.ts';
import { reportAddress } from '../search/reportAddress.ts';
import { minuteOf } from '../shell/pieces/instant.ts';
import { LinkButton } from '../shell/pieces/LinkButton.tsx';
import { useStateName } from '../shell/pieces/StateTag.tsx';
import { usePlace } from '../shell/place.tsx';
import { useWords } from '../shell/words.ts';
import { isReplaceable } from './target.ts';
import type { Target } from './useTarget.ts';
import { importTexts } from './words.ts';

/** Which report the file becomes; what the file says of it, and what is there already. */
export function TargetForm({
  target,
  read,
}: {
  readonly target: Target;
  readonly read: ReadFileQuery['readReport'];
}) {
  const t = useWords(importTexts);
  const place = usePlace();
  const [organId, yearId, scopeId] = [useId(), useId(), useId()];
  const { organ, organName, year, scope, organs, choose } = target;
  const latest = Math.max(place.year, read.year ?? 0, new Date().getFullYear());
  const years = Array.from({ length: latest - FIRST_YEAR + 1 }, (_, index) => latest - index);
  return (
    <section className="cms-import-target" aria-label={t.target}>
      <div className="cms-import-fields">
        <Field
          label={t.organ}
          id={organId}
          hint={organNote() === null || organ === null ? null : t.organHint}
          note={organNote()}
        >
          <Select
            id={organId}
            value={organ}
            onChange={(code) => choose({ organ: code })}
            options={organs.map(({ code, name }) => ({ value: code, label: name }))}
          />
        </Field>
        <Field label={t.year} id={yearId} note={yearNote()}>
          <Select
            id={yearId}
            value={year}
            onChange={(chosen) => choose({ year: chosen })}
            options={years.map((each) => ({ value: each, label: t.yearOf(each) }))}
          />
        </Field>
        <Field
          label={t.scope}
          id={scopeId}
          note={read.scope !== null && read.scope !== scope ? t.scopeDiffers : null}
        >
          <Radio.Group
            id={scopeId}
            aria-label={t.scope}
            value={scope}
            onChange={({ target: { value } }: { readonly target: { readonly value?: Target['scope'] } }) =>
              choose(value ? { scope: value } : {})
            }
            optionType="button"
            options={(['OWN', 'AGGREGATE'] as const).map((value) => ({ value, label: t.scopes[value] }))}
          />
        </Field>
        <div>
          <div className="cms-import-label">{t.edition}</div>
          <div className="cms-import-edition">{editionText()}</div>
        </div>
      </div>
      <DraftThere target={target} />
    </section>
  );

  function organNote(): string | null {
    if (organ === null) return t.organNone;
    if (read.organName === null) return t.organUnknown;
    return read.organName === organName ? null : t.organDiffers(read.organName);
  }

  function yearNote(): string | null {
    if (read.year === null) return t.yearUnknown;
    return read.year === year ? null : t.yearDiffers(read.year);
  }

  function editionText(): string {
    const { edition } = read.form;
    return edition === '2019' || edition === '2021' || edition === 'local'
      ? t.editions[edition]
      : t.editions.none;
  }
}

/** A field with its label, what to look at, and below it what to know. */
function Field({
  label,
  id,
  note,
  hint = null,
  children,
}: {
  readonly label: string;
  readonly id: string;
  readonly note: string | null;
  readonly hint?: string | null;
  readonly children: ReactNode;
}) {
  return (
    <div>
      <label className="cms-import-label" htmlFor={id}>
        {label}
      </label>
      {children}
      {note !== null && (
        <div className="cms-import-note" role="status">
          <ExclamationCircleOutlined aria-hidden /> {note}
        </div>
      )}
      {hint !== null && <div className="cms-import-hint">{hint}</div>}
    </div>
  );
}

function DraftThere({ target: { draft, organ, year, scope } }: { readonly target: Target }) {
  const t = useWords(importTexts);
  const stateName = useStateName();
  if (!draft || organ === null) return null;
  const { state, updatedByName, updatedAt } = draft;
  const open = isReplaceable(draft);
  return (
    <Alert
      type={open ? 'warning' : 'error'}
      showIcon
      title={open ? t.there(updatedByName, minuteOf(updatedAt)) : t.blocked(stateName(state))}
      action={
        <LinkButton
          size="small"
          target="_blank"
          to={reportAddress({ organ, year, scope }, open ? 'edit' : 'review')}
        >
          {t.openDraft}
        </LinkButton>
      }
    />
  );
}
