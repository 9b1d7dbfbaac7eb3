import type { Actor } from '../../access/actor.ts';
import { amendReport } from '../../commands/amendReport.ts';
import { concludeSecrecyReview } from '../../commands/concludeSecrecyReview.ts';
import type { CommandContext } from '../../commands/shared/context.ts';
import { publishReport } from '../../commands/publishReport.ts';
import type { ReportResult } from '../../commands/shared/result.ts';
import { reviewReport } from '../../commands/reviewReport.ts';
import { saveDraft } from '../../commands/saveDraft.ts';
import { signReport } from '../../commands/signReport.ts';
import { submitReport } from '../../commands/submitReport.ts';
import type { PartId } from '../../report/content.ts';
import { reportVersion, type ReportHead } from '../../report/head.ts';
import type { Store } from '../../store/store.ts';
import { sampleOfficer } from '../sampleAdministrator.ts';
import type { Correction } from './oddities.ts';

const STEP_MS = 20 * 60 * 1000;
const BASIS = '政府信息公开条例第十四条、第十五条，本机关定密事项范围；更正内容不涉密。';

interface Case {
  readonly store: Store;
  readonly editor: Actor;
  readonly correction: Correction;
  readonly part: PartId;
  readonly value: string | null;
}

/** A correction by everybody who has to do with one, so that the last step is at its instant. */
export async function correctAsPeopleDo(
  head: ReportHead,
  { store, editor, correction, part, value }: Case,
): Promise<void> {
  const { report, figure, changeNote: reason, at } = correction;
  let left = 7;
  const as = (actor: Actor): CommandContext => {
    const now = new Date(Date.parse(at) - (left -= 1) * STEP_MS).toISOString();
    return { store, actor, now, clientMutationId: null };
  };
  const next = ({ report: after }: ReportResult) => ({ report, expectedVersion: reportVersion(after) });

  await amendReport({ report, expectedVersion: reportVersion(head), reason }, as(editor));
  const { parts } = await store.draft(report);
  const version = parts.find(({ id }) => id === part)?.version ?? 0;
  const figures = [{ key: figure, value }];
  await saveDraft({ report, part, expectedVersion: version, figures }, as(editor));
  const saved = (await store.draft(report)).head!;
  const submitted = await submitReport({ report, expectedVersion: reportVersion(saved) }, as(editor));
  const reviewed = await reviewReport(next(submitted), as(sampleOfficer('reviewer')));
  const cleared = await concludeSecrecyReview(
    { ...next(reviewed), basis: BASIS, conclusion: 'MAY_BE_PUBLISHED' },
    as(sampleOfficer('secrecy_reviewer')),
  );
  const signed = await signReport(next(cleared), as(sampleOfficer('signatory')));
  await publishReport(next(signed), { ...as(editor), now: at });
}
