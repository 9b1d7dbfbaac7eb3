import { isAllowed, type Action } from '../../src/access/access.ts';
import type { Role } from '../../src/access/role.ts';
import type { PublicState } from '../../src/report/publication.ts';
import { isOpen, workflow, type ReportState, type WorkflowAction } from '../../src/report/workflow.ts';

/** What a report should be, in the simplest words: plain values, no store, no versions. */
export interface Model {
  /** Roles of each person, on the whole tree. */
  readonly people: Map<string, Set<Role>>;
  readonly reports: Map<string, ModelReport>;
}

export interface ModelReport {
  state: ReportState;
  shown: PublicState | null;
  /** What the draft says, as one word: a count, with `!` where it does not add up; `empty…` where chapters are missing. */
  draft: string;
  /** What each revision says, the first at 0. */
  readonly revisions: string[];
  /** Who wrote what each revision says. */
  readonly wroteRevision: (readonly string[])[];
  /** Numbers of the public revisions. */
  public: number[];
  authors: Set<string>;
  examiner: string | null;
  /** Who forced a publication for which nobody else has answered. */
  forcers: readonly string[];
  events: number;
}

export type ModelAction = Exclude<WorkflowAction, 'explain' | 'waive' | 'comment'> | 'create';

export interface Try {
  readonly action: ModelAction;
  readonly report: string;
  readonly person: string;
  /** What a writing step writes. */
  readonly word: string;
  /** Number of the revision to restore. */
  readonly number: number;
  readonly cleared: boolean;
}

const unexplained = (word: string): boolean => word.startsWith('empty');
const blocked = (word: string): boolean => word.endsWith('!') && !unexplained(word);
const publicWord = (report: ModelReport): string | undefined => report.revisions[report.public.at(-1)! - 1];

/** What must come of it: `done`, or the code of the refusal. `stale`: asked for on another version. */
export function predicted({ people, reports }: Model, step: Try, stale = false): string {
  const { action, person, word } = step;
  const report = reports.get(step.report);
  const roles = [...people.get(person)!];
  const may = (state: ReportState | null = null): boolean =>
    roles.some((role) => isAllowed(role, `report.${action}` as Action, state));
  const reads = roles.some((role) => isAllowed(role, 'report.read'));
  if (!report && action !== 'create' && action !== 'import') return 'NOT_FOUND';
  if (action === 'restore' && (!reads || !(step.number <= report!.revisions.length))) return 'NOT_FOUND';
  if (!may()) return reads ? 'FORBIDDEN' : 'NOT_FOUND';
  if (action === 'create') return report ? 'ALREADY_EXISTS' : 'done';
  if (!report) return 'done';
  if (stale) return 'CONFLICT';
  if (!isOpen(action, { state: report.state, publicState: report.shown })) return 'ILLEGAL_STATE';
  if (!may(report.state)) return 'FORBIDDEN';
  const holders = {
    author: [...report.authors],
    secrecy_reviewer: [report.examiner],
    publisher: report.forcers,
  };
  if (workflow[action].notBy.some((duty) => holders[duty].includes(person))) return 'SAME_PERSON';
  if (action === 'endorse' && report.forcers.length === 0) return 'NOT_FOUND';
  if (action === 'submit') {
    if (blocked(report.draft)) return 'BLOCKED_BY_ISSUES';
    if (unexplained(report.draft)) return 'EXPLANATION_REQUIRED';
    if (report.shown === 'PUBLISHED' && report.draft === publicWord(report)) return 'NOTHING_CHANGED';
  }
  if ((action === 'force' || action === 'record') && blocked(report.draft)) return 'BLOCKED_BY_ISSUES';
  return action === 'save' && word === '' ? 'INVALID_INPUT' : 'done';
}

/** Carries out what was predicted to be done. */
export function carryOut(model: Model, step: Try): void {
  const { action, person, word, number } = step;
  if (!model.reports.has(step.report)) {
    const draft = action === 'create' ? 'empty' : word;
    const revisions = action === 'create' ? [] : [word];
    const authors = new Set([person]);
    const nothing = { shown: null, public: [], examiner: null, forcers: [], events: 1 };
    const wroteRevision = action === 'create' ? [] : [[person]];
    model.reports.set(step.report, { state: 'DRAFT', draft, revisions, wroteRevision, authors, ...nothing });
    return;
  }
  const report = model.reports.get(step.report)!;
  const seal = (): void => {
    if (report.draft === report.revisions.at(-1)) return;
    report.revisions.push(report.draft);
    report.wroteRevision.push([...report.authors]);
  };
  const write = (said: string): void => {
    report.draft = said;
    report.authors.add(person);
  };
  if (action === 'save') write(unexplained(report.draft) ? `empty${word}` : word);
  if (action === 'import' || action === 'restore') {
    // Nobody has written anything into a draft that was only created, or that is what the public sees.
    const isOnlyCreated = report.draft === 'empty' && report.revisions.length === 0;
    if (!isOnlyCreated && report.draft !== publicWord(report)) seal();
    write(action === 'import' ? word : report.revisions[number - 1]!);
    if (action === 'restore') report.wroteRevision[number - 1]!.forEach((each) => report.authors.add(each));
    report.revisions.push(report.draft);
    report.wroteRevision.push([...report.authors]);
  }
  if (action === 'submit') seal();
  if (action === 'clear') report.examiner = person;
  const { to, shows, event } = workflow[action as Exclude<ModelAction, 'create'>];
  if (event !== null) report.events += 1;
  if (action === 'discard') {
    seal();
    if (report.shown !== 'RETRACTED') report.draft = publicWord(report)!;
  }
  if (shows === 'PUBLISHED') {
    seal();
    const released = report.revisions.length;
    report.public = [...report.public.filter((each) => each !== released), released];
  }
  const approved = report.shown === 'PUBLISHED' && report.forcers.length === 0;
  if (action === 'amend' && approved) report.authors = new Set();
  if (shows === 'RETRACTED') report.public = [];
  if (action === 'force') report.forcers = [person, ...report.forcers];
  if (action === 'endorse') report.forcers = [];
  const wasPublic = report.state === report.shown;
  report.shown = shows ?? report.shown;
  if (to === 'AS_PUBLIC') report.state = report.shown!;
  else if (to !== null) report.state = to;
  else if (wasPublic && shows !== null) report.state = shows;
  if (action === 'clear' && !step.cleared) report.state = 'DRAFT';
  if (action === 'withdraw' && report.state === 'SCHEDULED') report.state = 'APPROVED';
  if (action === 'retract' && report.state !== 'RETRACTED') report.state = 'DRAFT';
  // Submitted again or made public, the way starts anew; sent back, who examined it counts no more.
  if (['DRAFT', 'IN_REVIEW'].includes(report.state) || report.state === report.shown) report.examiner = null;
}
