/**
 * 填报人, 审核人, 保密审查人, 签发人, 政务公开办汇总人, 管理员 (people and organs, not content),
 * 审计 (reads everything, changes nothing).
 */
export const roles = [
  'editor',
  'reviewer',
  'secrecy_reviewer',
  'signatory',
  'collector',
  'administrator',
  'auditor',
] as const;

export type Role = (typeof roles)[number];

/**
 * What an administrator may let a program be. It neither examines, signs, waives nor looks after people: those are
 * people's answers, and a key would be a second person for whoever holds it.
 */
export const programRoles: readonly Role[] = ['editor', 'auditor'];

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}
