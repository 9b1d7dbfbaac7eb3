import { Tag } from 'antd';
import type { EndpointShownFragment } from '../../generated/operations.ts';
import { useWords, words } from '../../shell/words.ts';
import { endpointState, type EndpointState } from './endpointState.ts';
import { useNow } from './useNow.ts';

const texts = words({
  zh: {
    OFF: '已关闭',
    GONE: '已停用（对方已撤）',
    DISABLED: '已停用（连续失败）',
    UNVERIFIED: '未验证',
    PAUSED: '暂缓推送',
    FAILING: '连续失败',
    WELL: '正常',
  },
  en: {
    OFF: 'Switched off',
    GONE: 'Disabled (gone)',
    DISABLED: 'Disabled (failing)',
    UNVERIFIED: 'Not verified',
    PAUSED: 'Paused',
    FAILING: 'Failing',
    WELL: 'Well',
  },
} satisfies Record<'zh' | 'en', Record<EndpointState, string>>);

const colors = {
  OFF: 'default',
  GONE: 'error',
  DISABLED: 'error',
  UNVERIFIED: 'warning',
  PAUSED: 'warning',
  FAILING: 'error',
  WELL: 'success',
} as const satisfies Record<EndpointState, string>;

/** How it goes with an endpoint, in words and in colour. */
export function EndpointStateTag({ endpoint }: { readonly endpoint: EndpointShownFragment }) {
  const t = useWords(texts);
  const state = endpointState(endpoint, useNow());
  return (
    <Tag color={colors[state]} style={{ marginInlineEnd: 0 }}>
      {t[state]}
    </Tag>
  );
}
