import { emptyPart, partOf, type ReportContent } from '../../report/content.ts';
import type { Progress } from './oddities.ts';

const WRONG = 'ch3.granted.natural_person';

/** What is there so far of a report that is still being written. */
export function unfinished(content: ReportContent, progress: Progress): ReportContent {
  switch (progress) {
    case 'READY':
      return content;
    case 'UNBALANCED':
      return unbalanced(content);
    case 'NO_PROBLEMS':
      return {
        ...content,
        parts: {
          ...content.parts,
          ch5: { ...emptyPart, text: '工作中仍有不足，今后将进一步改进。' },
          ch6: { ...emptyPart, text: '无其他需要报告的事项。' },
        },
      };
    case 'BEGUN':
      return { ...content, parts: { front: partOf(content, 'front') } };
  }
}

/** One 予以公开 too many: no column adds up to what was received any more. */
function unbalanced(content: ReportContent): ReportContent {
  const ch3 = partOf(content, 'ch3');
  const value = String(Number(ch3.figures[WRONG]?.value ?? '0') + 1);
  return {
    ...content,
    parts: { ...content.parts, ch3: { ...ch3, figures: { ...ch3.figures, [WRONG]: { value } } } },
  };
}
