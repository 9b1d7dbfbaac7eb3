import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { auditDetail } from '../../../src/cms/administration/audit/auditDetail.ts';
import { auditTarget } from '../../../src/cms/administration/audit/auditTarget.ts';
import { auditActionName, auditActions } from '../../../src/cms/administration/audit/auditWords.ts';

const commands = join(import.meta.dirname, '../../../src/commands');

/** The names of all commands that write an entry of the audit log. */
const audited = readdirSync(commands)
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => {
    const text = readFileSync(join(commands, name), 'utf8');
    return /target: `(person|key|organ|endpoint) /.test(text) ? [name.replace('.ts', '')] : [];
  });

describe('the audit log', () => {
  it('has words for every command that writes into it', () => {
    expect(audited.length).toBeGreaterThan(10);
    expect(audited.filter((name) => !(name in auditActions.zh))).toEqual([]);
    expect(Object.keys(auditActions.en)).toEqual(Object.keys(auditActions.zh));
    expect(auditActionName('somethingNew', 'zh')).toBe('somethingNew');
  });

  it('tells to what something was done', () => {
    expect(auditTarget('report bureau:2023:OWN')).toEqual({
      what: 'report',
      report: { organ: 'bureau', year: 2023, scope: 'OWN' },
    });
    expect(auditTarget('person 3f')).toEqual({ what: 'person', id: '3f' });
    expect(auditTarget('report nothing')).toEqual({ what: 'other', text: 'report nothing' });
  });

  it.each([
    ['grantRole', 'editor', { kind: 'role', role: 'editor' }],
    ['grantRole', 'king', { kind: 'text', text: 'king' }],
    [
      'createApiKey',
      'editor:bureau auditor:root',
      {
        kind: 'grants',
        grants: [
          { role: 'editor', organ: 'bureau' },
          { role: 'auditor', organ: 'root' },
        ],
      },
    ],
    ['moveOrgan', 'city2 2024', { kind: 'place', organ: 'city2', from: 2024 }],
    ['mergeOrgan', 'city2 2024', { kind: 'place', organ: 'city2', from: 2024 }],
    ['registerOrgan', null, { kind: 'none' }],
    ['callToReport', '2023 2024', { kind: 'years', years: [2023, 2024] }],
    ['switchEndpoint', 'off', { kind: 'switch', on: false }],
    [
      'redeliverSince',
      '2024-01-01T00:00:00.000Z 3',
      { kind: 'redelivered', since: '2024-01-01T00:00:00.000Z', count: 3 },
    ],
    ['disablePerson', '已调离 交接完毕', { kind: 'text', text: '已调离 交接完毕' }],
  ])('reads the detail of %s: %s', (action, detail, read) => {
    expect(auditDetail(action, detail)).toEqual(read);
  });
});
