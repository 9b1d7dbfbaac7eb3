import { noteOverdue } from '../commands/noteOverdue.ts';
import { publishDue, type DueCounts } from '../commands/publishDue.ts';
import { health } from '../queries/health.ts';
import { dependencies } from './dependencies.ts';

const { store, now, log, logged } = dependencies(process.env);

/** Every minute, by EventBridge. What is still not public after its run is what an alarm is to be raised for. */
export const handler = logged(async (): Promise<DueCounts> => {
  const counts = await publishDue(store, now, log);
  const overdue = await noteOverdue(store, now, log);
  if (overdue.noted + overdue.failed > 0) log({ level: 'info', message: 'deadlines passed', ...overdue });
  const missed = await health(store, now());
  if (missed.missedSchedules > 0) log({ level: 'error', message: 'schedules missed', ...missed });
  if (counts.published + counts.refused + counts.failed > 0) {
    log({ level: 'info', message: 'schedules run', ...counts });
  }
  return counts;
});
