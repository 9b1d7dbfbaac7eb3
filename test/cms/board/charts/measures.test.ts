import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { editionInForce, formOf } from '../../../../src/forms/forms.ts';
import { englishWords } from '../../../../src/cms/board/figures/formWords.ts';
import { outcomeGroups, shortLabel } from '../../../../src/cms/board/figures/outcomes.ts';
import {
  breaksIn,
  countedEditions,
  figureMeasures,
  outcomeMeasures,
  valueIn,
} from '../../../../src/cms/board/charts/measures.ts';
import { keyFigures } from '../../../../src/cms/board/totals/keyFigures.ts';
import { en } from '../../../../src/messages/en.ts';

const measures = figureMeasures();

describe('figureMeasures', () => {
  it('names every figure with a printed unit in exactly one measure of its edition', () => {
    for (const edition of countedEditions) {
      const form = formOf(edition);
      const substitutes = form.tables.flatMap((table) => table.substitutes.map(({ row }) => row));
      const expected = [...form.cells.values()]
        .filter(({ row, column }) => column.unit !== null && !substitutes.includes(row))
        .map(({ key }) => key);
      const found = measures.flatMap(({ keys }) => keys[edition] ?? []);
      expect(found.toSorted()).toEqual(expected.toSorted());
    }
    expect(new Set(measures.map(({ name, chapter }) => `${chapter} ${name}`)).size).toBe(measures.length);
  });

  it('joins editions only where key, unit and every printed label are the same', () => {
    const joined = measures.filter(({ keys }) => Object.keys(keys).length > 1);
    expect(joined.length).toBeGreaterThan(100);
    for (const { keys } of joined) {
      const [before, after] = countedEditions.map((edition) =>
        formOf(edition).cells.get(keys[edition]![0]!)!,
      );
      expect(before!.key).toBe(after!.key);
      expect([before!.row.label, before!.row.groups]).toEqual([after!.row.label, after!.row.groups]);
      expect(before!.column).toEqual(after!.column);
    }
    const documents = measures.filter(({ name }) => name.startsWith('规章 · '));
    expect(documents.every(({ keys }) => Object.keys(keys).length === 1)).toBe(true);
    expect(documents.map(({ name }) => name)).toContain('规章 · 本年新制作数量（2019年格式）');
  });

  it('has a value only in years whose form counts it so', () => {
    const year = fc.integer({ min: 2015, max: 2030 });
    fc.assert(
      fc.property(fc.constantFrom(...measures), year, fc.nat(), (measure, of, count) => {
        const every = [...formOf('2019').cells.keys(), ...formOf('2021').cells.keys()];
        const figures = new Map(every.map((key) => [key, String(count)]));
        const isCounted = measure.keys[editionInForce(of)] !== undefined;
        expect(valueIn(measure, { year: of, figures })).toBe(isCounted ? String(count) : null);
        expect(valueIn(measure, { year: of, figures: new Map() })).toBeNull();
      }),
    );
  });
});

describe('breaksIn', () => {
  const years = [2019, 2020, 2021, 2022];
  const alike = measures.filter(({ keys }) => Object.keys(keys).length > 1);
  const other = measures.filter(({ keys }) => Object.keys(keys).length === 1);

  it('breaks where the form changes and what is shown is counted otherwise, and nowhere else', () => {
    expect(breaksIn(years, alike)).toEqual([]);
    expect(breaksIn(years, [...alike, other[0]!])).toEqual([2021]);
    expect(breaksIn([2019, 2020], other)).toEqual([]);
    expect(breaksIn([2021, 2022, 2023], other)).toEqual([]);
    expect(breaksIn([2019, 2022], other)).toEqual([2022]);
  });
});

describe('outcomeMeasures', () => {
  it('counts every answer once, and other ways of handling in each edition by itself', () => {
    for (const edition of countedEditions) {
      const table = formOf(edition).tables.find(({ id }) => id === 'ch3')!;
      const answers = outcomeGroups(formOf(edition)).flatMap(({ rows }) => rows);
      const printed = table.grids[0]!.rows.filter(
        ({ id, groups }) => groups.length > 0 && id !== 'total_handled',
      );
      const substitutes = table.substitutes.map(({ row }) => row.id);
      expect(answers.toSorted()).toEqual([...printed.map(({ id }) => id), ...substitutes].toSorted());
    }
    const names = outcomeMeasures('total').map(({ name }) => name);
    expect(names).toEqual([
      ...['予以公开', '部分公开', '不予公开', '无法提供', '不予处理'],
      ...['其他处理（2019年格式）', '其他处理（2021年格式）'],
    ]);
  });

  it('are the same ones in English', () => {
    const english = outcomeMeasures('total', englishWords(en));
    expect(english.map(({ name }) => name)).toEqual([
      ...['Disclosed', 'Disclosed in part', 'Not disclosed', 'Cannot be provided', 'Not processed'],
      ...['Handled otherwise (Form of 2019)', 'Handled otherwise (Form of 2021)'],
    ]);
    const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
    expect(idsOf(english)).toEqual(idsOf(outcomeMeasures('total')));
    const figures = figureMeasures(englishWords(en));
    expect(idsOf(figures)).toEqual(idsOf(measures));
    expect(figures.map(({ name, chapter, unit }) => `${name} ${chapter} ${unit}`).join()).not.toMatch(
      /\p{Script=Han}/u,
    );
  });
});

describe('shortLabel', () => {
  it.each([
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '部分公开'],
    ['一、本年新收政府信息公开申请数量', '本年新收政府信息公开申请数量'],
    ['3.危及“三安全一稳定”', '危及“三安全一稳定”'],
    ['总计', '总计'],
    ['(2) Disclosed in part (severable applications are counted only here)', 'Disclosed in part'],
    ['IV. Carried over to the next year', 'Carried over to the next year'],
  ])('of %s is %s', (label, short) => {
    expect(shortLabel(label)).toBe(short);
  });
});

describe('keyFigures', () => {
  it('names figures of the form in force, and none where it has no tables', () => {
    for (const year of [2019, 2021, 2025]) {
      const { cells } = formOf(editionInForce(year));
      const keys = keyFigures(year).flatMap((figure) => figure.keys);
      expect(keys.every((key) => cells.has(key))).toBe(true);
      expect(new Set(keys).size).toBe(keys.length);
    }
    expect(keyFigures(2018)).toEqual([]);
  });
});
