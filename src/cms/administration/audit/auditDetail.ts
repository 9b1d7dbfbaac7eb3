import { isRole, type Role } from '../../../access/role.ts';

/** What explains an entry of the audit log, from its `detail`, by what the command writes there. */
export type AuditDetail =
  | { readonly kind: 'none' }
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'grants'; readonly grants: readonly { readonly role: Role; readonly organ: string }[] }
  /** Of an organ that was moved or merged: below or into which, and from which report year on. */
  | { readonly kind: 'place'; readonly organ: string; readonly from: number }
  | { readonly kind: 'organ'; readonly organ: string }
  | { readonly kind: 'years'; readonly years: readonly number[] }
  | { readonly kind: 'switch'; readonly on: boolean }
  /** ISO 8601, UTC. */
  | { readonly kind: 'redelivered'; readonly since: string; readonly count: number }
  | { readonly kind: 'text'; readonly text: string };

export function auditDetail(action: string, detail: string | null): AuditDetail {
  if (detail === null || detail === '') return { kind: 'none' };
  const words = detail.split(' ');
  const [first = '', second = ''] = words;
  switch (action) {
    case 'grantRole':
    case 'revokeRole':
      return isRole(detail) ? { kind: 'role', role: detail } : { kind: 'text', text: detail };
    case 'createApiKey':
      return { kind: 'grants', grants: words.flatMap(grantIn) };
    case 'registerOrgan':
      return { kind: 'organ', organ: detail };
    case 'moveOrgan':
    case 'mergeOrgan':
      return { kind: 'place', organ: first, from: Number(second) };
    case 'callToReport':
      return { kind: 'years', years: words.map(Number) };
    case 'switchEndpoint':
      return { kind: 'switch', on: detail === 'on' };
    case 'redeliverSince':
      return { kind: 'redelivered', since: first, count: Number(second) };
    default:
      return { kind: 'text', text: detail };
  }
}

function grantIn(text: string): readonly { readonly role: Role; readonly organ: string }[] {
  const [role = '', organ = ''] = text.split(':');
  return isRole(role) ? [{ role, organ }] : [];
}
