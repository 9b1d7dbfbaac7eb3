import fc from 'fast-check';
import type { Actor } from '../../src/access/actor.ts';
import { roles, type Role } from '../../src/access/role.ts';
import { amendReport } from '../../src/commands/amendReport.ts';
import { scopesDue } from '../../src/report/scopesDue.ts';
import { concludeSecrecyReview } from '../../src/commands/concludeSecrecyReview.ts';
import type { CommandContext } from '../../src/commands/shared/context.ts';
import { createReport } from '../../src/commands/createReport.ts';
import { discardAmendment } from '../../src/commands/discardAmendment.ts';
import { endorsePublication } from '../../src/commands/endorsePublication.ts';
import { forcePublication } from '../../src/commands/forcePublication.ts';
import { moveOrgan } from '../../src/commands/moveOrgan.ts';
import { publishReport } from '../../src/commands/publishReport.ts';
import { recallReport } from '../../src/commands/recallReport.ts';
import { recordPublication } from '../../src/commands/recordPublication.ts';
import { replaceDraft } from '../../src/commands/shared/replaceDraft.ts';
import { restoreRevision } from '../../src/commands/restoreRevision.ts';
import { retractReport } from '../../src/commands/retractReport.ts';
import { returnReport } from '../../src/commands/returnReport.ts';
import { reviewReport } from '../../src/commands/reviewReport.ts';
import { saveDraft } from '../../src/commands/saveDraft.ts';
import { scheduleReport } from '../../src/commands/scheduleReport.ts';
import { signReport } from '../../src/commands/signReport.ts';
import { submitReport } from '../../src/commands/submitReport.ts';
import { unscheduleReport } from '../../src/commands/unscheduleReport.ts';
import { withdrawReport } from '../../src/commands/withdrawReport.ts';
import { isRefusal } from '../../src/errors.ts';
import { publicReport } from '../../src/queries/publicReport.ts';
import { verify, type Difference } from '../../src/queries/verify.ts';
import { reportVersion } from '../../src/report/head.ts';
import { reportIdText, type ReportId } from '../../src/report/report.ts';
import type { Store } from '../../src/store/store.ts';
import { contentWith, granted, reportOf, worldOn, type World } from '../support/world.ts';
import { carryOut, predicted, type Model, type ModelAction, type ModelReport, type Try } from './model.ts';

export const actions: readonly ModelAction[] = [
  'create', 'import', 'save', 'restore', 'submit', 'recall', 'review', 'clear', 'sign', 'return',
  'schedule', 'unschedule', 'publish', 'force', 'endorse', 'record', 'amend', 'discard', 'withdraw', 'retract',
]; // prettier-ignore

const reportIds: readonly ReportId[] = [reportOf('bureau'), reportOf('town')];

/** The way to the public: taken more often, or few histories would get to its end. */
const onTheWay: readonly ModelAction[] = ['submit', 'review', 'clear', 'sign', 'schedule', 'amend'];
const received = 'ch3.new_received.natural_person';
const answered = 'ch3.granted.natural_person';

/** Who there is at first; people get and lose roles on the way. */
const startingRoles: Readonly<Record<string, readonly Role[]>> = {
  an: ['editor'],
  bo: ['editor', 'reviewer', 'secrecy_reviewer', 'signatory'],
  ci: ['reviewer', 'secrecy_reviewer'],
  di: ['signatory', 'collector'],
  ed: ['auditor', 'administrator'],
  fu: roles,
};
const names = Object.keys(startingRoles);

/** One step of a random history. `onward` picks among what the model says can be done now. */
export type Step =
  | { readonly kind: 'onward'; readonly pick: number; readonly word: string; readonly cleared: boolean }
  | { readonly kind: 'any'; readonly stale: boolean; readonly tried: Try }
  | { readonly kind: 'roles'; readonly person: string; readonly role: Role }
  | { readonly kind: 'transfer'; readonly from: number };

const word = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom('', '', '', '!'))
  .map(([count, mark]) => `${count}${mark}`);
const person = fc.constantFrom(...names);
const tried: fc.Arbitrary<Try> = fc.record({
  action: fc.constantFrom(...actions),
  report: fc.constantFrom(...[0, 0, 0, 1].map((i) => reportIdText(reportIds[i]!))),
  person,
  word,
  number: fc.integer({ min: 1, max: 4 }),
  cleared: fc.boolean(),
});

/** A step that can be taken; `pick` says which. */
export const onward: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('onward' as const),
  pick: fc.noBias(fc.integer({ min: 0, max: 2 ** 30 })),
  word,
  cleared: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
});

