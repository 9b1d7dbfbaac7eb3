import { partIds, type PartId } from '../../../../report/content.ts';
import { entered, withStep } from './changing.ts';
import { entryIn, fieldsOf, type Entry, type FieldKey } from './fields.ts';
import { mergeTexts, textOf, type Piece } from './mergeTexts.ts';
import { sameEntry } from './sameEntry.ts';
import { withPart, type DraftState, type Shelved } from './state.ts';

/** A field that two people changed, for a person to decide. */
export interface Dispute {
  readonly part: PartId;
  readonly field: FieldKey;
  readonly ancestor: Entry;
  readonly mine: Entry;
  readonly theirs: Entry;
  readonly byName: string | null;
  /** ISO 8601, UTC. */
  readonly at: string | null;
  /** Of a text, by paragraph. */
  readonly pieces: readonly Piece[] | null;
}

export function disputes({ parts }: DraftState): readonly Dispute[] {
  return partIds.flatMap((part) =>
    Object.entries(parts[part].clashes).map(([field, { ancestor, byName, at }]): Dispute => {
      const mine = entryIn(parts[part].mine, field);
      const theirs = entryIn(fieldsOf(parts[part].known.part), field);
      const pieces =
        field === 'text' ? mergeTexts(ancestor.typed ?? '', mine.typed ?? '', theirs.typed ?? '') : null;
      return { part, field, ancestor, mine, theirs, byName, at, pieces };
    }),
  );
}

/** Somebody has decided. Of either side, what the outcome does not have goes to the shelf. */
export function decide(
  state: DraftState,
  part: PartId,
  field: FieldKey,
  outcome: Entry,
  at: number,
): DraftState {
  const dispute = disputes(state).find((each) => each.part === part && each.field === field);
  if (!dispute) return state;
  const { mine } = dispute;
  const { [field]: decided, ...clashes } = state.parts[part].clashes;
  const shelved = [
    ...leftOut(state, dispute, 'mine', outcome).map((entry) => ({ entry, byName: null })),
    ...leftOut(state, dispute, 'theirs', outcome).map((entry) => ({ entry, byName: decided?.byName ?? '' })),
  ].map((each) => ({ ...each, part, field, at }));
  const fields = [{ part, field, before: mine, after: outcome }];
  const settled = onShelf(withPart(state, part, { clashes }), shelved);
  return withStep(entered(settled, fields, at), { fields, at });
}

export function onShelf(state: DraftState, shelved: readonly Omit<Shelved, 'id'>[]): DraftState {
  const added = shelved.map((each, index) => ({ ...each, id: `shelf-${state.counter + index}` }));
  return { ...state, shelf: [...state.shelf, ...added], counter: state.counter + added.length };
}

/** Of one side, what the outcome does not have. */
function leftOut(
  { form }: DraftState,
  dispute: Dispute,
  side: 'mine' | 'theirs',
  outcome: Entry,
): readonly Entry[] {
  const { field, pieces } = dispute;
  if (!pieces) return sameEntry(form, field, dispute[side], outcome) ? [] : [dispute[side]];
  const there = new Set((outcome.typed ?? '').split('\n'));
  return pieces.flatMap((piece) => {
    const paragraphs = piece.kind === 'CLASH' ? piece[side] : piece.paragraphs;
    const missing = paragraphs.some((paragraph) => paragraph.trim() !== '' && !there.has(paragraph));
    return missing ? [{ typed: paragraphs.join('\n'), unit: null }] : [];
  });
}

/** The text that comes of a decision for every clash. */
export function decidedText(
  pieces: readonly Piece[],
  decisions: (index: number) => readonly string[],
): Entry {
  return { typed: textOf(pieces, (_, index) => decisions(index)), unit: null };
}
