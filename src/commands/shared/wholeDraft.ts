import { emptyPart, type PartId, type ReportContent } from '../../report/content.ts';
import type { Signed } from '../../report/signed.ts';
import type { DraftPart } from '../../store/store.ts';

/** The content, with the parts emptied that the draft has and the content has not. */
export function wholeContent(content: ReportContent, parts: readonly DraftPart[]): ReportContent {
  const emptied = parts.map(({ id }) => [id, emptyPart] as const);
  return { form: content.form, parts: { ...Object.fromEntries(emptied), ...content.parts } };
}

/** The parts of a content as saves on top of those that are there. */
export function wholeSaves(
  content: ReportContent,
  ids: readonly PartId[],
  before: readonly DraftPart[],
  { by, byName, at }: Signed,
): readonly DraftPart[] {
  return ids.flatMap((id) => {
    const part = content.parts[id];
    const version = (before.find((each) => each.id === id)?.version ?? 0) + 1;
    return part ? [{ id, part, version, savedBy: by, savedByName: byName, savedAt: at, changedIn: {} }] : [];
  });
}
