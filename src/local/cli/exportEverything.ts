import { exportSeal } from '../../report/exportedHistory.ts';
import { openStore } from '../openStore.ts';
import type { Terminal } from './terminal.ts';
import { tableOf } from './tableOf.ts';

/** `export --everything`: the whole table, an item a line and a seal at the end, for `restore`. */
export async function exportEverything(terminal: Terminal): Promise<number> {
  const opened = await openStore(terminal.settings, terminal.say);
  const seal = exportSeal();
  let items = 0;
  try {
    for await (const line of tableOf(opened).lines()) {
      seal.add(line);
      terminal.print(line);
      await terminal.drained?.();
      items += 1;
      if (items % 10_000 === 0) terminal.say(`已导出 ${items} 项……`);
    }
    terminal.print(seal.endLine());
    return 0;
  } finally {
    await opened.close();
  }
}
