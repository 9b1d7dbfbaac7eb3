import { isAllowed, permit, requireActor } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import { DomainError } from '../errors.ts';
import { correctedReport } from '../documents/correctedReport.ts';
import { importedContent } from '../documents/importedContent.ts';
import type { ImportedReport } from '../documents/importedReport.ts';
import { latestPlace } from '../organs/organ.ts';
import type { FigureInput } from '../report/input.ts';
import type { ReportId, Scope } from '../report/report.ts';
import type { Store } from '../store/store.ts';
import type { CommandContext } from './shared/context.ts';
import { replaceDraft } from './shared/replaceDraft.ts';
import type { ReportResult } from './shared/result.ts';

export interface ImportReportInput {
  readonly fileName: string;
  readonly file: Uint8Array;
  /** What the file does not say, or says wrongly; null: as read from the file. */
  readonly organ: string | null;
  readonly year: number | null;
  readonly scope: Scope | null;
  /** Figures as a person reads them in the file, or puts them right; see `correctedReport`. Left out: none. */
  readonly corrections?: readonly FigureInput[];
  /** Version of the report whose draft the file replaces; null when there must be none yet. */
  readonly expectedVersion: number | null;
}

export interface ImportReportResult extends ReportResult {
  readonly imported: ImportedReport;
}

/**
 * Reads a published report into a draft, whole or not at all, and keeps it as a revision. Uncertain figures that nobody
 * decided stay blank in the draft and are listed among the issues. Throws `UNREADABLE_FILE`.
 */
export async function importReport(
  input: ImportReportInput,
  context: CommandContext,
): Promise<ImportReportResult> {
  const actor = requireActor(context.actor);
  await refuseStranger(input, actor, context.store);
  // The readers of files are a quarter of all the code, and most processes never read one.
  const { readReport } = await import('../documents/readReport.ts');
  const read = await readReport(input.file, input.fileName);
  const imported = correctedReport(read, input.corrections ?? []);
  const result = await replaceDraft(
    {
      report: await reportFor(input, imported, context.store),
      content: importedContent(imported),
      cause: 'IMPORTED',
      source: input.fileName,
      readingIssues: imported.issues,
      expectedVersion: input.expectedVersion,
    },
    actor,
    context,
  );
  return { ...result, imported };
}

/** Nobody who may import nowhere makes the server read a file. */
async function refuseStranger(input: ImportReportInput, actor: Actor, store: Store): Promise<void> {
  if (actor.grants.some(({ role }) => isAllowed(role, 'report.import'))) return;
  const organ = input.organ === null ? null : await store.organ(input.organ);
  const thing = { what: 'organ', id: input.organ ?? '' };
  permit(actor, 'report.import', organ ? latestPlace(organ).path : [], thing);
}

async function reportFor(
  input: ImportReportInput,
  imported: ImportedReport,
  store: Store,
): Promise<ReportId> {
  const organ = input.organ ?? (imported.organ === null ? null : await onlyOrganNamed(imported.organ, store));
  const year = input.year ?? imported.year;
  const scope = input.scope ?? imported.scope;
  if (organ === null) throw required('organ', imported.organ ?? '');
  if (year === null) throw required('year', '');
  if (scope === null) throw required('scope', '');
  return { organ, year, scope };
}

async function onlyOrganNamed(name: string, store: Store): Promise<string | null> {
  const ids = await store.organsNamed(name);
  return ids.length === 1 ? ids[0]! : null;
}

function required(path: string, detail: string): DomainError<'INVALID_INPUT'> {
  return new DomainError('INVALID_INPUT', { path, reason: 'REQUIRED', detail });
}