export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: onward },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('any' as const),
      stale: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
      tried,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('roles' as const), person, role: fc.constantFrom(...roles) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('transfer' as const), from: fc.constantFrom(2024, 2025) }),
  },
);

/** Which pairs of state and action were tried, and how often each came out how. */
export type Tally = Map<string, number>;

/**
 * Runs a history on the store beside the model. Throws at the first difference. `curious`: half of the steps onward are
 * such as the tally says were never taken there, and one in five is one that was never refused there.
 */
export async function runHistory(
  store: Store,
  steps: readonly Step[],
  tally: Tally,
  curious = false,
): Promise<void> {
  const world = await worldOn(store);
  const model: Model = {
    people: new Map(names.map((name) => [name, new Set(startingRoles[name])])),
    reports: new Map(),
  };
  for (const each of steps) {
    if (each.kind === 'roles') toggle(model.people.get(each.person)!, each.role);
    else if (each.kind === 'transfer') await transfer(world, each.from);
    else await take(world, model, each, tally, curious);
  }
  const differences: Difference[] = [];
  await verify(store, scopesDue, (difference) => differences.push(difference));
  if (differences.length > 0) throw new Error(JSON.stringify(differences));
}

async function take(
  world: World,
  model: Model,
  each: Extract<Step, { readonly kind: 'onward' | 'any' }>,
  tally: Tally,
  curious: boolean,
): Promise<void> {
  const chosen = each.kind === 'any' ? each.tried : possible(model, each, curious ? tally : null);
  if (!chosen) return;
  const before = model.reports.get(chosen.report);
  const stale = each.kind === 'any' && each.stale && isStep(chosen.action);
  const expected = predicted(model, chosen, stale);
  const key = pairOf(before, chosen.action, expected === 'done');
  tally.set(key, (tally.get(key) ?? 0) + 1);
  const outcome = await attempt(world, model, chosen, stale);
  if (outcome !== expected) {
    const told = before ? JSON.stringify({ ...before, authors: [...before.authors] }) : 'none';
    throw new Error(`${JSON.stringify(chosen)} on ${told}: ${outcome} instead of ${expected}`);
  }
  if (outcome === 'done') carryOut(model, chosen);
  const after = model.reports.get(chosen.report);
  if (after) await compare(world, chosen.report, after);
}

/** One of the steps that can be taken now; null when there is none. */
function possible(
  model: Model,
  { pick, word: said, cleared }: Extract<Step, { kind: 'onward' }>,
  tally: Tally | null,
): Try | null {
  const report = reportIdText(reportIds[pick % 4 === 0 ? 1 : 0]!);
  const number = 1 + (pick % Math.max(1, model.reports.get(report)?.revisions.length ?? 1));
  const all = actions.flatMap((action) =>
    names.map((name): Try => ({ action, report, person: name, word: said, number, cleared })),
  );
  const open = all.filter((each) => predicted(model, each) === 'done');
  const before = model.reports.get(report);
  const refusable = all.filter(
    (each) => tally && !open.includes(each) && !tally.has(pairOf(before, each.action, false)),
  );
  if (pick % 5 === 0 && refusable.length > 0) return refusable[pick % refusable.length]!;
  // By action first: else what everybody may do would drown what one person may.
  const kinds = [...new Set(open.map(({ action }) => action))];
  const often = onTheWay.filter((action) => kinds.includes(action));
  const weighted = [...kinds, ...often, ...often, ...often, ...often];
  const untried = kinds.filter((action) => tally && !tally.has(pairOf(before, action, true)));
  const choice = pick % 2 === 0 && untried.length > 0 ? untried : weighted;
  const kind = choice[Math.floor(pick / 7) % choice.length];
  const ofKind = open.filter(({ action }) => action === kind);
  return ofKind[Math.floor(pick / 91) % ofKind.length] ?? null;
}

function pairOf(report: ModelReport | undefined, action: ModelAction, legal: boolean): string {
  return `${report?.state ?? 'none'} ${action} ${legal ? 'legal' : 'refused'}`;
}

async function attempt(world: World, model: Model, chosen: Try, stale: boolean): Promise<string> {
  const report = reportIds.find((id) => reportIdText(id) === chosen.report)!;
  const actor: Actor = {
    id: chosen.person,
    name: chosen.person,
    grants: [...model.people.get(chosen.person)!].map((role) => ({ role, organ: 'root' })),
  };
  try {
    await perform(world, chosen, report, world.context({ actor }), stale);
    return 'done';
  } catch (error) {
    if (isRefusal(error)) return error.code;
    throw error;
  }
}

