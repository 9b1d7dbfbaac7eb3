import { exportSeal, reportLine, revisionLine } from '../../report/exportedHistory.ts';
import type { ReportHead } from '../../report/head.ts';
import type { Revision } from '../../report/revision.ts';
import type { Store } from '../../store/store.ts';
import { everyItem } from '../../util/everyItem.ts';
import { openStore } from '../openStore.ts';
import { exportEverything } from './exportEverything.ts';
import { readOptions } from './readOptions.ts';
import type { Terminal } from './terminal.ts';

const PAGE = 20;

/**
 * `export`: the whole history of every report, for archives; `verify --export` checks it without the database. With
 * `--everything` the whole table instead, for `restore`.
 */
export async function exportHistory(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = readOptions(args, { everything: { type: 'boolean' } }, false);
  return values.everything === true ? exportEverything(terminal) : exportHistories(terminal);
}

async function exportHistories(terminal: Terminal): Promise<number> {
  const opened = await openStore(terminal.settings, terminal.say);
  const seal = exportSeal();
  const write = (line: string): void => {
    seal.add(line);
    terminal.print(line);
  };
  let reports = 0;
  try {
    for await (const head of opened.store.everyHead()) {
      for (const revision of await oldestFirst(opened.store, head)) write(revisionLine(revision));
      write(reportLine(head.id, head.lastRevision, head.lastHash));
      reports += 1;
      if (reports % 100 === 0) terminal.say(`已导出 ${reports} 份报告的历史……`);
    }
    terminal.print(seal.endLine());
    return 0;
  } finally {
    await opened.close();
  }
}

async function oldestFirst(store: Store, { id }: ReportHead): Promise<readonly Revision[]> {
  const revisions: Revision[] = [];
  for await (const revision of everyItem(PAGE, (page) => store.revisions(id, page))) revisions.push(revision);
  return revisions.reverse();
}
