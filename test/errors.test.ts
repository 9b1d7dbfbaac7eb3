import { expect, it } from '@jest/globals';
import { DomainError, failureCodes, isFailure } from '../src/errors.ts';
import { issueCodes } from '../src/report/issue.ts';

it('keeps the public list of failure codes: none is renamed, none used for something else', () => {
  expect([...failureCodes]).toEqual([
    'UNAUTHENTICATED',
    'CSRF_TOKEN_REQUIRED',
    'FORBIDDEN',
    'NOT_FOUND',
    'ALREADY_EXISTS',
    'CONFLICT',
    'INVALID_INPUT',
    'ILLEGAL_STATE',
    'BLOCKED_BY_ISSUES',
    'EXPLANATION_REQUIRED',
    'REASON_REQUIRED',
    'SAME_PERSON',
    'NOTHING_CHANGED',
    'MUTATION_ID_REUSED',
    'TOO_LARGE',
    'METHOD_NOT_ALLOWED',
    'BAD_REQUEST',
    'QUERY_OVER_LIMIT',
    'UNREADABLE_FILE',
    'PING_FAILED',
    'TOO_SOON',
    'TOO_MANY_REQUESTS',
    'ENDPOINT_NOT_OPEN',
    'UNAVAILABLE',
  ]);
});

it('lists every issue code once', () => {
  expect(new Set(issueCodes).size).toBe(issueCodes.length);
});

it('knows a failure by its code', () => {
  const error: unknown = new DomainError('NOTHING_CHANGED', {});
  expect(isFailure(error, 'NOTHING_CHANGED')).toBe(true);
  expect(isFailure(error, 'CONFLICT')).toBe(false);
  expect(isFailure(new Error('NOTHING_CHANGED'), 'NOTHING_CHANGED')).toBe(false);
});
