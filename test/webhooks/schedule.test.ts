import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SendFailure } from '../../src/webhooks/attempt.ts';
import {
  afterAttempt,
  attemptDelays,
  healthy,
  type AfterAttempt,
  type EndpointHealth,
} from '../../src/webhooks/schedule.ts';
import { runs } from '../support/random.ts';

const NOW = '2026-01-20T02:00:00.000Z';
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const middle = (): number => 0.5;

function later(milliseconds: number, than = NOW): string {
  return new Date(Date.parse(than) + milliseconds).toISOString();
}

interface Try {
  readonly endpoint?: EndpointHealth;
  readonly attempt?: number;
  readonly failure?: SendFailure | null;
  readonly status?: number | null;
  readonly retryAfter?: string | null;
  readonly now?: string;
  readonly random?: () => number;
}

function tried({
  endpoint = healthy,
  attempt = 1,
  failure = null,
  status = 500,
  retryAfter = null,
  now = NOW,
  random = middle,
}: Try): AfterAttempt {
  return afterAttempt(endpoint, { attempt, failure, status, retryAfter }, now, random);
}

/** How long the delivery waits; null: it is not tried again. */
function waitOf({ delivery }: AfterAttempt, now = NOW): number | null {
  return delivery.state === 'RETRY' ? Date.parse(delivery.at) - Date.parse(now) : null;
}

describe('attemptDelays', () => {
  it('are those of the standard and take 75 h 35 min 5 s in all', () => {
    expect(attemptDelays.map((delay) => delay / SECOND)).toEqual([
      0, 5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400,
    ]);
    const total = attemptDelays.reduce((sum, delay) => sum + delay, 0);
    expect(total).toBe(75 * HOUR + 35 * MINUTE + 5 * SECOND);
  });
});

