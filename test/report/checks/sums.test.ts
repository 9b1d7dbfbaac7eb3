import { describe, expect, it } from '@jest/globals';
import { addends } from '../../../src/report/evaluate.ts';
import { formOf } from '../../../src/forms/forms.ts';
import { check, figuresContent, goodContent, issuesOf, notAssessableOf, withValues } from './builders.ts';

const good = goodContent();

describe('a good report', () => {
  it.each(['2021', '2019'] as const)('keeps every rule of the %s form', (edition) => {
    expect(check(goodContent(edition))).toEqual({ issues: [], notAssessable: [] });
  });
});

describe('F3.1', () => {
  it('is kept where new and carried in equal handled and carried out', () => {
    const content = withValues(good, {
      'ch3.new_received.natural_person': '3',
      'ch3.carried_in.natural_person': '1',
      'ch3.granted.natural_person': '2',
      'ch3.carried_out.natural_person': '2',
    });
    expect(check(content).issues).toEqual([]);
  });

  it('blocks, with the four figures and both sums, in every column that differs', () => {
    const content = withValues(good, {
      'ch3.new_received.natural_person': '3',
      'ch3.carried_in.natural_person': '1',
      'ch3.granted.natural_person': '2',
    });
    const issues = issuesOf('F3.1', content);
    expect(issues).toHaveLength(2);
    expect(issues[0]).toEqual({
      code: 'F3.1',
      severity: 'BLOCKS',
      part: 'ch3',
      figures: [
        'ch3.new_received.natural_person',
        'ch3.carried_in.natural_person',
        'ch3.total_handled.natural_person',
        'ch3.carried_out.natural_person',
      ],
      expected: '4',
      actual: '2',
      params: {},
    });
    expect(issues[1]?.figures[0]).toBe('ch3.new_received.total');
  });

  it('cannot be judged where a figure is blank, and names it', () => {
    const content = withValues(good, { 'ch3.carried_in.other_org': null });
    expect(issuesOf('F3.1', content)).toEqual([]);
    expect(notAssessableOf('F3.1', content)).toEqual([
      { code: 'F3.1', figures: ['ch3.carried_in.other_org'] },
      { code: 'F3.1', figures: ['ch3.carried_in.total'] },
    ]);
  });
});

describe('F3.2', () => {
  it('blocks where a printed total is not the sum of the results', () => {
    const content = withValues(good, {
      'ch3.granted.research_institution': '7',
      'ch3.new_received.research_institution': '7',
      'ch3.total_handled.research_institution': '9',
    });
    const [issue, ...others] = issuesOf('F3.2', content);
    expect(others).toHaveLength(1);
    expect(issue).toMatchObject({ severity: 'BLOCKS', expected: '7', actual: '9' });
    expect(issue?.figures).toHaveLength(22);
    expect(issue?.figures[0]).toBe('ch3.granted.research_institution');
    expect(issue?.figures.at(-1)).toBe('ch3.total_handled.research_institution');
  });

  it('adds the single row （六）其他处理 where it is printed', () => {
    const content = withValues(good, {
      'ch3.new_received.natural_person': '2',
      'ch3.other.natural_person': '2',
      'ch3.total_handled.natural_person': '3',
      'ch3.other.overdue_supplement.natural_person': null,
      'ch3.other.overdue_fee.natural_person': null,
      'ch3.other.other.natural_person': null,
    });
    const [issue] = issuesOf('F3.2', content);
    expect(issue).toMatchObject({ expected: '2', actual: '3' });
    expect(issue?.figures).toHaveLength(20);
    expect(issue?.figures.at(-2)).toBe('ch3.other.natural_person');
  });

  it('adds the same figures as the computed total', () => {
    const form = formOf('2021');
    const cell = form.tables
      .flatMap(({ cells }) => cells)
      .find(({ key }) => key.endsWith('handled.legal_service_org'));
    const content = withValues(good, { 'ch3.total_handled.legal_service_org': '1' });
    const figures = issuesOf('F3.2', content)[0]?.figures ?? [];
    expect(figures.slice(0, -1)).toEqual(cell && addends(form, cell, {}));
  });

  it('cannot be judged where a result is blank', () => {
    const content = withValues(good, { 'ch3.granted.natural_person': null });
    expect(notAssessableOf('F3.2', content)[0]).toEqual({
      code: 'F3.2',
      figures: ['ch3.granted.natural_person', 'ch3.total_handled.natural_person'],
    });
  });
});

