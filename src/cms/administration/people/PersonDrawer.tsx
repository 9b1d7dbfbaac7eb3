import { Alert, Descriptions, Drawer, Tag } from 'antd';
import { PersonOpened, type PersonShownFragment } from '../../generated/operations.ts';
import { Answered } from '../../shell/pieces/Answered.tsx';
import { minuteOf } from '../../shell/pieces/instant.ts';
import { Trouble } from '../../shell/pieces/Trouble.tsx';
import { usePerson } from '../../shell/person.ts';
import { Refusal } from '../../shell/trouble.ts';
import { useAnswer } from '../../shell/useAnswer.ts';
import { useMay } from '../../shell/useMay.ts';
import { useWords, words } from '../../shell/words.ts';
import { ActorName } from './ActorName.tsx';
import { BarPerson } from './BarPerson.tsx';
import { GrantForm } from './GrantForm.tsx';
import { GrantList } from './GrantList.tsx';

const texts = words({
  zh: {
    title: '人员',
    account: '账号标识',
    issuer: '统一认证',
    organ: '所在机关',
    state: '状态',
    active: '可以登录',
    disabled: (at: string) => `已停用（${at}）`,
    admitted: '登记',
    grants: '角色',
    self: '这是您本人的账号：角色、停用和恢复须由其他管理员办理。',
    notThere: '没有这个人员，或者您没有查看的权限。',
  },
  en: {
    title: 'Person',
    account: 'Account (sub)',
    issuer: 'Provider (iss)',
    organ: 'Organ',
    state: 'State',
    active: 'May sign in',
    disabled: (at: string) => `Disabled (${at})`,
    admitted: 'Admitted',
    grants: 'Roles',
    self: 'This is yourself: another administrator has to change your roles or disable you.',
    notThere: 'There is no such person, or you may not see them.',
  },
});

/** One person: who it is, which roles, and what can be done. */
export function PersonDrawer({
  code,
  onClose,
}: {
  readonly code: string | null;
  readonly onClose: () => void;
}) {
  const t = useWords(texts);
  const answer = useAnswer(PersonOpened, code === null ? null : { person: code }, { keepPrevious: true });
  return (
    <Drawer
      open={code !== null}
      onClose={onClose}
      size={560}
      destroyOnHidden
      title={answer.data?.person?.name ?? t.title}
    >
      <Answered answer={answer}>
        {({ person }) =>
          person ? <Shown person={person} /> : <Trouble of={new Refusal(t.notThere, 'NOT_FOUND')} />
        }
      </Answered>
    </Drawer>
  );
}

function Shown({ person }: { readonly person: PersonShownFragment }) {
  const t = useWords(texts);
  const may = useMay();
  const isSelf = usePerson().id === `person:${person.code}`;
  const path = person.organ.path ?? person.organ.code;
  const grantable = !isSelf && may('person.grant', path);
  return (
    <>
      {isSelf && <Alert type="info" showIcon title={t.self} style={{ marginBottom: '1rem' }} />}
      <Descriptions
        className="cms-facts"
        colon={false}
        column={1}
        size="small"
        items={[
          { key: 'account', label: t.account, children: <span className="cms-code">{person.subject}</span> },
          { key: 'issuer', label: t.issuer, children: <span className="cms-code">{person.issuer}</span> },
          { key: 'organ', label: t.organ, children: person.organ.name },
          {
            key: 'state',
            label: t.state,
            children:
              person.disabledAt === null ? (
                <Tag color="success">{t.active}</Tag>
              ) : (
                <Tag color="error">{t.disabled(minuteOf(person.disabledAt))}</Tag>
              ),
          },
          {
            key: 'admitted',
            label: t.admitted,
            children: (
              <span>
                {minuteOf(person.createdAt)} <ActorName id={person.createdBy} />
              </span>
            ),
          },
        ]}
      />
      <section className="cms-section" aria-label={t.grants}>
        <h2>{t.grants}</h2>
        <GrantList person={person} revocable={grantable} />
        {grantable && <GrantForm person={person} />}
      </section>
      {!isSelf && may('person.disable', path) && <BarPerson person={person} />}
    </>
  );
}
