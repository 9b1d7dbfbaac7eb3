import type { FigureKey } from '../../../forms/figure.ts';
import type { Form } from '../../../forms/form.ts';
import type { TableId } from '../../../forms/table.ts';
import type { Figures } from '../../../report/content.ts';
import { evaluate } from '../../../report/evaluate.ts';
import { parseDecimal, type Decimal } from '../../../util/decimal.ts';
import type { DraftInHand, PartChange } from '../draft/draft.ts';
import { copiedText } from './copiedKind.ts';
import type { Fate, Plan } from './plan.ts';
import type { Why } from './readCopied.ts';

/** What a paste came to, for the person who pasted. */
export interface Pasted {
  readonly tables: readonly TableId[];
  /** Cells that have a number now. */
  readonly filled: number;
  /** Cells that are blank now, and had something in them. */
  readonly emptied: number;
  /** Labels and heads that were copied along. */
  readonly headings: number;
  readonly refused: readonly Refused[];
  /** Totals that were copied along and are what the form adds up. */
  readonly equalTotals: number;
  readonly otherTotals: readonly OtherTotal[];
  readonly after: Changes;
  /** What takes it back. */
  readonly before: Changes;
}

export interface Refused {
  readonly key: FigureKey | null;
  readonly text: string;
  readonly why: Why;
  /** What stood in the cell then, and still does: as long as nobody changes it, it is told. */
  readonly typed: string;
}

/** A copied total that is not what the form adds up; `sum` null: it cannot be added up, since cells are blank. */
export interface OtherTotal {
  readonly key: FigureKey;
  readonly text: string;
  readonly sum: Decimal | null;
}

export type Changes = Readonly<Partial<Record<TableId, PartChange>>>;

/** The cells that the plans set, by table. */
export function changesOf(plans: readonly Plan[], form: Form): Changes {
  return byTable(
    form,
    fatesOf(plans).flatMap((fate) => {
      if (fate.kind !== 'SET') return [];
      const { key, typed, unit } = fate;
      return [[key, { typed, ...(unit ? { unit } : {}) }] as const];
    }),
  );
}

export function pastedOf(
  plans: readonly Plan[],
  { form, parts }: Pick<DraftInHand, 'form' | 'parts'>,
): Pasted {
  const fates = fatesOf(plans);
  const inHand = (key: FigureKey) => parts[form.cells.get(key)!.table].figures[key];
  const typedIn = (key: FigureKey) => inHand(key)?.typed ?? '';
  const set = fates.flatMap((fate) => (fate.kind === 'SET' ? [fate] : []));
  const totals = totalsOf(fates, form, { ...valuesIn({ form, parts }), ...valuesOf(set) });
  return {
    tables: [...new Set(plans.flatMap(({ table }) => table ?? []))],
    filled: set.filter(({ typed }) => typed !== '').length,
    emptied: set.filter(({ key, typed }) => typed === '' && typedIn(key) !== '').length,
    headings: fates.filter(({ kind }) => kind === 'HEADING').length,
    refused: fates.flatMap((fate) => {
      if (fate.kind !== 'REFUSED') return [];
      const { key, text, why } = fate;
      return [{ key, text: copiedText(text), why, typed: key === null ? '' : typedIn(key) }];
    }),
    equalTotals: totals.filter(({ text, sum }) => parseDecimal(text) === sum).length,
    otherTotals: totals.filter(({ text, sum }) => parseDecimal(text) !== sum),
    after: changesOf(plans, form),
    before: byTable(
      form,
      set.map(({ key }) => [key, { typed: typedIn(key), unit: inHand(key)?.unit ?? null }] as const),
    ),
  };
}

/** Whether all that the paste changed is again as it was before. */
export function isTakenBack({ before, after }: Pasted, parts: DraftInHand['parts']): boolean {
  const changed = Object.values(before).flatMap(({ figures = {} }) => Object.entries(figures));
  const now = (key: FigureKey) => Object.values(parts).find(({ figures }) => key in figures)?.figures[key];
  const afterwards = Object.assign({}, ...Object.values(after).map(({ figures }) => figures)) as NonNullable<
    PartChange['figures']
  >;
  const differing = changed.filter(([key, { typed }]) => afterwards[key]?.typed !== typed);
  return differing.length > 0 && differing.every(([key, { typed }]) => (now(key)?.typed ?? '') === typed);
}

function fatesOf(plans: readonly Plan[]): readonly Fate[] {
  return plans.flatMap(({ fates }) => fates);
}

function byTable(
  form: Form,
  cells: readonly (readonly [FigureKey, NonNullable<PartChange['figures']>[FigureKey]])[],
): Changes {
  const tables = Map.groupBy(cells, ([key]) => form.cells.get(key)!.table);
  return Object.fromEntries([...tables].map(([table, own]) => [table, { figures: Object.fromEntries(own) }]));
}

/** Blank totals say nothing. */
function totalsOf(fates: readonly Fate[], form: Form, figures: Figures): readonly OtherTotal[] {
  const sums = evaluate(form, figures);
  return fates.flatMap((fate) => {
    const text = copiedText(fate.text).replaceAll(',', '');
    if (fate.kind !== 'COMPUTED' || text === '') return [];
    return [{ key: fate.key, text, sum: sums.get(fate.key) ?? null }];
  });
}

function valuesIn({ form, parts }: Pick<DraftInHand, 'form' | 'parts'>): Figures {
  return valuesOf(
    form.tables.flatMap(({ id }) =>
      Object.entries(parts[id].figures).map(([key, { typed }]) => ({ key, typed })),
    ),
  );
}

function valuesOf(cells: readonly { readonly key: FigureKey; readonly typed: string }[]): Figures {
  return Object.fromEntries(
    cells.map(({ key, typed }) => [key, { value: parseDecimal(copiedText(typed).replaceAll(',', '')) }]),
  );
}
