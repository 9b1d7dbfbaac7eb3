import { expect, it } from '@jest/globals';
import { amendReport } from '../../src/commands/amendReport.ts';
import { callToReport } from '../../src/commands/callToReport.ts';
import { noteOverdue } from '../../src/commands/noteOverdue.ts';
import { publishDue } from '../../src/commands/publishDue.ts';
import { saveDraft } from '../../src/commands/saveDraft.ts';
import { health } from '../../src/queries/health.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { describeWithEngine } from '../support/engine.ts';
import { allowedTo, difference, listenTo } from '../support/iam.ts';
import { drafted, now, published, scheduledFor } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn } from '../support/world.ts';

describeWithEngine('the role of the function that publishes what is due', (engine) => {
  it('allows what a run asks of the database, and nothing that no run asks', async () => {
    const { client, table } = await engine().createTable();
    const store = dynamodbStore({ client, table, cursorSecret: 'test', quality: 5 });
    const world = await worldOn(store);
    const publishAt = '2024-01-25T01:00:00.000Z';
    const [corrected, spoilt] = [reportOf('town'), reportOf('office')];
    await published(world, corrected, contentWith(granted(7), { organ: 'town机关' }));
    await amendReport({ ...(await now(world, corrected)), reason: '更正' }, world.context());
    const changes = Object.entries(granted(8)).map(([key, value]) => ({ key, value }));
    await saveDraft(
      { report: corrected, part: 'ch3', expectedVersion: 1, figures: changes },
      world.context(),
    );
    for (const report of [reportOf('bureau'), reportOf('county', 2023, 'AGGREGATE'), spoilt]) {
      await drafted(world, report, contentWith(granted(7), { organ: `${report.organ}机关` }));
    }
    for (const report of [reportOf('bureau'), reportOf('county', 2023, 'AGGREGATE'), spoilt, corrected]) {
      await scheduledFor(world, report, publishAt);
    }
    await callToReport({ organ: 'bureau', years: [2021] }, world.context());
    const { parts } = await store.draft(spoilt);
    const part = parts.find(({ id }) => id === 'ch3')!;
    const figures = { ...part.part.figures, 'ch3.granted.natural_person': { value: '5' } };
    const saves = [{ ...part, part: { ...part.part, figures }, version: part.version + 1 }];
    await store.commit({ at: publishAt, parts: { report: spoilt, saves } });

    const asked = listenTo(client);
    const counts = await publishDue(
      store,
      () => publishAt,
      () => undefined,
    );
    expect(counts).toEqual({ published: 3, refused: 1, failed: 0 });
    const overdue = await noteOverdue(
      store,
      () => publishAt,
      () => undefined,
    );
    expect(overdue).toEqual({ noted: 1, failed: 0 });
    await health(store, publishAt);

    expect(difference(allowedTo('PublishDueRole'), asked)).toEqual({ refused: [], unused: [] });
  });
});