describe('F3.3', () => {
  it('blocks where a printed row total is not the sum of the six applicants', () => {
    const content = withValues(good, {
      'ch3.carried_out.total': '17',
    });
    expect(issuesOf('F3.3', content)).toEqual([
      expect.objectContaining({ severity: 'BLOCKS', expected: '0', actual: '17', part: 'ch3' }),
    ]);
    expect(issuesOf('F3.3', content)[0]?.figures).toHaveLength(7);
  });

  it('judges the substitute row, and leaves the blank rows it replaces alone', () => {
    const applicants = ['natural_person', 'commercial_enterprise', 'research_institution'];
    const others = ['public_welfare_org', 'legal_service_org', 'other_org'];
    const columns = [...applicants, ...others];
    const replaced = ['overdue_supplement', 'overdue_fee', 'other'].flatMap((row) =>
      columns.map((column) => [`ch3.other.${row}.${column}`, null] as const),
    );
    const single = columns.map((column) => [`ch3.other.${column}`, '1'] as const);
    const content = withValues(good, {
      ...Object.fromEntries(replaced),
      ...Object.fromEntries(single),
      'ch3.other.total': '5',
    });
    expect(issuesOf('F3.3', content).map(({ figures }) => figures.at(-1))).toEqual(['ch3.other.total']);
    expect(notAssessableOf('F3.3', content)).toEqual([]);
  });

  it('judges a row that the substitute replaces as long as something stands in it', () => {
    const content = withValues(good, { 'ch3.other.natural_person': '0', 'ch3.other.overdue_fee.total': '4' });
    expect(issuesOf('F3.3', content).map(({ figures }) => figures.at(-1))).toEqual([
      'ch3.other.overdue_fee.total',
    ]);
  });

  it('cannot be judged in rows with a blank cell', () => {
    const content = withValues(good, { 'ch3.granted.other_org': null });
    expect(notAssessableOf('F3.3', content).map(({ figures }) => figures)).toContainEqual([
      'ch3.granted.other_org',
      'ch3.granted.total',
    ]);
  });

  it('knows 23 rows of the 2019 form and 25 of the 2021 form', () => {
    expect(notAssessableOf('F3.3', figuresContent('2019', {}))).toHaveLength(23);
    expect(notAssessableOf('F3.3', figuresContent('2021', {}))).toHaveLength(25);
  });
});

describe('F4.1', () => {
  it('blocks where a printed total is not the sum of the four outcomes', () => {
    const content = withValues(good, { 'ch4.review.upheld': '11', 'ch4.review.total': '0' });
    expect(issuesOf('F4.1', content)).toEqual([
      expect.objectContaining({
        severity: 'BLOCKS',
        part: 'ch4',
        expected: '11',
        actual: '0',
        figures: ['upheld', 'corrected', 'other', 'pending', 'total'].map((id) => `ch4.review.${id}`),
      }),
    ]);
  });

  it('cannot be judged where an outcome is blank', () => {
    const content = withValues(good, { 'ch4.litigation_direct.pending': null });
    expect(notAssessableOf('F4.1', content)).toEqual([
      { code: 'F4.1', figures: ['ch4.litigation_direct.pending', 'ch4.litigation_direct.total'] },
    ]);
  });
});

describe('older forms', () => {
  it.each(['local', 'none'] as const)('have no sums to judge: %s', (edition) => {
    const content = { form: edition, parts: {} };
    const report = { organ: 'archive', year: 2013, scope: 'OWN' as const };
    expect(check(content, { report })).toEqual({ issues: [], notAssessable: [] });
  });
});
