import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import type { ContentChangesFragment } from '../../generated/operations.ts';
import { useShortcuts } from '../../shell/keys/shortcuts.ts';
import { useSettings } from '../../shell/settings.tsx';
import { useWords, words } from '../../shell/words.ts';
import type { Baseline, BaselineKind } from './baselines.ts';
import { showChange } from './showChange.ts';

const texts = words({
  zh: {
    label: '对比版本',
    none: '不对比',
    kinds: {
      SEEN: (revision: number) => `与我上次看过的第 ${revision} 版对比`,
      PUBLIC: (revision: number) => `与公开的第 ${revision} 版对比`,
      BEFORE: (revision: number) => `与上一版（第 ${revision} 版）对比`,
    },
    nothing: '没有可对比的版本',
    same: '内容相同',
    cells: (count: number) => `${count} 处数值`,
    parts: (count: number) => `${count} 个部分的文字`,
    changed: (what: readonly string[]) => `改动 ${what.join('、')}`,
    next: '下一处改动',
    previous: '上一处改动',
  },
  en: {
    label: 'Compare with',
    none: 'Compare with nothing',
    kinds: {
      SEEN: (revision: number) => `Against revision ${revision}, which I saw last`,
      PUBLIC: (revision: number) => `Against the public revision ${revision}`,
      BEFORE: (revision: number) => `Against revision ${revision} before it`,
    },
    nothing: 'Nothing to compare with',
    same: 'The same content',
    cells: (count: number) => `${count} figures`,
    parts: (count: number) => `the texts of ${count} parts`,
    changed: (what: readonly string[]) => `Changed: ${what.join(' and ')}`,
    next: 'Next change',
    previous: 'Previous change',
  },
});

/** Chooses what the report is held against, tells how much changed, and leads from change to change. */
export function CompareBar({
  all,
  chosen,
  onChoose,
  changes,
}: {
  readonly all: readonly Baseline[];
  readonly chosen: BaselineKind | null;
  readonly onChoose: (kind: BaselineKind | null) => void;
  readonly changes: ContentChangesFragment | null;
}) {
  const t = useWords(texts);
  const { singleKeys } = useSettings();
  const cells = changes ? changes.cells.length + changes.labelledCells.length : 0;
  const parts = changes?.texts.length ?? 0;
  const what = [...(cells > 0 ? [t.cells(cells)] : []), ...(parts > 0 ? [t.parts(parts)] : [])];
  const some = what.length > 0;
  useShortcuts(
    some
      ? [
          { keys: ']', does: t.next, act: () => showChange(1) },
          { keys: '[', does: t.previous, act: () => showChange(-1) },
        ]
      : [],
  );
  if (all.length === 0) return <span className="cms-compare-none">{t.nothing}</span>;
  return (
    <div className="cms-compare">
      <Select<BaselineKind | 'NONE'>
        aria-label={t.label}
        value={chosen ?? 'NONE'}
        onChange={(kind) => onChoose(kind === 'NONE' ? null : kind)}
        popupMatchSelectWidth={false}
        options={[
          ...all.map(({ kind, revision }) => ({ value: kind, label: t.kinds[kind](revision) })),
          { value: 'NONE', label: t.none },
        ]}
      />
      <span role="status">{changes && (some ? t.changed(what) : t.same)}</span>
      {some && (
        <>
          <Button
            icon={<UpOutlined aria-hidden />}
            aria-label={t.previous}
            title={singleKeys ? `${t.previous} ([)` : t.previous}
            onClick={() => showChange(-1)}
          />
          <Button
            icon={<DownOutlined aria-hidden />}
            aria-label={t.next}
            title={singleKeys ? `${t.next} (])` : t.next}
            onClick={() => showChange(1)}
          />
        </>
      )}
    </div>
  );
}
