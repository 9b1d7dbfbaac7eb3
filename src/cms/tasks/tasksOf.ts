import { mayDo, type Action } from '../../access/access.ts';
import type { Actor } from '../../access/actor.ts';
import { isOpen } from '../../report/workflow.ts';
import type { TaskLineFragment } from '../generated/operations.ts';

/**
 * What somebody is to do with a report. `BEGIN`: nobody has begun it. `ADD_UP`: a 汇总 that nobody has begun. `REVISE`:
 * it was sent back. `CORRECT`: it is public and being changed. `ENDORSE`: it was made public without the usual steps.
 */
export type TaskKind =
  'ENDORSE' | 'REVISE' | 'BEGIN' | 'ADD_UP' | 'WRITE' | 'CORRECT' | 'REVIEW' | 'CLEAR' | 'SIGN' | 'PUBLISH';

export interface Task {
  readonly kind: TaskKind;
  readonly line: TaskLineFragment;
}

export interface Work {
  /** What waits for this person, the most urgent first. */
  readonly tasks: readonly Task[];
  /** What this person wrote or may write, and others have before them now. */
  readonly withOthers: readonly TaskLineFragment[];
}

/** What there is to do for somebody by the board and by the access table. The API decides; this only shows the way. */
export function workOf(actor: Actor, lines: readonly TaskLineFragment[]): Work {
  const tasks = lines.flatMap((line) => kindsOf(actor, line).map((kind) => ({ kind, line })));
  const mine = new Set(tasks.map(({ line }) => line));
  return {
    tasks: tasks.sort(
      (a, b) => urgency(a) - urgency(b) || (a.line.deadline.daysLeft ?? 0) - (b.line.deadline.daysLeft ?? 0),
    ),
    withOthers: lines.filter(
      (line) => !mine.has(line) && isUnderWay(line) && may(actor, 'report.submit', line),
    ),
  };
}

function kindsOf(actor: Actor, line: TaskLineFragment): readonly TaskKind[] {
  const { progress } = line;
  if (!progress) return beginning(actor, line);
  const { forced } = progress;
  const owed = forced !== null && forced.by !== actor.id && may(actor, 'report.endorse', line);
  return [...(owed ? (['ENDORSE'] as const) : []), ...nextStep(actor, line, progress)];
}

function beginning(actor: Actor, line: TaskLineFragment): readonly TaskKind[] {
  if (!line.called) return [];
  if (line.scope === 'AGGREGATE' && may(actor, 'report.aggregate', line)) return ['ADD_UP'];
  return may(actor, 'report.create', line) ? ['BEGIN'] : [];
}

type Progress = NonNullable<TaskLineFragment['progress']>;

function nextStep(actor: Actor, line: TaskLineFragment, progress: Progress): readonly TaskKind[] {
  switch (progress.state) {
    case 'DRAFT':
      return may(actor, 'report.save', line) ? [writing(progress)] : [];
    case 'IN_REVIEW':
      return mayJudge(actor, 'report.review', line) ? ['REVIEW'] : [];
    case 'SECRECY_REVIEW':
      return mayJudge(actor, 'report.clear', line) ? ['CLEAR'] : [];
    case 'AWAITING_SIGNATURE':
      return mayJudge(actor, 'report.sign', line) ? ['SIGN'] : [];
    case 'APPROVED':
      return may(actor, 'report.publish', line) ? ['PUBLISH'] : [];
    // It publishes itself at its time, or nothing is under way.
    case 'SCHEDULED':
    case 'PUBLISHED':
    case 'WITHDRAWN':
    case 'RETRACTED':
      return [];
  }
}

function writing({ sentBack, amendment }: Progress): TaskKind {
  if (sentBack) return 'REVISE';
  return amendment ? 'CORRECT' : 'WRITE';
}

/** Whoever handed it in wrote it most likely, and must not be the one who judges it. */
function mayJudge(actor: Actor, action: Action, line: TaskLineFragment): boolean {
  return line.progress?.submission?.by !== actor.id && may(actor, action, line);
}

function may(actor: Actor, action: Action, { organPath, progress }: TaskLineFragment): boolean {
  return mayDo(actor, action, organPath.split('/'), progress?.state ?? null);
}

function isUnderWay({ progress }: TaskLineFragment): boolean {
  return progress !== null && isOpen('return', { state: progress.state, publicState: null });
}

/** Overdue and soon due before the rest; among equals what somebody else waits for. */
function urgency({ kind, line }: Task): number {
  const due = { OVERDUE: 0, DUE_SOON: 1, NOT_DUE_YET: 2, IN_TIME: 3, LATE: 3 }[line.deadline.state];
  return due * 10 + ORDER.indexOf(kind);
}

const ORDER: readonly TaskKind[] = [
  'ENDORSE',
  'REVISE',
  'SIGN',
  'CLEAR',
  'REVIEW',
  'PUBLISH',
  'WRITE',
  'CORRECT',
  'BEGIN',
  'ADD_UP',
];

/** The nearest date by which something must still be public; null: nothing is owed. */
export function nextDate(lines: readonly TaskLineFragment[]): TaskLineFragment | null {
  const owed = lines.filter(({ missing }) => missing);
  return [...owed].sort((a, b) => (a.deadline.on < b.deadline.on ? -1 : 1))[0] ?? null;
}

/** What moved last, newest first. */
export function lately(lines: readonly TaskLineFragment[], most: number): readonly TaskLineFragment[] {
  const moved = lines.filter(({ progress }) => progress !== null);
  const at = ({ progress }: TaskLineFragment) => progress?.updatedAt ?? '';
  return moved.sort((a, b) => (at(a) < at(b) ? 1 : -1)).slice(0, most);
}
