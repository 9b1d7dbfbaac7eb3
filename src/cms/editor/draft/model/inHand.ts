import type { Messages } from '../../../../messages/messages.ts';
import { failureMessage } from '../../../../messages/zh/failures.ts';
import { DomainError } from '../../../../errors.ts';
import type { FigureKey } from '../../../../forms/figure.ts';
import type { Form } from '../../../../forms/form.ts';
import { partIds, type Part, type PartId, type ReportContent } from '../../../../report/content.ts';
import { applyPartInput } from '../../../../report/input.ts';
import { Refusal } from '../../../shell/trouble.ts';
import type { DraftInHand, FigureInHand, PartInHand, Saving } from '../draft.ts';
import { entryIn, fieldsOf, isFigure, type Entry, type Fields } from './fields.ts';
import { inputOf, readEntry } from './reading.ts';
import { eachPart, type DraftState, type PartState } from './state.ts';
import { isHeld, sendableFields, unsentFields } from './unsent.ts';

/** Why a heading or a text is not sent as it stands, in words. */
export type SayHeld = (field: 'heading' | 'text', text: string) => string;

/** Why the API refused, in words. */
export type SayRefused = (refusal: Refusal) => string;

export type Shown = Pick<DraftInHand, 'parts' | 'content' | 'unreadable'>;

interface ShownPart {
  readonly inHand: PartInHand;
  readonly part: Part;
  readonly unreadable: Readonly<Record<FigureKey, string>>;
}

/** What the screen shows of a state. Of parts that did not change it gives the same objects as the time before. */
export function shownOf(
  say: SayHeld,
  why: Messages['failure'] = failureMessage,
  sayRefused: SayRefused = ({ message }) => message,
): (state: DraftState) => Shown {
  const earlier = new Map<PartId, readonly [PartState, DraftState, ShownPart]>();
  let content: ReportContent | null = null;
  let unreadable: Readonly<Record<FigureKey, string>> = {};
  return (state) => {
    const shown = eachPart((id) => {
      const before = earlier.get(id);
      if (before && before[0] === state.parts[id] && isAlike(before[1], state)) return before[2];
      const now = steady(before?.[2], showPart(state, state.parts[id], say, why, sayRefused));
      earlier.set(id, [state.parts[id], state, now]);
      return now;
    });
    if (content === null || partIds.some((id) => content?.parts[id] !== shown[id].part)) {
      content = { form: state.form.edition, parts: eachPart((id) => shown[id].part) };
      const found = Object.fromEntries(partIds.flatMap((id) => Object.entries(shown[id].unreadable)));
      if (!isSameWords(unreadable, found)) unreadable = found;
    }
    return { parts: eachPart((id) => shown[id].inHand), content, unreadable };
  };
}

/** How saving stands with one part. */
export function savingOf(state: DraftState, part: PartState): Saving {
  const { form, reach } = state;
  if (Object.keys(unsentFields(form, part)).length === 0) return 'SAVED';
  if (state.closed !== null) return 'REFUSED';
  if (Object.keys(part.clashes).length > 0) return 'CONFLICT';
  if (reach.kind !== 'REACHED') return 'OFFLINE';
  if (part.sending || part.behind) return 'SAVING';
  return part.refused || Object.keys(sendableFields(form, part)).length === 0 ? 'REFUSED' : 'WAITING';
}

function isAlike(a: DraftState, b: DraftState): boolean {
  return a.reach.kind === b.reach.kind && a.closed === b.closed && a.form === b.form;
}

function showPart(
  state: DraftState,
  part: PartState,
  say: SayHeld,
  why: Messages['failure'],
  sayRefused: SayRefused,
): ShownPart {
  const { form } = state;
  const refused = state.closed ?? part.refused?.why ?? heldWords(form, part, say);
  const { known } = part;
  // What cannot be saved any more is shown elsewhere: here stands what others see too.
  const fields = state.closed === null ? part.mine : fieldsOf(known.part);
  const unreadable = unreadableIn(form, state.closed === null ? part : null, why);
  const said = partAs(form, part, fields);
  return {
    part: said,
    unreadable,
    inHand: {
      heading: said.heading,
      text: said.text,
      figures: figuresOf(fields, said),
      saving: savingOf(state, part),
      savedAt: known.savedAt,
      savedByName: known.savedByName,
      refusal: refused instanceof Refusal ? sayRefused(refused) : refused,
    },
  };
}

