import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../../src/access/actor.ts';
import type { Role } from '../../../src/access/role.ts';
import type { TaskLineFragment } from '../../../src/cms/generated/operations.ts';
import { lately, nextDate, workOf } from '../../../src/cms/tasks/tasksOf.ts';

type Progress = NonNullable<TaskLineFragment['progress']>;

const somebody = (...roles: readonly Role[]): Actor => ({
  id: 'me',
  name: '我',
  grants: roles.map((role) => ({ role, organ: 'county' })),
});

const begun = (own: Partial<Progress> = {}): Progress => ({
  state: 'DRAFT',
  publicState: null,
  submission: null,
  schedule: null,
  sentBack: null,
  amendment: null,
  forced: null,
  updatedAt: '2026-01-05T00:00:00.000Z',
  updatedByName: '别人',
  ...own,
});

const line = (own: Partial<TaskLineFragment> = {}): TaskLineFragment => ({
  organCode: 'bureau',
  organName: '教育局',
  organPath: 'root/county/bureau',
  year: 2025,
  scope: 'OWN',
  called: true,
  missing: true,
  deadline: { state: 'NOT_DUE_YET', on: '2026-01-31', publicBy: '2026-01-31', daysLeft: 20 },
  progress: null,
  ...own,
});

const kinds = (actor: Actor, ...lines: readonly TaskLineFragment[]) =>
  workOf(actor, lines).tasks.map(({ kind }) => kind);

const by = (id: string) => ({ by: id, byName: id, at: '2026-01-04T00:00:00.000Z' });

describe('workOf', () => {
  it.each([
    ['editor', null, 'BEGIN'],
    ['editor', begun(), 'WRITE'],
    ['editor', begun({ sentBack: { byName: '审核人', at: '', note: '补写' } }), 'REVISE'],
    ['editor', begun({ amendment: { reason: '改正' } }), 'CORRECT'],
    ['reviewer', begun({ state: 'IN_REVIEW', submission: by('other') }), 'REVIEW'],
    ['secrecy_reviewer', begun({ state: 'SECRECY_REVIEW', submission: by('other') }), 'CLEAR'],
    ['signatory', begun({ state: 'AWAITING_SIGNATURE', submission: by('other') }), 'SIGN'],
    ['signatory', begun({ state: 'APPROVED' }), 'PUBLISH'],
    ['editor', begun({ state: 'APPROVED' }), 'PUBLISH'],
    ['collector', begun({ state: 'PUBLISHED', forced: { ...by('other'), reason: '紧急' } }), 'ENDORSE'],
  ] as const)('shows %s what comes next (%#)', (role, progress, kind) => {
    expect(kinds(somebody(role), line({ progress }))).toEqual([kind]);
  });

  it.each([
    ['reviewer', null],
    ['reviewer', begun()],
    ['editor', begun({ state: 'IN_REVIEW' })],
    ['signatory', begun({ state: 'SECRECY_REVIEW' })],
    ['editor', begun({ state: 'SCHEDULED' })],
    ['editor', begun({ state: 'PUBLISHED' })],
    ['auditor', begun({ state: 'AWAITING_SIGNATURE' })],
    ['administrator', null],
  ] as const)('leaves %s alone with what is not theirs to do (%#)', (role, progress) => {
    expect(kinds(somebody(role), line({ progress }))).toEqual([]);
  });

  it('begins only what was called for, and adds up a 汇总', () => {
    expect(kinds(somebody('editor'), line({ called: false }))).toEqual([]);
    expect(kinds(somebody('editor'), line({ scope: 'AGGREGATE' }))).toEqual(['ADD_UP']);
    expect(kinds(somebody('collector'), line({ scope: 'AGGREGATE' }), line())).toEqual(['ADD_UP']);
  });

  it('keeps from people what they handed in themselves', () => {
    const mine = begun({ state: 'IN_REVIEW', submission: by('me') });
    expect(kinds(somebody('editor', 'reviewer'), line({ progress: mine }))).toEqual([]);
    const forced = begun({ state: 'PUBLISHED', forced: { ...by('me'), reason: '紧急' } });
    expect(kinds(somebody('signatory'), line({ progress: forced }))).toEqual([]);
  });

  it('looks at the organs of the roles only', () => {
    expect(kinds(somebody('editor'), line({ organPath: 'root/other/bureau' }))).toEqual([]);
  });

  it('puts what is overdue first, then what is due soon, then what others wait for', () => {
    const due = (state: 'OVERDUE' | 'DUE_SOON' | 'NOT_DUE_YET', daysLeft: number) => ({
      deadline: { state, on: '2026-01-31', publicBy: '2026-01-31', daysLeft },
    });
    const { tasks } = workOf(somebody('editor', 'reviewer'), [
      line({ organCode: 'a', ...due('NOT_DUE_YET', 20) }),
      line({ organCode: 'b', ...due('DUE_SOON', 2) }),
      line({ organCode: 'c', ...due('OVERDUE', -3) }),
      line({ organCode: 'd', ...due('DUE_SOON', 2), progress: begun({ state: 'IN_REVIEW' }) }),
      line({ organCode: 'e', ...due('OVERDUE', -9) }),
    ]);
    expect(tasks.map((task) => task.line.organCode)).toEqual(['e', 'c', 'd', 'b', 'a']);
  });

  it('tells writers which reports others have before them', () => {
    const waiting = line({ progress: begun({ state: 'SECRECY_REVIEW' }) });
    expect(workOf(somebody('editor'), [waiting, line()]).withOthers).toEqual([waiting]);
    expect(workOf(somebody('reviewer'), [waiting]).withOthers).toEqual([]);
    const mine = line({ progress: begun({ state: 'APPROVED' }) });
    expect(workOf(somebody('editor'), [mine]).withOthers).toEqual([]);
  });
});

describe('nextDate', () => {
  it('is the earliest by which something must still be public', () => {
    const later = line({
      scope: 'AGGREGATE',
      deadline: { state: 'NOT_DUE_YET', on: '2026-02-20', publicBy: '2026-03-31', daysLeft: 40 },
    });
    expect(nextDate([later, line(), line({ missing: false })])).toEqual(line());
    expect(nextDate([line({ missing: false })])).toBeNull();
  });
});

describe('lately', () => {
  it('lists what moved, newest first', () => {
    const at = (organCode: string, updatedAt: string) => line({ organCode, progress: begun({ updatedAt }) });
    const lines = [at('a', '2026-01-02'), line(), at('b', '2026-01-04'), at('c', '2026-01-03')];
    expect(lately(lines, 2).map(({ organCode }) => organCode)).toEqual(['b', 'c']);
  });
});
