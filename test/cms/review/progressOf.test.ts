import { describe, expect, it } from '@jest/globals';
import { progressOf, type Way } from '../../../src/cms/review/progress/progressOf.ts';

const step = { by: 'person:a', byName: '陈思源', at: '2024-01-12T02:00:00.000Z', revision: 1 };
const draft: Way = {
  state: 'DRAFT',
  submission: null,
  review: null,
  secrecyReview: null,
  signature: null,
  schedule: null,
  sentBack: null,
  forced: null,
  firstPublishedAt: null,
  updatedAt: '2024-01-10T02:00:00.000Z',
  updatedByName: '陈思源',
};

function progressIn(way: Partial<Way>): readonly string[] {
  return progressOf({ ...draft, ...way }).map(({ progress }) => progress);
}

describe('progressOf', () => {
  it('stands with the draft until it is submitted', () => {
    expect(progressIn({})).toEqual(['NOW', 'NEXT', 'NEXT', 'NEXT', 'NEXT']);
    expect(progressOf(draft)[0]).toMatchObject({ byName: '陈思源', at: draft.updatedAt });
  });

  it('tells who took each step and when', () => {
    const way = progressOf({ ...draft, state: 'SECRECY_REVIEW', submission: step, review: step });
    expect(way.map(({ progress }) => progress)).toEqual(['DONE', 'DONE', 'NOW', 'NEXT', 'NEXT']);
    expect(way[1]).toMatchObject({ byName: '陈思源', at: step.at });
  });

  it('shows that a report was sent back', () => {
    const sentBack = { ...step, from: 'IN_REVIEW', note: '请改' } as const;
    expect(progressIn({ sentBack })[0]).toBe('BACK');
  });

  it('shows when a scheduled report will be public', () => {
    const schedule = { publishAt: '2024-01-31T01:00:00.000Z', byName: '吴建华' };
    const [, , , , last] = progressOf({ ...draft, state: 'SCHEDULED', schedule });
    expect(last).toEqual({
      station: 'PUBLICATION',
      progress: 'NOW',
      byName: '吴建华',
      at: schedule.publishAt,
    });
  });

  it('is at the end when nothing is under way, and shows what a forced publication passed over', () => {
    const shown = { state: 'PUBLISHED', firstPublishedAt: step.at } as const;
    expect(progressIn(shown)).toEqual(['DONE', 'DONE', 'DONE', 'DONE', 'DONE']);
    expect(progressIn({ ...shown, forced: { ...step, reason: '急' } })).toEqual([
      'DONE',
      'SKIPPED',
      'SKIPPED',
      'SKIPPED',
      'DONE',
    ]);
  });
});
