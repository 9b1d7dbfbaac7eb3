import type { Role } from '../../../access/role.ts';
import { roleNames } from '../../../messages/zh/names.ts';
import { useSettings } from '../../shell/settings.tsx';

const english = {
  editor: 'Editor',
  reviewer: 'Reviewer',
  secrecy_reviewer: 'Secrecy reviewer',
  signatory: 'Signatory',
  collector: 'Collector',
  administrator: 'Administrator',
  auditor: 'Auditor',
} as const satisfies Record<Role, string>;

export function useRoleName(): (role: Role) => string {
  const { language } = useSettings();
  const names = language === 'en' ? english : roleNames;
  return (role) => names[role];
}
