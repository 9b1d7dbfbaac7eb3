import type { Actor } from '../access/actor.ts';
import type { Role } from '../access/role.ts';
import { roleNames } from '../messages/zh/names.ts';
import { ROOT } from './sample/organs.ts';

const seedingRoles: readonly Role[] = ['editor', 'collector', 'administrator'];

/** In whose name the sample data are written. */
export const sampleAdministrator: Actor = {
  id: 'sample',
  name: '示例数据',
  grants: seedingRoles.map((role) => ({ role, organ: ROOT })),
};

/** In whose name they are examined and made public: not the one who wrote them. */
export function sampleOfficer(role: Role): Actor {
  return { id: `sample-${role}`, name: `示例${roleNames[role]}`, grants: [{ role, organ: ROOT }] };
}
