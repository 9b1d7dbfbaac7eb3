import type { Form } from '../../../../forms/form.ts';
import { emptyPart, partIds, type Part, type PartId } from '../../../../report/content.ts';
import type { Refusal } from '../../../shell/trouble.ts';
import { fieldsOf, type Entry, type FieldKey, type Fields } from './fields.ts';

/** A part as the API had it when it was last heard of. */
export interface KnownPart {
  readonly version: number;
  readonly part: Part;
  /** ISO 8601, UTC; null: never saved. */
  readonly savedAt: string | null;
  /** The actor's id. */
  readonly savedBy: string | null;
  readonly savedByName: string | null;
}

export type KnownParts = Readonly<Record<PartId, KnownPart>>;

export interface Sending {
  /** The `clientMutationId`: sent again after an answer that never came, it is done once. */
  readonly id: string;
  readonly expectedVersion: number;
  readonly fields: Fields;
  /** False: no answer came, and it is to be sent again as it is. */
  readonly underWay: boolean;
}

/** Somebody else changed a field that was also changed here. What is there is in `known`. */
export interface Clash {
  /** From which both changed it. */
  readonly ancestor: Entry;
  readonly byName: string | null;
  /** ISO 8601, UTC. */
  readonly at: string | null;
}

export interface PartState {
  readonly known: KnownPart;
  /** As it stands on the screen. */
  readonly mine: Fields;
  /** When it was last changed here, and since when it waits (milliseconds since 1970); null: it does not. */
  readonly changedAt: number | null;
  readonly waitingSince: number | null;
  readonly sending: Sending | null;
  /** Sent, and it was never learned what became of it. */
  readonly lost: readonly Fields[];
  /** The API has a newer version than `known`: it is to be read before anything is sent. */
  readonly behind: boolean;
  readonly clashes: Readonly<Record<FieldKey, Clash>>;
  /** What the API would not take, and why. */
  readonly refused: { readonly fields: Fields; readonly why: Refusal } | null;
}

/** Whether the API can be reached; instants in milliseconds since 1970. */
export type Reach =
  | { readonly kind: 'REACHED' }
  | { readonly kind: 'OUT_OF_REACH'; readonly tries: number; readonly retryAt: number }
  | { readonly kind: 'SIGNED_OUT' }
  /** Another person has signed in in this browser. */
  | { readonly kind: 'SOMEBODY_ELSE'; readonly name: string };

export interface FieldStep {
  readonly part: PartId;
  readonly field: FieldKey;
  readonly before: Entry;
  readonly after: Entry;
}

/** What `undo` takes back at once. */
export interface Step {
  readonly fields: readonly FieldStep[];
  readonly at: number;
}

/** 暂存: a side that was not chosen, until somebody has no more use for it. */
export interface Shelved {
  readonly id: string;
  readonly part: PartId;
  readonly field: FieldKey;
  readonly entry: Entry;
  /** Whose it was; null: written here. */
  readonly byName: string | null;
  readonly at: number;
}

/** What happened by itself and has to be told. */
export type Told =
  | {
      readonly kind: 'MERGED';
      readonly id: string;
      readonly part: PartId;
      readonly byName: string | null;
      readonly savedBy: string | null;
      readonly cells: number;
      readonly paragraphs: number;
    }
  /** Taken up again from what a closed or broken window had kept on this machine. */
  | {
      readonly kind: 'RECOVERED';
      readonly id: string;
      readonly parts: readonly PartId[];
      readonly at: number;
    };

export interface DraftState {
  readonly form: Form;
  readonly parts: Readonly<Record<PartId, PartState>>;
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
  readonly reach: Reach;
  /** Why nothing can be saved any more, in words or as the API refused it; null: it can. */
  readonly closed: string | Refusal | null;
  readonly shelf: readonly Shelved[];
  readonly told: readonly Told[];
  /** For ids within this state. */
  readonly counter: number;
}

export const neverSaved: KnownPart = {
  version: 0,
  part: emptyPart,
  savedAt: null,
  savedBy: null,
  savedByName: null,
};

/** `closed`: why it may only be read; null: it may be changed. */
export function firstState(form: Form, parts: KnownParts, closed: string | null): DraftState {
  return {
    form,
    parts: eachPart((id) => ({
      known: parts[id],
      mine: fieldsOf(parts[id].part),
      changedAt: null,
      waitingSince: null,
      sending: null,
      lost: [],
      behind: false,
      clashes: {},
      refused: null,
    })),
    undo: [],
    redo: [],
    reach: { kind: 'REACHED' },
    closed,
    shelf: [],
    told: [],
    counter: 0,
  };
}

export function eachPart<T>(make: (id: PartId) => T): Readonly<Record<PartId, T>> {
  return Object.fromEntries(partIds.map((id) => [id, make(id)])) as Record<PartId, T>;
}

export function withPart(state: DraftState, id: PartId, some: Partial<PartState>): DraftState {
  return { ...state, parts: { ...state.parts, [id]: { ...state.parts[id], ...some } } };
}
