import { describe, expect, it } from '@jest/globals';
import { levelAt } from '../../src/organs/level.ts';

describe('levelAt', () => {
  it('goes down a level with each step from the root, and no further than a county', () => {
    expect([0, 1, 2, 3, 4, 5].map((depth) => levelAt(depth, 'NATION'))).toEqual([
      'NATION',
      'PROVINCE',
      'PREFECTURE',
      'COUNTY',
      'COUNTY',
      'COUNTY',
    ]);
    expect([0, 1, 2].map((depth) => levelAt(depth, 'PREFECTURE'))).toEqual([
      'PREFECTURE',
      'COUNTY',
      'COUNTY',
    ]);
  });
});
