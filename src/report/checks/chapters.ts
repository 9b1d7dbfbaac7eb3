import type { Chapter } from '../../forms/form.ts';
import { partOf, type Part } from '../content.ts';
import type { Issue } from '../issue.ts';
import type { Check } from './check.ts';
import { found, issueOf } from './found.ts';
import { lengthOf, sameWords } from './prose.ts';

/** Fewer characters than this cannot tell a problem, what became of last year's, and what is done. */
const SHORTEST_CHAPTER_5 = 50;

/**
 * D2.CHAPTER_MISSING, D2.HEADING, D2.EMPTY. 国办公开办函〔2019〕60号, 〔2021〕30号: all six chapters, with the headings of the
 * form word for word. Chapter 5 must answer the problems of the year; 不得敷衍. A heading that nobody wrote is the
 * form's own.
 */
export const chapters: Check = ({ content, form }) =>
  found(...form.chapters.flatMap((chapter) => chapterIssues(chapter, partOf(content, chapter.id))));

function chapterIssues(chapter: Chapter, part: Part): readonly Issue[] {
  const { heading } = part;
  const hasContent = holdsAnything(part);
  if (heading === null && !hasContent) {
    return [issueOf('D2.CHAPTER_MISSING', 'MUST_BE_EXPLAINED', { part: chapter.id })];
  }
  const issues: Issue[] = [];
  if (heading !== null && !sameWords(heading, chapter.heading)) {
    issues.push(issueOf('D2.HEADING', 'NOTES', { part: chapter.id, params: { printed: heading } }));
  }
  const characters = lengthOf(part.text);
  if (!hasContent || (chapter.id === 'ch5' && characters < SHORTEST_CHAPTER_5)) {
    const params = { characters, least: chapter.id === 'ch5' ? SHORTEST_CHAPTER_5 : 1 };
    issues.push(issueOf('D2.EMPTY', 'MUST_BE_EXPLAINED', { part: chapter.id, params }));
  }
  return issues;
}

function holdsAnything({ text, figures, tables }: Part): boolean {
  const printed = Object.values(figures).some((figure) => figure.value !== null || figure.printed?.trim());
  return text.trim() !== '' || tables.length > 0 || printed;
}
