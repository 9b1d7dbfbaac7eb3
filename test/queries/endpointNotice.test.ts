import { describe, expect, it } from '@jest/globals';
import { endpointNotice } from '../../src/queries/endpointNotice.ts';
import { afterAttempt, healthy } from '../../src/webhooks/schedule.ts';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.parse('2026-01-20T02:00:00.000Z');
const fails = { failure: 'TIMEOUT', status: null, retryAfter: null, attempt: 3 } as const;

describe('endpointNotice', () => {
  it('says after a day of failures that it fails, after five that it is disabled, and nothing when it is well', () => {
    const noticed: string[] = [];
    let health = healthy;
    for (let hours = 0; hours <= 5 * 24; hours += 12) {
      const now = new Date(START + (hours * DAY) / 24).toISOString();
      health = afterAttempt(health, fails, now, () => 0.5).endpoint;
      noticed.push(endpointNotice(health) ?? '-');
    }
    const failing = Array.from({ length: 8 }, () => 'FAILING');
    expect(noticed).toEqual(['-', '-', ...failing, 'DISABLED']);
    expect(endpointNotice(healthy)).toBeNull();
  });

  it('is gone with the first answer that is well', () => {
    const told = { ...healthy, failingSince: '2026-01-18T02:00:00.000Z', told: true };
    const well = afterAttempt(
      told,
      { ...fails, failure: null, status: 200 },
      new Date(START).toISOString(),
      Math.random,
    );
    expect([endpointNotice(told), endpointNotice(well.endpoint)]).toEqual(['FAILING', null]);
  });
});
