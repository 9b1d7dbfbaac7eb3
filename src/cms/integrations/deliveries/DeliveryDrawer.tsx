import { Button, Collapse, Descriptions, Drawer, Empty } from 'antd';
import { DeliveryAttempts, Redeliver, type DeliveryShownFragment } from '../../generated/operations.ts';
import { Answered } from '../../shell/pieces/Answered.tsx';
import { minuteOf } from '../../shell/pieces/instant.ts';
import { useTell } from '../../shell/pieces/useTell.ts';
import { useAnswer } from '../../shell/useAnswer.ts';
import { useChange } from '../../shell/useChange.ts';
import { useWords, words } from '../../shell/words.ts';
import { typeText, useEventTypes } from '../endpoints/eventTypes.ts';
import { Attempt, AttemptResult } from './Attempt.tsx';
import { DeliveryStateTag } from './DeliveryStateTag.tsx';
import { SubjectText } from './SubjectText.tsx';

const texts = words({
  zh: {
    message: '消息编号',
    type: '消息',
    subject: '关于',
    at: '发生时间',
    state: '状态',
    ended: (at: string) => `（${at}）`,
    next: (at: string) => `（下次 ${at}）`,
    redeliver: '重新推送',
    hint: '编号不变，接收方可以据此识别重复。',
    done: '已安排重新推送',
    attempts: '各次推送',
    number: (number: number, at: string) => `第 ${number} 次 · ${at}`,
    none: '还没有推送过。',
  },
  en: {
    message: 'Message id',
    type: 'Message',
    subject: 'About',
    at: 'When it happened',
    state: 'State',
    ended: (at: string) => ` (${at})`,
    next: (at: string) => ` (next ${at})`,
    redeliver: 'Send again',
    hint: 'It keeps its id, so the receiver can tell that it came before.',
    done: 'It will be sent again',
    attempts: 'Attempts',
    number: (number: number, at: string) => `No. ${number} · ${at}`,
    none: 'There was no attempt yet.',
  },
});

const LOOK_MS = 5_000;

/** One message on its way to an endpoint: every attempt, with what was sent and what was answered. */
export function DeliveryDrawer({
  delivery,
  redeliverable,
  onClose,
}: {
  readonly delivery: DeliveryShownFragment | null;
  readonly redeliverable: boolean;
  readonly onClose: () => void;
}) {
  const { nameOf } = useEventTypes();
  return (
    <Drawer
      open={delivery !== null}
      onClose={onClose}
      size={720}
      destroyOnHidden
      title={delivery && nameOf(delivery.type)}
    >
      {delivery && <Shown delivery={delivery} redeliverable={redeliverable} />}
    </Drawer>
  );
}

function Shown({
  delivery,
  redeliverable,
}: {
  readonly delivery: DeliveryShownFragment;
  readonly redeliverable: boolean;
}) {
  const t = useWords(texts);
  const { describe } = useEventTypes();
  const tell = useTell();
  const redeliver = useChange(Redeliver);
  const answer = useAnswer(DeliveryAttempts, { delivery: delivery.id }, { everyMs: LOOK_MS });
  const { state, endedAt, nextAt } = delivery;
  const sendAgain = () => {
    redeliver.mutateAsync({ delivery: delivery.id }).then(() => tell.done(t.done), tell.trouble);
  };
  return (
    <>
      <Descriptions
        className="cms-facts"
        colon={false}
        column={1}
        size="small"
        items={[
          {
            key: 'type',
            label: t.type,
            children: (
              <span>
                {describe(delivery.type)} <span className="cms-code">{typeText(delivery.type)}</span>
              </span>
            ),
          },
          { key: 'subject', label: t.subject, children: <SubjectText subject={delivery.subject} /> },
          { key: 'at', label: t.at, children: minuteOf(delivery.timestamp) },
          {
            key: 'message',
            label: t.message,
            children: <span className="cms-code">{delivery.message}</span>,
          },
          {
            key: 'state',
            label: t.state,
            children: (
              <span>
                <DeliveryStateTag state={state} />
                {endedAt !== null && t.ended(minuteOf(endedAt))}
                {nextAt !== null && t.next(minuteOf(nextAt))}
              </span>
            ),
          },
        ]}
      />
      {redeliverable && (
        <div className="cms-actions" style={{ alignItems: 'center', marginBlockStart: '0.75rem' }}>
          <Button loading={redeliver.isPending} onClick={sendAgain}>
            {t.redeliver}
          </Button>
          <span className="cms-under">{t.hint}</span>
        </div>
      )}
      <section className="cms-section" aria-label={t.attempts}>
        <h2>{t.attempts}</h2>
        <Answered answer={answer}>
          {({ deliveryAttempts }) => {
            const [last] = deliveryAttempts;
            if (last === undefined) return <Empty description={t.none} />;
            return (
              <Collapse
                defaultActiveKey={[last.number]}
                items={deliveryAttempts.map((attempt) => ({
                  key: attempt.number,
                  label: t.number(attempt.number, minuteOf(attempt.at)),
                  extra: <AttemptResult attempt={attempt} />,
                  children: <Attempt attempt={attempt} />,
                }))}
              />
            );
          }}
        </Answered>
      </section>
    </>
  );
}
