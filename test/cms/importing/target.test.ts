import { describe, expect, it } from '@jest/globals';
import {
  importableOrgans,
  isReplaceable,
  replacedBy,
  type TargetDraft,
} from '../../../src/cms/importing/target.ts';
import { contentWith, granted } from '../../support/world.ts';

const draft: TargetDraft = {
  id: 'id',
  state: 'DRAFT',
  version: 3,
  updatedAt: '2026-01-05T00:00:00.000Z',
  updatedByName: '填报人',
  parts: [
    { id: 'ch5', text: '别的话。', figures: [] },
    { id: 'ch6', text: '', figures: [] },
    {
      id: 'ch3',
      text: '',
      figures: [
        { key: 'ch3.new_received.natural_person', value: '7' },
        { key: 'ch3.granted.natural_person', value: '6' },
        { key: 'ch3.carried_in.natural_person', value: null },
      ],
    },
  ],
};

describe('replacedBy', () => {
  it('counts the figures and names the texts that a draft would lose', () => {
    expect(replacedBy(draft, contentWith(granted(7)))).toEqual({
      figures: 2,
      otherFigures: 1,
      otherTexts: ['ch5'],
    });
  });
});

describe('isReplaceable', () => {
  it.each([
    ['DRAFT', true],
    ['IN_REVIEW', false],
    ['APPROVED', false],
    ['PUBLISHED', false],
  ] as const)('of %s is %s', (state, open) => {
    expect(isReplaceable({ ...draft, state })).toBe(open);
  });
});

describe('importableOrgans', () => {
  it('keeps those on which the person may import, each once', () => {
    const organs = ['a', 'b', 'a', 'c'].map((code) => ({ code, path: code === 'c' ? null : `root/${code}` }));
    const found = importableOrgans(organs, (_, path) => path !== 'root/b');
    expect(found.map(({ code }) => code)).toEqual(['a']);
  });
});
