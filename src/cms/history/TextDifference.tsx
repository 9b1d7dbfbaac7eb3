import { isPartId } from '../../report/content.ts';
import type { TextChange } from '../reading/changes.ts';
import '../reading/reading.css';
import { usePlaceNames } from '../shell/pieces/usePlaceNames.ts';
import { useWords } from '../shell/words.ts';
import { Kept } from './Kept.tsx';
import { sidesOf, type Side } from './sides.ts';
import { texts } from './words.ts';

/** One part whose heading or text changed. */
export function TextDifference({
  change: { part, headingBefore, headingAfter, runs },
  beside,
}: {
  readonly change: TextChange;
  readonly beside: boolean;
}) {
  const t = useWords(texts);
  const { chapterNumber } = usePlaceNames();
  const sides = sidesOf(runs);
  const renamed = headingBefore !== headingAfter;
  return (
    <section className="cms-text-difference" aria-label={isPartId(part) ? chapterNumber(part) : part}>
      <h4>{isPartId(part) ? chapterNumber(part) : part}</h4>
      {renamed && <p>{t.heading(headingBefore ?? t.noHeading, headingAfter ?? t.noHeading)}</p>}
      {beside ? <Beside sides={sides} /> : <Together sides={sides} />}
    </section>
  );
}

function Together({ sides }: { readonly sides: readonly Side[] }) {
  return (
    <div className="cms-runs">
      {sides.map((side, index) =>
        side.kept ? (
          <Kept key={index} text={side.after} isFirst={index === 0} isLast={index === sides.length - 1} />
        ) : (
          <span key={index}>
            <Removed text={side.before} />
            <Added text={side.after} />
          </span>
        ),
      )}
    </div>
  );
}

function Beside({ sides }: { readonly sides: readonly Side[] }) {
  const t = useWords(texts);
  return (
    <table className="cms-beside">
      <thead>
        <tr>
          <th scope="col">{t.before}</th>
          <th scope="col">{t.after}</th>
        </tr>
      </thead>
      <tbody>
        {sides.map((side, index) =>
          side.kept ? (
            <tr key={index}>
              <td colSpan={2}>
                <Kept text={side.after} isFirst={index === 0} isLast={index === sides.length - 1} />
              </td>
            </tr>
          ) : (
            <tr key={index}>
              <td>
                <Removed text={begun(side.before)[1]} />
              </td>
              <td>
                <Added text={begun(side.after)[1]} />
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

function Removed({ text }: { readonly text: string }) {
  const t = useWords(texts);
  if (text === '') return null;
  const [breaks, words] = begun(text);
  return (
    <>
      {breaks}
      <del className="cms-removed">
        <span className="cms-aside">{t.removed}</span>
        {words}
      </del>
    </>
  );
}

function Added({ text }: { readonly text: string }) {
  const t = useWords(texts);
  if (text === '') return null;
  const [breaks, words] = begun(text);
  return (
    <>
      {breaks}
      <ins className="cms-added">
        <span className="cms-aside">{t.added}</span>
        {words}
      </ins>
    </>
  );
}

/** The line breaks before words, and the words: their sign stands beside them, not at the end of the line above. */
function begun(text: string): readonly [string, string] {
  const words = text.replace(/^\n+/, '');
  return [text.slice(0, text.length - words.length), words];
}
