import { describe, expect, it } from '@jest/globals';
import { accessTable, mayDo, permit, type Action } from '../../src/access/access.ts';
import { keyHash, keyText } from '../../src/access/keyText.ts';
import { roles, type Role } from '../../src/access/role.ts';
import { isRefusal } from '../../src/errors.ts';
import { reportStates, type ReportState } from '../../src/report/workflow.ts';
import { actorWith } from '../support/world.ts';

const path = ['root', 'province', 'city'];
const thing = { what: 'report', id: 'city:2023:OWN' };
const actions = Object.keys(accessTable) as Action[];

/** Who may do what, written once more by hand: a change of the table must be meant. */
const expected: Readonly<Record<Role, readonly Action[]>> = {
  editor: [
    ...(['report.read', 'report.create', 'report.import', 'report.restore', 'report.save'] as const),
    ...(['report.explain', 'report.comment', 'report.submit', 'report.recall'] as const),
    ...(['report.schedule', 'report.unschedule', 'report.publish'] as const),
    ...(['report.amend', 'report.discard', 'report.aggregate', 'board.read'] as const),
    ...(['preview.read', 'preview.create', 'preview.revoke'] as const),
  ],
  reviewer: ['report.read', 'report.comment', 'report.review', 'report.return', 'board.read'],
  secrecy_reviewer: ['report.read', 'report.comment', 'report.clear', 'report.return', 'board.read'],
  signatory: [
    ...(['report.read', 'report.comment', 'report.sign', 'report.return'] as const),
    ...([
      'report.schedule',
      'report.unschedule',
      'report.publish',
      'report.force',
      'report.endorse',
    ] as const),
    ...(['report.withdraw', 'report.retract', 'board.read'] as const),
    ...(['preview.read', 'preview.create', 'preview.revoke'] as const),
  ],
  collector: [
    ...(['report.read', 'report.comment', 'report.waive', 'report.return', 'report.endorse'] as const),
    ...(['report.record', 'report.withdraw', 'report.retract', 'organ.call', 'health.read'] as const),
    ...(['report.aggregate', 'report.remind', 'board.read'] as const),
  ],
  administrator: [
    ...(['organ.register', 'organ.move', 'organ.merge', 'organ.call'] as const),
    ...(['person.read', 'person.admit', 'person.grant', 'person.disable', 'person.enable'] as const),
    ...(['key.read', 'key.create', 'key.revoke', 'audit.read', 'health.read'] as const),
    ...(['endpoint.read', 'endpoint.change'] as const),
  ],
  auditor: [
    'report.read',
    'board.read',
    'preview.read',
    'person.read',
    'key.read',
    'endpoint.read',
    'audit.read',
    'health.read',
  ],
};

/** In which states who may send a report back; every other action hangs on the role alone. */
const returning: Readonly<Partial<Record<Role, readonly ReportState[]>>> = {
  reviewer: ['IN_REVIEW'],
  secrecy_reviewer: ['SECRECY_REVIEW'],
  signatory: ['AWAITING_SIGNATURE', 'APPROVED', 'SCHEDULED'],
  collector: ['IN_REVIEW', 'SECRECY_REVIEW', 'AWAITING_SIGNATURE', 'APPROVED', 'SCHEDULED'],
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

  it.each(roles)('lets %s act in exactly its states of a report', (role) => {
    for (const action of actions) {
      for (const state of reportStates) {
        const allowed =
          expected[role].includes(action) && (action !== 'report.return' || returning[role]!.includes(state));
        expect([action, state, mayDo(actorWith(role, 'city'), action, path, state)]).toEqual([
          action,
          state,
          allowed,
        ]);
      }
    }
  });

  it('denies everything without an actor, without a grant and without a place', () => {
    for (const action of actions) {
      expect(outcome(null, action)).toBe('UNAUTHENTICATED');
      expect(outcome({ id: 'key:none', name: '', grants: [] }, action)).toBe('NOT_FOUND');
      expect(mayDo(actorWith('editor', 'root'), action, [])).toBe(false);
      expect(mayDo(null, action, path)).toBe(false);
    }
  });

  it('tells a reader that it may not, and a stranger nothing', () => {
    expect(outcome(actorWith('reviewer', 'city'), 'report.publish')).toBe('FORBIDDEN');
    expect(outcome(actorWith('signatory', 'city2'), 'report.publish')).toBe('NOT_FOUND');
    expect(outcome(actorWith('administrator', 'root'), 'report.publish')).toBe('NOT_FOUND');
  });

  it('names what may not be done, and what was not found', () => {
    const ask = (role: Role, action: Action) => () => permit(actorWith(role, 'city'), action, path, thing);
    expect(ask('reviewer', 'report.publish')).toThrow('FORBIDDEN {"action":"report.publish"}');
    expect(ask('administrator', 'report.publish')).toThrow(`NOT_FOUND ${JSON.stringify(thing)}`);
  });

  it('tells an auditor that it may not change a person or a key, and an editor nothing', () => {
    for (const [what, action] of [
      ['person', 'person.disable'],
      ['key', 'key.revoke'],
    ] as const) {
      const ask = (role: Role) => () => permit(actorWith(role, 'city'), action, path, { what, id: '1' });
      expect(ask('auditor')).toThrow('FORBIDDEN');
      expect(ask('editor')).toThrow('NOT_FOUND');
    }
  });
});

describe('an API key', () => {
  it('is found by its hash only, and nothing else is a key', () => {
    const text = keyText('ab'.repeat(32));
    expect(keyHash(text)).toMatch(/^[0-9a-f]{64}$/);
    expect(keyHash(text)).not.toContain('abab');
    for (const other of ['', 'gk_', text.slice(1), `x${text}`, `${text}0`, text.toUpperCase()])
      expect(keyHash(other)).toBeNull();
  });
});
