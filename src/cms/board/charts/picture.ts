import type { EChartsCoreOption } from 'echarts/core';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A chart as a file that stands alone. */
export async function svgPicture(option: EChartsCoreOption, size: Size): Promise<string> {
  const { init } = await import('./echarts.ts');
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  chart.setOption(option);
  const text = chart.renderToSVGString();
  chart.dispose();
  return text;
}

export async function pngPicture(option: EChartsCoreOption, { width, height }: Size): Promise<Blob> {
  const { init } = await import('./echarts.ts');
  const canvas = document.createElement('canvas');
  const chart = init(canvas, null, { renderer: 'canvas', width, height, devicePixelRatio: 2 });
  chart.setOption(option);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  chart.dispose();
  if (!blob) throw new Error('the browser makes no picture of the chart');
  return blob;
}
