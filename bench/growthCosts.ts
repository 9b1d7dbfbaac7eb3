import assert from 'node:assert/strict';
import { publicHandler } from '../src/api/publicHandler.ts';
import type { HttpHandler } from '../src/api/handler.ts';
import { publishReport } from '../src/commands/publishReport.ts';
import type { Cost, Store } from '../src/store/store.ts';
import { after, broughtTo, corrected, drafted, explained, published } from '../test/support/reports.ts';
import { contentWith, everyone, granted, reportOf, ticking, type World } from '../test/support/world.ts';
import { eventOf, lambdaContext } from './event.ts';
import { county, REPORTS_OF_A_COUNTY, YEAR } from './growthCopy.ts';
import { fillWithCounties } from './growthFill.ts';
import { called, type Model } from './growthModel.ts';
import { openTable } from './openTable.ts';
import { dependenciesOn } from './publicApi.ts';
import { questions, type Question } from './questions.ts';

/** What a question or a command has cost. */
export type Asked = Pick<Cost, 'requests' | 'readUnits' | 'writeUnits'>;
export type Costs = Readonly<Record<string, Asked>>;

const [KNOWN, NEW] = ['known-bureau', 'newer-bureau'];
/** After all that the model has done. */
const START = '2024-01-25T02:00:00.000Z';

/** With so many public reports in a database of its own. */
export async function costsAt(model: Model, size: number): Promise<Costs> {
  const { store, close } = await openTable((dataFile) =>
    fillWithCounties(model, size / REPORTS_OF_A_COUNTY, dataFile),
  );
  try {
    const world = worldIn(store);
    await called(world, KNOWN, county(0).id, 'DEPARTMENT');
    await published(world, reportOf(KNOWN, YEAR), contentWith(granted(70)));
    await corrected(world, reportOf(KNOWN, YEAR), 'ch3', granted(80));
    await called(world, NEW, county(0).id, 'DEPARTMENT');
    const publication = await costOfPublishing(world);

    const api = publicHandler(dependenciesOn(store));
    const counted = await store.organTotals('root', YEAR, 'OWN');
    assert.equal(counted?.totals.published, size + 2);
    const list = questions.list;
    const middle = { ...list, variables: { ...list.variables, after: await cursorAt(store, size / 2) } };
    return {
      totals: await costOf(api, questions.totals),
      list: await costOf(api, list),
      'list, in the middle': await costOf(api, middle),
      report: await costOf(api, {
        ...questions.report,
        variables: { organ: KNOWN, year: YEAR, scope: 'OWN' },
      }),
      history: await costOf(api, { ...questions.history, variables: { report: `${KNOWN}:${YEAR}:OWN` } }),
      publication,
    };
  } finally {
    await close();
  }
}

/** Organs and reports are there already. */
function worldIn(store: Store): World {
  const now = ticking(START);
  const context: World['context'] = (overrides = {}) => ({
    store,
    actor: everyone,
    now: now(),
    clientMutationId: null,
    ...overrides,
  });
  return { store, now, context };
}

/** The last of the steps, the whole command. */
async function costOfPublishing(world: World): Promise<Asked> {
  const report = reportOf(NEW, YEAR);
  await drafted(world, report, contentWith(granted(70)));
  await explained(world, report);
  const approved = await broughtTo(world, report, 'APPROVED');
  const store = world.store.metered();
  await publishReport(after(approved), world.context({ store, clientMutationId: 'growth' }));
  return store.cost();
}

async function costOf(api: HttpHandler, question: Question): Promise<Asked> {
  const { body = '' } = await api(eventOf(question), lambdaContext);
  const { data, extensions } = JSON.parse(body) as {
    readonly data: Readonly<Record<string, unknown>> | null;
    readonly extensions: { readonly cost: Cost };
  };
  assert.ok(data && Object.values(data).every((answer) => answer !== null), body);
  return extensions.cost;
}

const PAGE = 100;

/** Turns pages, as a front end would. */
async function cursorAt(store: Store, position: number): Promise<string | null> {
  const filter = { year: YEAR, scope: 'OWN', state: 'PUBLISHED', under: ['root'] } as const;
  let cursor: string | null = null;
  for (let seen = 0; seen < position; seen += PAGE) {
    const page = await store.publications(filter, { limit: PAGE, after: cursor });
    cursor = page.cursors.at(-1) ?? null;
  }
  return cursor;
}
