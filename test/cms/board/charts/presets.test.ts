import { describe, expect, it } from '@jest/globals';
import type { EChartsCoreOption } from 'echarts/core';
import fc from 'fast-check';
import { sharesOf, type ChartData } from '../../../../src/cms/board/charts/chartData.ts';
import { chartCsv, chartTable } from '../../../../src/cms/board/charts/chartTable.ts';
import { chartOption } from '../../../../src/cms/board/charts/option.ts';
import { lightPalette } from '../../../../src/cms/board/charts/palette.ts';
import {
  answerMeasures,
  applicationMeasures,
  byApplicant,
  byOrgan,
  MOST_ORGANS,
  overYears,
  proceedings,
} from '../../../../src/cms/board/charts/presets.ts';
import { GAP, withGaps } from '../../../../src/cms/board/charts/withGaps.ts';
import { englishWords, printedWords } from '../../../../src/cms/board/figures/formWords.ts';
import { editionInForce, formOf } from '../../../../src/forms/forms.ts';
import { en } from '../../../../src/messages/en.ts';
import { addDecimals } from '../../../../src/util/decimal.ts';

const words = { title: '标题', categoryHead: '年度' };
const said = { ...printedWords, description: '说明', otherForm: '表式改变' };

/** All figures of the form in force, counted by `count`. */
const yearOf = (year: number, count: (index: number) => number = (index) => index) => ({
  year,
  figures: new Map(
    [...formOf(editionInForce(year)).cells.keys()].map((key, index) => [key, String(count(index))]),
  ),
});

const years = [2019, 2020, 2021, 2022].map((year) => yearOf(year));

describe('overYears', () => {
  it('draws no line from one edition to another where the figure is not the same', () => {
    const data = overYears(answerMeasures(), years, 'SHARE', words);
    expect(data.breaks).toEqual(['2021']);
    for (const { name, values } of data.series) {
      const [before, after] = [values.slice(0, 2), values.slice(2)];
      if (name.includes('2019年格式')) expect(after).toEqual([null, null]);
      else if (name.includes('2021年格式')) expect(before).toEqual([null, null]);
      else expect(values).not.toContain(null);
    }
  });

  it('draws what both editions count alike as one line', () => {
    const data = overYears(applicationMeasures(), years, 'LINE', words);
    expect(data.series.map(({ name }) => name)).toEqual([
      '本年新收政府信息公开申请数量',
      '上年结转政府信息公开申请数量',
      '本年度办理结果总计',
      '结转下年度继续办理',
    ]);
    expect(data.breaks).toEqual([]);
    expect(data.series.flatMap(({ values }) => values)).not.toContain(null);
  });

  it('shows nothing where nothing is counted', () => {
    const blank = years.map(({ year }) => ({ year, figures: new Map<string, string>() }));
    expect(overYears(answerMeasures(), blank, 'SHARE', words)).toMatchObject({ series: [], breaks: [] });
  });
});

describe('charts of a year', () => {
  it('add up by applicant to the figures of the form', () => {
    const year = yearOf(2025);
    const { categories, series } = byApplicant(year, words);
    expect(categories).toEqual(['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理']);
    const all = addDecimals(...series.flatMap(({ values }) => values.filter((value) => value !== null)));
    const expected = [...year.figures]
      .filter(([key]) => /^ch3\.(granted|partially|denied|unavailable|not_processed|other)/.test(key))
      .filter(([key]) => !key.endsWith('.total'))
      .map(([, value]) => value);
    expect(all).toBe(addDecimals(...expected));
  });

  it('tell the outcomes of proceedings apart', () => {
    const { categories, series } = proceedings(yearOf(2025), words);
    expect(categories).toEqual(['行政复议', '行政诉讼：未经复议直接起诉', '行政诉讼：复议后起诉']);
    expect(series.map(({ name }) => name)).toEqual(['结果维持', '结果纠正', '其他结果', '尚未审结']);
  });
});

