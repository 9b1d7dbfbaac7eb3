import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { callToReport } from '../../src/commands/callToReport.ts';
import { compileAggregate, type CompileAggregateResult } from '../../src/commands/compileAggregate.ts';
import { forcePublication } from '../../src/commands/forcePublication.ts';
import { registerOrgan } from '../../src/commands/registerOrgan.ts';
import { saveDraft } from '../../src/commands/saveDraft.ts';
import { withdrawReport } from '../../src/commands/withdrawReport.ts';
import { formOf } from '../../src/forms/forms.ts';
import { aggregationNow, rollUp } from '../../src/queries/aggregation.ts';
import { draftReport } from '../../src/queries/draftReport.ts';
import type { NamedReport } from '../../src/report/aggregation.ts';
import { contentOf, type Figures, type ReportContent } from '../../src/report/content.ts';
import { reportIdText } from '../../src/report/report.ts';
import { addDecimals } from '../../src/util/decimal.ts';
import { countedFigures } from '../../src/statistics/counted.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { runs } from '../support/random.ts';
import { refusal, refusalCode } from '../support/refusal.ts';
import { broughtTo, corrected, drafted, now, published, publishDraft } from '../support/reports.ts';
import {
  actorWith,
  contentWith,
  everyone,
  granted,
  people,
  reportOf,
  worldOn,
  type World,
} from '../support/world.ts';

const report = reportOf('county', 2023, 'AGGREGATE');
const received = 'ch3.new_received.natural_person';
const fees = 'ch2.art20_8.administrative_fees.amount_wan_yuan';

let world: World;

beforeEach(async () => {
  world = await worldOn(memoryStore());
});

async function compile(expectedVersion: number | null = null): Promise<CompileAggregateResult> {
  return compileAggregate({ report, expectedVersion }, world.context());
}

async function compileAgain(): Promise<CompileAggregateResult> {
  return compileAggregate(await now(world, report), world.context());
}

async function figuresOf(id = report): Promise<Readonly<Record<string, string>>> {
  const { head, parts } = await world.store.draft(id);
  return countedFigures(contentOf(head!.form, parts));
}

function names(reports: readonly NamedReport[]): readonly string[] {
  return reports.map((each) => reportIdText(each.report));
}

