import { expect, it } from '@jest/globals';
import { isRole, roles } from '../../src/access/role.ts';

it('there are seven roles and no other', () => {
  expect(roles).toEqual([
    'editor',
    'reviewer',
    'secrecy_reviewer',
    'signatory',
    'collector',
    'administrator',
    'auditor',
  ]);
  for (const role of roles) expect(isRole(role)).toBe(true);
  for (const text of ['', 'Editor', 'owner', 'constructor']) expect(isRole(text)).toBe(false);
});
