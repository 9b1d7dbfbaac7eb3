import { Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { FormDialog } from '../../administration/dialog/FormDialog.tsx';
import { RedeliverSince, type EndpointShownFragment } from '../../generated/operations.ts';
import { minuteOf } from '../../shell/pieces/instant.ts';
import { useTell } from '../../shell/pieces/useTell.ts';
import { useChange } from '../../shell/useChange.ts';
import { useWords, words } from '../../shell/words.ts';
import { instantFromChina } from './chinaInstant.ts';

const texts = words({
  zh: {
    title: '重新推送',
    ok: '重新推送',
    text: '所选时间以来的消息重新推送，编号不变，接收程序按编号识别重复。',
    whichOnes: '推送哪些',
    failed: '只推送没有送达的',
    everything: '全部，包括已经送达的（对方丢失数据时用）',
    which: '从什么时候起',
    failing: (since: string) => `连续失败开始时（${since}）`,
    all: '有记录以来（90 天）',
    time: '指定时间',
    at: '时间（北京时间）',
    atNeeded: '请填写时间',
    progress: (count: number) => `已安排 ${count} 条，正在继续…`,
    done: (count: number) =>
      count === 0 ? '所选时间以来没有需要重新推送的消息' : `已安排重新推送 ${count} 条`,
  },
  en: {
    title: 'Send again',
    ok: 'Send again',
    text: 'Messages since then are sent again with the same ids, by which receivers know them.',
    whichOnes: 'Which',
    failed: 'What did not arrive',
    everything: 'All, also what arrived (for a receiver that lost it)',
    which: 'Since when',
    failing: (since: string) => `Since it has been failing (${since})`,
    all: 'All that is on record (90 days)',
    time: 'Since a time',
    at: 'Time (China)',
    atNeeded: 'Enter the time',
    progress: (count: number) => `${count} so far, going on…`,
    done: (count: number) => (count === 0 ? 'There is nothing to send again' : `${count} will be sent again`),
  },
});

interface Values {
  readonly which: 'FAILED' | 'ALL';
  readonly since: 'failing' | 'all' | 'time';
  readonly at?: string;
}

const EARLIEST = '1970-01-01T00:00:00.000Z';

/** Sends an endpoint once more what failed, or all, since a time; page after page, until that is all. */
export function RedeliverSinceDialog({
  endpoint,
  open,
  onClose,
}: {
  readonly endpoint: EndpointShownFragment;
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const t = useWords(texts);
  const tell = useTell();
  const redeliver = useChange(RedeliverSince);
  const [count, setCount] = useState<number | null>(null);
  const { failingSince } = endpoint;
  return (
    <FormDialog<Values>
      open={open}
      title={t.title}
      okText={t.ok}
      initial={{ which: 'FAILED', since: failingSince === null ? 'all' : 'failing' }}
      fields={{ since: 'since' }}
      onClose={onClose}
      submit={async ({ which, since, at = '' }) => {
        const chosen = { failing: failingSince, all: EARLIEST, time: instantFromChina(at) }[since];
        let total = 0;
        try {
          for (let after: string | null = null; ;) {
            const input: { endpoint: string; which: Values['which']; since: string; after: string | null } = {
              endpoint: endpoint.code,
              which,
              since: chosen ?? EARLIEST,
              after,
            };
            const { redeliverSince } = await redeliver.mutateAsync(input);
            total += redeliverSince.count;
            if (redeliverSince.stoppedAt === null) break;
            after = redeliverSince.stoppedAt;
            setCount(total);
          }
        } finally {
          setCount(null);
        }
        tell.done(t.done(total));
      }}
    >
      <div>{t.text}</div>
      <Form.Item name="which" label={t.whichOnes}>
        <Radio.Group
          aria-label={t.whichOnes}
          className="cms-options"
          options={[
            { value: 'FAILED', label: t.failed },
            { value: 'ALL', label: t.everything },
          ]}
        />
      </Form.Item>
      <Form.Item name="since" label={t.which}>
        <Radio.Group
          aria-label={t.which}
          className="cms-options"
          options={[
            ...(failingSince === null
              ? []
              : [{ value: 'failing', label: t.failing(minuteOf(failingSince)) }]),
            { value: 'all', label: t.all },
            { value: 'time', label: t.time },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before: Values, after: Values) => before.since !== after.since}>
        {({ getFieldValue }) =>
          getFieldValue('since') === 'time' && (
            <Form.Item name="at" label={t.at} rules={[{ required: true, message: t.atNeeded }]}>
              <Input type="datetime-local" style={{ width: '16rem' }} />
            </Form.Item>
          )
        }
      </Form.Item>
      <div role="status">{count !== null && t.progress(count)}</div>
    </FormDialog>
  );
}
