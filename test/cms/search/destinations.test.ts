import { describe, expect, it } from '@jest/globals';
import { destinations, keyOf } from '../../../src/cms/search/destinations.ts';

const organs = [
  { code: 'qingwan', name: '青湾区', path: 'qingwan', kind: 'GOVERNMENT' as const, spelling: null },
  { code: 'jyj-2024', name: '教育局', path: 'qingwan/jyj-2024', kind: 'DEPARTMENT' as const, spelling: null },
];
const found = (typed: string, may = () => true) => destinations(organs, typed, 2025, may).map(keyOf);

describe('destinations', () => {
  it('offers both reports and the board of a government, and the report of everybody else', () => {
    expect(found('青湾')).toEqual(['qingwan:2025:OWN', 'qingwan:2025:AGGREGATE', 'qingwan:board']);
    expect(found('教育')).toEqual(['jyj-2024:2025:OWN']);
  });

  it.each(['教育 2023', '2023教育', '2023 教育局'])('takes the year that stands in %s', (typed) => {
    expect(found(typed)).toEqual(['jyj-2024:2023:OWN']);
  });

  it('takes no part of a code for a year', () => {
    expect(found('jyj-2024')).toEqual(['jyj-2024:2025:OWN']);
  });

  it('offers nothing that the person may not see', () => {
    expect(found('青湾', () => false)).toEqual([]);
  });
});