/** The same content and the same cells as before stay the same objects, whatever became of saving them. */
function steady(before: ShownPart | undefined, now: ShownPart): ShownPart {
  if (!before) return now;
  const { inHand } = before;
  const [a, b] = [inHand.figures, now.inHand.figures];
  const keys = Object.keys(b);
  const sameFigures =
    keys.length === Object.keys(a).length && keys.every((key) => a[key] && isSameFigure(a[key], b[key]!));
  const figures = sameFigures
    ? a
    : Object.fromEntries(
        keys.map((key) => [key, a[key] && isSameFigure(a[key], b[key]!) ? a[key] : b[key]!] as const),
      );
  const sameWords = inHand.heading === now.inHand.heading && inHand.text === now.inHand.text;
  const isSame = sameFigures && sameWords && before.part.tables === now.part.tables;
  return {
    part: isSame ? before.part : now.part,
    unreadable: isSame ? before.unreadable : now.unreadable,
    inHand: { ...now.inHand, figures },
  };
}

function isSameWords(a: Shown['unreadable'], b: Shown['unreadable']): boolean {
  const keys = Object.keys(b);
  return keys.length === Object.keys(a).length && keys.every((key) => a[key] === b[key]);
}

function isSameFigure(a: FigureInHand, b: FigureInHand): boolean {
  return a.typed === b.typed && a.unit === b.unit && a.printed === b.printed && a.place === b.place;
}

/** As the API would have it after a save, but for what it would refuse: cells that are no number are blank. */
function partAs(form: Form, { known }: PartState, fields: Fields): Part {
  const before = fieldsOf(known.part);
  if (fields === before) return known.part;
  const changed = Object.entries(fields).filter(([key, entry]) => {
    const then = entryIn(before, key);
    return (
      isFigure(key) &&
      form.cells.get(key)?.sumOf === null &&
      (entry.typed !== then.typed || entry.unit !== then.unit)
    );
  });
  const figures = changed.map(([key, entry]) =>
    inputOf(form, key, readEntry(form, key, entry).failure ? { ...entry, typed: '' } : entry),
  );
  const table = form.tables.find(({ cells }) => cells.some(({ key }) => key === figures[0]?.key));
  const after = table ? applyPartInput(form, table.id, known.part, { figures }) : known.part;
  return { ...after, heading: entryIn(fields, 'heading').typed, text: entryIn(fields, 'text').typed ?? '' };
}

function figuresOf(fields: Fields, part: Part): Readonly<Record<FigureKey, FigureInHand>> {
  const entries = Object.entries(fields).filter(
    // A printed total goes with the cells that it was printed with.
    ([key]) => isFigure(key) && part.figures[key] !== undefined,
  );
  return Object.fromEntries(entries.map(([key, entry]) => [key, { ...entry, typed: entry.typed ?? '' }]));
}

function unreadableIn(
  form: Form,
  part: PartState | null,
  why: Messages['failure'],
): Readonly<Record<FigureKey, string>> {
  if (!part) return {};
  const found = Object.entries(unsentFields(form, part)).flatMap(([key, entry]) => {
    const failure = isFigure(key) ? readEntry(form, key, entry).failure : null;
    // The words stand at the cell: no need to say where.
    return failure
      ? [[key, why(new DomainError('INVALID_INPUT', { ...failure, path: '' }), form)] as const]
      : [];
  });
  return Object.fromEntries(found);
}

function heldWords(form: Form, part: PartState, say: SayHeld): string | null {
  const unsent = unsentFields(form, part);
  const held = (['heading', 'text'] as const).filter((key) => {
    const entry: Entry | undefined = unsent[key];
    return entry !== undefined && isHeld(form, key, entry);
  });
  return held.length === 0 ? null : held.map((key) => say(key, unsent[key]?.typed ?? '')).join(' ');
}
