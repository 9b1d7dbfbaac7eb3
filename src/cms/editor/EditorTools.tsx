import { RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Switch } from 'antd';
import { memo, useId } from 'react';
import { useShortcuts } from '../shell/keys/shortcuts.ts';
import { useWords, words } from '../shell/words.ts';
import { useYearBefore } from './before/yearBefore.ts';
import { useDraft, type DraftInHand } from './draft/draft.ts';

const texts = words({
  zh: {
    undo: '撤销',
    redo: '重做',
    compare: (year: number) => `与 ${year} 年对照`,
    keys: {
      move: '在统计表中移动',
      down: '下一行',
      edit: '修改单元格里的数',
      restore: '还原单元格',
      clear: '清空单元格或者选中的格',
      select: '选中一片单元格',
      paste: '从光标所在单元格起整块粘贴',
      first: '到表的第一格',
      last: '到表的最后一格',
    },
  },
  en: {
    undo: 'Undo',
    redo: 'Redo',
    compare: (year: number) => `Compare with ${year}`,
    keys: {
      move: 'Move in a table',
      down: 'Next row',
      edit: 'Edit the number in a cell',
      restore: 'Restore the cell',
      clear: 'Empty the cell or the selection',
      select: 'Select cells',
      paste: 'Paste a block at the cell',
      first: 'To the first cell',
      last: 'To the last cell',
    },
  },
});

interface EditorToolsProps {
  readonly compare: boolean;
  readonly onCompare: (on: boolean) => void;
}

/** Undo and redo over everything that is entered, and the comparison with last year. */
export function EditorTools(props: EditorToolsProps) {
  const { editable, undo, redo } = useDraft();
  return <ToolsShown {...props} {...{ editable, undo, redo }} />;
}

type ToolsShownProps = EditorToolsProps & Pick<DraftInHand, 'editable' | 'undo' | 'redo'>;

const ToolsShown = memo(function ToolsShown({ compare, onCompare, editable, undo, redo }: ToolsShownProps) {
  const t = useWords(texts);
  const id = useId();
  const before = useYearBefore();
  useShortcuts([
    { keys: '↑ ↓ ← →', does: t.keys.move },
    { keys: 'Enter', does: t.keys.down },
    { keys: 'F2', does: t.keys.edit },
    { keys: 'Escape', does: t.keys.restore },
    { keys: 'Delete', does: t.keys.clear },
    { keys: 'Shift+↑ ↓ ← →', does: t.keys.select },
    { keys: 'Control+Home', does: t.keys.first },
    { keys: 'Control+End', does: t.keys.last },
    { keys: 'Control+v', does: t.keys.paste },
    { keys: 'Control+z', does: t.undo, act: () => undo?.() },
    { keys: 'Control+y', does: t.redo, act: () => redo?.() },
  ]);
  return (
    <div className="cms-editor-tools">
      {editable && (
        <>
          <Button icon={<UndoOutlined aria-hidden />} disabled={!undo} onClick={() => undo?.()}>
            {t.undo}
          </Button>
          <Button icon={<RedoOutlined aria-hidden />} disabled={!redo} onClick={() => redo?.()}>
            {t.redo}
          </Button>
        </>
      )}
      {before && (
        <span className="cms-editor-compare">
          <Switch id={id} checked={compare} onChange={onCompare} />
          <label htmlFor={id}>{t.compare(before.year)}</label>
        </span>
      )}
    </div>
  );
});
