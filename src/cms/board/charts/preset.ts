/** Charts that are ready to be looked at: of one year, over the years, and of the organs below. */
export const presets = ['BY_APPLICANT', 'PROCEEDINGS', 'APPLICATIONS', 'ANSWERS', 'FIGURE', 'BELOW'] as const;

export type Preset = (typeof presets)[number];
export type YearPreset = 'BY_APPLICANT' | 'PROCEEDINGS';
export type YearsPreset = Exclude<Preset, YearPreset | 'BELOW'>;

export function isOfYear(preset: Exclude<Preset, 'BELOW'>): preset is YearPreset {
  return preset === 'BY_APPLICANT' || preset === 'PROCEEDINGS';
}
