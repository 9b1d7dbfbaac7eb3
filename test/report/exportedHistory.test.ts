import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exportSeal, reportLine, revisionLine, verifyExport } from '../../src/report/exportedHistory.ts';
import type { Decision } from '../../src/report/decision.ts';
import { sealRevision, type Revision } from '../../src/report/revision.ts';
import { aContent, aPart, aRevision, reportId } from '../support/builders.ts';
import { runs } from '../support/random.ts';
import { contentWith, granted, reportOf } from '../support/world.ts';

function chain(organ: string, length: number): readonly Revision[] {
  const revisions: Revision[] = [];
  for (let number = 1; number <= length; number += 1) {
    revisions.push(
      sealRevision({
        report: reportOf(organ),
        organPath: ['root', organ],
        number,
        content: contentWith(granted(number)),
        cause: 'CORRECTED',
        reason: '更正',
        by: 'key:editor',
        at: '2024-01-20T00:00:00.000Z',
        previousHash: revisions.at(-1)?.hash ?? null,
      }),
    );
  }
  return revisions;
}

/** Two reports of three and two revisions, and one without any. */
function exported(): readonly string[] {
  const seal = exportSeal();
  const lines: string[] = [];
  for (const [organ, length] of [
    ['bureau', 3],
    ['town', 2],
    ['office', 0],
  ] as const) {
    const revisions = chain(organ, length);
    const last = revisions.at(-1);
    lines.push(...revisions.map(revisionLine), reportLine(reportOf(organ), length, last?.hash ?? null));
  }
  lines.forEach(seal.add);
  return [...lines, seal.endLine()];
}

/** The same lines with a seal that fits them: what somebody would do who knows the format. */
function sealedAgain(lines: readonly string[]): readonly string[] {
  const seal = exportSeal();
  lines.forEach(seal.add);
  return [...lines, seal.endLine()];
}

function bytesOf(lines: readonly string[]): Buffer {
  return Buffer.from(lines.map((line) => `${line}\n`).join(''), 'utf8');
}

function differencesOf(lines: readonly string[]): Promise<readonly string[]> {
  return differencesIn([bytesOf(lines)]);
}

async function differencesIn(pieces: readonly Uint8Array[]): Promise<readonly string[]> {
  const found: string[] = [];
  await verifyExport(pieces, (where, what) => found.push(`${where}: ${what}`));
  return found;
}

const decision: Decision = {
  issue: '0123456789abcdef',
  kind: 'EXPLAINED',
  reason: '上年结转数已经更正',
  fingerprint: 'f'.repeat(64),
  by: 'person:li',
  byName: '李四',
  at: '2024-01-19T00:00:00.000Z',
};

/** A small export with everything that a revision may hold, and may leave out. */
function small(): readonly string[] {
  const content = aContent({ ch1: aPart({ text: '主动公开12条。' }) });
  const first = aRevision({ content, byName: '一号', decisions: [decision] });
  const second = aRevision({ content, number: 2, previousHash: first.hash, reason: '更正' });
  return sealedAgain([revisionLine(first), revisionLine(second), reportLine(reportId, 2, second.hash)]);
}

