import { WarningOutlined } from '@ant-design/icons';
import type { PartId } from '../../../report/content.ts';
import { LONGEST_CHAPTER_1 } from '../../../report/checks/chapterLength.ts';
import { lengthOf } from '../../../report/checks/prose.ts';
import { useWords, words } from '../../shell/words.ts';
import { useDraft } from '../draft/draft.ts';

const texts = words({
  zh: {
    length: (length: number) => `${length} 字`,
    limited: (length: number, limit: number) => `${length} 字，原则上不超过 ${limit} 字`,
    tooLong: (length: number, limit: number, over: number) =>
      `${length} 字，超出 ${over} 字（原则上不超过 ${limit} 字）`,
  },
  en: {
    length: (length: number) => `${length} characters`,
    limited: (length: number, limit: number) => `${length} of ${limit} characters`,
    tooLong: (length: number, limit: number, over: number) =>
      `${length} characters, ${over} over the usual limit of ${limit}`,
  },
});

/** How long a text is, counted as the checks count. */
export function TextLength({ part, text }: { readonly part: PartId; readonly text: string }) {
  const t = useWords(texts);
  const { form } = useDraft();
  const length = lengthOf(text);
  if (part !== 'ch1' || form.edition !== '2021')
    return <span className="cms-text-length">{t.length(length)}</span>;
  if (length <= LONGEST_CHAPTER_1) {
    return <span className="cms-text-length">{t.limited(length, LONGEST_CHAPTER_1)}</span>;
  }
  return (
    <span className="cms-text-length" data-over="true">
      <WarningOutlined aria-hidden="true" />{' '}
      {t.tooLong(length, LONGEST_CHAPTER_1, length - LONGEST_CHAPTER_1)}
    </span>
  );
}
