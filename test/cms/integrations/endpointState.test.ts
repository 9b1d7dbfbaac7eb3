import { describe, expect, it } from '@jest/globals';
import {
  endpointState,
  isOpen,
  minutesUntil,
} from '../../../src/cms/integrations/endpoints/endpointState.ts';

const NOW = Date.parse('2026-01-20T02:00:00.000Z');
const BEFORE = '2026-01-20T01:00:00.000Z';
const AFTER = '2026-01-20T02:00:30.000Z';

const well = {
  switchedOffAt: null,
  disabled: null,
  verifiedAt: BEFORE,
  pausedUntil: null,
  failingSince: null,
} as const;

describe('endpointState', () => {
  it.each([
    ['WELL', {}],
    ['UNVERIFIED', { verifiedAt: null }],
    ['FAILING', { failingSince: BEFORE }],
    ['PAUSED', { failingSince: BEFORE, pausedUntil: AFTER }],
    ['FAILING', { failingSince: BEFORE, pausedUntil: BEFORE }],
    ['DISABLED', { disabled: 'FAILING', failingSince: BEFORE, verifiedAt: null }],
    ['GONE', { disabled: 'GONE', failingSince: BEFORE }],
    ['OFF', { disabled: 'GONE', switchedOffAt: BEFORE }],
  ] as const)('is %s with %j', (state, facts) => {
    expect(endpointState({ ...well, ...facts }, NOW)).toBe(state);
  });

  it('says which are sent something', () => {
    expect((['WELL', 'FAILING', 'PAUSED'] as const).every(isOpen)).toBe(true);
    expect((['OFF', 'GONE', 'DISABLED', 'UNVERIFIED'] as const).some(isOpen)).toBe(false);
  });
});

describe('minutesUntil', () => {
  it('rounds up, and ends at 0', () => {
    expect(minutesUntil(AFTER, NOW)).toBe(1);
    expect(minutesUntil(BEFORE, NOW)).toBe(0);
  });
});
