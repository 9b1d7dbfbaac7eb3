import { Alert, Progress } from 'antd';
import { Refusal } from '../shell/trouble.ts';
import { useRefusalText } from '../shell/pieces/useRefusalText.ts';
import { useSigns } from '../shell/pieces/useSigns.ts';
import { useWords, words } from '../shell/words.ts';
import type { Each } from './useEach.ts';

const texts = words({
  zh: {
    running: (done: number, total: number) => `已办理 ${done} / ${total}`,
    done: (count: number) => `${count} 个已办成。`,
    failed: (count: number) => `${count} 个没有办成：`,
    unreachable: '连接不上服务，请再试一次；已办成的不会重复办理。',
  },
  en: {
    running: (done: number, total: number) => `${done} of ${total}`,
    done: (count: number) => `${count} done.`,
    failed: (count: number) => `${count} not done:`,
    unreachable: 'The service cannot be reached. Try again; nothing is done twice.',
  },
});

/** How far the same for many has come; at the end what was not done, and why. */
export function EachProgress<Item>({
  of: { outcomes, total, isRunning },
  nameOf,
}: {
  readonly of: Each<Item>;
  readonly nameOf: (item: Item) => string;
}) {
  const t = useWords(texts);
  const refusalText = useRefusalText();
  const signs = useSigns();
  if (!outcomes) return null;
  const failed = outcomes.filter(({ trouble }) => trouble !== null);
  if (isRunning) {
    const text = t.running(outcomes.length, total);
    return (
      <div role="status">
        <Progress percent={Math.floor((outcomes.length * 100) / total)} showInfo={false} aria-label={text} />
        {text}
      </div>
    );
  }
  if (failed.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={`${t.done(total - failed.length)}${t.failed(failed.length)}`}
      description={
        <ul className="cms-each-failed">
          {failed.map(({ item, trouble }) => (
            <li key={nameOf(item)}>
              {nameOf(item)}
              {signs.colon}
              {trouble instanceof Refusal ? refusalText(trouble) : t.unreachable}
            </li>
          ))}
        </ul>
      }
    />
  );
}
