import { beforeEach, describe, expect, it } from '@jest/globals';
import { explainIssues } from '../../src/commands/explainIssues.ts';
import { submitReport } from '../../src/commands/submitReport.ts';
import { draftChecks, draftReport } from '../../src/queries/draftReport.ts';
import { issueId } from '../../src/report/decision.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { refusal } from '../support/refusal.ts';
import { drafted, now, published } from '../support/reports.ts';
import { contentWith, everyone, granted, reportOf, worldOn, type World } from '../support/world.ts';

const report = reportOf('county', 2023, 'AGGREGATE');

let world: World;

beforeEach(async () => {
  world = await worldOn(memoryStore());
});

async function issuesNow() {
  const draft = await draftReport(report, everyone, world.store, world.now());
  return (await draftChecks(draft!, world.store)).issues;
}

describe('a 汇总 that differs from the sum of what is below it', () => {
  it('is not submitted until the difference is explained', async () => {
    await published(world, reportOf('county'), contentWith(granted(7)));
    await published(world, reportOf('bureau'), contentWith(granted(20)));
    await drafted(world, report, contentWith(granted(26)));
    const refused = await refusal(submitReport(await now(world, report), world.context()));
    expect(refused.code).toBe('EXPLANATION_REQUIRED');
    const differing = {
      code: 'R1',
      figures: ['ch3.new_received.natural_person'],
      expected: '27',
      actual: '26',
    };
    expect(refused.params).toMatchObject({ issues: expect.arrayContaining([differing]) as unknown });
    const issues = (await issuesNow())
      .filter(({ severity }) => severity === 'MUST_BE_EXPLAINED')
      .map(issueId);
    await explainIssues({ report, issues, reason: '一件由上级机关代办，不计入本级。' }, world.context());
    const { report: head } = await submitReport(await now(world, report), world.context());
    expect(head.state).toBe('IN_REVIEW');
  });

  it('is judged by nothing where nothing below it is public', async () => {
    await drafted(world, report, contentWith(granted(26)));
    expect((await issuesNow()).map(({ code }) => code)).not.toContain('R1');
    await submitReport(await now(world, report), world.context());
  });

  it('is found by no check of an own report', async () => {
    await published(world, reportOf('bureau'), contentWith(granted(20)));
    await drafted(world, reportOf('county'), contentWith(granted(7)));
    const before = world.store.cost().requests;
    await submitReport(await now(world, reportOf('county')), world.context());
    expect(world.store.cost().requests - before).toBe(3);
  });
});
