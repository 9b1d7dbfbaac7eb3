import { PlusOutlined } from '@ant-design/icons';
import { Button, Empty, Table, Tag } from 'antd';
import { useState } from 'react';
import '../administration/administration.css';
import { FormDialog } from '../administration/dialog/FormDialog.tsx';
import { SecretDialog, type Secret } from '../administration/dialog/SecretDialog.tsx';
import { Listed } from '../administration/lists/Listed.tsx';
import { usePages } from '../administration/lists/usePages.ts';
import { ActorName } from '../administration/people/ActorName.tsx';
import { Grants } from '../administration/people/Grants.tsx';
import { ApiKeys, RevokeApiKey, type KeyShownFragment } from '../generated/operations.ts';
import { minuteOf } from '../shell/pieces/instant.ts';
import { PageHead } from '../shell/pieces/PageHead.tsx';
import { useTell } from '../shell/pieces/useTell.ts';
import { usePlace } from '../shell/place.tsx';
import { useChange } from '../shell/useChange.ts';
import { useMay } from '../shell/useMay.ts';
import { useWords, words } from '../shell/words.ts';
import './integrations.css';
import { CreateKeyDialog } from './keys/CreateKeyDialog.tsx';

const texts = words({
  zh: {
    title: '接口密钥',
    lead: '供其他程序通过管理接口读取或者填报时使用。每个程序用一个单独的密钥，便于单独作废。',
    create: '新建密钥',
    name: '名称',
    organ: '管理机关',
    grants: '权限',
    made: '建立',
    state: '状态',
    valid: '有效',
    revoked: '已作废',
    manage: '操作',
    revoke: '作废',
    revokeOf: (name: string) => `作废${name}`,
    revokeTitle: (name: string) => `作废“${name}”`,
    consequence:
      '作废后 15 秒内，使用它的程序在各处都会被拒绝，且不能恢复。需要继续接入的，请先新建一个密钥并换到程序中。',
    done: '已作废',
    none: '还没有接口密钥',
  },
  en: {
    title: 'API keys',
    lead: 'With these other programs read or write through the management API. One key a program, so that each can be revoked alone.',
    create: 'New key',
    name: 'Name',
    organ: 'Kept by',
    grants: 'May do',
    made: 'Made',
    state: 'State',
    valid: 'Valid',
    revoked: 'Revoked',
    manage: 'Actions',
    revoke: 'Revoke',
    revokeOf: (name: string) => `Revoke ${name}`,
    revokeTitle: (name: string) => `Revoke “${name}”`,
    consequence:
      'Within 15 seconds the program that uses it is refused everywhere, for ever. Make another key and give it to the program first.',
    done: 'Revoked',
    none: 'There is no API key yet',
  },
});

/** What programs show to be let in. */
export function Component() {
  const t = useWords(texts);
  const { organ } = usePlace();
  const may = useMay();
  const tell = useTell();
  const revoke = useChange(RevokeApiKey);
  const [creating, setCreating] = useState(false);
  const [secret, setSecret] = useState<Secret | null>(null);
  const [revoking, setRevoking] = useState<KeyShownFragment | null>(null);
  const pages = usePages(ApiKeys, { within: organ.path }, ({ apiKeys }) => apiKeys);
  return (
    <>
      <PageHead title={t.title}>
        {may('key.create', organ.path) && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setCreating(true)}>
            {t.create}
          </Button>
        )}
      </PageHead>
      <p className="cms-lead">{t.lead}</p>
      <Listed pages={pages}>
        {(keys) => (
          <Table<KeyShownFragment>
            rowKey="code"
            size="middle"
            pagination={false}
            scroll={{ x: 760 }}
            dataSource={keys}
            locale={{ emptyText: <Empty description={t.none} /> }}
            columns={[
              {
                title: t.name,
                key: 'name',
                render: (_, { name, code }) => (
                  <>
                    {name}
                    <span className="cms-under cms-code">{code}</span>
                  </>
                ),
              },
              { title: t.organ, key: 'organ', render: (_, key) => key.organ.name },
              { title: t.grants, key: 'grants', render: (_, { grants }) => <Grants grants={grants} /> },
              {
                title: t.made,
                key: 'made',
                render: (_, { createdAt, createdBy }) => (
                  <>
                    <span className="cms-figures">{minuteOf(createdAt)}</span>
                    <span className="cms-under">
                      <ActorName id={createdBy} />
                    </span>
                  </>
                ),
              },
              {
                title: t.state,
                key: 'state',
                render: (_, { revokedAt }) =>
                  revokedAt === null ? (
                    <Tag color="success">{t.valid}</Tag>
                  ) : (
                    <>
                      <Tag color="error">{t.revoked}</Tag>
                      <span className="cms-under cms-figures">{minuteOf(revokedAt)}</span>
                    </>
                  ),
              },
              {
                title: t.manage,
                key: 'manage',
                render: (_, key) =>
                  key.revokedAt === null &&
                  may('key.revoke', organ.path) && (
                    <Button
                      size="small"
                      danger
                      aria-label={t.revokeOf(key.name)}
                      onClick={() => setRevoking(key)}
                    >
                      {t.revoke}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </Listed>
      <CreateKeyDialog
        open={creating}
        organ={organ.code}
        onClose={() => setCreating(false)}
        onMade={setSecret}
      />
      <SecretDialog secret={secret} onClose={() => setSecret(null)} />
      <FormDialog
        open={revoking !== null}
        title={t.revokeTitle(revoking?.name ?? '')}
        okText={t.revoke}
        danger
        width={480}
        onClose={() => setRevoking(null)}
        submit={async () => {
          if (!revoking) return;
          await revoke.mutateAsync({ key: revoking.code });
          tell.done(t.done);
        }}
      >
        <div>{t.consequence}</div>
      </FormDialog>
    </>
  );
}
