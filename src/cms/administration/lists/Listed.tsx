import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { Trouble } from '../../shell/pieces/Trouble.tsx';
import { useWords, words } from '../../shell/words.ts';
import type { Pages } from './usePages.ts';

const texts = words({ zh: { more: '显示更多' }, en: { more: 'Show more' } });

/** A list as far as it is there, and how to come to the rest. */
export function Listed<Node>({
  pages: { items, answer },
  children,
}: {
  readonly pages: Pages<Node>;
  readonly children: (items: readonly Node[]) => ReactNode;
}) {
  const t = useWords(texts);
  if (items === undefined) {
    if (answer.isError) return <Trouble of={answer.error} again={() => void answer.refetch()} />;
    return <Skeleton active title={false} paragraph={{ rows: 6 }} />;
  }
  return (
    <>
      {children(items)}
      {answer.hasNextPage && (
        <div style={{ textAlign: 'center', marginBlockStart: '1rem' }}>
          <Button loading={answer.isFetchingNextPage} onClick={() => void answer.fetchNextPage()}>
            {t.more}
          </Button>
        </div>
      )}
    </>
  );
}