async function perform(
  world: World,
  { action, word: said, number, cleared }: Try,
  report: ReportId,
  context: CommandContext,
  stale: boolean,
): Promise<unknown> {
  const { head, parts } = await world.store.draft(report);
  const version = head ? reportVersion(head) : 1;
  const at = { report, expectedVersion: stale ? version + 1 : version };
  switch (action) {
    case 'create':
      return createReport({ report }, context);
    case 'import': {
      const content = contentWith(figuresOf(said), { organ: `${report.organ}机关` });
      const draft = { report, content, cause: 'IMPORTED', source: 'a.html', readingIssues: [] } as const;
      return replaceDraft({ ...draft, expectedVersion: head && version }, context.actor!, context);
    }
    case 'save': {
      const figures = Object.entries(figuresOf(said)).map(([key, value]) => ({ key, value }));
      const expectedVersion = parts.find(({ id }) => id === 'ch3')?.version ?? 0;
      return saveDraft({ report, part: 'ch3', expectedVersion, figures }, context);
    }
    case 'restore':
      return restoreRevision({ ...at, number, reason: '恢复' }, context);
    case 'submit':
      return submitReport(at, context);
    case 'recall':
      return recallReport(at, context);
    case 'review':
      return reviewReport(at, context);
    case 'clear': {
      const conclusion = cleared ? 'MAY_BE_PUBLISHED' : 'TO_BE_REFERRED';
      return concludeSecrecyReview({ ...at, basis: '定密事项范围', conclusion }, context);
    }
    case 'sign':
      return signReport(at, context);
    case 'return':
      return returnReport({ ...at, note: '请核对' }, context);
    case 'schedule':
      return scheduleReport({ ...at, publishAt: '2024-12-01T00:00:00.000Z' }, context);
    case 'unschedule':
      return unscheduleReport(at, context);
    case 'publish':
      return publishReport(at, context);
    case 'force':
      return forcePublication({ ...at, reason: '紧急' }, context);
    case 'endorse':
      return endorsePublication(at, context);
    case 'record': {
      const elsewhere = { firstPublishedAt: '2024-01-10T00:00:00.000Z', source: '门户网站' };
      return recordPublication({ ...at, ...elsewhere }, context);
    }
    case 'amend':
      return amendReport({ ...at, reason: '更正' }, context);
    case 'discard':
      return discardAmendment(at, context);
    case 'withdraw':
      return withdrawReport({ ...at, explanation: '核实' }, context);
    case 'retract':
      return retractReport({ ...at, explanation: '误发' }, context);
  }
}

/** Whether the step takes the version of the report, and is refused when that is not the present one. */
function isStep(action: ModelAction): boolean {
  return !['create', 'import', 'save', 'restore'].includes(action);
}

function figuresOf(said: string): Readonly<Record<string, string>> {
  const count = Number.parseInt(said, 10);
  return said.endsWith('!') ? { ...granted(count), [answered]: String(count + 1) } : granted(count);
}

/** The report as it is kept, and as the public reads it, is that of the model. */
async function compare(world: World, id: string, report: ModelReport): Promise<void> {
  const asked = reportIds.find((each) => reportIdText(each) === id)!;
  const { head } = await world.store.draft(asked);
  const seen = {
    state: head!.state,
    shown: head!.publicState,
    revisions: head!.lastRevision,
    public: head!.publicRevisions,
    authors: head!.authors,
    forcers: head!.forced ? [head!.forced.by, ...head!.forced.earlier] : [],
    examiner: head!.secrecyReview?.by ?? null,
    events: head!.lastEvent,
    read: readOf((await publicReport(asked, world.store))?.content),
  };
  const { state, shown, revisions, public: numbers, authors, forcers, examiner, events } = report;
  const visible = shown === 'PUBLISHED' || shown === 'WITHDRAWN';
  const read = visible ? countOf(revisions[numbers.at(-1)! - 1]!) : null;
  const expected = {
    state,
    shown,
    revisions: revisions.length,
    public: numbers,
    authors: [...authors].sort(),
    forcers,
    examiner,
    events,
    read,
  };
  const [a, b] = [JSON.stringify(seen), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${id} is\n${a}\nand should be\n${b}`);
}

function readOf(content: ReturnType<typeof contentWith> | null | undefined): string | null {
  return content ? (content.parts.ch3?.figures[received]?.value ?? '') : null;
}

function countOf(said: string): string {
  return /\d+/.exec(said)?.[0] ?? '';
}

function toggle(held: Set<Role>, role: Role): void {
  if (!held.delete(role)) held.add(role);
}

/** An organ of which no report is written goes elsewhere; what was written of the others stays true. */
async function transfer(world: World, from: number): Promise<void> {
  try {
    await moveOrgan({ organ: 'office', parent: 'city2', from }, world.context());
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}
