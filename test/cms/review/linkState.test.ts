import { expect, it } from '@jest/globals';
import { linkState } from '../../../src/cms/review/previews/linkState.ts';

const link = { from: '2024-01-10T00:00:00.000Z', until: '2024-01-20T00:00:00.000Z', revoked: null };

it('tells whether a preview link can be read', () => {
  expect(linkState(link, '2024-01-09T00:00:00.000Z')).toBe('NOT_YET');
  expect(linkState(link, link.from)).toBe('VALID');
  expect(linkState(link, link.until)).toBe('ENDED');
  const revoked = { byName: '陈思源', at: link.from };
  expect(linkState({ ...link, revoked }, link.from)).toBe('REVOKED');
});
