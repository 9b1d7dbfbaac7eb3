import type { PartId } from '../../../report/content.ts';
import { useDraft } from '../draft/draft.ts';
import { useEnglish } from '../../shell/english.ts';
import { useWords, words } from '../../shell/words.ts';

const texts = words({
  zh: {
    front: '标题和前言',
    annex: '附表',
    chapter: (numeral: string, heading: string) => `${numeral}、${heading}`,
  },
  en: {
    front: 'Title and preface',
    annex: 'Annex',
    chapter: (numeral: string, heading: string) => `${numeral}、${heading}`,
  },
});

/** A part by numeral and statutory heading. */
export function usePartName(): (part: PartId) => string {
  const t = useWords(texts);
  const { form } = useDraft();
  const english = useEnglish();
  return (part) => {
    const chapter = form.chapters.find(({ id }) => id === part);
    if (chapter && english) return `${english.chapterNumber(part)}, ${english.label(chapter.heading)}`;
    if (chapter) return t.chapter(chapter.numeral, chapter.heading);
    return part === 'front' ? t.front : part === 'annex' ? t.annex : part;
  };
}
