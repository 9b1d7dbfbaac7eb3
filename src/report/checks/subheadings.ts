import { partOf } from '../content.ts';
import type { Check } from './check.ts';
import { found, issueOf } from './found.ts';

const NUMBERED = /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]/;
const LONGEST_HEADING = 30;

/**
 * D2.SUBHEADING. Chapter 1 of both editions (国办公开办函〔2019〕60号, 〔2021〕30号) has the sub-headings 主动公开, 依申请公开,
 * 政府信息管理, （政府信息公开）平台建设, 监督保障. `（一）主动公开方面。` counts, and so does a line of its own without a number.
 */
export const subheadings: Check = ({ content, form }) =>
  found(
    ...form.chapters.flatMap((chapter) => {
      const part = partOf(content, chapter.id);
      if (chapter.subheadings.length === 0 || part.text.trim() === '') return [];
      const headings = part.text.split('\n').flatMap(headingOf);
      const missing = chapter.subheadings.filter(
        (words) => !headings.some((each) => each.includes(core(words))),
      );
      if (missing.length === 0) return [];
      return [
        issueOf('D2.SUBHEADING', 'NOTES', { part: chapter.id, params: { missing: missing.join('、') } }),
      ];
    }),
  );

/** What a line starts with, up to the first stop, if it can be a heading. */
function headingOf(line: string): readonly string[] {
  const words = line.replace(/\s+/g, '');
  const isHeading = NUMBERED.test(words) || words.length <= LONGEST_HEADING;
  return isHeading ? [words.replace(/[。；：;:].*$/s, '').slice(0, LONGEST_HEADING)] : [];
}

/** 政府信息公开平台建设 is printed as 平台建设 and 信息公开平台建设 too. */
function core(subheading: string): string {
  return subheading.replace(/^政府信息公开/, '');
}