describe('an exported history', () => {
  const lines = exported();
  const body = lines.slice(0, -1);

  it('is right as it was written, and is counted', async () => {
    const result = await verifyExport([bytesOf(lines)], () => undefined);
    expect(result).toEqual({ reports: 3, revisions: 5, differences: 0 });
  });

  it.each<[string, readonly string[], string]>([
    ['a removed revision', body.toSpliced(1, 1), 'line 2: bureau:2023:OWN 3: OUT_OF_ORDER'],
    ['a removed last revision', body.toSpliced(2, 1), 'line 3: bureau:2023:OWN: LAST_REVISION_DIFFERS'],
    [
      'a reordered revision',
      [body[1]!, body[0]!, ...body.slice(2)],
      'line 1: bureau:2023:OWN 2: OUT_OF_ORDER',
    ],
    ['an inserted revision', body.toSpliced(1, 0, body[1]!), 'line 3: bureau:2023:OWN 2: OUT_OF_ORDER'],
    [
      'a revision of another history',
      body.toSpliced(1, 1, revisionLine(sealRevision({ ...chain('bureau', 2)[1]!, reason: '另写' }))),
      'line 3: bureau:2023:OWN 3: NOT_LINKED',
    ],
    ['a report that is not closed', body.toSpliced(3, 1), 'line 4: REPORT_NOT_CLOSED'],
  ])('tells %s even under a seal that fits', async (_, changed, expected) => {
    expect(await differencesOf(sealedAgain(changed))).toContain(expected);
  });

  it('tells a whole report left out, and a lost end', async () => {
    expect(await differencesOf([...body.slice(4), lines.at(-1)!])).toEqual(['line 5: SEAL_BROKEN']);
    expect(await differencesOf(body)).toEqual([`line ${lines.length}: END_MISSING`]);
  });

  it('is right in whatever pieces it is read', async () => {
    const bytes = bytesOf(small());
    for (const size of [1, 2, 3, 7, 100]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      expect(await differencesIn(pieces)).toEqual([]);
    }
  });

  it('tells every byte that is changed, left out or put in, wherever it is', async () => {
    const bytes = bytesOf(small());
    const unseen: string[] = [];
    const expectTold = async (what: string, changed: Buffer): Promise<void> => {
      if (changed.equals(bytes)) return;
      if ((await differencesIn([changed])).length === 0) unseen.push(what);
    };
    for (let at = 0; at < bytes.length; at += 1) {
      const [before, after] = [bytes.subarray(0, at), bytes.subarray(at + 1)];
      for (const value of [bytes[at]! ^ 1, bytes[at]! ^ 0x20, 0x0a, 0x0d, 0xff]) {
        await expectTold(
          `${String(value)} at ${String(at)}`,
          Buffer.concat([before, Buffer.of(value), after]),
        );
      }
      await expectTold(`nothing at ${String(at)}`, Buffer.concat([before, after]));
      for (const value of [0x20, 0x0a, 0x0d]) {
        const put = Buffer.concat([before, Buffer.of(value), bytes.subarray(at)]);
        await expectTold(`${String(value)} before ${String(at)}`, put);
      }
    }
    expect(unseen).toEqual([]);
    await expectTold('a newline at the end', Buffer.concat([bytes, Buffer.of(0x0a)]));
    expect(unseen).toEqual([]);
  }, 60_000);

  // Who knows the format can write a new seal; then the hashes of the revisions must tell.
  describe('under a seal that fits', () => {
    const whole = aRevision({ byName: '一号', decisions: [decision] });
    const fields: readonly (readonly [string, object])[] = [
      ['report', { report: { ...reportId, organ: 'other' } }],
      ['organPath', { organPath: ['province'] }],
      ['number', { number: 2 }],
      ['content', { content: aContent({ ch1: aPart({ text: '改了' }) }) }],
      ['cause', { cause: 'IMPORTED' }],
      ['reason', { reason: '另说' }],
      ['by', { by: 'key:2' }],
      ['byName', { byName: '二号' }],
      ['byName taken out', { byName: undefined }],
      ['byName made null', { byName: null }],
      ['at', { at: '2026-01-20T02:00:00.001Z' }],
      ['decisions taken out', { decisions: undefined }],
      ['decisions emptied', { decisions: [] }],
      ['decisions made null', { decisions: null }],
      ['a decision put in', { decisions: [decision, decision] }],
      ...Object.keys(decision).map(
        (name) =>
          [
            `decision.${name}`,
            { decisions: [{ ...decision, [name]: name === 'kind' ? 'WAIVED' : '改了' }] },
          ] as const,
      ),
      ['a decision with more', { decisions: [{ ...decision, more: true }] }],
      ['contentHash', { contentHash: '0'.repeat(64) }],
      ['previousHash', { previousHash: '0'.repeat(64) }],
      ['hash', { hash: '0'.repeat(64) }],
      ['something that nothing seals', { approved: true }],
    ];

    it.each(fields)('%s', async (_, change) => {
      const changed: Revision = { ...whole, ...change };
      const lines = [revisionLine(changed), reportLine(reportId, changed.number, changed.hash)];
      expect((await differencesOf(sealedAgain(lines))).length).toBeGreaterThan(0);
    });

    it('names every field of a revision', () => {
      const named = fields.map(([name]) => name.split(/[ .]/)[0]);
      expect(named).toEqual(expect.arrayContaining(Object.keys(whole)));
    });

    it('decisions made null where there were none', async () => {
      const plain = { ...aRevision(), decisions: null } as unknown as Revision;
      const lines = sealedAgain([revisionLine(plain), reportLine(reportId, 1, plain.hash)]);
      expect(await differencesOf(lines)).toEqual(['line 1: county:2025:OWN 1: RECORD_CHANGED']);
    });

    it('something more in the line of a report', async () => {
      const more = { ...reportId, more: 1 };
      const lines = sealedAgain([revisionLine(whole), reportLine(more, 1, whole.hash)]);
      expect(await differencesOf(lines)).toEqual(['line 2: NOT_CANONICAL']);
    });
  });

  it('tells any changed byte of a large one', async () => {
    const bytes = bytesOf(lines);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, value) => {
        if (bytes[at] === value) return;
        const changed = Buffer.from(bytes);
        changed[at] = value;
        expect((await differencesIn([changed])).length).toBeGreaterThan(0);
      }),
      runs('changed byte of an export', 150, 3000),
    );
  });
});
