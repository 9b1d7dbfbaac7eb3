import { permit, requireActor } from '../access/access.ts';
import { authorsBehind } from '../access/actor.ts';
import { DomainError } from '../errors.ts';
import { editionInForce, formOf } from '../forms/forms.ts';
import {
  addedReports,
  reportsToAdd,
  sourceChanges,
  type Aggregation,
  type NamedReport,
  type PublicSource,
  type SourceChange,
} from '../report/aggregation.ts';
import { checkRollUp } from '../report/checks/rollUp.ts';
import { contentOf, partOf, type Figures, type Part, type ReportContent } from '../report/content.ts';
import type { NotAssessable } from '../report/issue.ts';
import type { Publication } from '../report/publication.ts';
import { reportIdText, type ReportId } from '../report/report.ts';
import type { Signed } from '../report/signed.ts';
import { isOpen } from '../report/workflow.ts';
import { countedFigures } from '../statistics/counted.ts';
import { summedFigures } from '../statistics/summedFigures.ts';
import type { CommandContext } from './shared/context.ts';
import { reportingPath } from './shared/newReport.ts';
import { commitOnce, earlierResult, mutationOf } from './shared/once.ts';
import { openToReplace, replacement } from './shared/replaceDraft.ts';
import type { ReportResult } from './shared/result.ts';

export interface CompileAggregateInput {
  /** The 汇总 of a level of government. */
  readonly report: ReportId;
  /** Version of the report whose figures are replaced; null when there must be none yet. */
  readonly expectedVersion: number | null;
}

export interface CompileAggregateResult extends ReportResult {
  /** What went into the sum. */
  readonly added: readonly PublicSource[];
  /** Left out, because it is in another edition of the form. */
  readonly otherForm: readonly PublicSource[];
  /** Called for, and nothing of it stands in public. */
  readonly missing: readonly NamedReport[];
  /** Figures that are blank in some of the reports, or in different units. */
  readonly notAssessable: readonly NotAssessable[];
  /** What changed since it was added up before. */
  readonly changes: readonly SourceChange[];
}

/**
 * 汇总: adds up what is public of the organs directly below and of the office itself (R1), into the tables of the draft,
 * and keeps it as a revision; words stay as they are. What was added up is kept beside the draft, revision by revision.
 *
 * Five readings and one transaction for a county with 60 units: the dossier; what was added up before; the lines of the
 * board of either scope; the publications, of which up to 100 are one reading (of at most 16 MB: with long texts there
 * are more). One more for a report that nobody has begun.
 */
export async function compileAggregate(
  input: CompileAggregateInput,
  context: CommandContext,
): Promise<CompileAggregateResult> {
  const { report: id } = input;
  const { store, now } = context;
  const actor = requireActor(context.actor);
  const mutation = mutationOf('compileAggregate', input, actor, context);
  const dossier = await store.dossier(id, mutation.id, now);
  const path = dossier.head?.organPath ?? reportingPath(dossier.organ, id, now);
  permit(actor, 'report.aggregate', path, { what: 'organ', id: id.organ });
  const repeated = earlierResult<CompileAggregateResult>(mutation, dossier.earlier);
  if (repeated) return repeated;

  const form = formOf(editionInForce(id.year));
  refuseNoSum(id, form.tables.length);
  const signed: Signed = { by: actor.id, byName: actor.name, at: now };
  const opened = await openToReplace(input, dossier, path, signed, store);
  if (!isOpen('import', opened)) {
    throw new DomainError('ILLEGAL_STATE', { action: 'report.aggregate', state: opened.state });
  }

  const lines = await store.aggregation(id, path);
  const { published, missing } = reportsToAdd(lines);
  const standing = await standingReports(published, context);
  const [alike, others] = partition(standing, (each) => each.form === form.edition);
  if (alike.length === 0) throw new DomainError('NOT_FOUND', { what: 'publication', id: reportIdText(id) });

  const figures = summedFigures(
    form,
    alike.map(({ content }) => content),
  );
  const tables = form.tables.map((table) => table.id);
  const drafted = contentOf(form.edition, dossier.parts);
  const content: ReportContent = {
    ...drafted,
    parts: {
      ...drafted.parts,
      ...Object.fromEntries(
        tables.map((table) => [table, withFigures(partOf(drafted, table), table, figures)]),
      ),
    },
  };
  const reason = reasonOf(alike.length, missing.length, others.length);
  const replaced = {
    opened,
    dossier,
    path,
    content,
    saved: tables,
    cause: 'COMPILED',
    reason,
    signed,
    authors: authorsBehind(actor),
  } as const;
  const { change, result } = replacement(replaced);
  const aggregation: Aggregation = {
    report: id,
    revision: result.report.lastRevision,
    ...signed,
    added: alike.map((each) => ({
      ...sourceOf(each),
      hash: each.hash,
      figures: countedFigures(each.content),
    })),
    otherForm: others.map(sourceOf),
  };
  return commitOnce(
    context,
    mutation,
    { ...change, aggregation },
    {
      ...result,
      added: alike.map(sourceOf),
      otherForm: aggregation.otherForm,
      missing,
      notAssessable: checkRollUp(content, addedReports(alike, [])).notAssessable,
      changes: sourceChanges(lines.last?.added ?? null, aggregation.added),
    },
  );
}

type StandingReport = Publication & { readonly content: ReportContent };

/** Only a 汇总 is added up, and before 2019 no form had figures that could be. */
function refuseNoSum({ scope, year }: ReportId, tables: number): void {
  if (scope !== 'AGGREGATE') {
    throw new DomainError('INVALID_INPUT', { path: 'report.scope', reason: 'UNKNOWN_VALUE', detail: scope });
  }
  if (tables === 0) {
    throw new DomainError('INVALID_INPUT', {
      path: 'report.year',
      reason: 'OUT_OF_RANGE',
      detail: String(year),
    });
  }
}

/** Whole, and without those that were withdrawn since the board told of them. */
async function standingReports(
  published: readonly PublicSource[],
  { store }: CommandContext,
): Promise<readonly StandingReport[]> {
  const found = await store.wholePublications(published.map(({ report }) => report));
  return found.flatMap((each) =>
    each.state === 'PUBLISHED' && each.content ? [{ ...each, content: each.content }] : [],
  );
}

function partition<T>(all: readonly T[], test: (each: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(test), all.filter((each) => !test(each))];
}

function withFigures(part: Part, table: string, figures: Figures): Part {
  const own = Object.entries(figures).filter(([key]) => key.startsWith(`${table}.`));
  return { ...part, figures: Object.fromEntries(own) };
}

function sourceOf({ report, organName, revision }: Publication): PublicSource {
  return { report, organName, revision };
}

/** For the history. */
function reasonOf(added: number, missing: number, otherForm: number): string {
  const absent = missing > 0 ? `，${missing}份尚未公开` : '';
  const others = otherForm > 0 ? `，${otherForm}份格式不同未计入` : '';
  return `由${added}份年报汇总${absent}${others}`;
}
