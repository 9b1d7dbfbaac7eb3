import type { PartId } from '../../../report/content.ts';
import { useWords, words } from '../../shell/words.ts';
import { usePartName } from '../chapters/usePartName.ts';
import { ParagraphsRead } from './ParagraphsRead.tsx';
import { TextLength } from './TextLength.tsx';

const texts = words({
  zh: {
    title: (year: number) => `${year} 年（已公布）`,
    label: (year: number, part: string) => `${year} 年年报：${part}`,
  },
  en: {
    title: (year: number) => `${year} (published)`,
    label: (year: number, part: string) => `Report of ${year}: ${part}`,
  },
});

/** The published text of the year before, to read and to copy from. */
export function TextBefore({
  part,
  year,
  text,
}: {
  readonly part: PartId;
  readonly year: number;
  readonly text: string;
}) {
  const t = useWords(texts);
  const name = usePartName()(part);
  return (
    <section className="cms-prose-before" aria-label={t.label(year, name)}>
      <h3>{t.title(year)}</h3>
      <div className="cms-prose-read" lang="zh-CN" tabIndex={0}>
        <ParagraphsRead text={text} />
      </div>
      <TextLength part={part} text={text} />
    </section>
  );
}
