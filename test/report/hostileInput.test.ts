import { describe, expect, it } from '@jest/globals';
import { edition2019 } from '../../src/forms/edition2019.ts';
import { edition2021 } from '../../src/forms/edition2021.ts';
import { emptyPart } from '../../src/report/content.ts';
import { applyPartInput, MAX_TEXT_LENGTH } from '../../src/report/input.ts';
import { hostileTexts, refusedTexts, strangeTexts } from '../support/hostileTexts.ts';
import { refusal } from '../support/refusal.ts';

/** As typed, and as kept; null: refused. */
const typed: readonly (readonly [typed: string, kept: string | null])[] = [
  ['１２３', '123'],
  ['１，２３４', '1234'],
  ['　7\u00a0', '7'],
  ['1,234', '1234'],
  ['１2a', null],
  ['一', null],
  ['1\u200b2', null],
  ['1\u202e2', null],
  ['٣', null],
  ['1,23', null],
  ['1e3', null],
  ['0x1F', null],
  ['=1+1', null],
  ['<b>1</b>', null],
];

describe.each([edition2019, edition2021].map((form) => [form.edition, form] as const))(
  'the form of %s',
  (_, form) => {
    const entered = [...form.cells.values()].filter(({ sumOf }) => !sumOf);

    it.each(typed)('keeps %j in every cell as %j', async (value, kept) => {
      for (const { key, table } of entered) {
        const input = { figures: [{ key, value }] };
        const apply = () => applyPartInput(form, table, emptyPart, input);
        if (kept === null) {
          const refused = await refusal(Promise.resolve().then(apply));
          expect(refused).toMatchObject({ code: 'INVALID_INPUT', params: { path: 'figures[0].value' } });
        } else expect(apply().figures[key]?.value).toBe(kept);
      }
    });

    it('keeps headings and texts as they are, whatever they look like', () => {
      for (const text of [...hostileTexts, ...strangeTexts]) {
        const part = applyPartInput(form, 'ch1', emptyPart, { heading: text, text });
        expect([part.heading, part.text]).toEqual([text, text]);
      }
      const line = '长'.repeat(MAX_TEXT_LENGTH);
      expect(applyPartInput(form, 'ch1', emptyPart, { text: line }).text).toBe(line);
    });

    it.each(refusedTexts)('refuses %j, and names the place', async (text, named) => {
      for (const path of ['heading', 'text']) {
        const apply = () => applyPartInput(form, 'ch1', emptyPart, { [path]: text });
        const refused = await refusal(Promise.resolve().then(apply));
        expect(refused).toMatchObject({ params: { path, reason: 'ILL_FORMED_TEXT', detail: named } });
      }
    });

    it('refuses a line of a hundred thousand characters, and says how long it may be', async () => {
      const text = '长'.repeat(100_000);
      const apply = () => applyPartInput(form, 'ch1', emptyPart, { text });
      const refused = await refusal(Promise.resolve().then(apply));
      expect(refused).toMatchObject({
        params: { path: 'text', reason: 'TEXT_TOO_LONG', detail: '100000 > 60000' },
      });
    });
  },
);
