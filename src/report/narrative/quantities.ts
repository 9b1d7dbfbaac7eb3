import type { Decimal } from '../../util/decimal.ts';
import type { Clause } from './clauses.ts';
import { COUNTERS } from './counters.ts';

/** A clause that ends in a counted number: 予以公开 · 42 · 件. */
export interface Quantity {
  readonly name: string;
  readonly value: Decimal;
  readonly counter: string;
  /** Place among the clauses. */
  readonly at: number;
}

const QUANTITY = new RegExp(`^(?<name>(?:\\d{4}年)?\\D*?)(?<n>\\d{1,15})(?<counter>${COUNTERS})$`);
/** A number about as large as it says is no addend and no whole. */
const ABOUT = /(?:约|近|超|超过|逾|余|至少|不足|第|达到?\d*万)$/;
const COMPARED = /(?:同比|环比|较|比)(?:上|去|同)|增加|减少|增长|下降/;

/** What the clause counts; null where it counts nothing, several things, or says how much more or less it was. */
export function quantityOf({ text }: Clause, at: number): Quantity | null {
  const match = QUANTITY.exec(text);
  const { name = '', n = '', counter = '' } = match?.groups ?? {};
  if (!match || ABOUT.test(name) || COMPARED.test(name)) return null;
  return { name, value: String(BigInt(n)), counter, at };
}