describe('compileAggregate', () => {
  it('adds up the office and everything directly below, exactly, and nothing that is further down', async () => {
    await published(world, reportOf('county'), contentWith({ ...granted(7), [fees]: '0.1' }));
    await published(world, reportOf('bureau'), contentWith({ ...granted(20), [fees]: '24252.311082' }));
    await published(world, reportOf('town'), contentWith({ ...granted(1), [fees]: '0.2' }));
    await published(world, reportOf('office'), contentWith(granted(1000)));
    const made = await compile();
    expect(names(made.added)).toEqual(['county:2023:OWN', 'bureau:2023:OWN', 'town:2023:OWN']);
    expect(made).toMatchObject({ otherForm: [], missing: [], notAssessable: [], changes: [] });
    expect(await figuresOf()).toMatchObject({
      [received]: '28',
      'ch3.new_received.total': '28',
      'ch3.total_handled.total': '28',
      'ch4.review.total': '0',
      [fees]: '24252.611082',
    });
  });

  it('keeps it as a revision that says how many reports went in, and beside it which', async () => {
    await published(world, reportOf('bureau'), contentWith(granted(20)));
    await callToReport({ organ: 'county', years: [2023] }, world.context());
    await callToReport({ organ: 'town', years: [2023] }, world.context());
    const { report: head, missing } = await compile();
    expect(head).toMatchObject({ state: 'DRAFT', version: 1, lastRevision: 1, authors: [everyone.id] });
    expect(names(missing)).toEqual(['county:2023:OWN', 'town:2023:OWN']);
    const revision = await world.store.revision(report, 1);
    expect(revision).toMatchObject({ cause: 'COMPILED', reason: '由1份年报汇总，2份尚未公开' });
    const { last } = await world.store.aggregation(report, head.organPath);
    const { hash } = (await world.store.publication(reportOf('bureau')))!;
    expect(last).toMatchObject({ report, revision: 1, by: everyone.id });
    expect(last?.added).toMatchObject([{ report: reportOf('bureau'), revision: 1, hash }]);
  });

  it('takes the 汇总 of a level below, never beside its own report, and waits for one that is called for', async () => {
    const city = reportOf('city', 2023, 'AGGREGATE');
    const input = { report: city, expectedVersion: null };
    await published(world, reportOf('county'), contentWith(granted(5)));
    const without = await compileAggregate(input, world.context());
    expect(names(without.added)).toEqual(['county:2023:OWN']);
    await callToReport({ organ: 'county', years: [2023] }, world.context());
    await published(world, reportOf('city'), contentWith(granted(2)));
    const waiting = await compileAggregate(await now(world, city), world.context());
    expect(names(waiting.added)).toEqual(['city:2023:OWN']);
    expect(names(waiting.missing)).toEqual(['county:2023:AGGREGATE']);
    await compile();
    await publishAggregate();
    const whole = await compileAggregate(await now(world, city), world.context());
    expect(names(whole.added)).toEqual(['city:2023:OWN', 'county:2023:AGGREGATE']);
    expect((await figuresOf(city))[received]).toBe('7');
  });

  async function publishAggregate(): Promise<void> {
    for (const part of ['ch1', 'ch5', 'ch6'] as const) {
      const { text } = contentWith().parts[part]!;
      await saveDraft({ report, part, expectedVersion: 0, text }, world.context());
    }
    await publishDraft(world, report);
  }

  it('leaves the words alone, and the versions of the parts that hold only words', async () => {
    await published(world, reportOf('bureau'), contentWith(granted(20)));
    await drafted(world, report, contentWith(granted(3)));
    const text = '全区共办理20件。';
    await saveDraft({ report, part: 'ch1', expectedVersion: 1, text }, world.context());
    const { report: head } = await compileAgain();
    const { parts } = await world.store.draft(report);
    const part = (id: string) => parts.find((each) => each.id === id)!;
    expect(part('ch1')).toMatchObject({ version: 2, part: { text } });
    expect(part('ch3')).toMatchObject({ version: 2, part: { text: contentWith().parts.ch3!.text } });
    expect(head.title).toBe(contentWith().parts.front?.heading);
    expect((await figuresOf())[received]).toBe('20');
  });

  it('says what changed when it is added up again: what is new, what is gone, and each figure that differs', async () => {
    await published(world, reportOf('bureau'), contentWith(granted(20)));
    await published(world, reportOf('town'), contentWith(granted(1)));
    await compile();
    await corrected(world, reportOf('bureau'), 'ch3', granted(23));
    await published(world, reportOf('county'), contentWith(granted(7)));
    const withdrawn = { ...(await now(world, reportOf('town'))), explanation: '核实' };
    await withdrawReport(withdrawn, world.context());
    const { changes } = await compileAgain();
    expect(changes.map(({ report: { organ }, kind }) => [organ, kind])).toEqual([
      ['county', 'ADDED'],
      ['bureau', 'CORRECTED'],
      ['town', 'GONE'],
    ]);
    const cell = { key: received, before: '20', after: '23', difference: '3' };
    expect(changes[1]?.cells).toContainEqual(cell);
    expect(changes[1]?.cells.every(({ difference }) => difference === '3')).toBe(true);
    expect((await compileAgain()).changes).toEqual([]);
  });

  it('leaves out what is in another form, and names it', async () => {
    await published(world, reportOf('bureau'), contentWith(granted(20)));
    await published(world, reportOf('town'), contentWith(granted(1), { form: '2019' }));
    const { added, otherForm } = await compile();
    expect(names(added)).toEqual(['bureau:2023:OWN']);
    expect(names(otherForm)).toEqual(['town:2023:OWN']);
    const head = (await world.store.draft(report)).head!;
    expect(await aggregationNow(head, world.store)).toMatchObject({ arrived: [], corrected: [], gone: [] });
  });

  it('adds up what some reports divide and others do not in the one row that they share', async () => {
    const divided = {
      ...granted(4),
      'ch3.granted.natural_person': '1',
      'ch3.other.other.natural_person': '3',
    };
    await published(world, reportOf('bureau'), contentWith(divided));
    await published(world, reportOf('town'), withSingleRow(6, 5));
    await compile();
    expect(await figuresOf()).toMatchObject({
      'ch3.other.natural_person': '8',
      'ch3.total_handled.natural_person': '10',
      'ch3.total_handled.total': '10',
    });
  });

  it('tells which figures are blank in some of the reports', async () => {
    await published(world, reportOf('bureau'), contentWith(granted(20)));
    await published(world, reportOf('town'), contentWith({ ...granted(1), [fees]: null }));
    const { notAssessable } = await compile();
    expect(notAssessable).toEqual([{ code: 'R1', figures: [fees] }]);
    expect((await figuresOf())[fees]).toBe('0');
  });

  it('is recognised when it is asked for again, though other reports are public by then', async () => {
    await published(world, reportOf('bureau'), contentWith(granted(20)));
    const once = { clientMutationId: 'once' };
    const first = await compileAggregate({ report, expectedVersion: null }, world.context(once));
    await published(world, reportOf('town'), contentWith(granted(1)));
    expect(await compileAggregate({ report, expectedVersion: null }, world.context(once))).toEqual(first);
    expect((await figuresOf())[received]).toBe('20');
  });

  it('is for editors and collectors, and a secret to strangers', async () => {
    await published(world, reportOf('bureau'), contentWith(granted(20)));
    const as = (actor: ReturnType<typeof actorWith> | null) =>
      compileAggregate({ report, expectedVersion: null }, world.context({ actor }));
    expect(await refusalCode(as(null))).toBe('UNAUTHENTICATED');
    expect(await refusalCode(as(people.signatory))).toBe('FORBIDDEN');
    expect(await refusalCode(as(actorWith('collector', 'city2')))).toBe('NOT_FOUND');
    expect(await refusalCode(as(actorWith('editor', 'bureau')))).toBe('NOT_FOUND');
    expect((await as(actorWith('collector', 'county'))).report.lastRevision).toBe(1);
  });

  it('refuses an own report, years without a form, and where nothing is public', async () => {
    const refused = async (id: typeof report) =>
      refusal(compileAggregate({ report: id, expectedVersion: null }, world.context()));
    expect((await refused(reportOf('county'))).params).toMatchObject({ path: 'report.scope' });
    const old = await refused(reportOf('county', 2018, 'AGGREGATE'));
    expect(old.params).toMatchObject({ path: 'report.year', reason: 'OUT_OF_RANGE' });
    expect(await refused(report)).toMatchObject({ code: 'NOT_FOUND', params: { what: 'publication' } });
    expect((await world.store.draft(report)).head).toBeNull();
  });

  it('refuses a draft that is frozen, another version than was seen, and one that nobody knew of', async () => {
    await published(world, reportOf('bureau'), contentWith(granted(20)));
    expect(await refusalCode(compile(1))).toBe('NOT_FOUND');
    await drafted(world, report, contentWith(granted(20)));
    expect(await refusalCode(compile())).toBe('ALREADY_EXISTS');
    expect(await refusalCode(compile(9))).toBe('CONFLICT');
    await broughtTo(world, report, 'IN_REVIEW');
    const refused = await refusal(compileAgain());
    expect(refused).toMatchObject({ code: 'ILLEGAL_STATE', params: { action: 'report.aggregate' } });
  });

  it('is five readings and one transaction for a county with 60 units, one more where it begins the report', async () => {
    for (let n = 0; n < 60; n += 1) {
      const organ = { id: `unit${n}`, name: `单位${n}`, kind: 'DEPARTMENT', parent: 'county' } as const;
      await registerOrgan({ ...organ, from: 2015, to: null }, world.context());
      await published(world, reportOf(organ.id), contentWith(granted(n)));
    }
    const store = world.store.metered();
    const { added } = await compileAggregate({ report, expectedVersion: null }, world.context({ store }));
    expect(added).toHaveLength(60);
    expect((await figuresOf())[received]).toBe('1770');
    expect(store.cost()).toMatchObject({ requests: 7, batches: 3, queries: 3, transactions: 1 });
    const again = world.store.metered();
    const { expectedVersion } = await now(world, report);
    await compileAggregate({ report, expectedVersion }, world.context({ store: again }));
    expect(again.cost()).toMatchObject({ requests: 6, batches: 3, queries: 2, transactions: 1 });
  });
});

