import type { Form } from '../../forms/form.ts';
import type { PartId } from '../../report/content.ts';
import { labelBeside } from './labels.ts';

const names = {
  front: 'Title and preface',
  ch1: 'Part 1',
  ch2: 'Part 2',
  ch3: 'Part 3',
  ch4: 'Part 4',
  ch5: 'Part 5',
  ch6: 'Part 6',
  annex: 'Annex',
} as const satisfies Record<PartId, string>;

/** Part 3, or what a part that is no chapter is called; null: the whole report. */
export function chapterNumber(part: PartId | null): string {
  return part === null ? 'Report' : names[part];
}

/** `Part 5, Main problems and improvements (存在的主要问题及改进情况)`, where the form has the chapter. */
export function partName(form: Form, part: PartId | null): string {
  const heading = headingOf(form, part);
  return heading ? `${chapterNumber(part)}, ${labelBeside(heading)}` : chapterNumber(part);
}

export function headingOf(form: Form, part: PartId | null): string | null {
  return form.chapters.find(({ id }) => id === part)?.heading ?? null;
}
