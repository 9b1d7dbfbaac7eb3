import { describe, expect, it } from '@jest/globals';
import { retractReport } from '../../src/commands/retractReport.ts';
import { publicIssues, publicReport } from '../../src/queries/publicReport.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { after, corrected, published } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn, type World } from '../support/world.ts';

const before = reportOf('bureau', 2022);
const report = reportOf('bureau', 2023);
const carried = {
  'ch3.new_received.natural_person': '12',
  'ch3.carried_out.natural_person': '12',
};

async function codesOf({ store }: World): Promise<readonly string[]> {
  return (await publicIssues((await publicReport(report, store))!, store)).map(({ code }) => code);
}

describe('publicIssues', () => {
  it('tells what the year before carried over only while that is public', async () => {
    const world = await worldOn(memoryStore());
    const shown = await published(world, before, contentWith(carried, { year: 2022 }));
    await published(world, report, contentWith(granted(3)));
    expect(await codesOf(world)).toContain('X1');

    await retractReport({ ...after(shown), explanation: '误发' }, world.context());
    expect(await codesOf(world)).not.toContain('X1');

    const five = Object.fromEntries(Object.keys(carried).map((key) => [key, '5']));
    await corrected(world, before, 'ch3', five);
    expect(await codesOf(world)).not.toContain('X1');
  });

  it('asks once more only where an issue compares two years', async () => {
    const world = await worldOn(memoryStore());
    await published(world, before, contentWith({}, { year: 2022 }));
    await published(world, report, contentWith(granted(3)));
    const view = world.store.metered();
    const publication = (await publicReport(report, view))!;
    const crossing = publication.issues.filter(({ code }) => /^X|^D3/.test(code));
    await publicIssues(
      { ...publication, issues: publication.issues.filter((each) => !crossing.includes(each)) },
      view,
    );
    expect(view.cost().requests).toBe(1);
  });
});
