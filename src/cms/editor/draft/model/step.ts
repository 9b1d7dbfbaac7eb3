import type { PartId } from '../../../../report/content.ts';
import type { Refusal } from '../../../shell/trouble.ts';
import { change, redo, undo, type Changes } from './changing.ts';
import { decide } from './deciding.ts';
import { fieldsOf, type Entry, type FieldKey } from './fields.ts';
import { heard, saved } from './hearing.ts';
import { adopt, type Kept } from './keeping.ts';
import { eachPart, withPart, type DraftState, type KnownPart, type KnownParts } from './state.ts';
import { retryAt } from './timing.ts';
import { sendableFields } from './unsent.ts';

/** What can happen to a draft in hand. `at` in milliseconds since 1970. */
export type Happening =
  | { readonly kind: 'CHANGED'; readonly changes: Changes; readonly at: number }
  | { readonly kind: 'UNDONE'; readonly at: number }
  | { readonly kind: 'REDONE'; readonly at: number }
  /** A part goes to the API; `id` becomes the `clientMutationId`, unless it is sent again. */
  | { readonly kind: 'SENT'; readonly part: PartId; readonly id: string }
  | { readonly kind: 'SAVED'; readonly part: PartId; readonly there: KnownPart }
  /** Somebody was quicker: the part has a newer version. */
  | { readonly kind: 'OVERTAKEN'; readonly part: PartId; readonly at: number }
  | { readonly kind: 'REFUSED'; readonly part: PartId; readonly why: Refusal }
  | { readonly kind: 'HEARD'; readonly parts: KnownParts }
  /** No answer came, to the save of a part or to a reading (null). */
  | { readonly kind: 'OUT_OF_REACH'; readonly part: PartId | null; readonly at: number }
  /** There may be a way again. */
  | { readonly kind: 'TRIED_NOW'; readonly at: number }
  | { readonly kind: 'SIGNED_OUT'; readonly part: PartId | null }
  | { readonly kind: 'SOMEBODY_ELSE'; readonly part: PartId | null; readonly name: string }
  | { readonly kind: 'SIGNED_IN' }
  /** The report may not be changed any more, and why; null: it may again. */
  | { readonly kind: 'CLOSED'; readonly part: PartId | null; readonly why: DraftState['closed'] }
  | {
      readonly kind: 'DECIDED';
      readonly part: PartId;
      readonly field: FieldKey;
      readonly outcome: Entry;
      readonly at: number;
    }
  | { readonly kind: 'ADOPTED'; readonly kept: Kept; readonly at: number }
  /** What cannot be saved any more has been copied, and is given up. */
  | { readonly kind: 'GIVEN_UP' }
  | { readonly kind: 'OFF_SHELF'; readonly id: string }
  | { readonly kind: 'READ'; readonly id: string };

/** The draft after something happened. */
export function step(state: DraftState, happening: Happening): DraftState {
  switch (happening.kind) {
    case 'CHANGED':
      return change(state, happening.changes, happening.at);
    case 'UNDONE':
      return undo(state, happening.at);
    case 'REDONE':
      return redo(state, happening.at);
    case 'SENT':
      return sent(state, happening.part, happening.id);
    case 'SAVED':
      return saved(state, happening.part, happening.there);
    case 'OVERTAKEN':
      return overtaken(state, happening.part, happening.at);
    case 'REFUSED':
      return refused(state, happening.part, happening.why);
    case 'HEARD':
      return heard(reached(state), happening.parts);
    case 'OUT_OF_REACH':
      return outOfReach(state, happening.part, happening.at);
    case 'TRIED_NOW':
      return state.reach.kind === 'OUT_OF_REACH'
        ? { ...state, reach: { ...state.reach, retryAt: happening.at } }
        : state;
    case 'SIGNED_OUT':
      return { ...toBeSentAgain(state, happening.part), reach: { kind: 'SIGNED_OUT' } };
    case 'SOMEBODY_ELSE':
      return {
        ...toBeSentAgain(state, happening.part),
        reach: { kind: 'SOMEBODY_ELSE', name: happening.name },
      };
    case 'SIGNED_IN':
      return reached(state);
    case 'CLOSED':
      return { ...withLost(state, happening.part), closed: happening.why };
    case 'DECIDED':
      return decide(state, happening.part, happening.field, happening.outcome, happening.at);
    case 'ADOPTED':
      return adopt(state, happening.kept, happening.at);
    case 'GIVEN_UP':
      return givenUp(state);
    case 'OFF_SHELF':
      return { ...state, shelf: state.shelf.filter(({ id }) => id !== happening.id) };
    case 'READ':
      return { ...state, told: state.told.filter(({ id }) => id !== happening.id) };
  }
}

function sent(state: DraftState, id: PartId, mutation: string): DraftState {
  const part = state.parts[id];
  const sending = part.sending ?? {
    id: mutation,
    expectedVersion: part.known.version,
    fields: sendableFields(state.form, part),
  };
  return withPart(state, id, { sending: { ...sending, underWay: true } });
}

/** From then on it waits anew: should nothing newer be found, it is not sent again at once. */
function overtaken(state: DraftState, part: PartId, at: number): DraftState {
  return withPart(withLost(reached(state), part), part, { behind: true, changedAt: at, waitingSince: at });
}

function refused(state: DraftState, id: PartId, why: Refusal): DraftState {
  const { sending } = state.parts[id];
  if (!sending) return state;
  return withPart(reached(state), id, { sending: null, refused: { fields: sending.fields, why } });
}

function outOfReach(state: DraftState, part: PartId | null, at: number): DraftState {
  const tries = state.reach.kind === 'OUT_OF_REACH' ? state.reach.tries + 1 : 1;
  return {
    ...toBeSentAgain(state, part),
    reach: { kind: 'OUT_OF_REACH', tries, retryAt: retryAt(at, tries) },
  };
}

function reached(state: DraftState): DraftState {
  return state.reach.kind === 'REACHED' ? state : { ...state, reach: { kind: 'REACHED' } };
}

/** No answer came to the save of the part: it is sent again as it is. */
function toBeSentAgain(state: DraftState, id: PartId | null): DraftState {
  const sending = id && state.parts[id].sending;
  return sending ? withPart(state, id, { sending: { ...sending, underWay: false } }) : state;
}

/** The save of the part is not sent again; an earlier try of it may have arrived. */
function withLost(state: DraftState, id: PartId | null): DraftState {
  if (!id) return state;
  const { sending, lost } = state.parts[id];
  return sending ? withPart(state, id, { sending: null, lost: [...lost, sending.fields] }) : state;
}

function givenUp(state: DraftState): DraftState {
  const parts = eachPart((id) => ({
    ...state.parts[id],
    mine: fieldsOf(state.parts[id].known.part),
    changedAt: null,
    waitingSince: null,
    sending: null,
    lost: [],
    clashes: {},
    refused: null,
  }));
  return { ...state, parts, undo: [], redo: [] };
}
