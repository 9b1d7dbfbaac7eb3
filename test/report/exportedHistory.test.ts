import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exportSeal, reportLine, revisionLine, verifyExport } from '../../src/report/exportedHistory.ts';
import { sealRevision, type Revision } from '../../src/report/revision.ts';
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

async function differencesOf(lines: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  await verifyExport(lines, (where, what) => found.push(`${where}: ${what}`));
  return found;
}

describe('an exported history', () => {
  const lines = exported();
  const body = lines.slice(0, -1);

  it('is right as it was written, and is counted', async () => {
    const result = await verifyExport(lines, () => undefined);
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

  it('tells any changed byte', async () => {
    const text = lines.join('\n');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.constantFrom('0', 'f', '公', ' ', '}'),
        async (at, character) => {
          const changed = text.slice(0, at) + character + text.slice(at + 1);
          if (changed === text) return;
          expect((await differencesOf(changed.split('\n'))).length).toBeGreaterThan(0);
        },
      ),
      runs('changed byte of an export', 150, 3000),
    );
  });
});
