import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { retractReport } from '../../src/commands/retractReport.ts';
import { withdrawReport } from '../../src/commands/withdrawReport.ts';
import { reportIdText, type ReportId } from '../../src/report/report.ts';
import type { Store } from '../../src/store/store.ts';
import { startApi } from './api.ts';
import { addEndpoint } from './deliveries.ts';
import { broughtTo, corrected, drafted, explained, now, published, scheduledFor } from './reports.ts';
import { contentWith, granted, reportOf, worldOn } from './world.ts';

const underWay = [
  ['county', 'IN_REVIEW'],
  ['city', 'SECRECY_REVIEW'],
  ['city2', 'AWAITING_SIGNATURE'],
  ['province', 'APPROVED'],
] as const;

/** A little of everything: reports at every step, in public, corrected, withdrawn and retracted, an endpoint, somebody signed in. */
export async function writeHistory(store: Store): Promise<void> {
  const world = await worldOn(store);
  await published(world, reportOf('bureau'), contentWith(granted(7)));
  await corrected(world, reportOf('bureau'), 'ch3', granted(9));
  await published(world, reportOf('bureau', 2022), contentWith(granted(4), { year: 2022 }));
  const withdrawn = reportOf('bureau', 2022);
  await withdrawReport({ ...(await now(world, withdrawn)), explanation: '正在核实' }, world.context());
  await published(world, reportOf('town'), contentWith(granted(1), { organ: 'town机关' }));
  const retracted = reportOf('town', 2022);
  await published(world, retracted, contentWith(granted(2), { organ: 'town机关', year: 2022 }));
  await retractReport({ ...(await now(world, retracted)), explanation: '误发' }, world.context());
  await drafted(world, reportOf('office'), contentWith(granted(3), { organ: 'office机关' }));
  for (const [organ, station] of underWay) {
    await drafted(world, reportOf(organ), contentWith(granted(6), { organ: `${organ}机关` }));
    await explained(world, reportOf(organ));
    await broughtTo(world, reportOf(organ), station);
  }
  const scheduled = reportOf('office', 2022);
  await drafted(world, scheduled, contentWith(granted(5), { organ: 'office机关', year: 2022 }));
  await scheduledFor(world, scheduled, '2024-06-01T00:00:00.000Z');
  await addEndpoint(store, { id: 'e1' });
  await store.addSession({
    hash: 'a'.repeat(64),
    person: 'somebody',
    csrfHash: 'b'.repeat(64),
    createdAt: '2024-03-01T00:00:00.000Z',
    expiresAt: '2024-03-01T12:00:00.000Z',
  });
}

/** Every example of the public API, about what that history tells of. */
export function publicQuestions(): Readonly<Record<string, string>> {
  const folder = join(import.meta.dirname, '../../graphql/examples/public');
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [
        name,
        readFileSync(join(folder, name), 'utf8')
          .replaceAll(/longgang-jzgws|chengzhou-scj/g, 'bureau')
          .replaceAll('2020', '2023'),
      ]),
  );
}

/** What the API answers to each; addresses and cursors aside, which hang on the server. */
export async function answersTo(
  questions: Readonly<Record<string, string>>,
  store: Store,
): Promise<Readonly<Record<string, string>>> {
  const api = await startApi(store);
  const answers: Record<string, string> = {};
  for (const [name, question] of Object.entries(questions)) {
    const { data, errors } = await api.ask(question);
    if (errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    answers[name] = withoutServer(JSON.stringify(data), api.url);
  }
  return answers;
}

export function withoutServer(answer: string, url: string): string {
  return answer.replaceAll(url, '').replaceAll(/("\w*[cC]ursor":)"[^"]*"/g, '$1""');
}

/** The hash of every revision of every report. */
export async function everyHash(store: Store): Promise<Readonly<Record<string, readonly string[]>>> {
  const hashes: Record<string, readonly string[]> = {};
  const ids: ReportId[] = [];
  for await (const { id } of store.everyHead()) ids.push(id);
  for (const id of ids) {
    const { items } = await store.revisions(id, { limit: 100, after: null });
    hashes[reportIdText(id)] = items.map(({ hash }) => hash);
  }
  return Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1)));
}
