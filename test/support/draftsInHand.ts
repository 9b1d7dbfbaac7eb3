import type { KnownPart } from '../../src/cms/editor/draft/model/state.ts';
import { eachPart, firstState, neverSaved, type DraftState } from '../../src/cms/editor/draft/model/state.ts';
import { step, type Happening } from '../../src/cms/editor/draft/model/step.ts';
import { edition2021 } from '../../src/forms/edition2021.ts';
import { emptyPart, type PartId, type Part } from '../../src/report/content.ts';

export const CELL = 'ch3.new_received.natural_person';
export const OTHER_CELL = 'ch3.carried_in.natural_person';
export const TOTAL = 'ch3.new_received.total';

/** A part as somebody saved it. */
export function knownPart(part: Partial<Part>, version = 1, savedByName = '陈思源'): KnownPart {
  return {
    version,
    part: { ...emptyPart, ...part },
    savedAt: '2026-01-20T02:32:00.000Z',
    savedBy: `person:${savedByName}`,
    savedByName,
  };
}

/** A draft in hand that has these parts from the API. */
export function draftInHand(parts: Readonly<Partial<Record<PartId, KnownPart>>> = {}): DraftState {
  return firstState(edition2021, { ...eachPart(() => neverSaved), ...parts }, null);
}

/** What happens one after the other. */
export function after(state: DraftState, ...happenings: readonly Happening[]): DraftState {
  return happenings.reduce(step, state);
}

export function typedText(part: PartId, text: string, at = 0): Happening {
  return { kind: 'CHANGED', changes: { [part]: { text } }, at };
}

export function typedCell(key: string, typed: string, at = 0): Happening {
  return { kind: 'CHANGED', changes: { ch3: { figures: { [key]: { typed } } } }, at };
}

/** The API is read, and only this part is not as it was known. */
export function heardOf(state: DraftState, part: PartId, there: KnownPart): Happening {
  return { kind: 'HEARD', parts: { ...eachPart((id) => state.parts[id].known), [part]: there } };
}
