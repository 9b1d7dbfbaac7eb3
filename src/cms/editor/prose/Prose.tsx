import { Button } from 'antd';
import { useId, useState } from 'react';
import type { PartId } from '../../../report/content.ts';
import { partOf } from '../../../report/content.ts';
import { useHead } from '../../report/head.ts';
import { useSigns } from '../../shell/pieces/useSigns.ts';
import { useWords, words } from '../../shell/words.ts';
import { useYearBefore } from '../before/yearBefore.ts';
import { usePartName } from '../chapters/usePartName.ts';
import { useDraft } from '../draft/draft.ts';
import { PartSaving } from '../draft/PartSaving.tsx';
import { HeadingField } from './HeadingField.tsx';
import { ParagraphsRead } from './ParagraphsRead.tsx';
import { ProseField } from './ProseField.tsx';
import { TitleField } from './TitleField.tsx';
import { TextBefore } from './TextBefore.tsx';
import './prose.css';

const texts = words({
  zh: {
    compare: '对照上年文字',
    write: '添加文字说明',
    readOnly: '（没有文字）',
    preface: '前言',
    thisYear: (year: number) => `${year} 年（本次填报）`,
  },
  en: {
    compare: 'Beside last year’s text',
    write: 'Add a text',
    readOnly: '(no text)',
    preface: 'Preface',
    thisYear: (year: number) => `${year} (in hand)`,
  },
});

/** The heading of a part and its text, with the text of the year before beside it where somebody wants to see it. */
export function Prose({ part }: { readonly part: PartId }) {
  const t = useWords(texts);
  const signs = useSigns();
  const id = useId();
  const { form, parts, editable } = useDraft();
  const { year } = useHead();
  const before = useYearBefore();
  const [compares, setCompares] = useState(false);
  const [isOpened, setOpened] = useState(false);
  const partName = usePartName();
  const { text } = parts[part];
  const chapter = form.chapters.find((each) => each.id === part);
  const textBefore = before ? partOf(before.content, part).text : '';
  // Where there is a table, most have nothing more to say.
  const isMainlyText = part !== 'annex' && (chapter?.table ?? null) === null;
  const showsField = isMainlyText || text !== '' || isOpened;
  return (
    <div className="cms-prose">
      <div className="cms-prose-head">
        <HeadingField part={part} chapter={chapter ?? null} />
        <PartSaving part={part} />
        <span className="cms-prose-head-end">
          {!showsField && editable && part !== 'annex' && (
            <Button size="small" onClick={() => setOpened(true)}>
              {t.write}
            </Button>
          )}
          {showsField && textBefore !== '' && (
            <Button
              size="small"
              aria-expanded={compares}
              aria-controls={id}
              aria-label={`${t.compare}${signs.colon}${partName(part)}`}
              onClick={() => setCompares(!compares)}
            >
              {t.compare}
            </Button>
          )}
        </span>
      </div>
      {part === 'front' && <TitleField />}
      {showsField && (
        <div className="cms-prose-sides" data-compares={compares}>
          {editable ? (
            <ProseField
              part={part}
              label={compares ? t.thisYear(year) : part === 'front' ? t.preface : null}
              isNew={isOpened}
              textBefore={textBefore}
            />
          ) : (
            <div className="cms-prose-read" lang="zh-CN">
              {compares && <div className="cms-prose-label">{t.thisYear(year)}</div>}
              {text === '' ? <p>{t.readOnly}</p> : <ParagraphsRead text={text} />}
            </div>
          )}
          <div id={id} hidden={!compares}>
            {compares && before && <TextBefore part={part} year={before.year} text={textBefore} />}
          </div>
        </div>
      )}
    </div>
  );
}
