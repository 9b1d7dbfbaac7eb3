import type { Actor } from '../../access/actor.ts';
import { isFailure } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import { sampleYears } from './oddities.ts';
import { sampleOrgans } from './organs.ts';
import { sampleReports, type SampleReport } from './reports.ts';
import { seedAftermath } from './seedAftermath.ts';
import { callsOfSample, seedCalls, seedOrgans } from './seedOrgans.ts';
import { seedReports } from './seedReports.ts';

/** How often the seeding goes on after the database was too busy to answer. */
const TRIES = 5;

export interface SeedOptions {
  readonly store: Store;
  /** Needs the roles editor, signatory, collector and administrator on `ROOT`. */
  readonly actor: Actor;
  /** Told after every step: steps done, steps in all, and in Chinese what is being done. */
  readonly progress: (done: number, total: number, sentence: string) => void;
}

/** What was added: nothing when the sample was there already. */
export interface Seeded {
  readonly organs: number;
  readonly reports: number;
}

/**
 * Puts the sample into the store by the same commands that people use, year by year, so that every report is checked
 * against that of the year before. What is there already stays as it is, so a run that broke off is finished by
 * running again.
 */
export async function seedSample(options: SeedOptions): Promise<Seeded> {
  const reports = [...sampleReports()];
  const added = { organs: 0, reports: 0 };
  for (let attempt = 1; ; attempt += 1) {
    try {
      await seedWhatIsMissing(options, reports, added);
      return added;
    } catch (error) {
      if (!isFailure(error, 'UNAVAILABLE') || attempt === TRIES) throw error;
    }
  }
}

async function seedWhatIsMissing(
  { store, actor, progress }: SeedOptions,
  reports: readonly SampleReport[],
  added: { organs: number; reports: number },
): Promise<void> {
  const total = sampleOrgans().length + callsOfSample().length + reports.length;
  let done = 0;
  const tell =
    (sentence: string) =>
    (isNew: boolean, what?: keyof Seeded): void => {
      done += 1;
      if (isNew && what) added[what] += 1;
      progress(done, total, sentence);
    };

  const organAdded = tell('正在登记行政机关');
  await seedOrgans(store, actor, (isNew) => organAdded(isNew, 'organs'));
  await seedCalls(store, actor, tell('正在布置年报'));
  for (const year of sampleYears) {
    const ofYear = reports.filter(({ report }) => report.year === year);
    const reportAdded = tell(`正在公布${year}年年报`);
    await seedReports({ store, actor, year, reports: ofYear }, (isNew) => reportAdded(isNew, 'reports'));
  }
  await seedAftermath(store, actor, reports);
}
