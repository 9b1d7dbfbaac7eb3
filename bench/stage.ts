import { registerOrgan } from '../src/commands/registerOrgan.ts';
import type { Store } from '../src/store/store.ts';
import { corrected, published } from '../test/support/reports.ts';
import { contentWith, granted, reportOf, worldOn } from '../test/support/world.ts';
import { credentials, cursorSecret, openTable, region, table } from './openTable.ts';

/** A county with a page of reports in a real engine, and the variables by which a function finds it. */
export interface Stage {
  readonly store: Store;
  readonly environment: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/** Reports of one year: a page of a list. */
const REPORTS = 50;

export async function openStage(): Promise<Stage> {
  const { store, endpoint, close } = await openTable();
  await fill(store);
  return {
    store,
    environment: {
      GONGKAI_TABLE: table,
      CURSOR_SECRET: cursorSecret,
      DYNAMODB_ENDPOINT: endpoint,
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    },
    close,
  };
}

/** `bureau` has the report that is asked for, once corrected. */
async function fill(store: Store): Promise<void> {
  const world = await worldOn(store);
  await published(world, reportOf('bureau'), contentWith(granted(70)));
  await corrected(world, reportOf('bureau'), 'ch3', granted(80));
  for (let i = 1; i < REPORTS; i += 1) {
    const id = `village${i}`;
    const organ = {
      id,
      name: `${id}办事处`,
      kind: 'DEPARTMENT',
      parent: 'town',
      from: 2015,
      to: null,
    } as const;
    await registerOrgan(organ, world.context());
    await published(world, reportOf(id), contentWith(granted(i), { organ: organ.name }));
  }
}
