import { Button } from 'antd';
import { useState } from 'react';
import { RevokeRole, type PersonShownFragment } from '../../generated/operations.ts';
import { useTell } from '../../shell/pieces/useTell.ts';
import { useChange } from '../../shell/useChange.ts';
import { useWords, words } from '../../shell/words.ts';
import { FormDialog } from '../dialog/FormDialog.tsx';
import type { GrantShown } from './Grants.tsx';
import { useRoleName } from './roleNames.ts';

const texts = words({
  zh: {
    none: '还没有角色。授予角色之前，此人登录后不能办理任何事项。',
    on: (organ: string) => `${organ}及下级机关`,
    revoke: '收回',
    revokeOf: (role: string, organ: string) => `收回${role}（${organ}）`,
    title: '收回角色',
    consequence: (name: string, role: string, organ: string) =>
      `收回后，${name}不能再以${role}的身份办理${organ}及下级机关的年报；已经办理的记录不变。`,
    done: '已收回',
  },
  en: {
    none: 'No role yet. Until one is granted, this person can sign in and do nothing.',
    on: (organ: string) => `${organ} and below`,
    revoke: 'Revoke',
    revokeOf: (role: string, organ: string) => `Revoke ${role} (${organ})`,
    title: 'Revoke a role',
    consequence: (name: string, role: string, organ: string) =>
      `${name} will no longer act as ${role} on ${organ} and below. What was done stays on record.`,
    done: 'Revoked',
  },
});

/** The roles of a person, each with a way to take it back. */
export function GrantList({
  person,
  revocable,
}: {
  readonly person: PersonShownFragment;
  readonly revocable: boolean;
}) {
  const t = useWords(texts);
  const roleName = useRoleName();
  const tell = useTell();
  const revoke = useChange(RevokeRole);
  const [chosen, setChosen] = useState<GrantShown | null>(null);
  if (person.grants.length === 0) return <p className="cms-lead">{t.none}</p>;
  return (
    <>
      <ul className="cms-rows">
        {person.grants.map((grant) => (
          <li key={`${grant.role}:${grant.organ.code}`}>
            <span>
              {roleName(grant.role)}
              <span className="cms-under">{t.on(grant.organ.name)}</span>
            </span>
            {revocable && (
              <Button
                size="small"
                aria-label={t.revokeOf(roleName(grant.role), grant.organ.name)}
                onClick={() => setChosen(grant)}
              >
                {t.revoke}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <FormDialog
        open={chosen !== null}
        title={t.title}
        okText={t.revoke}
        danger
        width={480}
        onClose={() => setChosen(null)}
        submit={async () => {
          if (!chosen) return;
          await revoke.mutateAsync({
            person: person.code,
            role: chosen.role,
            organ: chosen.organ.code,
            expectedVersion: person.version,
          });
          tell.done(t.done);
        }}
      >
        {chosen && <div>{t.consequence(person.name, roleName(chosen.role), chosen.organ.name)}</div>}
      </FormDialog>
    </>
  );
}
