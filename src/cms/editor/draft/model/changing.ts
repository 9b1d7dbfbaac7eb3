import { isPartId, type PartId } from '../../../../report/content.ts';
import type { PartChange } from '../draft.ts';
import { entryIn, type Entry, type FieldKey } from './fields.ts';
import { mergeEntries } from './mergeEntries.ts';
import { withPart, type DraftState, type FieldStep, type Step } from './state.ts';

/** Changes of the same fields within this time are one step. */
const ONE_STEP_MS = 1_000;
const MOST_STEPS = 300;

export type Changes = Readonly<Partial<Record<PartId, PartChange>>>;

/** Somebody typed, pasted, or had something filled in. */
export function change(state: DraftState, changes: Changes, at: number): DraftState {
  const fields = Object.entries(changes).flatMap(([id, part]) =>
    isPartId(id) ? stepsOf(state, id, part) : [],
  );
  return fields.length === 0 ? state : withStep(entered(state, fields, at), { fields, at });
}

/** Takes the last step back. What somebody else changed since then in the same text stays. */
export function undo(state: DraftState, at: number): DraftState {
  return again(state, at, 'undo', ({ field, part, before, after }) => ({
    field,
    part,
    before: after,
    after: before,
  }));
}

/** Does again what was taken back last. */
export function redo(state: DraftState, at: number): DraftState {
  return again(state, at, 'redo', (step) => step);
}

/** The fields as they are after the steps. */
export function entered(state: DraftState, steps: readonly FieldStep[], at: number): DraftState {
  return steps.reduce((before, { part, field, after }) => {
    const { mine, waitingSince } = before.parts[part];
    return withPart(before, part, {
      mine: { ...mine, [field]: after },
      changedAt: at,
      waitingSince: waitingSince ?? at,
    });
  }, state);
}

/** With the step as the last one that can be taken back. */
export function withStep(state: DraftState, step: Step): DraftState {
  const last = state.undo.at(-1);
  const continues =
    last !== undefined &&
    state.redo.length === 0 &&
    step.at - last.at < ONE_STEP_MS &&
    step.fields.length === last.fields.length &&
    step.fields.every(({ part, field }, index) => {
      const then = last.fields[index];
      return then?.part === part && then.field === field;
    });
  const joined: Step = continues
    ? {
        at: step.at,
        fields: step.fields.map((each, index) => ({ ...each, before: last.fields[index]!.before })),
      }
    : step;
  const earlier = continues ? state.undo.slice(0, -1) : state.undo;
  return { ...state, undo: [...earlier, joined].slice(-MOST_STEPS), redo: [] };
}

function again(
  state: DraftState,
  at: number,
  from: 'undo' | 'redo',
  turned: (step: FieldStep) => FieldStep,
): DraftState {
  const step = state[from].at(-1);
  if (!step) return state;
  const steps = step.fields.map(turned).flatMap((each) => {
    const now = entryIn(state.parts[each.part].mine, each.field);
    const after = mergeEntries(state.form, each.field, each.before, now, each.after);
    return after && after !== now ? [{ ...each, before: now, after }] : [];
  });
  const to = from === 'undo' ? 'redo' : 'undo';
  const left = { ...state, [from]: state[from].slice(0, -1) };
  // Nothing of it stands any more: the step before it is meant.
  if (steps.length === 0) return again(left, at, from, turned);
  return entered({ ...left, [to]: [...state[to], step] }, steps, at);
}

function stepsOf(
  state: DraftState,
  part: PartId,
  { heading, text, figures }: PartChange,
): readonly FieldStep[] {
  const { mine } = state.parts[part];
  const unknown = Object.keys(figures ?? {}).find((key) => state.form.cells.get(key)?.table !== part);
  if (unknown !== undefined) throw new RangeError(`${part} has no figure ${unknown}.`);
  const wanted: (readonly [FieldKey, Entry])[] = [
    ...(heading === undefined ? [] : [['heading', { typed: heading, unit: null }] as const]),
    ...(text === undefined ? [] : [['text', { typed: text.replace(/\r\n?/g, '\n'), unit: null }] as const]),
    ...Object.entries(figures ?? {}).map(
      ([key, entry]) => [key, { unit: entryIn(mine, key).unit, ...entry }] as const,
    ),
  ];
  return wanted.flatMap(([field, after]) => {
    const before = entryIn(mine, field);
    const isNothing = before.typed === after.typed && before.unit === after.unit;
    return isNothing ? [] : [{ part, field, before, after }];
  });
}
