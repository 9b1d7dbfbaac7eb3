import type { FigureKey } from '../../../forms/figure.ts';
import { addDecimals, type Decimal } from '../../../util/decimal.ts';

/** What a report of the sample states in numbers. */
export interface OrganYear {
  /** Every entered figure of the edition in force; computed ones are left out. */
  readonly figures: Readonly<Record<FigureKey, Decimal>>;
  /** Notices to pay 信息处理费 that were sent, and what was paid, in 元. */
  readonly feeNotices: number;
  readonly feesPaid: number;
  /** By how many 规范性文件 a 清理 changed what is in force. */
  readonly recounted: number;
}

/** The 汇总 of some reports of one year: every figure is their exact sum. */
export function sumOfYears(years: readonly OrganYear[]): OrganYear {
  const addends = new Map<FigureKey, Decimal[]>();
  for (const { figures } of years) {
    for (const [key, value] of Object.entries(figures)) {
      const known = addends.get(key);
      if (!known) addends.set(key, [value]);
      else if (value !== '0') known.push(value);
    }
  }
  const total = (count: 'feeNotices' | 'feesPaid' | 'recounted') =>
    years.reduce((sum, each) => sum + each[count], 0);
  return {
    figures: Object.fromEntries([...addends].map(([key, values]) => [key, addDecimals(...values)])),
    feeNotices: total('feeNotices'),
    feesPaid: total('feesPaid'),
    recounted: total('recounted'),
  };
}

/** The figure as a number, for counts far below 2^53; what the form does not have is 0. */
export function countOf({ figures }: Pick<OrganYear, 'figures'>, key: FigureKey): number {
  return Number(figures[key] ?? '0');
}

/** Sum of all figures whose key starts so. */
export function countBelow({ figures }: Pick<OrganYear, 'figures'>, prefix: string): number {
  return Object.entries(figures).reduce(
    (sum, [key, value]) => (key.startsWith(prefix) ? sum + Number(value) : sum),
    0,
  );
}