describe('afterAttempt', () => {
  it.each([200, 201, 202, 204, 299])('takes %d for a success', (status) => {
    expect(tried({ status })).toEqual({ delivery: { state: 'DELIVERED' }, endpoint: healthy, tell: null });
  });

  it.each([100, 199, 300, 301, 302, 304, 307, 308, 400, 401, 404, 500, 503, 600, null])(
    'tries again after %s',
    (status) => {
      const { delivery, endpoint, tell } = tried({ status });
      expect(delivery).toEqual({ state: 'RETRY', at: later(5 * SECOND) });
      expect(endpoint).toEqual({ ...healthy, failingSince: NOW, lastFailureAt: NOW });
      expect(tell).toBeNull();
    },
  );

  it('takes an answer that did not come whole for a failure', () => {
    expect(tried({ status: 200, failure: 'TIMEOUT' }).delivery.state).toBe('RETRY');
    expect(tried({ status: 204, failure: 'TOO_LARGE' }).delivery.state).toBe('RETRY');
  });

  it.each(attemptDelays.slice(1).map((delay, index) => [index + 1, delay] as const))(
    'waits, after attempt %d, for %d ms give or take a fifth',
    (attempt, delay) => {
      expect(waitOf(tried({ attempt, random: () => 0 }))).toBe(delay * 0.8);
      expect(waitOf(tried({ attempt, random: middle }))).toBe(delay);
      expect(waitOf(tried({ attempt, random: () => 1 - 2 ** -53 }))).toBe(delay * 1.2);
    },
  );

  it('gives up after the tenth attempt, or one that somebody asked for afterwards', () => {
    expect(tried({ attempt: 10 }).delivery).toEqual({ state: 'EXHAUSTED' });
    expect(tried({ attempt: 11 }).delivery).toEqual({ state: 'EXHAUSTED' });
    expect(tried({ attempt: 11, status: 200 }).delivery).toEqual({ state: 'DELIVERED' });
  });

  it('disables an endpoint that answers 410, and tells', () => {
    const { delivery, endpoint, tell } = tried({ status: 410 });
    expect(delivery).toEqual({ state: 'STOPPED' });
    expect(endpoint.disabled).toBe('GONE');
    expect(tell).toBe('DISABLED');
  });

  it('leaves a disabled endpoint disabled, whatever an attempt under way comes to', () => {
    const { endpoint } = tried({ status: 410 });
    const delivered = { delivery: { state: 'DELIVERED' }, endpoint, tell: null };
    expect(tried({ endpoint, status: 200 })).toEqual(delivered);
    const stopped = { delivery: { state: 'STOPPED' }, endpoint, tell: null };
    expect(tried({ endpoint, status: 500 })).toEqual(stopped);
    expect(tried({ endpoint, status: 429, retryAfter: '60', now: later(9 * DAY) })).toEqual(stopped);
  });

  describe('where the endpoint asks to wait', () => {
    it('waits at least that long, for every delivery', () => {
      const { delivery, endpoint } = tried({ status: 503, retryAfter: '600' });
      expect(delivery).toEqual({ state: 'RETRY', at: later(10 * MINUTE) });
      expect(endpoint.notBefore).toBe(later(10 * MINUTE));
      expect(tried({ endpoint, now: later(SECOND) }).delivery).toEqual({
        state: 'RETRY',
        at: later(10 * MINUTE),
      });
    });

    it('waits no shorter than the table says', () => {
      expect(waitOf(tried({ attempt: 4, status: 503, retryAfter: '1' }))).toBe(2 * HOUR);
    });

    it('waits a day at most', () => {
      expect(waitOf(tried({ status: 429, retryAfter: '99999999' }))).toBe(DAY);
      expect(waitOf(tried({ status: 429, retryAfter: 'Fri, 31 Dec 9999 23:59:59 GMT' }))).toBe(DAY);
    });

    it('takes no notice of it in a success or without an answer', () => {
      expect(tried({ status: 200, retryAfter: '600' }).endpoint).toEqual(healthy);
      expect(waitOf(tried({ status: null, retryAfter: '600' }))).toBe(5 * SECOND);
    });
  });

  describe('where the endpoint has too much to do', () => {
    it.each([429, 502, 504])('pauses after %d', (status) => {
      const { delivery, endpoint } = tried({ status });
      expect(delivery).toEqual({ state: 'RETRY', at: later(MINUTE) });
      expect(endpoint).toMatchObject({ notBefore: later(MINUTE), pauses: 1 });
    });

    it('pauses twice as long each time, an hour at most, and not at all after a success', () => {
      const pauses: number[] = [];
      let endpoint = healthy;
      for (let now = NOW; pauses.length < 8; now = endpoint.notBefore!) {
        endpoint = tried({ endpoint, status: 429, now }).endpoint;
        pauses.push((Date.parse(endpoint.notBefore!) - Date.parse(now)) / MINUTE);
      }
      expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
      expect(tried({ endpoint, status: 200 }).endpoint).toEqual(healthy);
    });

    it('counts answers to what was under way as one', () => {
      let { endpoint } = tried({ status: 429 });
      for (let i = 1; i <= 50; i += 1) {
        endpoint = tried({ endpoint, status: 429, now: later(i * 100) }).endpoint;
      }
      expect(endpoint).toMatchObject({ notBefore: later(MINUTE), pauses: 1 });
    });
  });

  describe('where nothing but failures comes', () => {
    /** One failure after the other, so far apart, until something is to be told. */
    function failing(endpoint: EndpointHealth, now: string, step: number): { now: string } & AfterAttempt {
      let result = tried({ endpoint, now });
      while (result.tell === null) {
        now = later(step, now);
        result = tried({ endpoint: result.endpoint, now });
      }
      return { ...result, now };
    }

    it('tells after a day, once, and disables after five', () => {
      const told = failing(healthy, NOW, HOUR);
      expect([told.tell, told.now]).toEqual(['FAILING', later(DAY)]);
      const disabled = failing(told.endpoint, told.now, HOUR);
      expect([disabled.tell, disabled.now]).toEqual(['DISABLED', later(5 * DAY)]);
      expect(disabled.endpoint.disabled).toBe('FAILING');
      expect(disabled.delivery).toEqual({ state: 'STOPPED' });
    });

    it('starts anew after a success', () => {
      const { endpoint } = failing(healthy, NOW, HOUR);
      const recovered = tried({ endpoint, status: 204, now: later(4 * DAY) }).endpoint;
      expect(recovered).toEqual(healthy);
      const again = tried({ endpoint: recovered, now: later(6 * DAY) });
      expect(again.tell).toBeNull();
      expect(again.endpoint.failingSince).toBe(later(6 * DAY));
    });

    it('starts anew after a time in which nothing was sent', () => {
      const { endpoint } = failing(healthy, NOW, HOUR);
      const nextYear = tried({ endpoint, now: later(350 * DAY) });
      expect(nextYear.tell).toBeNull();
      expect(nextYear.endpoint).toMatchObject({
        disabled: null,
        failingSince: later(350 * DAY),
        told: false,
      });
    });

    it('goes on through the longest wait of the table', () => {
      const { endpoint } = tried({});
      const after = tried({ endpoint, now: later(1.2 * DAY) });
      expect(after.endpoint.failingSince).toBe(NOW);
      expect(after.tell).toBe('FAILING');
    });

    it('does not mind attempts that end in another order', () => {
      const { endpoint } = tried({ now: later(MINUTE) });
      expect(tried({ endpoint, now: NOW }).endpoint).toMatchObject({
        failingSince: NOW,
        lastFailureAt: later(MINUTE),
      });
    });
  });

  it('brings a delivery that always fails to ten attempts within 75 h 35 min, give or take a fifth', () => {
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        (dice) => {
          const random = (): number => dice.next().value as number;
          let [now, endpoint, attempts] = [NOW, healthy, 0];
          for (;;) {
            attempts += 1;
            const result = tried({ endpoint, attempt: attempts, now, random });
            endpoint = result.endpoint;
            if (result.delivery.state !== 'RETRY') break;
            now = result.delivery.at;
          }
          const took = Date.parse(now) - Date.parse(NOW);
          const table = 75 * HOUR + 35 * MINUTE + 5 * SECOND;
          expect(attempts).toBe(attemptDelays.length);
          expect(took).toBeGreaterThanOrEqual(table * 0.8);
          expect(took).toBeLessThanOrEqual(table * 1.2);
        },
      ),
      runs('deliveries that always fail', 200, 4_000),
    );
  });

  it('keeps its promises in any history of answers', () => {
    const answer = fc.record({
      attempt: fc.integer({ min: 1, max: 12 }),
      status: fc.option(fc.constantFrom(200, 204, 301, 410, 429, 500, 502, 503, 504)),
      failure: fc.constantFrom<SendFailure | null>(null, null, 'TIMEOUT'),
      retryAfter: fc.option(fc.constantFrom('0', '30', '999999', 'Fri, 31 Dec 9999 23:59:59 GMT', 'soon')),
      wait: fc.integer({ min: 0, max: 2 * DAY }),
      dice: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 60 }), (answers) => {
        let [now, endpoint, notices] = [NOW, healthy, 0];
        for (const { wait, dice, ...own } of answers) {
          now = later(wait, now);
          const before = endpoint;
          const { delivery, tell, endpoint: after } = tried({ ...own, endpoint, now, random: () => dice });
          const isSuccess = own.failure === null && own.status !== null && own.status < 300;
          expect(delivery.state === 'DELIVERED').toBe(isSuccess);
          if (delivery.state === 'RETRY') {
            const waits = Date.parse(delivery.at) - Date.parse(now);
            const planned = attemptDelays[own.attempt]!;
            expect(waits).toBeGreaterThanOrEqual(planned * 0.8 - 1);
            expect(waits).toBeLessThanOrEqual(Math.max(planned * 1.2, DAY) + 1);
            expect(after.notBefore === null || delivery.at >= after.notBefore).toBe(true);
          }
          if (before.disabled !== null) expect([after, tell]).toEqual([before, null]);
          if (after.disabled !== null) expect(delivery.state).not.toBe('RETRY');
          // Told once in a row of failures, and never in a row that has not lasted a day.
          notices = after.failingSince === before.failingSince ? notices : 0;
          if (tell === 'FAILING') {
            notices += 1;
            expect(Date.parse(now) - Date.parse(after.failingSince!)).toBeGreaterThanOrEqual(DAY);
          }
          expect(notices).toBeLessThanOrEqual(1);
          endpoint = after;
        }
      }),
      runs('histories of answers', 500, 10_000),
    );
  });
});
