import { describe, expect, it } from '@jest/globals';
import { blankRules } from '../../../../src/cms/editor/checks/blankRules.ts';
import { cellMarks } from '../../../../src/cms/editor/checks/cellMarks.ts';
import { shownIssues, type ToldIssue } from '../../../../src/cms/editor/checks/shownIssues.ts';
import { edition2021 as form } from '../../../../src/forms/edition2021.ts';
import { en } from '../../../../src/messages/en.ts';
import { issueMessage } from '../../../../src/messages/zh.ts';
import type { Issue } from '../../../../src/report/issue.ts';

const carried: Issue = {
  code: 'X1',
  severity: 'MUST_BE_EXPLAINED',
  figures: ['ch3.carried_in.natural_person'],
  part: 'ch3',
  expected: '3',
  actual: '2',
  params: {},
};

const decision = {
  kind: 'EXPLAINED',
  reason: '口径调整',
  byName: '陈思源',
  at: '2026-01-10T02:00:00.000Z',
} as const;

function told(issue: Issue, own: Partial<ToldIssue> = {}): ToldIssue {
  const params = Object.entries(issue.params).map(([name, value]) => ({ name, value: String(value) }));
  return {
    issue: { id: 'one', ...issue, params, message: issueMessage(issue, form) },
    decision: null,
    ...own,
  };
}

describe('shownIssues', () => {
  it('shows what the API found until this page has checked', () => {
    expect(shownIssues(null, [told(carried)], form)).toMatchObject([{ code: 'X1', id: 'one' }]);
  });

  it('makes one of what both found, with what was decided on it', () => {
    const shown = shownIssues([carried], [told(carried, { decision })], form);
    expect(shown).toMatchObject([{ code: 'X1', id: 'one', decision: { reason: '口径调整' } }]);
  });

  it('takes no decision for an issue that says something else now', () => {
    const shown = shownIssues([{ ...carried, actual: '9' }], [told(carried, { decision })], form);
    expect(shown).toMatchObject([{ actual: '9', id: null, decision: null }]);
  });

  it('drops what the API found and is not so any more, but for what only the API can find', () => {
    const below: Issue = { ...carried, code: 'R1', params: { reports: 2, missing: 0 } };
    const comments: Issue = { ...carried, code: 'COMMENTS.OPEN', figures: [], part: null };
    const shown = shownIssues([], [told(carried), told(below), told(comments)], form);
    expect(shown.map(({ code }) => code)).toEqual(['R1', 'COMMENTS.OPEN']);
  });

  it('says all in English on an English page, and knows what was decided all the same', () => {
    const below: Issue = { ...carried, code: 'R1', params: { reports: 2, missing: 0 } };
    const shown = shownIssues([carried], [told(carried, { decision }), told(below)], form, en);
    expect(shown).toMatchObject([{ id: 'one', decision: { kind: 'EXPLAINED' } }, { code: 'R1' }]);
    expect(shown.map(({ message }) => message)).toEqual([en.issue(carried, form), en.issue(below, form)]);
  });

  it('leaves an issue of a newer API as it is told', () => {
    const newer = told(carried);
    const shown = shownIssues(null, [{ ...newer, issue: { ...newer.issue, code: 'Z9' } }], form, en);
    expect(shown).toMatchObject([{ code: 'Z9', message: issueMessage(carried, form) }]);
  });
});

describe('cellMarks', () => {
  it('marks the total of a sum that does not hold, and all figures of other rules', () => {
    const sum: Issue = { ...carried, code: 'F3.3', severity: 'BLOCKS', figures: ['a', 'b', 'total'] };
    const marks = cellMarks(shownIssues([sum, carried], [], form));
    expect([...marks.keys()]).toEqual(['total', 'ch3.carried_in.natural_person']);
    expect(marks.get('total')).toMatchObject({ severity: 'BLOCKS', settled: false });
  });

  it('shows the gravest of several, and the sentences of all', () => {
    const graver: Issue = { ...carried, code: 'N1', severity: 'BLOCKS', params: { reason: 'NEGATIVE' } };
    const mark = cellMarks(shownIssues([carried, graver], [], form)).get('ch3.carried_in.natural_person');
    expect(mark?.severity).toBe('BLOCKS');
    expect(mark?.sentences).toHaveLength(2);
  });

  it('says of an explained figure that it is settled', () => {
    const marks = cellMarks(shownIssues([carried], [told(carried, { decision })], form));
    expect(marks.get('ch3.carried_in.natural_person')?.settled).toBe(true);
  });
});

describe('blankRules', () => {
  it('counts the places of a rule and names each blank figure once', () => {
    const waiting = [
      { code: 'F3.1', figures: ['a', 'b'] },
      { code: 'F3.1', figures: ['b', 'c'] },
      { code: 'X1', figures: ['a'] },
    ];
    expect(blankRules(waiting)).toEqual([
      { code: 'F3.1', places: 2, figures: ['a', 'b', 'c'] },
      { code: 'X1', places: 1, figures: ['a'] },
    ]);
  });
});
