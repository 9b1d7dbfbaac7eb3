import { describe, expect, it } from '@jest/globals';
import { isTooLarge } from '../../../../src/cms/editor/paste/block.ts';
import { changesOf, pastedOf } from '../../../../src/cms/editor/paste/pasted.ts';
import { planPaste } from '../../../../src/cms/editor/paste/plan.ts';
import { tabbedText } from '../../../../src/cms/editor/paste/tabbedText.ts';
import { shownOf } from '../../../../src/cms/editor/draft/model/inHand.ts';
import { edition2021 as form } from '../../../../src/forms/edition2021.ts';
import { draftInHand, knownPart } from '../../../support/draftsInHand.ts';

const ROW = [
  'natural_person',
  'commercial_enterprise',
  'research_institution',
  'public_welfare_org',
  'legal_service_org',
  'other_org',
];
const keyIn = (column: string) => `ch3.granted.${column}`;

function pasted(text: string, typed: Readonly<Record<string, string>> = {}) {
  const figures = Object.fromEntries(Object.entries(typed).map(([key, value]) => [key, { value }]));
  const { parts } = shownOf(() => '')(draftInHand({ ch3: knownPart({ figures }) }));
  const block = tabbedText(text);
  if (isTooLarge(block)) throw new Error('too large');
  const plans = [planPaste(form, block, form.cells.get(keyIn('natural_person'))!)];
  return { told: pastedOf(plans, { form, parts }), changes: changesOf(plans, form) };
}

describe('pastedOf', () => {
  it('counts what was filled in and what was emptied', () => {
    const { told } = pasted('1\t\t\t2', { [keyIn('commercial_enterprise')]: '9' });
    expect(told).toMatchObject({ filled: 2, emptied: 1, refused: [] });
  });

  it('holds copied totals against what the form adds up', () => {
    expect(pasted('1\t2\t3\t4\t5\t6\t21').told).toMatchObject({ equalTotals: 1, otherTotals: [] });
    const { told } = pasted('1\t2\t3\t4\t5\t6\t1,022');
    expect(told.otherTotals).toEqual([{ key: keyIn('total'), text: '1022', sum: '21' }]);
    expect(pasted('1\t\t3\t4\t5\t6\t21').told.otherTotals).toEqual([
      { key: keyIn('total'), text: '21', sum: null },
    ]);
  });

  it('keeps what stood in a cell that was refused', () => {
    const { told } = pasted('无', { [keyIn('natural_person')]: '7' });
    expect(told.refused).toEqual([
      { key: keyIn('natural_person'), text: '无', why: 'NOT_A_NUMBER', typed: '7' },
    ]);
  });

  it('knows the way back', () => {
    const { told, changes } = pasted('1\t2', { [keyIn('natural_person')]: '7' });
    expect(changes).toEqual({
      ch3: { figures: { [keyIn(ROW[0]!)]: { typed: '1' }, [keyIn(ROW[1]!)]: { typed: '2' } } },
    });
    expect(told.before).toMatchObject({
      ch3: { figures: { [keyIn(ROW[0]!)]: { typed: '7' }, [keyIn(ROW[1]!)]: { typed: '' } } },
    });
  });
});
