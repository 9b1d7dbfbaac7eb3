import { describe, expect, it } from '@jest/globals';
import { allChecks } from '../../../src/report/checks/checks.ts';
import { check, goodContent, withFigure, withPart, withValues } from './builders.ts';

describe('checkReport', () => {
  it('runs every check once', () => {
    expect(new Set(allChecks).size).toBe(allChecks.length);
  });

  it('gives issues in reading order: the whole report, then part by part, text before figures', () => {
    const broken = withValues(goodContent(), {
      'ch2.art20_6.administrative_penalty.decisions': '-1',
      'ch2.art20_1.regulations.made': '-1',
      'ch3.carried_out.total': '5',
      'ch3.new_received.total': '-1',
      'ch4.review.total': '1',
    });
    const content = withPart(withPart(broken, 'ch6', { text: '无。' }), 'ch2', { heading: '主动公开' });
    const { issues } = check(content, { publishedOn: '2024-05-01' });
    expect(issues.map(({ code, part, figures }) => `${part ?? '-'} ${code} ${figures[0] ?? '-'}`)).toEqual([
      '- D1.LATE -',
      'ch2 D2.HEADING -',
      'ch2 N1 ch2.art20_1.regulations.made',
      'ch2 N1 ch2.art20_6.administrative_penalty.decisions',
      'ch3 F3.3 ch3.new_received.natural_person',
      'ch3 N1 ch3.new_received.total',
      'ch3 F3.1 ch3.new_received.total',
      'ch3 F3.3 ch3.carried_out.natural_person',
      'ch4 F4.1 ch4.review.upheld',
      'ch6 D2.FEE_NOT_STATED -',
    ]);
  });

  it('places the substitute row where the rows that it replaces are', () => {
    const content = withValues(goodContent(), {
      'ch3.other.natural_person': '-1',
      'ch3.carried_out.total': '5',
    });
    const codes = check(content).issues.map(({ code, figures }) => `${code} ${figures[0] ?? ''}`);
    expect(codes.indexOf('MIXED_FORM ch3.other.natural_person')).toBeLessThan(
      codes.indexOf('F3.3 ch3.carried_out.natural_person'),
    );
  });

  it('ignores figures that the form does not know', () => {
    const content = withFigure(goodContent(), 'ch2.art20_9.centralized_procurement.projects', {
      value: '-1.5',
      printed: '无',
    });
    expect(check(content)).toEqual({ issues: [], notAssessable: [] });
  });

  it('shows a printed total as printed, and a blank one above it as the sum of what is printed', () => {
    const columns = ['natural_person', 'commercial_enterprise', 'research_institution', 'public_welfare_org'];
    const printed = columns
      .concat('legal_service_org', 'other_org')
      .map((id) => [`ch3.total_handled.${id}`, '1']);
    const { issues } = check(
      withValues(goodContent(), Object.fromEntries(printed) as Record<string, string>),
    );
    expect(issues.filter(({ code }) => code === 'F3.3')).toEqual([]);
    expect(issues.find(({ figures }) => figures.at(-1) === 'ch3.total_handled.total')).toMatchObject({
      code: 'F3.2',
      expected: '0',
      actual: '6',
    });
  });
});
