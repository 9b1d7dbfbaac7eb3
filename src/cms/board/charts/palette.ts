/** Colours of a chart, on light and on dark ground at least 3 : 1 against it; patterns tell the series apart as well. */
export interface Palette {
  readonly series: readonly string[];
  readonly text: string;
  readonly line: string;
  readonly ground: string;
}

export const lightPalette: Palette = {
  series: ['#0f5bb5', '#b45309', '#1f7a34', '#7a3ff2', '#b0186f', '#0b7285', '#6b5b00', '#4a5568'],
  text: '#2b2f36',
  line: '#c9ced6',
  ground: '#ffffff',
};

export const darkPalette: Palette = {
  series: ['#5b9bff', '#f0a04b', '#6ac46a', '#b695ff', '#ff85c0', '#4fc3d9', '#d9c650', '#b5bac2'],
  text: '#e3e6ea',
  line: '#4a4f57',
  ground: '#141414',
};
