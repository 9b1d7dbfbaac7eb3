import type { ReactNode } from 'react';
import { useTitle } from './useTitle.ts';

/** The heading of a page, what belongs beside it, and on the right what can be done. */
export function PageHead({
  title,
  beside,
  children,
}: {
  readonly title: string;
  readonly beside?: ReactNode;
  readonly children?: ReactNode;
}) {
  useTitle(title);
  return (
    <div className="cms-page-head">
      <h1>{title}</h1>
      {beside}
      {children !== undefined && <div className="cms-page-head-end">{children}</div>}
    </div>
  );
}
