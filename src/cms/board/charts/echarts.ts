import { BarChart, LineChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { init as initChart, use, type EChartsType } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';

/** What is used of ECharts, and nothing else. */
const parts = [
  AriaComponent,
  BarChart,
  CanvasRenderer,
  GridComponent,
  LegendComponent,
  LineChart,
  MarkLineComponent,
  SVGRenderer,
  TitleComponent,
  TooltipComponent,
];

/** `init` of ECharts. Fetched when a chart is first shown; what was told before is not told again. */
export function init(...args: Parameters<typeof initChart>): EChartsType {
  use(parts);
  return initChart(...args);
}
