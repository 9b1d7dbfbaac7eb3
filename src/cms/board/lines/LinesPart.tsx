import { SearchOutlined } from '@ant-design/icons';
import { Alert, Button, Empty, Input, Typography } from 'antd';
import { useState } from 'react';
import { useWords } from '../../shell/words.ts';
import { remindable } from '../remind/remindable.ts';
import { RemindDialog } from '../remind/RemindDialog.tsx';
import { boardTexts } from '../words.ts';
import { LinesTable } from './LinesTable.tsx';
import { shownLines, tileCounts, type TileKey } from './shownLines.ts';
import { Tiles } from './Tiles.tsx';
import type { BoardLines } from './useBoardLines.ts';

/** The lines of the board: filtered, chosen, and what can be done with those that are chosen. */
export function LinesPart({
  found: { lines, more },
  mayRemind,
  callToReport,
}: {
  readonly found: BoardLines;
  readonly mayRemind: boolean;
  /** null: the person may not. */
  readonly callToReport: (() => void) | null;
}) {
  const t = useWords(boardTexts);
  const [tile, setTile] = useState<TileKey | null>(null);
  const [search, setSearch] = useState('');
  const [selected, select] = useState<readonly string[]>([]);
  const [reminds, setReminds] = useState(false);
  if (lines.length === 0) return <NoLines callToReport={callToReport} />;
  const shown = shownLines(lines, { tile, search });
  const chosen = remindable(
    lines.filter(({ organCode }) => selected.includes(organCode)),
    new Date().toISOString(),
  );
  return (
    <>
      {more && <Alert type="info" showIcon title={t.tooMany(lines.length)} className="cms-board-more" />}
      <Tiles counts={tileCounts(lines)} chosen={tile} choose={setTile} />
      <div className="cms-lines-bar">
        <Input
          type="search"
          prefix={<SearchOutlined aria-hidden />}
          aria-label={t.search}
          placeholder={t.search}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          className="cms-lines-search"
        />
        <Typography.Text type="secondary" role="status">
          {t.found(shown.length, lines.length)}
        </Typography.Text>
        {selected.length > 0 && (
          <div className="cms-lines-selected">
            <span>{t.selected(selected.length)}</span>
            {chosen.length > 0 ? (
              <Button type="primary" onClick={() => setReminds(true)}>
                {t.remind(chosen.length)}
              </Button>
            ) : (
              <Typography.Text type="secondary">{t.nothingToRemind}</Typography.Text>
            )}
            <Button onClick={() => select([])}>{t.clear}</Button>
          </div>
        )}
      </div>
      <LinesTable
        lines={shown}
        selected={mayRemind ? selected : null}
        select={select}
        empty={
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t.noneFound}>
            <Button
              onClick={() => {
                setTile(null);
                setSearch('');
              }}
            >
              {t.showAll}
            </Button>
          </Empty>
        }
      />
      {reminds && (
        <RemindDialog
          lines={chosen}
          close={(reminded) => {
            setReminds(false);
            if (reminded) select([]);
          }}
        />
      )}
    </>
  );
}

function NoLines({ callToReport }: { readonly callToReport: (() => void) | null }) {
  const t = useWords(boardTexts);
  return (
    <Empty
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      className="cms-board-none"
      description={
        <>
          <strong>{t.noLines}</strong>
          <br />
          {callToReport ? t.noLinesAdvice : t.noLinesWait}
        </>
      }
    >
      {callToReport && (
        <Button type="primary" onClick={callToReport}>
          {t.call}
        </Button>
      )}
    </Empty>
  );
}
