import { partIds, type PartId } from '../../../../report/content.ts';
import { entryIn, fieldsOf, isFigure, keysOf, type Entry, type FieldKey, type Fields } from './fields.ts';
import { mergeEntries } from './mergeEntries.ts';
import { replacements } from './mergeTexts.ts';
import { sameEntry } from './sameEntry.ts';
import {
  withPart,
  type Clash,
  type DraftState,
  type KnownPart,
  type KnownParts,
  type Told,
} from './state.ts';

/** The API has been read. What others changed comes in; what both changed waits for a decision. */
export function heard(state: DraftState, parts: KnownParts): DraftState {
  return partIds.reduce((before, id) => heardPart(before, id, parts[id]), state);
}

function heardPart(state: DraftState, id: PartId, there: KnownPart): DraftState {
  const part = state.parts[id];
  // What is on its way may be what was heard of. Its own answer will tell.
  if (part.sending) return state;
  if (there.version <= part.known.version)
    return part.behind ? withPart(state, id, { behind: false }) : state;

  const [before, after] = [fieldsOf(part.known.part), fieldsOf(there.part)];
  const mine: Record<FieldKey, Entry> = {};
  const clashes: Record<FieldKey, Clash> = {};
  for (const key of keysOf(part.mine, before, after)) {
    const [now, theirs] = [entryIn(part.mine, key), entryIn(after, key)];
    const clash = part.clashes[key];
    const ancestor = clash?.ancestor ?? entryIn(before, key);
    const merged = isLost(state, part.lost, key, theirs)
      ? now
      : mergeEntries(state.form, key, ancestor, now, theirs);
    mine[key] = merged ?? now;
    if (merged) continue;
    const isOld = clash && sameEntry(state.form, key, theirs, entryIn(before, key));
    clashes[key] = isOld ? clash : { ancestor, byName: there.savedByName, at: there.savedAt };
  }
  const told = toldOf(state, id, there, before, mine);
  return withTold(withPart(state, id, { known: there, mine: as(after, mine), clashes, behind: false }), told);
}

/** The save of a part is answered: it is in the API as it was sent. */
export function saved(state: DraftState, id: PartId, there: KnownPart): DraftState {
  const part = state.parts[id];
  if (!part.sending) return state;
  const sent: Fields = { ...fieldsOf(part.known.part), ...part.sending.fields };
  const after = fieldsOf(there.part);
  const mine = Object.fromEntries(
    keysOf(part.mine, sent, after).map((key) => {
      const now = entryIn(part.mine, key);
      return [key, mergeEntries(state.form, key, entryIn(sent, key), now, entryIn(after, key)) ?? now];
    }),
  );
  const isAll = Object.keys(mine).every((key) => sameEntry(state.form, key, mine[key]!, entryIn(after, key)));
  return withPart({ ...state, reach: { kind: 'REACHED' } }, id, {
    known: there,
    mine: as(after, mine),
    sending: null,
    lost: [],
    refused: null,
    ...(isAll ? { changedAt: null, waitingSince: null } : { waitingSince: part.changedAt }),
  });
}

/** What was sent without an answer, and did arrive: it is nobody else's. */
function isLost({ form }: DraftState, lost: readonly Fields[], key: FieldKey, theirs: Entry): boolean {
  return lost.some((fields) => {
    const entry = fields[key];
    return entry !== undefined && sameEntry(form, key, entry, theirs);
  });
}

/** The very fields of the API where there is no difference: what is compared often is then quickly found the same. */
function as(known: Fields, mine: Fields): Fields {
  return Object.keys(mine).every((key) => mine[key] === known[key] || (!known[key] && isBlank(mine[key]!)))
    ? known
    : mine;
}

function isBlank({ typed, unit }: Entry): boolean {
  return (typed === null || typed === '') && unit === null;
}

function toldOf(
  state: DraftState,
  part: PartId,
  { savedByName, savedBy }: KnownPart,
  before: Fields,
  mine: Fields,
): Told | null {
  const earlier = state.parts[part].mine;
  const changed = Object.keys(mine).filter(
    (key) => !sameEntry(state.form, key, entryIn(earlier, key), entryIn(mine, key)),
  );
  // A printed total that is no longer there is nobody's change.
  const cells = changed.filter((key) => isFigure(key) && state.form.cells.get(key)?.sumOf === null).length;
  const texts = changed.filter((key) => !isFigure(key));
  const paragraphs = texts
    .map((key) => replacements(entryIn(earlier, key).typed ?? '', entryIn(mine, key).typed ?? '').length)
    .reduce((sum, count) => sum + count, 0);
  if (cells + paragraphs === 0 || before === mine) return null;
  return {
    kind: 'MERGED',
    id: `told-${state.counter}`,
    part,
    byName: savedByName,
    savedBy,
    cells,
    paragraphs,
  };
}

function withTold(state: DraftState, told: Told | null): DraftState {
  return told ? { ...state, told: [...state.told, told], counter: state.counter + 1 } : state;
}