describe('what is compiled', () => {
  const zone = ['zone', 'AGGREGATE'] as const;
  const places = [['county', 'OWN'], ['bureau', 'OWN'], ['town', 'OWN'], ['zone', 'OWN'], zone] as const;
  const line = fc.record({ count: fc.option(fc.nat(9999)), fee: fc.nat(999_999), called: fc.boolean() });

  it('is the sum of what stands in public below, in any county', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 5, maxLength: 5 }), async (lines) => {
        world = await worldOn(memoryStore());
        const organ = { id: 'zone', name: '开发区', kind: 'GOVERNMENT', parent: 'county' } as const;
        await registerOrgan({ ...organ, from: 2015, to: null }, world.context());
        for (const [i, { count, fee, called }] of lines.entries()) {
          const [id, scope] = places[i]!;
          if (called) await callToReport({ organ: id, years: [2023] }, world.context());
          if (count === null) continue;
          const figures = { ...granted(count), [fees]: `${String(count)}.${String(fee)}1` };
          // Not submitted: the 汇总 of the zone is another number than its own report, as R1 would say.
          await drafted(world, reportOf(id, 2023, scope), contentWith(figures));
          await forcePublication(
            { ...(await now(world, reportOf(id, 2023, scope))), reason: '随机' },
            world.context(),
          );
        }
        // A zone that is called, under either number, owes a 汇总.
        const owed = lines[3]!.called || lines[4]!.called || lines[4]!.count !== null;
        const counted = lines.filter((_, i) => i !== (owed ? 3 : 4)).filter(({ count }) => count !== null);
        if (counted.length === 0) {
          expect(await refusalCode(compile())).toBe('NOT_FOUND');
          return;
        }
        const { added } = await compile();
        expect(added).toHaveLength(counted.length);
        const figures = await figuresOf();
        expect(figures['ch3.total_handled.total']).toBe(
          addDecimals(...counted.map((each) => String(each.count))),
        );
        const amounts = counted.map(({ count, fee }) => `${String(count)}.${String(fee)}1`);
        expect(figures[fees]).toBe(addDecimals(...amounts));
      }),
      runs('compiled', 25, 300),
    );
  }, 120_000);
});

