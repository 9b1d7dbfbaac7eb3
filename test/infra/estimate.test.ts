import { describe, expect, it } from '@jest/globals';
import { costsOf, sum, usageOf } from '../../infra/estimate.ts';
import { prices } from '../../infra/prices.ts';

describe('the estimate of costs', () => {
  it('has a use and a price for each thing, in both partitions', () => {
    for (const list of Object.values(prices)) {
      const { currency, comparedOn, ...priced } = list;
      expect(Object.keys(usageOf(100)).sort()).toEqual(Object.keys(priced).sort());
      expect([currency, comparedOn === null || /^\d{4}-\d\d-\d\d$/.test(comparedOn)]).toEqual([
        currency,
        true,
      ]);
      for (const cost of Object.values(costsOf(usageOf(1), list))) expect(cost).toBeGreaterThan(0);
    }
  });

  it('grows with the organs, and less than they do', () => {
    const [one, hundred, province] = [1, 100, 20_000].map((organs) =>
      sum(costsOf(usageOf(organs), prices['us-east-1'])),
    );
    expect(hundred).toBeGreaterThan(one!);
    expect(province).toBeGreaterThan(hundred!);
    expect(province! / hundred!).toBeLessThan(200);
  });
});
