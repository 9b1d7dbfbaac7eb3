import { Empty, Table } from 'antd';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { AuditLog, type AuditLogQuery } from '../generated/operations.ts';
import { minuteOf } from '../shell/pieces/instant.ts';
import { PageHead } from '../shell/pieces/PageHead.tsx';
import { usePlace } from '../shell/place.tsx';
import { useSettings } from '../shell/settings.tsx';
import { useWords, words } from '../shell/words.ts';
import './administration.css';
import { auditActionName } from './audit/auditWords.ts';
import { DetailText } from './audit/DetailText.tsx';
import { TargetText } from './audit/TargetText.tsx';
import { Listed } from './lists/Listed.tsx';
import { usePages } from './lists/usePages.ts';
import { OrganPicker } from './organs/OrganPicker.tsx';
import { ActorName } from './people/ActorName.tsx';

const texts = words({
  zh: {
    title: '审计日志',
    lead: '一个机关的人员、角色、密钥、推送接收地址和隶属的变动，以及其他机关查看其未公开年报的记录；最新的在前，不能修改或者删除。年报的办理过程在各份年报的“修订历史”中。',
    organ: '哪个机关',
    at: '时间',
    hour: '（整点起一小时内）',
    actor: '谁',
    action: '事项',
    target: '对象',
    detail: '说明',
    none: '这个机关还没有记录',
  },
  en: {
    title: 'Audit log',
    lead: 'What was done to the people, roles, keys, webhooks and place of one organ, and who of other organs read its unpublished reports; newest first, never changed. How a report went is in its own history.',
    organ: 'Which organ',
    at: 'When',
    hour: '(within that hour)',
    actor: 'Who',
    action: 'What',
    target: 'To what',
    detail: 'Detail',
    none: 'Nothing on record for this organ',
  },
});

type Entry = AuditLogQuery['auditLog']['nodes'][number];

/** What was done to an organ, its people and its keys, and who read its drafts from elsewhere. */
export function Component() {
  const t = useWords(texts);
  const { language } = useSettings();
  const { organ: place } = usePlace();
  const [search, setSearch] = useSearchParams();
  const id = useId();
  const organ = search.get('organ') ?? place.code;
  const pages = usePages(AuditLog, { organ }, ({ auditLog }) => auditLog);
  return (
    <>
      <PageHead title={t.title} />
      <p className="cms-lead">{t.lead}</p>
      <div className="cms-filter">
        <label htmlFor={id}>{t.organ}</label>
        <div>
          <OrganPicker
            id={id}
            action="audit.read"
            value={organ}
            onChange={(code) => setSearch(code === undefined ? {} : { organ: code }, { replace: true })}
          />
        </div>
      </div>
      <Listed pages={pages}>
        {(entries) => (
          // Nothing in it takes the focus, so that keys could not move it sideways.
          <div className="cms-wide" role="region" aria-label={t.title} tabIndex={0}>
            <Table<Entry & { readonly key: number }>
              size="small"
              pagination={false}
              dataSource={entries.map((entry, index) => ({ ...entry, key: entries.length - index }))}
              locale={{ emptyText: <Empty description={t.none} /> }}
              columns={[
                {
                  title: t.at,
                  key: 'at',
                  render: (_, { at, action }) => (
                    <>
                      <span className="cms-figures">{minuteOf(at)}</span>
                      {action === 'read' && <span className="cms-under">{t.hour}</span>}
                    </>
                  ),
                },
                { title: t.actor, key: 'actor', render: (_, { actor }) => <ActorName id={actor} /> },
                {
                  title: t.action,
                  key: 'action',
                  render: (_, { action }) => auditActionName(action, language),
                },
                { title: t.target, key: 'target', render: (_, { target }) => <TargetText target={target} /> },
                {
                  title: t.detail,
                  key: 'detail',
                  render: (_, { action, detail }) => (
                    <span style={{ display: 'inline-block', maxWidth: '28rem' }}>
                      <DetailText action={action} detail={detail} />
                    </span>
                  ),
                },
              ]}
            />
          </div>
        )}
      </Listed>
    </>
  );
}
