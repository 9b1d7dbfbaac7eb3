import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../store/store.ts';
import { sampleAdministrator } from './sampleAdministrator.ts';
import { organs as sampleOrgans, ROOT } from './sample/organs.ts';
import { seedSample } from './sample/seed.ts';

/**
 * Brings the sample data in at the first start on a data folder, and finishes what an interrupted first start
 * left. `doneFile` remembers that it is done; null where nothing is kept. The folder may by now go with another database,
 * by DYNAMODB_ENDPOINT, in which there is nothing yet. False: there are data of somebody's own, a restored copy perhaps,
 * and nothing was written among them.
 */
export async function ensureSample(
  store: Store,
  dataDir: string | null,
  say: (sentence: string) => void,
): Promise<boolean> {
  const doneFile = dataDir === null ? null : join(dataDir, 'sample.done');
  const root = await store.organ(ROOT);
  if (doneFile !== null && existsSync(doneFile) && root) return true;
  if (root ? root.name !== sampleRootName : await holdsOrgans(store)) return false;
  say('首次启动，正在写入示例数据（约半分钟）…… / First start: writing sample data (about half a minute)…');
  const { organs, reports } = await seedSample({
    store,
    actor: sampleAdministrator,
    progress: everyTenth(say),
  });
  if (doneFile !== null) writeFileSync(doneFile, '');
  say(`示例数据已就绪：${organs} 个机关，${reports} 份年度报告。/ Sample data ready.`);
  return true;
}

const sampleRootName = sampleOrgans.find(({ id }) => id === ROOT)?.name;

async function holdsOrgans(store: Store): Promise<boolean> {
  const { done } = await store.everyOrgan()[Symbol.asyncIterator]().next();
  return done !== true;
}

/** Tells a progress ten times in all. */
function everyTenth(say: (sentence: string) => void) {
  let told = 0;
  return (done: number, total: number, sentence: string): void => {
    const tenth = Math.floor((done * 10) / total);
    if (tenth <= told) return;
    told = tenth;
    say(`  ${tenth * 10}%  ${sentence}`);
  };
}
