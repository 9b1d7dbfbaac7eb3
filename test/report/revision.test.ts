import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chainBreak, sealRevision, type Revision } from '../../src/report/revision.ts';
import { runs } from '../support/random.ts';
import { contentWith, granted, reportOf } from '../support/world.ts';

/** A chain of `length` revisions of one report. */
function chainOf(length: number): readonly Revision[] {
  const chain: Revision[] = [];
  for (let number = 1; number <= length; number += 1) {
    chain.push(
      sealRevision({
        report: reportOf('bureau'),
        organPath: ['root', 'bureau'],
        number,
        content: contentWith(granted(number)),
        cause: number === 1 ? 'IMPORTED' : 'CORRECTED',
        reason: number === 1 ? null : `第${String(number)}次更正`,
        by: 'key:editor',
        at: `2024-01-2${String(number)}T00:00:00.000Z`,
        previousHash: chain.at(-1)?.hash ?? null,
      }),
    );
  }
  return chain;
}

/** The first break of a chain, with its place; null when there is none. */
function firstBreak(chain: readonly Revision[]): string | null {
  for (const [i, revision] of chain.entries()) {
    const broken = chainBreak(revision, chain[i - 1] ?? null);
    if (broken) return `${String(i)} ${broken}`;
  }
  return null;
}

describe('the hash chain of a report', () => {
  it('holds as it was made, also after a journey through JSON', () => {
    const chain = chainOf(4);
    expect(firstBreak(chain)).toBeNull();
    expect(firstBreak(JSON.parse(JSON.stringify(chain)) as readonly Revision[])).toBeNull();
  });

  it('breaks when a revision is removed, reordered or inserted', () => {
    const [a, b, c, d] = chainOf(4) as [Revision, Revision, Revision, Revision];
    expect(firstBreak([a, c, d])).toBe('1 OUT_OF_ORDER');
    expect(firstBreak([b, c, d])).toBe('0 OUT_OF_ORDER');
    expect(firstBreak([a, c, b, d])).toBe('1 OUT_OF_ORDER');
    const forged = sealRevision({ ...b, reason: '另写一版' });
    expect(firstBreak([a, forged, c, d])).toBe('2 NOT_LINKED');
  });

  it('breaks wherever one character of what it keeps is changed', () => {
    const text = JSON.stringify(chainOf(3));
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('0', '9', 'a', '公', ' '), (at, character) => {
        const changed = text.slice(0, at) + character + text.slice(at + 1);
        let parsed: readonly Revision[];
        try {
          parsed = JSON.parse(changed) as readonly Revision[];
        } catch {
          return; // No longer JSON: nobody can mistake it.
        }
        if (JSON.stringify(parsed) === text) return;
        expect(breaks(parsed)).toBe(true);
      }),
      runs('hash chain', 300, 5000),
    );
  });
});

/** A chain that cannot even be walked is broken too. */
function breaks(chain: readonly Revision[]): boolean {
  try {
    return firstBreak(chain) !== null;
  } catch {
    return true;
  }
}
