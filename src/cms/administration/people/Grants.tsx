import { Tag } from 'antd';
import type { Role } from '../../../access/role.ts';
import { useWords, words } from '../../shell/words.ts';
import '../administration.css';
import { useRoleName } from './roleNames.ts';

const texts = words({
  zh: { none: '还没有角色', on: (role: string, organ: string) => `${role} · ${organ}` },
  en: { none: 'No role yet', on: (role: string, organ: string) => `${role} · ${organ}` },
});

export interface GrantShown {
  readonly role: Role;
  readonly organ: { readonly code: string; readonly name: string };
}

/** Roles, each with the organ on which it holds. */
export function Grants({ grants }: { readonly grants: readonly GrantShown[] }) {
  const t = useWords(texts);
  const roleName = useRoleName();
  if (grants.length === 0) return <span className="cms-under">{t.none}</span>;
  return (
    <span className="cms-grants">
      {grants.map(({ role, organ }) => (
        <Tag key={`${role}:${organ.code}`} style={{ marginInlineEnd: 0, whiteSpace: 'normal' }}>
          {t.on(roleName(role), organ.name)}
        </Tag>
      ))}
    </span>
  );
}
