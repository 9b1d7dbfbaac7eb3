import type { Action } from '../../access/access.ts';
import { enteredFigures, isPartId, partOf, type ReportContent } from '../../report/content.ts';
import { isOpen } from '../../report/workflow.ts';
import type { ImportTargetQuery } from '../generated/operations.ts';

export type TargetDraft = NonNullable<ImportTargetQuery['draft']>;

/** What a draft would lose by being replaced. */
export interface Replaced {
  /** Figures that it has, and how many of them would be others or blank. */
  readonly figures: number;
  readonly otherFigures: number;
  /** Parts whose text would be another. */
  readonly otherTexts: readonly string[];
}

/** Whether a file may take the place of the draft: it must not be on its way or public. */
export function isReplaceable({ state }: TargetDraft): boolean {
  return isOpen('import', { state, publicState: null });
}

export function replacedBy(draft: TargetDraft, content: ReportContent): Replaced {
  const now = enteredFigures(content);
  const before = draft.parts.flatMap(({ figures }) => figures.filter(({ value }) => value !== null));
  const texts = draft.parts.filter(
    ({ id, text }) => text.trim() !== '' && isPartId(id) && partOf(content, id).text !== text,
  );
  return {
    figures: before.length,
    otherFigures: before.filter(({ key, value }) => now[key]?.value !== value).length,
    otherTexts: texts.map(({ id }) => id),
  };
}

/** Organs to choose from, each once: those that the file names, then the one that is chosen above the page. */
export function importableOrgans<Organ extends { readonly code: string; readonly path: string | null }>(
  organs: readonly Organ[],
  may: (action: Action, path: string) => boolean,
): readonly Organ[] {
  const allowed = organs.filter(({ path }) => path !== null && may('report.import', path));
  return allowed.filter(({ code }, index) => allowed.findIndex((each) => each.code === code) === index);
}
