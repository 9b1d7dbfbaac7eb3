import { expect, it } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { saveDraft } from '../../src/commands/saveDraft.ts';
import { isFailure, type ConflictState } from '../../src/errors.ts';
import type { PartId } from '../../src/report/content.ts';
import { reportVersion } from '../../src/report/head.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { describeWithEngine } from '../support/engine.ts';
import { drafted } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn } from '../support/world.ts';

// Many people write one report at once. No save is lost: the saves that were accepted form one chain of versions, and
// each of them was made by somebody who had read the text of the one before.

const report = reportOf('bureau');
/** Two thousand saves by all crowds together. */
const SAVES = 34;

/** One accepted save: the version and text that its editor had read, and those that it made. */
interface Save {
  readonly from: number;
  readonly read: string;
  readonly to: number;
  readonly wrote: string;
  readonly by: string;
  readonly at: string;
}

/** Longest pause of an editor between two saves, and after a refusal. */
const PAUSE_MS = 1_000;

const crowds: readonly { readonly editors: number; readonly parts: readonly PartId[] }[] = [
  { editors: 2, parts: ['ch1'] },
  { editors: 8, parts: ['ch1'] },
  { editors: 50, parts: ['front', 'ch1', 'ch2', 'ch3', 'ch4', 'ch5', 'ch6'] },
];

describeWithEngine('many editors of one report', (engine) => {
  for (const { editors, parts } of crowds) {
    it(`loses no save of ${editors} editors who save ${SAVES} times each`, async () => {
      await engine().empty();
      const { client, table } = await engine().createTable();
      const world = await worldOn(dynamodbStore({ client, table, cursorSecret: 'test', quality: 5 }));
      await drafted(world, report, contentWith(granted(7)));
      const first = await world.store.draft(report);
      const accepted = new Map<PartId, Save[]>(parts.map((part) => [part, []]));
      const refusals: { readonly part: PartId; readonly current: ConflictState }[] = [];

      async function readPart(part: PartId) {
        const found = (await world.store.draft(report)).parts.find(({ id }) => id === part)!;
        return { version: found.version, text: found.part.text };
      }

      /** Null when it was refused. */
      async function trySave(editor: string, part: PartId, nth: number): Promise<Save | null> {
        const { version, text } = await readPart(part);
        const wrote = `${editor}第${nth}次`;
        try {
          const actor = { ...world.context().actor!, id: editor };
          const input = { report, part, expectedVersion: version, text: wrote };
          const { saved } = await saveDraft(input, world.context({ actor }));
          expect(saved).toMatchObject({ id: part, version: version + 1, savedBy: editor });
          return {
            from: version,
            read: text,
            to: saved.version,
            wrote,
            by: saved.savedBy,
            at: saved.savedAt,
          };
        } catch (error) {
          if (!isFailure(error, 'CONFLICT')) throw error;
          const { what, id, current } = error.params;
          expect({ what, id }).toEqual({ what: 'part', id: `bureau:2023:OWN:${part}` });
          expect(current.version).toBeGreaterThan(version);
          refusals.push({ part, current });
          return null;
        }
      }

      const pause = () => setTimeout(Math.random() * PAUSE_MS * (editors / 50));

      async function edit(number: number): Promise<void> {
        const part = parts[number % parts.length]!;
        for (let nth = 1; nth <= SAVES;) {
          await pause();
          const save = await trySave(`key:editor-${number}`, part, nth);
          if (save) {
            accepted.get(part)!.push(save);
            nth += 1;
          }
        }
      }

      await Promise.all(Array.from({ length: editors }, (_, number) => edit(number)));

      const last = await world.store.draft(report);
      for (const [part, saves] of accepted) {
        const [before, after] = [first, last].map((draft) => draft.parts.find(({ id }) => id === part)!);
        const chain = saves.sort((a, b) => a.to - b.to);
        expect(chain).toHaveLength(after!.version - before!.version);
        expect(chain.map(({ from, to }) => [from, to])).toEqual(
          chain.map((_, i) => [before!.version + i, before!.version + i + 1]),
        );
        // What each editor had read is what the accepted one before wrote, the first one the imported text.
        expect(chain.map(({ read }) => read)).toEqual([
          before!.part.text,
          ...chain.slice(0, -1).map(({ wrote }) => wrote),
        ]);
        expect(after!.part.text).toBe(chain.at(-1)?.wrote);
      }
      // Whoever was refused was told a version that was there, who had made it, and when.
      const made = [...accepted].flatMap(([part, saves]) =>
        saves.map(({ to, by, at }) => `${part} ${to} ${by} ${at}`),
      );
      const told = refusals.map(({ part, current: { version, by, at } }) => `${part} ${version} ${by} ${at}`);
      expect(told.filter((each) => !made.includes(each))).toEqual([]);

      const total = editors * SAVES;
      process.stdout.write(
        `${editors} editors: ${total} saves accepted, ${refusals.length} refused, 0 lost\n`,
      );
      expect(reportVersion(last.head!) - reportVersion(first.head!)).toBe(total);
      expect(refusals.length).toBeGreaterThan(0);
    }, 300_000);
  }
});