/** （六）其他处理 in one row: so many applications, and how many of them were handled otherwise. */
function withSingleRow(count: number, otherwise: number): ReportContent {
  const content = contentWith({ ...granted(count), 'ch3.granted.natural_person': String(count - otherwise) });
  const ch3 = content.parts.ch3!;
  const kept = Object.entries(ch3.figures).filter(([key]) => !/^ch3\.other\./.test(key));
  const row = formOf('2021').tables.find(({ id }) => id === 'ch3')!.substitutes[0]!.row;
  const cells = [...formOf('2021').cells.values()].filter((cell) => cell.row === row && cell.sumOf === null);
  const single = cells.map(({ key }) => [
    key,
    { value: key.endsWith('.natural_person') ? String(otherwise) : '0' },
  ]);
  const figures = Object.fromEntries([...kept, ...single]) as Figures;
  return { ...content, parts: { ...content.parts, ch3: { ...ch3, figures } } };
}

describe('aggregationNow', () => {
  it('tells what was corrected, went and came since the sum was made, in three requests', async () => {
    await published(world, reportOf('bureau'), contentWith(granted(20)));
    await published(world, reportOf('town'), contentWith(granted(1)));
    const { report: head } = await compile();
    expect(await aggregationNow(head, world.store)).toMatchObject({ corrected: [], gone: [], arrived: [] });
    await corrected(world, reportOf('bureau'), 'ch3', granted(23));
    await published(world, reportOf('county'), contentWith(granted(7)));
    const withdrawn = { ...(await now(world, reportOf('town'))), explanation: '核实' };
    await withdrawReport(withdrawn, world.context());
    const store = world.store.metered();
    const found = (await aggregationNow(head, store))!;
    expect(names(found.corrected)).toEqual(['bureau:2023:OWN']);
    expect(names(found.gone)).toEqual(['town:2023:OWN']);
    expect(names(found.arrived)).toEqual(['county:2023:OWN']);
    expect(store.cost().requests).toBe(3);
  });

  it('is null for an own report and for a 汇总 that was written by hand', async () => {
    const { report: own } = await drafted(world, reportOf('county'), contentWith());
    const { report: byHand } = await drafted(world, report, contentWith());
    expect(await aggregationNow(own, world.store)).toBeNull();
    expect(await aggregationNow(byHand, world.store)).toBeNull();
  });
});

describe('rollUp', () => {
  const check = async () => {
    const draft = (await draftReport(report, everyone, world.store, world.now()))!;
    return rollUp(draft.head, () => Promise.resolve(draft), world.store);
  };

  it('finds nothing in what was compiled, and the difference once a report below is corrected', async () => {
    await published(world, reportOf('bureau'), contentWith(granted(20)));
    await compile();
    expect(await check()).toEqual({ issues: [], notAssessable: [], missing: [] });
    await corrected(world, reportOf('bureau'), 'ch3', granted(23));
    const { issues } = (await check())!;
    const found = { code: 'R1', figures: [received], expected: '23', actual: '20' };
    expect(issues).toContainEqual(expect.objectContaining(found));
  });

  it('names who is missing in the sum', async () => {
    await published(world, reportOf('bureau'), contentWith(granted(20)));
    await callToReport({ organ: 'town', years: [2023] }, world.context());
    await drafted(world, report, contentWith(granted(30)));
    const { issues, missing } = (await check())!;
    expect(names(missing)).toEqual(['town:2023:OWN']);
    expect(issues[0]).toMatchObject({ params: { reports: 1, missing: 1 } });
  });
});
