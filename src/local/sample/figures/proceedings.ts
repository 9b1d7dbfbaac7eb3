import type { FigureKey } from '../../../forms/figure.ts';
import { figureKey } from '../../../forms/table.ts';
import type { Decimal } from '../../../util/decimal.ts';
import type { SampleOrgan } from '../organs.ts';
import { chanceOf } from './scale.ts';

/** Share of the answers that is taken to 复议 or to court. */
const shares: Readonly<Record<string, number>> = {
  review: 0.024,
  litigation_direct: 0.006,
  litigation_after_review: 0.007,
};

const outcomes = ['upheld', 'corrected', 'other', 'pending'];
const weights = [62, 11, 17, 10];

/** Chapter 4 of a year in which so many applications were answered. */
export function proceedingsOf(
  organ: SampleOrgan,
  year: number,
  answered: number,
): Readonly<Record<FigureKey, Decimal>> {
  const random = chanceOf(organ, year, 'proceedings');
  return Object.fromEntries(
    Object.entries(shares).flatMap(([row, share]) => {
      const counts = outcomes.map(() => 0);
      for (let i = 0; i < answered; i += 1) {
        if (!random.chance(share)) continue;
        const outcome = random.weighted(weights);
        counts[outcome] = (counts[outcome] ?? 0) + 1;
      }
      return outcomes.map((outcome, i) => [figureKey('ch4', row, outcome), String(counts[i] ?? 0)] as const);
    }),
  );
}
