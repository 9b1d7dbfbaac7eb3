import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decidedText, disputes, type Dispute } from '../../../../src/cms/editor/draft/model/deciding.ts';
import { fieldsOf } from '../../../../src/cms/editor/draft/model/fields.ts';
import { keptOf, type Kept } from '../../../../src/cms/editor/draft/model/keeping.ts';
import { inputOf } from '../../../../src/cms/editor/draft/model/reading.ts';
import {
  eachPart,
  firstState,
  neverSaved,
  type DraftState,
  type KnownPart,
  type KnownParts,
  type Shelved,
} from '../../../../src/cms/editor/draft/model/state.ts';
import { step, type Happening } from '../../../../src/cms/editor/draft/model/step.ts';
import { dues } from '../../../../src/cms/editor/draft/model/timing.ts';
import type { Actor } from '../../../../src/access/actor.ts';
import { saveDraft } from '../../../../src/commands/saveDraft.ts';
import { isFailure } from '../../../../src/errors.ts';
import { formOf } from '../../../../src/forms/forms.ts';
import type { PartId } from '../../../../src/report/content.ts';
import { memoryStore } from '../../../../src/store/memory/memoryStore.ts';
import type { DraftPart } from '../../../../src/store/store.ts';
import { drafted } from '../../../support/reports.ts';
import { contentWith, reportOf, worldOn, type World } from '../../../support/world.ts';
import { runs } from '../../../support/random.ts';

/*
 * Two people write the same two parts of a draft, against the real command. Requests and answers are lost, windows
 * break and come back with what was kept on their machine. Every mark that somebody typed is in the end in the API or
 * on a shelf, unless a person took it back.
 */

const report = reportOf('bureau');
const form = formOf('2021');
const cells = ['ch3.new_received.natural_person', 'ch3.carried_in.natural_person'] as const;
const LONG_AFTER = 1e15;

type Fate = 'ARRIVES' | 'ARRIVES_LATE' | 'ANSWER_IS_LOST' | 'IS_LOST';

interface Flight {
  readonly part: PartId;
  readonly fate: Fate;
  /** Makes it arrive, if it does; what is answered. */
  readonly land: () => Promise<Happening>;
}

class Writer {
  readonly world: World;
  readonly actor: Actor;
  state: DraftState;
  flights: Flight[] = [];

  constructor(world: World, actor: Actor, parts: KnownParts) {
    this.world = world;
    this.actor = actor;
    this.state = firstState(form, parts, null);
  }

  happens(happening: Happening): void {
    this.state = step(this.state, happening);
  }

  async read(): Promise<void> {
    this.happens({ kind: 'HEARD', parts: await partsThere(this.world) });
  }

  async sendAll(fate: Fate): Promise<void> {
    for (const due of dues(this.state)) {
      if (due.kind === 'READ') await this.read();
      else await this.send(due.part, fate);
    }
  }

  async send(part: PartId, fate: Fate): Promise<void> {
    this.happens({ kind: 'SENT', part, id: crypto.randomUUID() });
    const { id, expectedVersion, fields } = this.state.parts[part].sending!;
    const { heading, text, ...figures } = fields;
    const land = async (): Promise<Happening> => {
      try {
        const { saved } = await saveDraft(
          {
            report,
            part,
            expectedVersion,
            ...(heading ? { heading: heading.typed } : {}),
            ...(text ? { text: text.typed ?? '' } : {}),
            figures: Object.entries(figures).map(([key, entry]) => inputOf(form, key, entry)),
          },
          this.world.context({ actor: this.actor, clientMutationId: id }),
        );
        return { kind: 'SAVED', part, there: knownOf(saved) };
      } catch (error) {
        if (isFailure(error, 'CONFLICT')) return { kind: 'OVERTAKEN', part, at: 0 };
        throw error;
      }
    };
    const unanswered: Happening = { kind: 'OUT_OF_REACH', part, at: 0 };
    if (fate === 'ARRIVES' || fate === 'ANSWER_IS_LOST') {
      const answer = await land();
      const told = fate === 'ARRIVES' ? answer : unanswered;
      this.flights.push({ part, fate, land: () => Promise.resolve(told) });
    } else {
      this.flights.push({ part, fate, land: fate === 'IS_LOST' ? () => Promise.resolve(unanswered) : land });
    }
  }

  async land(): Promise<void> {
    const flights = this.flights;
    this.flights = [];
    for (const { land } of flights) this.happens(await land());
  }

  /** The window is gone, and opened again. What was late arrives all the same. */
  async breaks(): Promise<void> {
    const kept = JSON.parse(JSON.stringify(keptOf(this.state))) as Kept | null;
    const parts = await partsThere(this.world);
    for (const { land, fate } of this.flights) if (fate === 'ARRIVES_LATE') await land();
    this.flights = [];
    this.state = firstState(form, parts, null);
    if (kept) this.happens({ kind: 'ADOPTED', kept, at: 0 });
  }

  decide(choice: 'MINE' | 'THEIRS' | 'BOTH'): void {
    for (const { part, field, ...dispute } of disputes(this.state)) {
      this.happens({ kind: 'DECIDED', part, field, outcome: outcomeOf(dispute, choice), at: 0 });
    }
  }
}

function outcomeOf(
  { mine, theirs, pieces }: Omit<Dispute, 'part' | 'field'>,
  choice: 'MINE' | 'THEIRS' | 'BOTH',
) {
  if (!pieces) return choice === 'THEIRS' ? theirs : mine;
  return decidedText(pieces, (index) => {
    const piece = pieces[index]!;
    if (piece.kind === 'AGREED') return piece.paragraphs;
    if (choice === 'BOTH') return [...piece.mine, ...piece.theirs];
    return choice === 'MINE' ? piece.mine : piece.theirs;
  });
}

