import type { UseQueryResult } from '@tanstack/react-query';
import { Typography } from 'antd';
import { clockOf } from '../shell/pieces/instant.ts';
import { useWords } from '../shell/words.ts';
import { boardTexts } from './words.ts';

const JUST_NOW_MS = 20_000;

/** How old what is shown is. Said to nobody: it changes every few seconds. */
export function Freshness({ of: answer }: { readonly of: UseQueryResult }) {
  const t = useWords(boardTexts);
  const { dataUpdatedAt, isFetching, isRefetchError } = answer;
  if (dataUpdatedAt === 0) return null;
  const text = isRefetchError
    ? t.paused
    : Date.now() - dataUpdatedAt < JUST_NOW_MS
      ? t.justNow
      : t.updatedAt(clockOf(dataUpdatedAt));
  return (
    <Typography.Text type={isRefetchError ? 'warning' : 'secondary'} className="cms-board-fresh">
      {isFetching && !isRefetchError ? t.updating : text}
    </Typography.Text>
  );
}
