import { Alert, Button, Skeleton } from 'antd';
import { lazy, Suspense, useId, useMemo, useRef, useState } from 'react';
import type { PartId } from '../../../report/content.ts';
import { useWords, words } from '../../shell/words.ts';
import { usePartName } from '../chapters/usePartName.ts';
import { useFound } from '../checks/checks.ts';
import { useDraft } from '../draft/draft.ts';
import type { PastedText } from './pastedText.ts';
import type { ProseMark } from './proseMarks.ts';
import { TextLength } from './TextLength.tsx';

// Fetched by itself, while the tables are there already.
const ProseEditor = lazy(() => import('./ProseEditor.tsx'));

const texts = words({
  zh: {
    label: (part: string) => `${part} 的文字`,
    useBefore: '用上年文字作底稿',
    useBeforeAdvice: '填入后请逐句改成今年的情况；可以撤销。',
    leftOutTables: (count: number) => `粘贴内容中的 ${count} 个表格没有带入：表格请粘贴到下方统计表。`,
    leftOutImages: (count: number) => `粘贴内容中的 ${count} 张图片没有带入：年报只收文字。`,
  },
  en: {
    label: (part: string) => `Text of ${part}`,
    useBefore: 'Begin with last year’s text',
    useBeforeAdvice: 'Then bring it up to date sentence by sentence; it can be undone.',
    leftOutTables: (count: number) => `${count} tables were left out: paste them into the statutory tables.`,
    leftOutImages: (count: number) => `${count} images were left out: a report is text only.`,
  },
});

/** The text of a part as it is written, how long it is, and what is wrong with it. */
export function ProseField({
  part,
  label,
  isNew,
  textBefore,
}: {
  readonly part: PartId;
  /** What stands above it; null: the heading of the part is enough. */
  readonly label: string | null;
  /** It was asked for just now, and is gone to at once. */
  readonly isNew: boolean;
  /** Of the year before; empty: there is none. */
  readonly textBefore: string;
}) {
  const t = useWords(texts);
  const id = useId();
  const { parts, change, undo, redo } = useDraft();
  const name = usePartName()(part);
  const [leftOut, setLeftOut] = useState<PastedText | null>(null);
  const { text, refusal } = parts[part];
  const marks = useMarksIn(part);
  const write = (after: string) => change({ [part]: { text: after } });
  return (
    <div className="cms-prose-write">
      {label !== null && <div className="cms-prose-label">{label}</div>}
      <Suspense fallback={<Skeleton active title={false} paragraph={{ rows: 4 }} />}>
        <ProseEditor
          text={text}
          onChange={write}
          onUndo={() => undo?.()}
          onRedo={() => redo?.()}
          onLeftOut={setLeftOut}
          marks={marks}
          label={t.label(name)}
          describedBy={`${id}-length ${id}-refusal`}
          invalid={refusal !== null}
          focusAtStart={isNew}
        />
      </Suspense>
      <div className="cms-prose-foot">
        <span id={`${id}-length`}>
          <TextLength part={part} text={text} />
        </span>
        {text === '' && textBefore !== '' && (
          <>
            <Button size="small" onClick={() => write(textBefore)}>
              {t.useBefore}
            </Button>
            <span className="cms-prose-advice">{t.useBeforeAdvice}</span>
          </>
        )}
      </div>
      <div id={`${id}-refusal`} role="alert" className="cms-prose-refusal">
        {refusal}
      </div>
      {leftOut && (
        <Alert
          type="info"
          showIcon
          role="status"
          closable={{ onClose: () => setLeftOut(null) }}
          title={[
            ...(leftOut.tables > 0 ? [t.leftOutTables(leftOut.tables)] : []),
            ...(leftOut.images > 0 ? [t.leftOutImages(leftOut.images)] : []),
          ].join('')}
        />
      )}
    </div>
  );
}

/** What is wrong with words of the text. The same as before stays the same object: the field need not be touched. */
function useMarksIn(part: PartId): readonly ProseMark[] {
  const { issues } = useFound();
  const before = useRef<readonly ProseMark[]>([]);
  return useMemo(() => {
    const marks = issues.flatMap(({ part: of, words: found, severity, message }): readonly ProseMark[] =>
      of === part && found !== null ? [{ words: found, severity, sentence: message }] : [],
    );
    if (JSON.stringify(marks) !== JSON.stringify(before.current)) before.current = marks;
    return before.current;
  }, [issues, part]);
}
