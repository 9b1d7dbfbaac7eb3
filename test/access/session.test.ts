import { describe, expect, it } from '@jest/globals';
import { isOver, PENDING_SECONDS, secondsAfter, SESSION_SECONDS } from '../../src/access/session.ts';

describe('a session', () => {
  const expiresAt = '2026-01-20T12:00:00.000Z';

  it('is over at the instant it says, and not before', () => {
    expect(isOver({ expiresAt }, '2026-01-20T11:59:59.999Z')).toBe(false);
    expect(isOver({ expiresAt }, expiresAt)).toBe(true);
    expect(isOver({ expiresAt }, '2026-01-20T12:00:00.001Z')).toBe(true);
    expect(isOver({ expiresAt }, '2026-01-20T20:00:00.000+08:00')).toBe(true);
  });

  it('lasts twelve hours, and the way through the provider ten minutes', () => {
    expect(secondsAfter('2026-01-20T00:00:00.000Z', SESSION_SECONDS)).toBe(expiresAt);
    expect(secondsAfter('2026-01-20T11:50:00.000Z', PENDING_SECONDS)).toBe(expiresAt);
  });
});