describe('byOrgan', () => {
  const organ = fc.record({ name: fc.string(), value: fc.option(fc.nat().map(String)) });
  const measure = { name: '新收申请', unit: '件' };
  const others = (count: number) => `其余 ${count} 个`;

  it('shows the largest and one bar for the others, and loses nothing', () => {
    fc.assert(
      fc.property(fc.array(organ, { maxLength: 120 }), (organs) => {
        const { categories, series } = byOrgan(organs, measure, { ...words, others });
        const values = series[0]!.values;
        expect(categories).toHaveLength(Math.min(organs.length, MOST_ORGANS + 1));
        const sum = (all: readonly (string | null)[]) =>
          addDecimals('0', ...all.filter((each) => each !== null));
        expect(sum(values)).toBe(sum(organs.map(({ value }) => value)));
        const first = values.slice(0, MOST_ORGANS).filter((value) => value !== null);
        expect(first).toEqual(first.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });
});

const someData = fc
  .record({ columns: fc.integer({ min: 1, max: 5 }), rows: fc.integer({ min: 1, max: 8 }) })
  .chain(({ columns, rows }) =>
    fc.record({
      kind: fc.constantFrom('SHARE', 'LINE', 'STACKED', 'BAR'),
      breaks: fc.subarray(Array.from({ length: rows - 1 }, (_, index) => String(2001 + index))),
      series: fc.array(fc.array(fc.option(fc.nat().map(String)), { minLength: rows, maxLength: rows }), {
        minLength: columns,
        maxLength: columns,
      }),
    }),
  )
  .map(({ kind, breaks, series }) => ({
    ...words,
    kind,
    unit: '件',
    breaks,
    categories: series[0]!.map((_, index) => String(2000 + index)),
    series: series.map((values, index) => ({ name: `数据${index}`, values })),
  }));

describe('sharesOf', () => {
  it('adds up to a hundred within rounding, and is blank where there is nothing', () => {
    fc.assert(
      fc.property(someData, (data) => {
        const shares = sharesOf(data);
        for (const at of data.categories.keys()) {
          const given = data.series.map(({ values }) => Number(values[at] ?? 0));
          const sum = shares.reduce((all, { values }) => all + Number(values[at] ?? 0), 0);
          const isNothing = given.every((value) => value === 0);
          expect(Math.abs(sum - (isNothing ? 0 : 100))).toBeLessThanOrEqual(0.05 * shares.length + 1e-6);
        }
      }),
    );
  });
});

describe('chartTable', () => {
  it('holds every figure exactly, in the order of the chart', () => {
    fc.assert(
      fc.property(someData, (data) => {
        const { heads, rows } = chartTable(data, printedWords);
        const step = data.kind === 'SHARE' ? 2 : 1;
        expect(heads).toHaveLength(1 + data.series.length * step);
        expect(new Set(heads).size).toBe(heads.length);
        for (const [index, { values }] of data.series.entries()) {
          expect(rows.map(({ cells }) => cells[index * step])).toEqual(values.map((value) => value ?? ''));
        }
        expect(chartCsv(data, printedWords).split('\r\n')).toHaveLength(rows.length + 2);
      }),
    );
  });
});

const amounts: ChartData = {
  ...words,
  kind: 'SHARE',
  unit: en.unit('万元'),
  breaks: [],
  categories: ['2024'],
  series: [{ name: 'Fees', values: ['5'] }],
};

it('says in English in what the figures are counted', () => {
  expect(chartTable(amounts, englishWords(en)).heads).toEqual([
    '年度',
    'Fees (ten thousand yuan)',
    'Fees (%)',
  ]);
  const option = chartOption(amounts, lightPalette, { ...said, ...englishWords(en) });
  expect(toldAt(0, option)).toBe('2024\nFees  5 ten thousand yuan  100%');
});

function toldAt(dataIndex: number, { tooltip }: EChartsCoreOption): string | null {
  return tells(tooltip) ? tooltip.formatter([{ dataIndex }]) : null;
}

function tells(tooltip: unknown): tooltip is { readonly formatter: (given: unknown) => string } {
  return (
    typeof tooltip === 'object' &&
    tooltip !== null &&
    'formatter' in tooltip &&
    typeof tooltip.formatter === 'function'
  );
}

describe('withGaps', () => {
  it('puts an empty place before each break, and keeps everything else in order', () => {
    fc.assert(
      fc.property(someData, (data) => {
        const drawn = withGaps(data);
        expect(drawn.categories.filter((category) => category !== GAP)).toEqual(data.categories);
        expect(drawn.categories.filter((category) => category === GAP)).toHaveLength(data.breaks.length);
        for (const each of data.breaks)
          expect(drawn.categories[drawn.categories.indexOf(each) - 1]).toBe(GAP);
        for (const [index, { values }] of drawn.series.entries()) {
          const kept = values.filter((_, at) => drawn.categories[at] !== GAP);
          expect(kept).toEqual(data.series[index]?.values);
        }
      }),
    );
  });
});

describe('chartOption', () => {
  it('can be told to ECharts: plain values, patterns, and words for who does not see it', () => {
    fc.assert(
      fc.property(someData, (data) => {
        const option = chartOption(data, lightPalette, said);
        expect(option).toMatchObject({ aria: { enabled: true, label: { description: '说明' } } });
        expect(option['series']).toHaveLength(data.series.length);
      }),
    );
  });
});
