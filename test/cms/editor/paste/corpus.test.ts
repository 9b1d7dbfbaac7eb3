import { describe, expect, it } from '@jest/globals';
import { isCovered, isTooLarge, type Block } from '../../../../src/cms/editor/paste/block.ts';
import { htmlTable } from '../../../../src/cms/editor/paste/htmlTable.ts';
import { planPaste, type Fate } from '../../../../src/cms/editor/paste/plan.ts';
import { tabbedText } from '../../../../src/cms/editor/paste/tabbedText.ts';
import { formOf } from '../../../../src/forms/forms.ts';
import { corpusFiles, type CorpusFile } from '../../../documents/support/corpus.ts';
import { noCorpus } from '../../../support/corpus.ts';
import { tableMarkups } from '../../../support/copiedTables.ts';

const reports = corpusFiles().filter(
  ({ name, form }) => name.endsWith('.html') && (form === '2019' || form === '2021'),
);

/** Every table of the report pasted at the same cell, as from its page or, as text alone, from a sheet. */
function pastedTables(report: CorpusFile, asText: boolean): readonly Fate[] {
  const form = formOf(report.form);
  const focus = form.cells.get('ch3.denied.duplicate.natural_person') ?? [...form.cells.values()][0]!;
  return tableMarkups(new TextDecoder().decode(report.bytes())).flatMap((table) => {
    const copied = htmlTable(table);
    if (isTooLarge(copied)) throw new Error('too large');
    const block = asText ? textBlock(copied) : copied;
    return planPaste(form, block, focus).fates;
  });
}

/** What a sheet with the same merged cells copies as text. */
function textBlock(block: Block): Block {
  const lines = block.map((row) => row.map((cell) => (isCovered(cell) ? '' : cell.text)).join('\t'));
  const copied = tabbedText(`${lines.join('\r\n')}\r\n`);
  if (isTooLarge(copied)) throw new Error('too large');
  return copied;
}

(noCorpus === null ? describe : describe.skip)(
  `pasting the tables of real reports (${noCorpus ?? 'all'})`,
  () => {
    it('has reports to paste', () => expect(reports.length).toBeGreaterThan(4));

    it.each(
      reports.flatMap((report) => [false, true].map((asText) => [report.name, asText, report] as const)),
    )('fills every cell of %s as it is printed (as text: %s)', (_, asText, report) => {
      const form = formOf(report.form);
      const fates = pastedTables(report, asText);
      const filled = new Map(fates.flatMap((fate) => (fate.kind === 'SET' ? [[fate.key, fate.typed]] : [])));
      const wrong = [...report.figures].filter(([key, value]) => {
        const cell = form.cells.get(key);
        return cell?.sumOf === null && (filled.get(key) ?? '') !== (value ?? '');
      });
      expect(wrong.map(([key, value]) => ({ key, printed: value, filled: filled.get(key) }))).toEqual([]);
      // What is printed in the place of a number is told, and nothing else.
      const refused = fates.flatMap((fate) => (fate.kind === 'REFUSED' ? [fate.text] : []));
      expect(refused.filter((text) => !/^[-—–/无]+$/.test(text))).toEqual([]);
    });
  },
);
