import { describe, expect, it } from '@jest/globals';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import fc from 'fast-check';
import { createRateGate } from '../../../src/api/limits/rate.ts';
import { withRate } from '../../../src/api/limits/withRate.ts';
import { runs } from '../../support/random.ts';

describe('createRateGate', () => {
  it('lets a burst pass, then as many as the rate, and says when to come again', () => {
    const { waitMs } = createRateGate({ burst: 3, perSecond: 2 });
    expect([0, 0, 0, 0].map((at) => waitMs('a', at))).toEqual([null, null, null, 500]);
    expect(waitMs('b', 0)).toBeNull();
    expect(waitMs('a', 499)).toBe(1);
    expect(waitMs('a', 500)).toBeNull();
    expect(waitMs('a', 500)).toBe(500);
  });

  it('never lets more pass than burst and rate allow, and whoever waits as told passes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(400), { maxLength: 200 }),
        fc.integer({ min: 1, max: 20 }),
        (gaps, burst) => {
          const perSecond = 5;
          const { waitMs } = createRateGate({ burst, perSecond });
          let at = 0;
          let passed = 0;
          for (const gap of gaps) {
            at += gap;
            const wait = waitMs('a', at);
            if (wait === null) passed += 1;
            else {
              at += wait;
              expect(waitMs('a', at)).toBeNull();
              passed += 1;
            }
            expect(passed).toBeLessThanOrEqual(burst + (at * perSecond) / 1000 + 1e-6);
          }
        },
      ),
      runs('rates', 200, 5_000),
    );
  });

  it('remembers so many askers and no more', () => {
    const { waitMs } = createRateGate({ burst: 1, perSecond: 1 });
    expect(waitMs('first', 0)).toBeNull();
    expect(waitMs('first', 0)).toBe(1000);
    for (let asker = 0; asker < 10_000; asker += 1) waitMs(String(asker), 0);
    expect(waitMs('first', 0)).toBeNull();
  });
});

describe('withRate', () => {
  const asked = (headers: Record<string, string>, sourceIp: string) =>
    ({ headers, requestContext: { http: { sourceIp } } }) as unknown as APIGatewayProxyEventV2;
  const handler = (byAddress: boolean) =>
    withRate(
      () => Promise.resolve({ statusCode: 200 }),
      () => '2026-01-20T02:00:00.000Z',
      { byAddress },
    );
  const times = async (
    count: number,
    ask: (number: number) => APIGatewayProxyEventV2,
    { byAddress = true } = {},
  ) => {
    const answer = handler(byAddress);
    const statuses: unknown[] = [];
    for (let number = 0; number < count; number += 1) {
      statuses.push((await answer(ask(number), {} as Context)).statusCode);
    }
    return { passed: statuses.filter((status) => status === 200).length, answer };
  };

  it('bounds one key, from however many addresses', async () => {
    const { passed } = await times(500, (number) =>
      asked({ authorization: 'Bearer gk_x' }, `10.0.0.${number % 250}`),
    );
    expect(passed).toBe(300);
  });

  it('bounds keys only where everybody has the address of a proxy', async () => {
    const everybody = await times(1_000, () => asked({}, '192.0.2.1'), { byAddress: false });
    expect(everybody.passed).toBe(1_000);
    const one = await times(500, () => asked({ authorization: 'Bearer gk_x' }, '192.0.2.1'), {
      byAddress: false,
    });
    expect(one.passed).toBe(300);
  });

  it('bounds one address, however many keys it makes up and whatever it says of itself', async () => {
    const { passed, answer } = await times(1_000, (number) =>
      asked({ authorization: `Bearer ${number}`, 'x-forwarded-for': `10.0.0.${number}` }, '192.0.2.1'),
    );
    expect(passed).toBe(600);
    const refused = await answer(asked({}, '192.0.2.1'), {} as Context);
    expect(refused).toMatchObject({ statusCode: 429, headers: { 'retry-after': '1' } });
    expect(refused.body).toContain('TOO_MANY_REQUESTS');
    expect(refused.body).toContain('请求太频繁');
  });
});
