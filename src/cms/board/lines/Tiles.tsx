import {
  ClockCircleOutlined,
  EditOutlined,
  CheckCircleOutlined,
  AuditOutlined,
  ExclamationCircleOutlined,
  FieldTimeOutlined,
  RollbackOutlined,
  StopOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useWords } from '../../shell/words.ts';
import { boardTexts } from '../words.ts';
import type { TileCounts, TileKey } from './shownLines.ts';

const tiles = [
  ['OVERDUE', <ExclamationCircleOutlined key="sign" />],
  ['NOT_BEGUN', <ClockCircleOutlined key="sign" />],
  ['DRAFT', <EditOutlined key="sign" />],
  ['SENT_BACK', <RollbackOutlined key="sign" />],
  ['IN_REVIEW', <AuditOutlined key="sign" />],
  ['TO_PUBLISH', <FieldTimeOutlined key="sign" />],
  ['PUBLISHED', <CheckCircleOutlined key="sign" />],
  ['TAKEN_BACK', <StopOutlined key="sign" />],
] as const satisfies readonly (readonly [TileKey, ReactNode])[];

/** How many reports have come how far; each shows those alone, and again all. */
export function Tiles({
  counts,
  chosen,
  choose,
}: {
  readonly counts: TileCounts;
  readonly chosen: TileKey | null;
  readonly choose: (tile: TileKey | null) => void;
}) {
  const t = useWords(boardTexts);
  return (
    <div role="group" aria-label={t.tiles} className="cms-tiles">
      {tiles
        .filter(([key]) => key !== 'TAKEN_BACK' || counts.TAKEN_BACK > 0 || chosen === key)
        .map(([key, sign]) => (
          <button
            key={key}
            type="button"
            aria-pressed={chosen === key}
            className={`cms-tile cms-tile-${counts[key] === 0 ? 'none' : key.toLowerCase()}`}
            onClick={() => choose(chosen === key ? null : key)}
          >
            <span className="cms-tile-name">
              {sign}
              {t.tileNames[key]}
            </span>
            <span className="cms-tile-count cms-figures">{counts[key]}</span>
          </button>
        ))}
    </div>
  );
}
