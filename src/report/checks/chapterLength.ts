import { partOf } from '../content.ts';
import type { Check } from './check.ts';
import { found, issueOf, kept } from './found.ts';
import { lengthOf } from './prose.ts';

/** In characters, white space aside. */
export const LONGEST_CHAPTER_1 = 1000;

/** D2.TOO_LONG. 国办公开办函〔2021〕30号, chapter 1: 原则上不超过一千字. Not asked by the 2019 form. */
export const chapterLength: Check = ({ content, form }) => {
  if (form.edition !== '2021') return kept;
  const characters = lengthOf(partOf(content, 'ch1').text);
  if (characters <= LONGEST_CHAPTER_1) return kept;
  const params = { characters, limit: LONGEST_CHAPTER_1 };
  return found(issueOf('D2.TOO_LONG', 'NOTES', { part: 'ch1', params }));
};
