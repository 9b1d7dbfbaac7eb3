import type { PublicLife, PublicStep } from '../../report/publication.ts';
import { instantText } from './dates.ts';
import { scopeNames } from './names.ts';

export function feedTitle(name: string | null, below: boolean): string {
  const whose = name === null ? '' : ` of “${name}”${below ? ' and the organs below' : ''}`;
  return `Annual reports on open government${whose}`;
}

export function feedEntryWords(
  life: PublicLife,
  { at, note }: PublicStep,
  corrects: boolean,
): { readonly title: string; readonly text: string } {
  const withdrawn = life.state === 'WITHDRAWN';
  const { organName, report } = life;
  const what = `annual report on open government for ${report.year} (${scopeNames[report.scope].toLowerCase()})`;
  const sentences = [
    `“${organName}” ${corrects ? 'corrected' : 'published'} its ${what} at ${instantText(at)}.`,
    ...(note === null ? [] : [`${corrects ? 'Note on the correction' : 'Note'}: “${note}”`]),
    ...(withdrawn
      ? [`The report was withdrawn at ${instantText(life.publishedAt)}${because(life.note)}`]
      : []),
  ];
  return {
    title: `“${life.title}”${corrects ? ' (corrected)' : ''}${withdrawn ? ' (withdrawn)' : ''}`,
    text: sentences.join('\n'),
  };
}

function because(note: string | null): string {
  return note === null ? '.' : `: “${note}”`;
}
