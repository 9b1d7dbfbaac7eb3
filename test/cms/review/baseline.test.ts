import { describe, expect, it } from '@jest/globals';
import { baselines, firstBaseline, revisionNow } from '../../../src/cms/review/baseline/baselines.ts';
import {
  afterLooking,
  seenBefore,
  seenFromText,
  textOfSeen,
} from '../../../src/cms/review/baseline/lastSeen.ts';

describe('what a report is held against', () => {
  it('is nothing before there is a revision', () => {
    expect(baselines({ state: 'DRAFT', lastRevision: 0, publicRevisions: [] }, null)).toEqual([]);
  });

  it('is for a draft also the last revision, for a frozen report the one before', () => {
    const stand = { lastRevision: 3, publicRevisions: [] };
    expect(baselines({ ...stand, state: 'DRAFT' }, null)).toEqual([{ kind: 'BEFORE', revision: 3 }]);
    expect(baselines({ ...stand, state: 'IN_REVIEW' }, null)).toEqual([{ kind: 'BEFORE', revision: 2 }]);
  });

  it('begins with what this person saw last', () => {
    const stand = { state: 'IN_REVIEW', lastRevision: 4, publicRevisions: [1, 2] } as const;
    const all = baselines(stand, 3);
    expect(all.map(({ kind, revision }) => `${kind} ${revision}`)).toEqual([
      'SEEN 3',
      'PUBLIC 2',
      'BEFORE 3',
    ]);
    expect(firstBaseline(stand, all)).toBe('SEEN');
  });

  it('is never the report itself', () => {
    const stand = { state: 'PUBLISHED', lastRevision: 2, publicRevisions: [2] } as const;
    expect(baselines(stand, 2)).toEqual([{ kind: 'BEFORE', revision: 1 }]);
    expect(firstBaseline(stand, baselines(stand, 2))).toBeNull();
    expect(revisionNow(stand)).toBe(2);
  });
});

describe('the revision that somebody looked at last', () => {
  it('stays while the same one is looked at again', () => {
    const seen = afterLooking(afterLooking(afterLooking(null, 1), 3), 3);
    expect(seen).toEqual({ newest: 3, before: 1 });
    expect(seenBefore(seen, 3)).toBe(1);
  });

  it('is the newest when there is another now, or a draft', () => {
    expect(seenBefore({ newest: 3, before: 1 }, 4)).toBe(3);
    expect(seenBefore({ newest: 3, before: 1 }, null)).toBe(3);
    expect(seenBefore(null, 1)).toBeNull();
  });

  it.each([
    ['3 1', { newest: 3, before: 1 }],
    ['3', { newest: 3, before: null }],
    ['', null],
    ['x', null],
    [null, null],
  ])('is read from %s', (text, seen) => {
    expect(seenFromText(text)).toEqual(seen);
    if (seen) expect(seenFromText(textOfSeen(seen))).toEqual(seen);
  });
});
