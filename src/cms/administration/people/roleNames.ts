import type { Role } from '../../../access/role.ts';
import { roleNames } from '../../../messages/zh/names.ts';
import { useEnglish } from '../../shell/english.ts';

export function useRoleName(): (role: Role) => string {
  const names = useEnglish()?.roles ?? roleNames;
  return (role) => names[role];
}
