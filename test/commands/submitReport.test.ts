import { describe, expect, it } from '@jest/globals';
import { forcePublication } from '../../src/commands/forcePublication.ts';
import { saveDraft } from '../../src/commands/saveDraft.ts';
import { submitReport } from '../../src/commands/submitReport.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { refusal, refusalCode } from '../support/refusal.ts';
import { after, broughtTo, drafted, now } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn } from '../support/world.ts';

const report = reportOf('bureau');

describe('submitReport', () => {
  it('refuses a report whose columns do not balance and names the figures, and so does forcing it', async () => {
    const world = await worldOn(memoryStore());
    const content = contentWith({ ...granted(7), 'ch3.granted.natural_person': '6' });
    const draft = await drafted(world, report, content);
    for (const refused of [
      await refusal(submitReport(after(draft), world.context())),
      await refusal(forcePublication({ ...after(draft), reason: '急' }, world.context())),
    ]) {
      expect(refused.code).toBe('BLOCKED_BY_ISSUES');
      expect(JSON.stringify(refused.params)).toContain('F3.1');
    }
    expect(await world.store.publication(report)).toBeNull();
    expect(await now(world, report)).toEqual(after(draft));
  });

  it('refuses a stale version with what is there now', async () => {
    const world = await worldOn(memoryStore());
    const draft = await drafted(world, report, contentWith());
    const { expectedVersion } = after(draft);
    await saveDraft({ report, part: 'ch5', expectedVersion: 1, text: '另有不足，已改进。' }, world.context());
    const refused = await refusal(submitReport(after(draft), world.context()));
    expect(refused.code).toBe('CONFLICT');
    expect(refused.params).toMatchObject({ current: { version: expectedVersion + 1, by: 'key:everyone' } });
  });

  it('freezes the content until it is sent back or public', async () => {
    const world = await worldOn(memoryStore());
    for (const station of ['IN_REVIEW', 'SECRECY_REVIEW', 'AWAITING_SIGNATURE', 'APPROVED'] as const) {
      const organ = {
        IN_REVIEW: 'bureau',
        SECRECY_REVIEW: 'town',
        AWAITING_SIGNATURE: 'city',
        APPROVED: 'city2',
      };
      const submitted = reportOf(organ[station]);
      await drafted(world, submitted, contentWith());
      await broughtTo(world, submitted, station);
      const save = { report: submitted, part: 'ch5', expectedVersion: 1, text: '改' } as const;
      expect([station, await refusalCode(saveDraft(save, world.context()))]).toEqual([
        station,
        'ILLEGAL_STATE',
      ]);
    }
  });
});
