import { describe, expect, it } from '@jest/globals';
import { checkRollUp, type AddedReport } from '../../../src/report/checks/rollUp.ts';
import type { Figure, ReportContent } from '../../../src/report/content.ts';
import { goodContent, withFigure, withValues } from './builders.ts';

const NEW = 'ch3.new_received.natural_person';
const FEES = 'ch2.art20_8.administrative_fees.amount_wan_yuan';
const zero = goodContent();

function added(...contents: readonly (ReportContent | null)[]): readonly AddedReport[] {
  return contents.map((content, i) => ({ organ: `organ-${i + 1}`, content }));
}

describe('R1', () => {
  it('is kept where every figure is the sum of those below', () => {
    const aggregate = withValues(zero, { [NEW]: '5', [FEES]: '0.3' });
    const below = added(
      withValues(zero, { [NEW]: '2', [FEES]: '0.1' }),
      withValues(zero, { [NEW]: '3', [FEES]: '0.2' }),
    );
    expect(checkRollUp(aggregate, below)).toEqual({ issues: [], notAssessable: [], missing: [] });
  });

  it('blocks where it is not, cell by cell', () => {
    const below = added(withValues(zero, { [NEW]: '2' }), withValues(zero, { [NEW]: '3' }));
    expect(checkRollUp(withValues(zero, { [NEW]: '6', [FEES]: '1' }), below).issues).toEqual([
      expect.objectContaining({ code: 'R1', figures: [FEES], expected: '0', actual: '1' }),
      {
        code: 'R1',
        severity: 'MUST_BE_EXPLAINED',
        part: 'ch3',
        figures: [NEW],
        expected: '5',
        actual: '6',
        params: { reports: 2, missing: 0 },
      },
    ]);
  });

  it('judges entered figures only: a wrong total follows from them', () => {
    const aggregate = withValues(zero, { 'ch3.new_received.total': '9' });
    expect(checkRollUp(aggregate, added(zero)).issues).toEqual([]);
  });

  it('names the organs whose report is missing and adds up the others', () => {
    const result = checkRollUp(
      withValues(zero, { [NEW]: '5' }),
      added(withValues(zero, { [NEW]: '2' }), null, null),
    );
    expect(result.missing).toEqual(['organ-2', 'organ-3']);
    expect(result.issues).toEqual([
      expect.objectContaining({ expected: '2', actual: '5', params: { reports: 1, missing: 2 } }),
    ]);
  });

  it('cannot be judged where a figure is blank', () => {
    const result = checkRollUp(zero, added(zero, withValues(zero, { [NEW]: null })));
    expect(result.notAssessable).toEqual([{ code: 'R1', figures: [NEW] }]);
  });

  it('cannot be judged where a report below uses another edition', () => {
    const { issues, notAssessable } = checkRollUp(zero, added(zero, goodContent('2019')));
    expect(issues).toEqual([]);
    expect(notAssessable.map(({ code }) => code)).toEqual(['R1']);
    expect(notAssessable[0]?.figures).toContain(NEW);
  });

  it('cannot be judged for 其他处理 where some print the single row', () => {
    const single = withFigure(
      withValues(zero, {
        'ch3.other.overdue_supplement.natural_person': null,
        'ch3.other.overdue_fee.natural_person': null,
        'ch3.other.other.natural_person': null,
      }),
      'ch3.other.natural_person',
      { value: '4' },
    );
    const { issues, notAssessable } = checkRollUp(zero, added(zero, single));
    expect(issues).toEqual([]);
    expect(notAssessable.flatMap(({ figures }) => figures)).toEqual([
      'ch3.other.overdue_supplement.natural_person',
      'ch3.other.overdue_fee.natural_person',
      'ch3.other.other.natural_person',
      'ch3.other.natural_person',
    ]);
  });

  it('cannot be judged where amounts stand in different units', () => {
    const AMOUNT = 'ch2.art20_9.centralized_procurement.total_amount';
    const amount = (figure: Figure): ReportContent => withFigure(goodContent('2019'), AMOUNT, figure);
    const yuan = amount({ value: '10000', unit: '元' });
    const tenThousand = amount({ value: '1', unit: '万元' });
    expect(checkRollUp(amount({ value: '20000', unit: '元' }), added(yuan, yuan)).issues).toEqual([]);
    expect(checkRollUp(yuan, added(tenThousand)).notAssessable).toEqual([{ code: 'R1', figures: [AMOUNT] }]);
  });
});
