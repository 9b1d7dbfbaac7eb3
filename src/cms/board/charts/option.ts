import type { EChartsCoreOption } from 'echarts/core';
import { grouped } from '../figures/digits.ts';
import type { FormWords } from '../figures/formWords.ts';
import { sharesOf, type ChartData } from './chartData.ts';
import type { Palette } from './palette.ts';
import { GAP, withGaps } from './withGaps.ts';

export interface OptionWords {
  /** Said of the chart to who does not see it. */
  readonly description: string;
  /** Stands at a line between two years whose forms are not the same. */
  readonly otherForm: string;
  readonly amount: FormWords['amount'];
}

const LONG_NAMES = 8;

/**
 * The chart as ECharts is told it. Its numbers are floating-point, as a picture needs no more; what is read as a figure
 * is the exact text. `titled`: with its title, for a picture that stands alone.
 */
export function chartOption(
  given: ChartData,
  palette: Palette,
  words: OptionWords,
  titled = false,
): EChartsCoreOption {
  const data = withGaps(given);
  const { kind, title, categories, unit } = data;
  const lies = kind === 'BAR' || categories.some((name) => name.length > LONG_NAMES);
  const names = {
    type: 'category',
    data: [...categories],
    ...axisColours(palette),
    ...(lies ? { inverse: true } : {}),
  };
  const amounts = {
    type: 'value',
    name: kind === 'SHARE' ? '%' : (unit ?? ''),
    ...(kind === 'SHARE' ? { max: 100 } : {}),
    ...axisColours(palette),
    nameTextStyle: { color: palette.text },
    splitLine: { lineStyle: { color: palette.line } },
  };
  return {
    color: [...palette.series],
    backgroundColor: palette.ground,
    animation: false,
    textStyle: { fontFamily: "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', system-ui, sans-serif" },
    aria: {
      enabled: true,
      label: { description: words.description },
      decal: { show: kind !== 'LINE' && data.series.length > 1 },
    },
    ...(titled
      ? { title: { text: title, left: 'center', textStyle: { color: palette.text, fontSize: 16 } } }
      : {}),
    legend: {
      show: data.series.length > 1,
      type: 'plain',
      top: titled ? 32 : 0,
      textStyle: { color: palette.text },
    },
    tooltip: tooltipOf(data, words),
    grid: {
      left: 8,
      right: 24,
      top: (titled ? 32 : 0) + (data.series.length > 1 ? 56 : 28),
      bottom: 8,
      outerBoundsMode: 'same',
    },
    xAxis: lies ? amounts : names,
    yAxis: lies ? names : amounts,
    series: seriesOf(data, palette, words),
  };
}

/** High enough for every bar that lies to be told apart. */
export function chartHeight({ kind, categories }: ChartData): number {
  return kind === 'BAR' ? Math.max(280, 64 + categories.length * 26) : 420;
}

function seriesOf(data: ChartData, palette: Palette, { otherForm }: OptionWords) {
  const { kind, breaks, categories } = data;
  const drawn = kind === 'SHARE' ? sharesOf(data) : data.series;
  return drawn.map(({ name, values }, at) => ({
    name,
    type: kind === 'LINE' ? 'line' : 'bar',
    data: values.map((value) => (value === null ? null : Number(value))),
    ...(kind === 'STACKED' || kind === 'SHARE' ? { stack: 'all' } : {}),
    ...(kind === 'LINE'
      ? {
          symbol: symbols[at % symbols.length],
          symbolSize: 9,
          lineStyle: { type: dashes[at % dashes.length] },
        }
      : { barMaxWidth: 48 }),
    ...(at === 0 && breaks.length > 0
      ? {
          markLine: {
            silent: true,
            symbol: 'none',
            lineStyle: { color: palette.text, type: 'dashed' },
            label: { formatter: otherForm, color: palette.text, position: 'end' },
            data: categories.flatMap((category, index) => (category === GAP ? [{ xAxis: index }] : [])),
          },
        }
      : {}),
  }));
}

const symbols = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect'];
const dashes = ['solid', 'dashed', 'dotted'];

function axisColours({ text, line }: Palette) {
  return { axisLabel: { color: text }, axisLine: { lineStyle: { color: line } } };
}

/** Built from text alone: a name could be anything. */
function tooltipOf(data: ChartData, { amount }: OptionWords) {
  const shares = data.kind === 'SHARE' ? sharesOf(data) : null;
  return {
    trigger: 'axis',
    axisPointer: { type: data.kind === 'LINE' ? 'line' : 'shadow' },
    renderMode: 'richText',
    confine: true,
    formatter: (given: unknown) => {
      const [first] = Array.isArray(given) ? (given as readonly { readonly dataIndex: number }[]) : [];
      if (!first) return '';
      const at = first.dataIndex;
      const lines = data.series.flatMap(({ name, values }, index) => {
        const value = values[at] ?? null;
        if (value === null) return [];
        const share = shares?.[index]?.values[at] ?? null;
        const said = data.unit === null ? grouped(value) : amount(grouped(value), data.unit);
        return [`${name}  ${said}${share === null ? '' : `  ${share}%`}`];
      });
      return [data.categories[at] ?? '', ...lines].join('\n');
    },
  };
}
