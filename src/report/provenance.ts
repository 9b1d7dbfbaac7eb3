import type { FigureKey } from '../forms/figure.ts';
import { formOf } from '../forms/forms.ts';
import type { Decimal } from '../util/decimal.ts';
import { enteredFigures, type Figure, type ReportContent } from './content.ts';
import { evaluate } from './evaluate.ts';
import type { Revision, RevisionCause } from './revision.ts';

/**
 * How a value came about. `RESTORED`: with an older revision, whose own history says more. `COMPUTED`: the form adds it
 * up. `TYPED`: somebody wrote it in.
 */
export type FigureSource = 'IMPORTED' | 'COMPILED' | 'RESTORED' | 'COMPUTED' | 'TYPED';

/** Where the present value of a figure comes from. */
export interface FigureOrigin {
  readonly key: FigureKey;
  /** null: blank. */
  readonly value: Decimal | null;
  /** The revision that has had the value first, without a break until now; null: only the draft has it. */
  readonly revision: number | null;
  readonly cause: RevisionCause | null;
  readonly reason: string | null;
  /** Who made that revision, or saved that part of the draft last; null: nobody has saved it yet. */
  readonly by: string | null;
  readonly byName: string | null;
  /** ISO 8601, UTC. */
  readonly at: string | null;
  readonly source: FigureSource;
  /** Name of the imported file, where in it the figure stood, and what it printed there. */
  readonly file: string | null;
  readonly place: string | null;
  readonly printed: string | null;
  /** false: earlier revisions, which were not looked at, may have had the value before. */
  readonly complete: boolean;
}

/** A draft as far as its figures tell where they come from. */
export interface DraftOrigin {
  readonly content: ReportContent;
  /** Number of the last revision; 0: there is none yet. */
  readonly lastRevision: number;
  readonly parts: readonly {
    readonly id: string;
    readonly savedBy: string;
    readonly savedByName: string;
    readonly savedAt: string;
  }[];
}

/**
 * For each key the origin of the value that it has in the draft; without a draft, in the newest of the revisions, which
 * come newest first and without a gap. A value is the same as long as number and unit are. Keys must be of the form.
 */
export function provenanceOf(
  keys: readonly FigureKey[],
  revisions: readonly Revision[],
  draft: DraftOrigin | null,
): readonly FigureOrigin[] {
  const states = revisions.map(({ content }) => stated(content));
  const present = draft ? stated(draft.content) : states[0];
  if (!present) return [];
  const oldest = revisions.at(-1)?.number ?? (draft?.lastRevision ?? 0) + 1;
  return keys.map((key) => {
    const wanted = present.textOf(key);
    const broken = states.findIndex((state) => state.textOf(key) !== wanted);
    const first = revisions[(broken === -1 ? revisions.length : broken) - 1];
    const complete = broken !== -1 || oldest === 1;
    const base = { key, value: present.valueOf(key), complete };
    return first ? fromRevision(base, first) : fromDraft(base, draft);
  });
}

type Known = Pick<FigureOrigin, 'key' | 'value' | 'complete'>;

function fromRevision(known: Known, revision: Revision): FigureOrigin {
  const { number, content, cause, reason, by, byName = null, at } = revision;
  const source = isComputed(known.key, content) ? 'COMPUTED' : sources[cause];
  return {
    ...known,
    ...{ revision: number, cause, reason, by, byName, at, source },
    file: source === 'IMPORTED' ? reason : null,
    ...printedIn(known.key, content),
  };
}

function fromDraft(known: Known, draft: DraftOrigin | null): FigureOrigin {
  const part = draft?.parts.find(({ id }) => known.key.startsWith(`${id}.`));
  return {
    ...known,
    ...{ revision: null, cause: null, reason: null, file: null },
    by: part?.savedBy ?? null,
    byName: part?.savedByName ?? null,
    at: part?.savedAt ?? null,
    source: draft && isComputed(known.key, draft.content) ? 'COMPUTED' : 'TYPED',
    ...(draft ? printedIn(known.key, draft.content) : { place: null, printed: null }),
  };
}

const sources = {
  IMPORTED: 'IMPORTED',
  COMPILED: 'COMPILED',
  REPLACED: 'TYPED',
  RESTORED: 'RESTORED',
  SUBMITTED: 'TYPED',
  PUBLISHED: 'TYPED',
  CORRECTED: 'TYPED',
  DISCARDED: 'TYPED',
} as const satisfies Record<RevisionCause, FigureSource>;

function isComputed(key: FigureKey, { form }: ReportContent): boolean {
  return (formOf(form).cells.get(key)?.sumOf ?? null) !== null;
}

function printedIn(key: FigureKey, content: ReportContent): Pick<FigureOrigin, 'place' | 'printed'> {
  const figure: Figure | undefined = enteredFigures(content)[key];
  return { place: figure?.place ?? null, printed: figure?.printed ?? null };
}

/** What a content says in each cell. */
function stated(content: ReportContent) {
  const entered = enteredFigures(content);
  const values = evaluate(formOf(content.form), entered);
  const valueOf = (key: FigureKey): Decimal | null => values.get(key) ?? null;
  return { valueOf, textOf: (key: FigureKey) => `${valueOf(key) ?? ''} ${entered[key]?.unit ?? ''}` };
}
