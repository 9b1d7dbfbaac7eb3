import { partIds, type PartId } from '../../../../report/content.ts';
import { onShelf } from './deciding.ts';
import { entryIn, fieldsOf, isFigure, type Entry, type FieldKey, type Fields } from './fields.ts';
import { mergeEntries } from './mergeEntries.ts';
import { sameEntry } from './sameEntry.ts';
import { withPart, type Clash, type DraftState, type KnownPart, type Shelved } from './state.ts';
import { partsUnsent, unsentFields } from './unsent.ts';

/** What is kept on this machine of one part: what the API has not, and from what it was changed. */
export interface KeptPart {
  readonly known: KnownPart;
  readonly mine: Fields;
  readonly clashes: Readonly<Record<FieldKey, Clash>>;
  /** Sent, and it is not known what became of it. */
  readonly lost: readonly Fields[];
}

/** What is kept on this machine of a draft. */
export interface Kept {
  readonly parts: Readonly<Partial<Record<PartId, KeptPart>>>;
  readonly shelf: readonly Shelved[];
}

/** null: the API has everything. */
export function keptOf(state: DraftState): Kept | null {
  const unsent = partsUnsent(state);
  if (unsent.length === 0 && state.shelf.length === 0) return null;
  const parts = unsent.map((id): readonly [PartId, KeptPart] => {
    const part = state.parts[id];
    const { known, clashes, lost, sending } = part;
    const mine = unsentFields(state.form, part);
    return [id, { known, mine, clashes, lost: sending ? [...lost, sending.fields] : lost }];
  });
  return { parts: Object.fromEntries(parts), shelf: state.shelf };
}

/**
 * Takes up again what another window, or this one before it broke, had kept. What was also changed here, and cannot be
 * brought together with it, goes to the shelf.
 */
export function adopt(state: DraftState, kept: Kept, at: number): DraftState {
  const adopted = partIds.filter((id) => kept.parts[id]);
  const taken = adopted.reduce((before, id) => adoptPart(before, id, kept.parts[id]!, at), state);
  const shelved = onShelf(taken, kept.shelf);
  if (adopted.length === 0) return shelved;
  const told = { kind: 'RECOVERED', id: `told-${shelved.counter}`, parts: adopted, at } as const;
  return { ...shelved, told: [...shelved.told, told], counter: shelved.counter + 1 };
}

function adoptPart(state: DraftState, id: PartId, kept: KeptPart, at: number): DraftState {
  const { form } = state;
  const part = state.parts[id];
  const known = fieldsOf(part.known.part);
  const mine: Record<FieldKey, Entry> = { ...part.mine };
  const clashes: Record<FieldKey, Clash> = { ...part.clashes };
  const shelved: Omit<Shelved, 'id'>[] = [];
  for (const [key, entry] of Object.entries(kept.mine)) {
    const ancestor = kept.clashes[key]?.ancestor ?? entryIn(fieldsOf(kept.known.part), key);
    const here = entryIn(part.mine, key);
    const isOfForm = !isFigure(key) || form.cells.get(key)?.table === id;
    const arrived = kept.lost.some(
      (fields) => isOfForm && fields[key] && sameEntry(form, key, fields[key], here),
    );
    // Of a draft that has been replaced by one in another form since.
    const merged = !isOfForm ? null : arrived ? entry : mergeEntries(form, key, ancestor, entry, here);
    if (merged) mine[key] = merged;
    else if (!isOfForm || part.clashes[key] || !sameEntry(form, key, here, entryIn(known, key)))
      shelved.push({ part: id, field: key, entry, byName: null, at });
    else {
      mine[key] = entry;
      clashes[key] = { ancestor, byName: part.known.savedByName, at: part.known.savedAt };
    }
  }
  const lost = [...part.lost, ...kept.lost];
  return onShelf(
    withPart(state, id, { mine, clashes, lost, changedAt: at, waitingSince: part.waitingSince ?? at }),
    shelved,
  );
}
