import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { useEffect, useRef } from 'react';

/** A chart, drawn into the place that there is. */
export function Drawing({
  option,
  height,
  label,
}: {
  readonly option: EChartsCoreOption;
  /** CSS pixels. */
  readonly height: number;
  readonly label: string;
}) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(option);
  const chart = useRef<EChartsType | null>(null);
  latest.current = option;
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let isGone = false;
    const watch = new ResizeObserver(() => chart.current?.resize());
    void import('./echarts.ts').then(({ init }) => {
      if (isGone) return;
      chart.current = init(element, null, { renderer: 'svg' });
      chart.current.setOption(latest.current, true);
      watch.observe(element);
    });
    return () => {
      isGone = true;
      watch.disconnect();
      chart.current?.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => chart.current?.setOption(option, true), [option]);
  useEffect(() => chart.current?.resize(), [height]);
  return <div ref={place} role="img" aria-label={label} className="cms-drawing" style={{ height }} />;
}
