import { ReloadOutlined } from '@ant-design/icons';
import { Button, Empty, Table } from 'antd';
import { useState } from 'react';
import { Listed } from '../../administration/lists/Listed.tsx';
import { usePages } from '../../administration/lists/usePages.ts';
import {
  Deliveries,
  type DeliveryShownFragment,
  type EndpointShownFragment,
} from '../../generated/operations.ts';
import { minuteOf } from '../../shell/pieces/instant.ts';
import { useWords, words } from '../../shell/words.ts';
import { useEventTypes } from '../endpoints/eventTypes.ts';
import { DeliveryDrawer } from './DeliveryDrawer.tsx';
import { DeliveryStateTag } from './DeliveryStateTag.tsx';
import { RedeliverSinceDialog } from './RedeliverSinceDialog.tsx';
import { SubjectText } from './SubjectText.tsx';

const texts = words({
  zh: {
    heading: '推送记录',
    lead: '保留 90 天，自动刷新。',
    since: '重新推送失败的…',
    refresh: '刷新',
    at: '发生时间',
    type: '消息',
    subject: '关于',
    state: '状态',
    attempts: '次数',
    next: '下次推送',
    actions: '操作',
    open: '查看',
    openOf: (type: string, at: string) => `查看 ${at} 的${type}`,
    none: '还没有推送过消息。发生公布、更正等事项后会列在这里；试发不列入。',
  },
  en: {
    heading: 'Deliveries',
    lead: 'Kept for 90 days; refreshed by itself.',
    since: 'Send again what failed…',
    refresh: 'Refresh',
    at: 'When it happened',
    type: 'Message',
    subject: 'About',
    state: 'State',
    attempts: 'Attempts',
    next: 'Next attempt',
    actions: 'Actions',
    open: 'Open',
    openOf: (type: string, at: string) => `Open ${type} of ${at}`,
    none: 'Nothing was sent yet. Publications and corrections will be listed here; pings are not.',
  },
});

const LOOK_MS = 5_000;

/** What was and is on its way to an endpoint. */
export function DeliveryLog({
  endpoint,
  changeable,
  open,
}: {
  readonly endpoint: EndpointShownFragment;
  readonly changeable: boolean;
  /** Whether it is sent anything. */
  readonly open: boolean;
}) {
  const t = useWords(texts);
  const { nameOf } = useEventTypes();
  const [opened, setOpened] = useState<string | null>(null);
  const [choosing, setChoosing] = useState(false);
  const pages = usePages(Deliveries, { endpoint: endpoint.code }, ({ deliveries }) => deliveries, {
    everyMs: LOOK_MS,
  });
  return (
    <section className="cms-section" aria-label={t.heading}>
      <div className="cms-section-head">
        <h2>{t.heading}</h2>
        <span className="cms-under">{t.lead}</span>
        <span className="cms-actions">
          <Button icon={<ReloadOutlined aria-hidden />} onClick={() => void pages.answer.refetch()}>
            {t.refresh}
          </Button>
          {changeable && (
            <Button disabled={!open} onClick={() => setChoosing(true)}>
              {t.since}
            </Button>
          )}
        </span>
      </div>
      <Listed pages={pages}>
        {(deliveries) => (
          <Table<DeliveryShownFragment>
            rowKey="id"
            size="small"
            pagination={false}
            scroll={{ x: 760 }}
            dataSource={deliveries}
            locale={{ emptyText: <Empty description={t.none} /> }}
            columns={[
              {
                title: t.at,
                key: 'at',
                render: (_, { timestamp }) => <span className="cms-figures">{minuteOf(timestamp)}</span>,
              },
              { title: t.type, key: 'type', className: 'cms-short', render: (_, { type }) => nameOf(type) },
              {
                title: t.subject,
                key: 'subject',
                render: (_, { subject }) => <SubjectText subject={subject} />,
              },
              { title: t.state, key: 'state', render: (_, { state }) => <DeliveryStateTag state={state} /> },
              {
                title: t.attempts,
                key: 'attempts',
                align: 'right',
                className: 'cms-short',
                render: (_, { attempts }) => <span className="cms-figures">{attempts}</span>,
              },
              {
                title: t.next,
                key: 'next',
                className: 'cms-apart',
                render: (_, { nextAt }) =>
                  nextAt !== null && <span className="cms-figures">{minuteOf(nextAt)}</span>,
              },
              {
                title: t.actions,
                key: 'open',
                render: (_, { id, type, timestamp }) => (
                  <Button
                    size="small"
                    aria-label={t.openOf(nameOf(type), minuteOf(timestamp))}
                    onClick={() => setOpened(id)}
                  >
                    {t.open}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Listed>
      <DeliveryDrawer
        delivery={pages.items?.find(({ id }) => id === opened) ?? null}
        redeliverable={changeable && open}
        onClose={() => setOpened(null)}
      />
      <RedeliverSinceDialog endpoint={endpoint} open={choosing} onClose={() => setChoosing(false)} />
    </section>
  );
}
