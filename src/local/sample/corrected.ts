import { formOf } from '../../forms/forms.ts';
import { partOf, type PartId, type ReportContent } from '../../report/content.ts';
import type { Correction } from './oddities.ts';

/** The content as it was first published, with the figure that was wrong. */
export function withMistake(content: ReportContent, { figure, wrong }: Correction): ReportContent {
  const id = partIdOf(content, figure);
  const part = partOf(content, id);
  const figures = { ...part.figures, [figure]: { ...part.figures[figure], value: wrong } };
  return { ...content, parts: { ...content.parts, [id]: { ...part, figures } } };
}

/** The part in which a figure of the content's form stands. */
export function partIdOf({ form }: ReportContent, figure: string): PartId {
  const cell = formOf(form).cells.get(figure);
  if (!cell) throw new RangeError(`no such figure: ${figure}`);
  return cell.table;
}
