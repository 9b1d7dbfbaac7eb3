import type { ReadFileQuery } from '../generated/operations.ts';
import { formOf } from '../../forms/forms.ts';
import { useWords } from '../shell/words.ts';
import { useReview } from './reviewContext.ts';
import { importTexts } from './words.ts';

/** The text as it was read. */
export function ChapterTexts({ read }: { readonly read: ReadFileQuery['readReport'] }) {
  const t = useWords(importTexts);
  const { review } = useReview();
  const statutory = review.form.chapters.length > 0 ? review.form.chapters : formOf('2021').chapters;
  return (
    <div className="cms-import-texts">
      <p className="cms-import-hint">{t.textsLater}</p>
      <section>
        <h3>{read.title === '' ? t.preface : read.title}</h3>
        <Paragraphs text={read.preface} none={t.noText} />
      </section>
      {statutory.map(({ id, numeral, heading, table }) => {
        const found = read.chapters.find(({ number }) => `ch${number}` === id);
        return (
          <section key={id}>
            <h3>{t.chapter(numeral, found?.heading.trim() ? found.heading : heading)}</h3>
            {found ? (
              (table === null || found.text !== '') && <Paragraphs text={found.text} none={t.noText} />
            ) : (
              <p className="cms-import-note">{t.chapterMissing}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}

function Paragraphs({ text, none }: { readonly text: string; readonly none: string }) {
  if (text.trim() === '') return <p className="cms-import-hint">{none}</p>;
  return text.split('\n').map((paragraph, index) => <p key={index}>{paragraph}</p>);
}
