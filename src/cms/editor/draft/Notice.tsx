import { Alert } from 'antd';
import type { ReactNode } from 'react';

/** One thing to know about saving, on as few lines as it takes: what is so, what it means, and what can be done. */
export function Notice({
  type,
  title,
  advice,
  action,
}: {
  readonly type: 'info' | 'warning' | 'error';
  readonly title: string;
  readonly advice: string;
  readonly action?: ReactNode;
}) {
  return (
    <Alert
      type={type}
      showIcon
      title={
        <>
          <strong>{title}</strong> <span className="cms-notice-advice">{advice}</span>
        </>
      }
      action={action}
    />
  );
}
