import { describe, expect, it } from '@jest/globals';
import { accessTable, mayDo, permit, type Action } from '../../src/access/access.ts';
import { keyHash, keyText } from '../../src/access/keyText.ts';
import { roles, type Role } from '../../src/access/role.ts';
import { isRefusal } from '../../src/errors.ts';
import { actorWith } from '../support/world.ts';

const path = ['root', 'province', 'city'];
const thing = { what: 'report', id: 'city:2023:OWN' };
const actions = Object.keys(accessTable) as Action[];

/** Who may do what, written once more by hand: a change of the table must be meant. */
const expected: Readonly<Record<Role, readonly Action[]>> = {
  editor: ['report.read', 'report.create', 'report.import', 'report.restore', 'report.save'],
  reviewer: ['report.read'],
  secrecy_reviewer: ['report.read'],
  signatory: ['report.read', 'report.publish', 'report.correct', 'report.withdraw', 'report.retract'],
  collector: ['report.read', 'report.withdraw', 'report.retract', 'organ.call'],
  administrator: ['organ.register', 'organ.move', 'organ.call', 'key.create'],
  auditor: ['report.read'],
};

function outcome(actor: Parameters<typeof permit>[0], action: Action): string {
  try {
    permit(actor, action, path, thing);
    return 'allowed';
  } catch (error) {
    if (isRefusal(error)) return error.code;
    throw error;
  }
}

describe('the access table', () => {
  it.each(roles)('gives %s exactly its actions, on its organ and below', (role) => {
    for (const action of actions) {
      const allowed = expected[role].includes(action);
      for (const organ of path) expect(mayDo(actorWith(role, organ), action, path)).toBe(allowed);
      expect(mayDo(actorWith(role, 'city2'), action, path)).toBe(false);
      expect(mayDo(actorWith(role, 'office'), action, path)).toBe(false);
    }
  });

  it('denies everything without an actor, without a grant and without a place', () => {
    for (const action of actions) {
      expect(outcome(null, action)).toBe('UNAUTHENTICATED');
      expect(outcome({ id: 'key:none', name: '', grants: [] }, action)).toBe('NOT_FOUND');
      expect(mayDo(actorWith('editor', 'root'), action, [])).toBe(false);
    }
  });

  it('tells a reader that it may not, and a stranger nothing', () => {
    expect(outcome(actorWith('reviewer', 'city'), 'report.publish')).toBe('FORBIDDEN');
    expect(outcome(actorWith('signatory', 'city2'), 'report.publish')).toBe('NOT_FOUND');
    expect(outcome(actorWith('administrator', 'root'), 'report.publish')).toBe('NOT_FOUND');
  });
});

describe('an API key', () => {
  it('is found by its hash only, and nothing else is a key', () => {
    const text = keyText('ab'.repeat(32));
    expect(keyHash(text)).toMatch(/^[0-9a-f]{64}$/);
    expect(keyHash(text)).not.toContain('abab');
    for (const other of ['', 'gk_', text.slice(1), `${text}0`, text.toUpperCase()])
      expect(keyHash(other)).toBeNull();
  });
});
