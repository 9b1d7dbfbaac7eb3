import { EditOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { Chapter } from '../../../forms/form.ts';
import type { PartId } from '../../../report/content.ts';
import { PrintedHeading } from '../../shell/pieces/PrintedHeading.tsx';
import { useWords, words } from '../../shell/words.ts';
import { usePartName } from '../chapters/usePartName.ts';
import { useDraft } from '../draft/draft.ts';

const texts = words({
  zh: {
    edit: (part: string) => `修改“${part}”的标题`,
    heading: (numeral: string) => `第${numeral}部分的标题`,
    asInForm: '恢复表式标题',
    done: '改好了',
    shown: (numeral: string, heading: string) => `${numeral}、${heading}`,
  },
  en: {
    edit: (part: string) => `Change the heading of “${part}”`,
    heading: (numeral: string) => `Heading of chapter ${numeral}`,
    asInForm: 'As in the form',
    done: 'Done',
    shown: (numeral: string, heading: string) => `${numeral}、${heading}`,
  },
});

/** The heading as it is printed: that of the form, and seldom another one. */
export function HeadingField({ part, chapter }: { readonly part: PartId; readonly chapter: Chapter | null }) {
  const t = useWords(texts);
  const { parts, editable, change } = useDraft();
  const name = usePartName()(part);
  const [isOpen, setOpen] = useState(false);
  const { heading } = parts[part];
  const write = (typed: string | null) => change({ [part]: { heading: typed } });
  if (!chapter) return <h2>{name}</h2>;
  if (!isOpen) {
    const shown = heading ?? chapter.heading;
    return (
      <>
        <h2>
          <PrintedHeading shown={t.shown(chapter.numeral, shown)} heading={shown} />
        </h2>
        {editable && (
          <Button
            size="small"
            type="text"
            icon={<EditOutlined aria-hidden />}
            aria-label={t.edit(name)}
            title={t.edit(name)}
            onClick={() => setOpen(true)}
          />
        )}
      </>
    );
  }
  return (
    <span className="cms-heading-field">
      <h2>{t.shown(chapter.numeral, '')}</h2>
      <Input
        autoFocus
        aria-label={t.heading(chapter.numeral)}
        value={heading ?? chapter.heading}
        onChange={({ target }) => write(isAsInForm(target.value, chapter) ? null : target.value)}
        onPressEnter={() => setOpen(false)}
        onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
      />
      <Button size="small" onClick={() => setOpen(false)}>
        {t.done}
      </Button>
      {heading !== null && (
        <Button size="small" type="text" onClick={() => write(null)}>
          {t.asInForm}
        </Button>
      )}
    </span>
  );
}

/** An empty one is none: then the form's is printed. */
function isAsInForm(typed: string, chapter: Chapter): boolean {
  return typed === '' || typed === chapter.heading;
}
