import { Tag } from 'antd';
import type { DeliveryState } from '../../generated/operations.ts';
import { useWords, words } from '../../shell/words.ts';

const texts = words({
  zh: { PENDING: '待送达', DELIVERED: '已送达', EXHAUSTED: '未送达', STOPPED: '已停止' },
  en: { PENDING: 'Pending', DELIVERED: 'Delivered', EXHAUSTED: 'Not delivered', STOPPED: 'Stopped' },
});

const colors = {
  PENDING: 'default',
  DELIVERED: 'success',
  EXHAUSTED: 'error',
  STOPPED: 'warning',
} as const satisfies Record<DeliveryState, string>;

export function DeliveryStateTag({ state }: { readonly state: DeliveryState }) {
  const t = useWords(texts);
  return (
    <Tag color={colors[state]} style={{ marginInlineEnd: 0 }}>
      {t[state]}
    </Tag>
  );
}
