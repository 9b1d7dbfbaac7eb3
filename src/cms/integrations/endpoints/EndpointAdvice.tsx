import { Alert } from 'antd';
import type { EndpointShownFragment } from '../../generated/operations.ts';
import { minuteOf } from '../../shell/pieces/instant.ts';
import { useWords, words } from '../../shell/words.ts';
import { endpointState, minutesUntil, type EndpointState } from './endpointState.ts';
import { useNow } from './useNow.ts';

const texts = words({
  zh: {
    OFF: (at: string) =>
      `${at} 关闭，不再推送。需要时点“启用”；关闭期间的消息不会自动补发，可在启用后按时间重新推送。`,
    GONE: () =>
      '对方回答了 410（已撤），已停用，不再推送。与接收方核实后点“启用”，再重新推送停用期间的消息。',
    DISABLED: (since: string) =>
      `自 ${since} 起连续失败满五天，已停用。请接收方修复后点“启用”，再重新推送失败的消息。`,
    UNVERIFIED: () =>
      '还没有验证，暂不推送。请接收方把程序和签名密钥准备好，然后点“试发并验证”；对方回答 2xx 即验证通过。',
    PAUSED: (until: string, minutes: number) =>
      `对方表示忙不过来，${until} 前（约 ${minutes} 分钟）暂缓推送，之后自动继续，不必处理。`,
    FAILING: (since: string) =>
      `自 ${since} 起没有一次成功，正在自动重试；连续失败满五天将停用。请打开下面失败的推送查看原因，并联系接收方。`,
    WELL: () => '',
  },
  en: {
    OFF: (at: string) =>
      `Switched off on ${at}; nothing is sent. What happens meanwhile is not sent later by itself: switch it on and send again by time.`,
    GONE: () =>
      'It answered 410 (gone) and is disabled. Ask the receiver, switch it on, and send again what it missed.',
    DISABLED: (since: string) =>
      `It has failed since ${since}, for five days, and is disabled. Once it is repaired switch it on and send again what failed.`,
    UNVERIFIED: () =>
      'Not verified yet, so nothing is sent. When the receiver is ready, send a ping; answered with 2xx, it is verified.',
    PAUSED: (until: string, minutes: number) =>
      `It says it has too much to do; it is left in peace until ${until} (${minutes} minutes). Nothing to see to.`,
    FAILING: (since: string) =>
      `Nothing has arrived since ${since}; it is tried again by itself, and disabled after five days. Open a failed delivery to see why.`,
    WELL: () => '',
  },
});

const severities = {
  OFF: 'info',
  GONE: 'error',
  DISABLED: 'error',
  UNVERIFIED: 'warning',
  PAUSED: 'info',
  FAILING: 'error',
  WELL: 'success',
} as const satisfies Record<EndpointState, string>;

/** What its administrator is to know of an endpoint, and to do. */
export function EndpointAdvice({ endpoint }: { readonly endpoint: EndpointShownFragment }) {
  const t = useWords(texts);
  const now = useNow();
  const state = endpointState(endpoint, now);
  if (state === 'WELL') return null;
  const { switchedOffAt, failingSince, pausedUntil } = endpoint;
  const instant = { OFF: switchedOffAt, PAUSED: pausedUntil, FAILING: failingSince, DISABLED: failingSince };
  const at = state in instant ? instant[state as keyof typeof instant] : null;
  const title = t[state](at === null ? '' : minuteOf(at), at === null ? 0 : minutesUntil(at, now));
  return <Alert type={severities[state]} showIcon title={title} style={{ marginBottom: '1rem' }} />;
}
