import { PlusOutlined } from '@ant-design/icons';
import { Button, Empty, Input, Table, Tag } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { People, type PersonShownFragment } from '../generated/operations.ts';
import { minuteOf } from '../shell/pieces/instant.ts';
import { PageHead } from '../shell/pieces/PageHead.tsx';
import { usePlace } from '../shell/place.tsx';
import { useMay } from '../shell/useMay.ts';
import { useWords, words } from '../shell/words.ts';
import './administration.css';
import { Listed } from './lists/Listed.tsx';
import { usePages } from './lists/usePages.ts';
import { AdmitDialog } from './people/AdmitDialog.tsx';
import { Grants } from './people/Grants.tsx';
import { isPersonMeant } from './people/isPersonMeant.ts';
import { PersonDrawer } from './people/PersonDrawer.tsx';

const texts = words({
  zh: {
    title: '人员角色',
    lead: (organ: string) =>
      `${organ}及下级机关中可以登录本系统的人员。角色在所选机关及其全部下级机关有效；没有角色的人员登录后不能办理任何事项。`,
    admit: '登记人员',
    find: '按姓名或者账号标识查找',
    name: '姓名',
    organ: '所在机关',
    grants: '角色',
    state: '状态',
    updated: '最近变动',
    actions: '操作',
    manage: '管理',
    manageOf: (name: string) => `管理${name}`,
    active: '可以登录',
    disabled: '已停用',
    none: '这里还没有登记人员',
    noneFound: '已列出的人员中没有符合的',
  },
  en: {
    title: 'People',
    lead: (organ: string) =>
      `Who may sign in, of ${organ} and the organs below. A role holds on its organ and everything below it; without one nothing can be done.`,
    admit: 'Admit a person',
    find: 'Search by name or account',
    name: 'Name',
    organ: 'Organ',
    grants: 'Roles',
    state: 'State',
    updated: 'Last change',
    actions: 'Actions',
    manage: 'Manage',
    manageOf: (name: string) => `Manage ${name}`,
    active: 'May sign in',
    disabled: 'Disabled',
    none: 'Nobody is admitted here yet',
    noneFound: 'Nobody of those listed',
  },
});

/** Who may sign in, and what their roles are. */
export function Component() {
  const t = useWords(texts);
  const { organ } = usePlace();
  const may = useMay();
  const [typed, setTyped] = useState('');
  const [admitting, setAdmitting] = useState(false);
  const [search, setSearch] = useSearchParams();
  const pages = usePages(People, { within: organ.path }, ({ people }) => people);
  const open = (code: string | null) => setSearch(code === null ? {} : { person: code }, { replace: true });
  return (
    <>
      <PageHead title={t.title}>
        {may('person.admit', organ.path) && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setAdmitting(true)}>
            {t.admit}
          </Button>
        )}
      </PageHead>
      <p className="cms-lead">{t.lead(organ.name)}</p>
      <Input.Search
        allowClear
        aria-label={t.find}
        placeholder={t.find}
        style={{ maxWidth: '22rem', marginBottom: '0.75rem' }}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Listed pages={pages}>
        {(people) => (
          <Table<PersonShownFragment>
            rowKey="code"
            size="middle"
            pagination={false}
            scroll={{ x: 760 }}
            dataSource={people.filter((person) => isPersonMeant(person, typed))}
            locale={{ emptyText: <Empty description={people.length === 0 ? t.none : t.noneFound} /> }}
            columns={[
              {
                title: t.name,
                dataIndex: 'name',
                render: (_, { name, subject }) => (
                  <>
                    {name}
                    <span className="cms-under cms-code">{subject}</span>
                  </>
                ),
              },
              { title: t.organ, key: 'organ', render: (_, person) => person.organ.name },
              { title: t.grants, key: 'grants', render: (_, { grants }) => <Grants grants={grants} /> },
              {
                title: t.state,
                key: 'state',
                render: (_, { disabledAt }) =>
                  disabledAt === null ? (
                    <Tag color="success">{t.active}</Tag>
                  ) : (
                    <Tag color="error">{t.disabled}</Tag>
                  ),
              },
              {
                title: t.updated,
                key: 'updated',
                render: (_, { updatedAt }) => <span className="cms-figures">{minuteOf(updatedAt)}</span>,
              },
              {
                title: t.actions,
                key: 'manage',
                render: (_, { code, name }) => (
                  <Button size="small" aria-label={t.manageOf(name)} onClick={() => open(code)}>
                    {t.manage}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Listed>
      <AdmitDialog
        open={admitting}
        organ={organ.code}
        onClose={() => setAdmitting(false)}
        onAdmitted={open}
      />
      <PersonDrawer code={search.get('person')} onClose={() => open(null)} />
    </>
  );
}
