import { openStore } from '../openStore.ts';
import { refuseAws } from '../refuseAws.ts';
import { sampleAdministrator } from '../sampleAdministrator.ts';
import { seedSample } from '../sample/seed.ts';
import type { Terminal } from './terminal.ts';

/** `seed`: writes the sample data; what is there already stays as it is. */
export async function seed(_: readonly string[], terminal: Terminal): Promise<number> {
  refuseAws(terminal.settings);
  const opened = await openStore(terminal.settings, terminal.say);
  try {
    const { organs, reports } = await seedSample({
      store: opened.store,
      actor: sampleAdministrator,
      progress: (done, total, sentence) => {
        if (done % 100 === 0 || done === total) terminal.say(`${done}/${total} ${sentence}`);
      },
    });
    terminal.print(`${organs} organs, ${reports} reports`);
    return 0;
  } finally {
    await opened.close();
  }
}
