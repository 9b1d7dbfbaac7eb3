import type { Form } from '../../../forms/form.ts';
import { partIds, partOf, type PartId, type ReportContent } from '../../../report/content.ts';

/** The parts of a report as they are written, in order. A report without chapters shows the parts that it has. */
export function partsShown(form: Form, content: ReportContent): readonly PartId[] {
  const ofForm = new Set<PartId>(form.chapters.map(({ id }) => id));
  return partIds.filter((id) => id === 'front' || ofForm.has(id) || isFilled(content, id));
}

function isFilled(content: ReportContent, id: PartId): boolean {
  const { text, tables } = partOf(content, id);
  return text !== '' || tables.length > 0;
}
