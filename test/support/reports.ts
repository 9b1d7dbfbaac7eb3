import type { Actor } from '../../src/access/actor.ts';
import { amendReport } from '../../src/commands/amendReport.ts';
import { checkDraft } from '../../src/commands/shared/checkDraft.ts';
import { concludeSecrecyReview } from '../../src/commands/concludeSecrecyReview.ts';
import { explainIssues } from '../../src/commands/explainIssues.ts';
import { publishReport } from '../../src/commands/publishReport.ts';
import { replaceDraft } from '../../src/commands/shared/replaceDraft.ts';
import type { ReportResult } from '../../src/commands/shared/result.ts';
import { reviewReport } from '../../src/commands/reviewReport.ts';
import { saveDraft, type SaveDraftResult } from '../../src/commands/saveDraft.ts';
import { scheduleReport } from '../../src/commands/scheduleReport.ts';
import { signReport } from '../../src/commands/signReport.ts';
import { submitReport } from '../../src/commands/submitReport.ts';
import { contentOf, type PartId, type ReportContent } from '../../src/report/content.ts';
import { issueId, unexplainedIssues } from '../../src/report/decision.ts';
import { reportVersion, type ReportHead } from '../../src/report/head.ts';
import type { PartInput } from '../../src/report/input.ts';
import type { ReportId } from '../../src/report/report.ts';
import { everyone, people, type World } from './world.ts';

/** A report with this content as its draft. */
export function drafted(world: World, report: ReportId, content: ReportContent): Promise<ReportResult> {
  const input = {
    report,
    content,
    cause: 'IMPORTED',
    source: 'sample.html',
    readingIssues: [],
    expectedVersion: null,
  } as const;
  return replaceDraft(input, everyone, world.context());
}

/** What a command on the report as it is now takes. */
export async function now(
  world: World,
  report: ReportId,
): Promise<{ readonly report: ReportId; readonly expectedVersion: number }> {
  const { head } = await world.store.draft(report);
  return { report, expectedVersion: reportVersion(head!) };
}

/** Where a draft can be brought by the people of `world.ts`, each taking the own step. */
export type Station = 'IN_REVIEW' | 'SECRECY_REVIEW' | 'AWAITING_SIGNATURE' | 'APPROVED';

/** Brings a draft as far as the station. */
export async function broughtTo(world: World, report: ReportId, station: Station): Promise<ReportResult> {
  const as = (actor: Actor) => world.context({ actor });
  let result = await submitReport(await now(world, report), world.context());
  if (station === 'IN_REVIEW') return result;
  result = await reviewReport(after(result), as(people.reviewer));
  if (station === 'SECRECY_REVIEW') return result;
  const cleared = { basis: '不涉及国家秘密', conclusion: 'MAY_BE_PUBLISHED' } as const;
  result = await concludeSecrecyReview({ ...after(result), ...cleared }, as(people.secrecyReviewer));
  if (station === 'AWAITING_SIGNATURE') return result;
  return signReport(after(result), as(people.signatory));
}

/** Brings the draft to where it waits for the instant at which it is to be made public. */
export async function scheduledFor(world: World, report: ReportId, publishAt: string): Promise<ReportResult> {
  const approved = await broughtTo(world, report, 'APPROVED');
  return scheduleReport({ ...after(approved), publishAt }, world.context({ actor: people.signatory }));
}

/** Brings the draft all the way to the public. */
export async function publishDraft(world: World, report: ReportId): Promise<ReportResult> {
  return publishReport(after(await broughtTo(world, report, 'APPROVED')), world.context());
}

/** A report with this content, published; where a rule asks for an explanation, it is explained. */
export async function published(
  world: World,
  report: ReportId,
  content: ReportContent,
): Promise<ReportResult> {
  await drafted(world, report, content);
  await explained(world, report);
  return publishDraft(world, report);
}

/** A report that was public before, opened for changes, with these figures changed. */
export async function amended(
  world: World,
  report: ReportId,
  part: PartId,
  figures: Readonly<Record<string, string>>,
  reason = '更正',
): Promise<SaveDraftResult> {
  await amendReport({ ...(await now(world, report)), reason }, world.context());
  return saved(world, report, part, { figures: typed(figures) });
}

/** A published report with these figures changed and published again. */
export async function corrected(
  world: World,
  report: ReportId,
  part: PartId,
  figures: Readonly<Record<string, string>>,
  reason = '更正',
): Promise<ReportResult> {
  await amended(world, report, part, figures, reason);
  return publishDraft(world, report);
}

/** The draft with an explanation for every issue that asks for one. */
export async function explained(world: World, report: ReportId, reason = '口径调整'): Promise<void> {
  const dossier = await world.store.dossier(report, null);
  const { head, parts } = dossier;
  const decided = checkDraft(head!, contentOf(head!.form, parts), dossier, null);
  const issues = unexplainedIssues(decided).map(issueId);
  if (issues.length > 0) await explainIssues({ report, issues, reason }, world.context());
}

/** A part of the draft saved on top of what is there. */
export async function saved(
  world: World,
  report: ReportId,
  part: PartId,
  input: PartInput,
): Promise<SaveDraftResult> {
  const { parts } = await world.store.draft(report);
  const expectedVersion = parts.find(({ id }) => id === part)?.version ?? 0;
  return saveDraft({ report, part, expectedVersion, ...input }, world.context());
}

/** Figures as a client types them. */
export function typed(
  figures: Readonly<Record<string, string | null>>,
): readonly { readonly key: string; readonly value: string | null }[] {
  return Object.entries(figures).map(([key, value]) => ({ key, value }));
}

/** What the next command after this result takes. */
export function after({ report }: { readonly report: ReportHead }): {
  readonly report: ReportId;
  readonly expectedVersion: number;
} {
  return { report: report.id, expectedVersion: reportVersion(report) };
}
