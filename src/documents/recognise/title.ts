import type { Block, SourceDocument } from '../blocks.ts';
import { isLeadingChrome, metadataLine } from './chrome.ts';

export interface FoundTitle {
  readonly text: string;
  /** Index of the last block it stands in; null where it only stands outside the body. */
  readonly block: number | null;
}

const LONGEST = 70;
const SUBJECT = /(?:政府信息|政务|信息)公开/;
const KIND = /年度(?:工作)?(?:情况)?报告|年报|工作(?:情况)?(?:年度)?报告|情况(?:的)?(?:年度)?报告/;
const OTHER =
  /(?:通知|函|方案|办法|规定|指南|目录|格式|模板|解读|要点|计划|制度|通报|公告|清单|培训|会议)(?:[（(].{0,12}[)）])?$/;
/** 关于…年度报告的公告 is the report with its announcement. */
const ANNOUNCED = /(?<=报告)的(?:公告|公示|通告)$/;
const SITE = /[-_|—–].{2,30}(?:网|门户|政府|网站|平台)$/;

/** Likeliest title; null where no line is one. */
export function findTitle(document: SourceDocument, before: number): FoundTitle | null {
  const outside = [...document.titles, ...namedTitles(document)].map((text) => ({
    text: text.replace(SITE, ''),
    block: null,
  }));
  const inside = bodyTitles(document.blocks.slice(0, Math.max(before, 0)));
  const scored = [...inside, ...outside]
    .map((title) => ({ title, score: titleScore(title.text) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return scored[0]?.title ?? null;
}

/** 0 for what is no title of such a report; more the more a title says. */
export function titleScore(text: string): number {
  const plain = text.replace(/\s/g, '').replace(ANNOUNCED, '');
  if (plain.length > LONGEST || plain.length < 6 || !SUBJECT.test(plain) || !KIND.test(plain)) return 0;
  if (OTHER.test(plain) || /[。；>＞»]/.test(plain) || /^(?:当前位置|首页|根据|按照|本)/.test(plain))
    return 0;
  if (metadataLine(text).length > 0) return 0;
  return (
    1 +
    (/20\d\d|二[〇○零O]/.test(plain) ? 2 : 0) +
    (plain.length > 14 ? 1 : 0) +
    (/报告$|年报$/.test(plain) ? 1 : 0)
  );
}

/** True for the title of a document about such reports, or of another kind of document. */
export function isOtherDocument(text: string): boolean {
  const plain = text.replace(/\s/g, '').replace(ANNOUNCED, '');
  return OTHER.test(plain) || (!SUBJECT.test(plain) && /报告$|决算$|预算$|公报$|年报$/.test(plain));
}

function bodyTitles(blocks: readonly Block[]): readonly FoundTitle[] {
  const lines = blocks.flatMap((block, index) =>
    block.kind === 'paragraph' &&
    block.text !== '' &&
    block.text.length <= LONGEST &&
    !isLeadingChrome(block.text)
      ? [{ text: block.text.trim(), block: index }]
      : [],
  );
  return lines.flatMap((line, index): readonly FoundTitle[] => {
    const joined = [line];
    const titles: FoundTitle[] = [line];
    // A title may be broken over up to four lines.
    for (const next of lines.slice(index + 1, index + 4)) {
      const last = joined.at(-1)!;
      if (next.block > last.block + 2 || /[。；：:，]$/.test(last.text) || titleScore(next.text) >= 4) break;
      if (metadataLine(next.text).length > 0 || KIND.test(last.text.replace(/\s/g, ''))) break;
      joined.push(next);
      titles.push({ text: joined.map((each) => each.text).join(''), block: next.block });
    }
    return titles;
  });
}

function namedTitles(document: SourceDocument): readonly string[] {
  const named = document.metadata.filter(({ name }) => /^ArticleTitle$|^标题$|^名称$/i.test(name));
  return named.map(({ value }) => value);
}