function knownOf({ part, version, savedAt, savedBy, savedByName }: DraftPart): KnownPart {
  return { part, version, savedAt, savedBy, savedByName };
}

async function partsThere({ store }: World): Promise<KnownParts> {
  const { parts } = await store.draft(report);
  return eachPart((id) => {
    const found = parts.find((each) => each.id === id);
    return found ? knownOf(found) : neverSaved;
  });
}

const who = fc.constantFrom(0, 1);
const operation = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('WRITE'), who, at: fc.nat(4), adds: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('FILL'), who, cell: fc.constantFrom(...cells) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('SEND'),
      who,
      fate: fc.constantFrom<Fate>('ARRIVES', 'ARRIVES', 'ARRIVES_LATE', 'ANSWER_IS_LOST', 'IS_LOST'),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('LAND'), who }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('READ'), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('BREAK'), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('UNDO'), who }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('DECIDE'),
      who,
      choice: fc.constantFrom('MINE' as const, 'THEIRS' as const, 'BOTH' as const),
    }),
  },
);

type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

/** The marks in what a writer has before them: `〈12〉` in texts, whole numbers from 1000 on in cells. */
function marksOf(state: DraftState): readonly string[] {
  return eachOf(
    state.parts.ch1.mine['text']?.typed ?? '',
    cells.map((key) => state.parts.ch3.mine[key]?.typed ?? ''),
  );
}

function eachOf(text: string, figures: readonly string[]): readonly string[] {
  return [...(text.match(/〈\d+〉/g) ?? []), ...figures.filter((figure) => figure.length > 3)];
}

function marksOnShelf(shelf: readonly Shelved[]): readonly string[] {
  return shelf.flatMap(({ entry }) => eachOf(entry.typed ?? '', [entry.typed ?? '']));
}

async function play(operations: readonly Operation[], last: 'MINE' | 'THEIRS' | 'BOTH') {
  const world = await worldOn(memoryStore());
  await drafted(world, report, contentWith());
  const grants = [{ role: 'editor', organ: 'bureau' }] as const;
  const parts = await partsThere(world);
  const writers = ['甲', '乙'].map(
    (name) => new Writer(world, { id: `person:${name}`, name, grants }, parts),
  );
  const typed: string[] = [];
  const takenBack = new Set<string>();
  let mark = 1000;
  let at = 0;

  for (const each of operations) {
    const writer = writers[each.who]!;
    at += 2_000;
    if ('cell' in each) {
      const before = marksOf(writer.state);
      const value = String((mark += 1));
      typed.push(value);
      writer.happens({
        kind: 'CHANGED',
        changes: { ch3: { figures: { [each.cell]: { typed: value } } } },
        at,
      });
      for (const gone of before.filter((one) => !marksOf(writer.state).includes(one))) takenBack.add(gone);
    } else if ('adds' in each) {
      const text = `〈${(mark += 1)}〉`;
      typed.push(text);
      const paragraphs = (writer.state.parts.ch1.mine['text']?.typed ?? '').split('\n');
      const place = each.at % paragraphs.length;
      if (each.adds) paragraphs.splice(place, 0, text);
      else paragraphs.splice(place, 1, `${paragraphs[place] ?? ''}${text}`);
      writer.happens({ kind: 'CHANGED', changes: { ch1: { text: paragraphs.join('\n') } }, at });
    } else if ('fate' in each) await writer.sendAll(each.fate);
    else if ('choice' in each) writer.decide(each.choice);
    else if (each.kind === 'LAND') await writer.land();
    else if (each.kind === 'READ') await writer.read();
    else if (each.kind === 'BREAK') await writer.breaks();
    else {
      const before = marksOf(writer.state);
      writer.happens({ kind: 'UNDONE', at });
      for (const gone of before.filter((one) => !marksOf(writer.state).includes(one))) takenBack.add(gone);
    }
  }

  for (let round = 0; round < 20; round += 1) {
    for (const writer of writers) {
      await writer.land();
      writer.happens({ kind: 'TRIED_NOW', at: -LONG_AFTER });
      writer.decide(last);
      await writer.sendAll('ARRIVES');
      await writer.land();
      await writer.read();
    }
  }
  return { there: await partsThere(world), writers, typed, takenBack };
}

describe('two people who write the same parts', () => {
  it('lose nothing, whatever is lost on the way, and end with what the API has', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(operation, { minLength: 5, maxLength: 40 }),
        fc.constantFrom('MINE' as const, 'THEIRS' as const, 'BOTH' as const),
        async (operations, last) => {
          const { there, writers, typed, takenBack } = await play(operations, last);
          for (const { state } of writers) {
            expect(dues(state)).toEqual([]);
            expect(disputes(state)).toEqual([]);
            expect(keptOf(state)?.parts ?? {}).toEqual({});
            expect(state.parts.ch1.mine['text']?.typed).toBe(there.ch1.part.text);
            for (const key of cells) {
              expect(state.parts.ch3.mine[key]?.typed).toBe(there.ch3.part.figures[key]?.value ?? '');
            }
          }
          const found = new Set([
            ...eachOf(
              there.ch1.part.text,
              cells.map((key) => fieldsOf(there.ch3.part)[key]?.typed ?? ''),
            ),
            ...writers.flatMap(({ state }) => marksOnShelf(state.shelf)),
            ...takenBack,
          ]);
          expect(typed.filter((each) => !found.has(each))).toEqual([]);
        },
      ),
      runs('two tabs', 400, 8_000),
    );
  });
});
