import type { Actor } from '../access/actor.ts';
import type { Role } from '../access/role.ts';
import { ROOT } from './sample/organs.ts';

const seedingRoles: readonly Role[] = ['editor', 'signatory', 'collector', 'administrator'];

/** In whose name the sample data are written. */
export const sampleAdministrator: Actor = {
  id: 'sample',
  name: '示例数据',
  grants: seedingRoles.map((role) => ({ role, organ: ROOT })),
};
