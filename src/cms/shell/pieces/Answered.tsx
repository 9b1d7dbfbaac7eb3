import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { Trouble } from './Trouble.tsx';

/** What an answer is shown as; until it comes a sketch of a page, and where it does not come what to do. */
export function Answered<T>({
  answer,
  children,
}: {
  readonly answer: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}) {
  if (answer.data !== undefined) return children(answer.data);
  if (answer.isError) return <Trouble of={answer.error} again={() => void answer.refetch()} />;
  return <Skeleton active title={false} paragraph={{ rows: 8 }} />;
}
