import { scopesDue } from '../../commands/callToReport.ts';
import { verify } from '../../queries/verify.ts';
import { openStore } from '../openStore.ts';
import type { Terminal } from './terminal.ts';

/** `verify`: every difference on a line, and last the counts; status 1 if there is any difference. */
export async function verifyStore(_: readonly string[], terminal: Terminal): Promise<number> {
  const opened = await openStore(terminal.settings, terminal.say);
  try {
    const { reports, revisions, totals, differences } = await verify(
      opened.store,
      scopesDue,
      ({ where, what }) => terminal.print(`${where}: ${what}`),
    );
    terminal.print(
      `${reports} reports, ${revisions} revisions, ${totals} totals, ${differences} differences`,
    );
    return differences === 0 ? 0 : 1;
  } finally {
    await opened.close();
  }
}
