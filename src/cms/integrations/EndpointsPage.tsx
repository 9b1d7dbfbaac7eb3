import { PlusOutlined } from '@ant-design/icons';
import { Button, Empty, Table } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import '../administration/administration.css';
import { SecretDialog, type Secret } from '../administration/dialog/SecretDialog.tsx';
import { Listed } from '../administration/lists/Listed.tsx';
import { usePages } from '../administration/lists/usePages.ts';
import { Endpoints, type EndpointShownFragment } from '../generated/operations.ts';
import { PageHead } from '../shell/pieces/PageHead.tsx';
import { usePlace } from '../shell/place.tsx';
import { useMay } from '../shell/useMay.ts';
import { useWords, words } from '../shell/words.ts';
import { CreateEndpointDialog } from './endpoints/CreateEndpointDialog.tsx';
import { EndpointStateTag } from './endpoints/EndpointStateTag.tsx';
import { FilterText } from './endpoints/FilterText.tsx';
import './integrations.css';

const texts = words({
  zh: {
    title: '推送接收',
    lead: '年报公布、更正、撤回等事项发生后，本系统把签名的消息推送到这里登记的网址；没有送达的三天内多次重发。',
    create: '新建接收地址',
    name: '名称',
    url: '网址',
    organ: '管理机关',
    state: '状态',
    filter: '推送内容',
    none: '还没有接收地址。新建一个，门户网站或者档案系统就能及时得知年报的公布和更正。',
  },
  en: {
    title: 'Webhooks',
    lead: 'When a report is published, corrected or withdrawn, a signed message is sent to these addresses; what does not arrive is sent again for three days.',
    create: 'New webhook',
    name: 'Name',
    url: 'Address',
    organ: 'Kept by',
    state: 'State',
    filter: 'Told of',
    none: 'There is no webhook yet. Add one, and a portal or an archive learns of publications and corrections at once.',
  },
});

/** The webhook addresses of the subtree, and how it goes with them. */
export function Component() {
  const t = useWords(texts);
  const { organ } = usePlace();
  const may = useMay();
  const navigate = useNavigate();
  const [creating, setCreating] = useState(false);
  const [made, setMade] = useState<{ readonly code: string; readonly secret: Secret | null } | null>(null);
  const pages = usePages(Endpoints, { within: organ.path }, ({ endpoints }) => endpoints, {
    everyMs: 15_000,
  });
  return (
    <>
      <PageHead title={t.title}>
        {may('endpoint.change', organ.path) && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setCreating(true)}>
            {t.create}
          </Button>
        )}
      </PageHead>
      <p className="cms-lead">{t.lead}</p>
      <Listed pages={pages}>
        {(endpoints) => (
          <Table<EndpointShownFragment>
            rowKey="code"
            size="middle"
            pagination={false}
            scroll={{ x: 760 }}
            dataSource={endpoints}
            locale={{ emptyText: <Empty description={t.none} /> }}
            columns={[
              {
                title: t.name,
                key: 'name',
                render: (_, { code, name }) => <Link to={`/endpoints/${code}`}>{name}</Link>,
              },
              {
                title: t.state,
                key: 'state',
                render: (_, endpoint) => <EndpointStateTag endpoint={endpoint} />,
              },
              {
                title: t.url,
                key: 'url',
                render: (_, { url }) => (
                  <span className="cms-code" style={{ display: 'inline-block', maxWidth: '22rem' }}>
                    {url}
                  </span>
                ),
              },
              {
                title: t.filter,
                key: 'filter',
                render: (_, { filter }) => (
                  <span style={{ display: 'inline-block', maxWidth: '22rem' }}>
                    <FilterText filter={filter} />
                  </span>
                ),
              },
              { title: t.organ, key: 'organ', render: (_, endpoint) => endpoint.organ.name },
            ]}
          />
        )}
      </Listed>
      <CreateEndpointDialog
        open={creating}
        organ={organ.code}
        onClose={() => setCreating(false)}
        onMade={(endpoint) => {
          if (endpoint.secret === null) void navigate(`/endpoints/${endpoint.code}`);
          else setMade(endpoint);
        }}
      />
      <SecretDialog
        secret={made?.secret ?? null}
        onClose={() => {
          setMade(null);
          // What comes next is to verify it.
          if (made) void navigate(`/endpoints/${made.code}`);
        }}
      />
    </>
  );
}
