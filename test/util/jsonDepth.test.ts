import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jsonDepth } from '../../src/util/jsonDepth.ts';

it.each([
  ['1', 0],
  ['"[{"', 0],
  ['{}', 1],
  ['[[],{"a":[1]}]', 3],
  ['{"a":"\\"[","b":{}}', 2],
  ['{"a":"\\\\","b":{}}', 2],
  ['["\\\\\\"[[["]', 1],
  ['["never ends [[[', 1],
  ['[[[', 3],
])('counts the brackets of %s that stand within each other', (text, depth) => {
  expect(jsonDepth(text)).toBe(depth);
});

it('is the depth of whatever JSON holds', () => {
  const depthOf = (value: unknown): number =>
    typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(jsonDepth(JSON.stringify(value))).toBe(depthOf(value));
    }),
  );
});

it('passes over a text of 20 MB, and over a million quotes, in no time', () => {
  const begun = process.cpuUsage();
  jsonDepth(`{"file":"${'A'.repeat(20_000_000)}"}`);
  jsonDepth(`["${'\\"'.repeat(1_000_000)}"]`);
  jsonDepth(`["${'\\'.repeat(2_000_000)}"]`);
  const { user } = process.cpuUsage(begun);
  expect(user / 1000).toBeLessThan(1_000);
});
