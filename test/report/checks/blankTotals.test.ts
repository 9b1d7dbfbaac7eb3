import { expect, it } from '@jest/globals';
import { checkReport } from '../../../src/report/checks/checks.ts';
import { contentWith, granted, reportOf } from '../../support/world.ts';

/** F-rules broken by a chapter 3 that does not balance, with the total of each row as given. */
function broken(totals: Readonly<Record<string, { readonly value: string | null }>>): readonly string[] {
  const content = contentWith({ ...granted(7), 'ch3.granted.natural_person': '6' });
  const ch3 = content.parts.ch3!;
  const figures = { ...ch3.figures, ...totals };
  const { issues } = checkReport({
    report: reportOf('bureau'),
    organName: 'bureau机关',
    content: { ...content, parts: { ...content.parts, ch3: { ...ch3, figures } } },
    yearBefore: null,
    publishedOn: null,
  });
  return issues
    .filter(({ code }) => code.startsWith('F'))
    .map(({ code, figures: keys }) => `${code} ${keys[0]!}`);
}

it('holds the computed totals of a draft against the rules', () => {
  expect(broken({})).toEqual(['F3.1 ch3.new_received.natural_person', 'F3.1 ch3.new_received.total']);
});

it('cannot judge a total that the source printed blank, and reports only the column that is there', () => {
  const rows = ['new_received', 'carried_in', 'total_handled', 'carried_out', 'granted'];
  const blank = Object.fromEntries(rows.map((row) => [`ch3.${row}.total`, { value: null }]));
  expect(broken(blank)).toEqual(['F3.1 ch3.new_received.natural_person']);
});
