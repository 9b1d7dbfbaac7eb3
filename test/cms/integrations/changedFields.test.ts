import { describe, expect, it } from '@jest/globals';
import { changedFields } from '../../../src/cms/integrations/endpoints/changedFields.ts';

const before = {
  name: '市档案馆',
  url: 'https://portal.example/hooks',
  format: 'STANDARD',
  types: ['REPORT_PUBLISHED', 'REPORT_CORRECTED'],
  under: 'county',
  scopes: ['OWN'],
} as const;

describe('changedFields', () => {
  it('finds nothing where nothing is different but the order', () => {
    const after = { ...before, types: [...before.types].reverse(), url: ` ${before.url} ` };
    expect(changedFields(before, after)).toBeNull();
  });

  it('sends what is different and nothing else', () => {
    expect(changedFields(before, { ...before, name: '省档案馆' })).toEqual({ name: '省档案馆' });
  });

  it('sends the filter whole, without an organ that was taken away', () => {
    const { under, ...after } = before;
    expect(under).toBe('county');
    expect(changedFields(before, after)).toEqual({ filter: { types: before.types, scopes: ['OWN'] } });
  });
});
