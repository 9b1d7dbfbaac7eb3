import { beforeEach, describe, expect, it } from '@jest/globals';
import { explainIssues } from '../../src/commands/explainIssues.ts';
import { recallReport } from '../../src/commands/recallReport.ts';
import { saveDraft } from '../../src/commands/saveDraft.ts';
import { submitReport } from '../../src/commands/submitReport.ts';
import { waiveIssues } from '../../src/commands/waiveIssues.ts';
import { issueId } from '../../src/report/decision.ts';
import type { Issue, IssueCode } from '../../src/report/issue.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { refusal, refusalCode } from '../support/refusal.ts';
import { broughtTo, drafted, now, publishDraft, published } from '../support/reports.ts';
import { contentWith, granted, people, reportOf, worldOn, type World } from '../support/world.ts';

const report = reportOf('bureau');
const carried = 'ch3.carried_in.natural_person';
const received = 'ch3.new_received.natural_person';
const answered = 'ch3.granted.natural_person';

let world: World;

beforeEach(async () => {
  world = await worldOn(memoryStore());
});

/** One case carried in that the year before did not carry out: X1, and everything adds up. */
async function draftWithGap(): Promise<readonly string[]> {
  await published(world, reportOf('bureau', 2022), contentWith(granted(3), { year: 2022 }));
  const figures = { ...granted(7), [carried]: '1', [answered]: '8' };
  const { issues } = await drafted(world, report, contentWith(figures));
  return issues.filter(({ severity }) => severity === 'MUST_BE_EXPLAINED').map(issueId);
}

/** A printed total that is wrong: blocks. */
async function draftWithWrongTotal(): Promise<Issue> {
  const { issues } = await drafted(world, report, contentWith({ ...granted(7), [answered]: '6' }));
  return issueAmong(issues, 'F3.1');
}

function issueAmong(issues: readonly Issue[], code: IssueCode): Issue {
  const found = issues.find((issue) => issue.code === code);
  if (!found) throw new Error(`no ${code} among ${issues.map((issue) => issue.code).join()}`);
  return found;
}

async function figuresVersion(): Promise<number> {
  const { parts } = await world.store.draft(report);
  return parts.find(({ id }) => id === 'ch3')!.version;
}

async function setFigures(values: Readonly<Record<string, string>>): Promise<void> {
  const figures = Object.entries(values).map(([key, value]) => ({ key, value }));
  await saveDraft({ report, part: 'ch3', expectedVersion: await figuresVersion(), figures }, world.context());
}

describe('an issue that must be explained', () => {
  it('stops submission until it is explained, and names its figures', async () => {
    const issues = await draftWithGap();
    const refused = await refusal(submitReport(await now(world, report), world.context()));
    expect(refused.code).toBe('EXPLANATION_REQUIRED');
    expect(refused.params).toMatchObject({
      issues: [{ code: 'X1', figures: [carried] }, { code: 'X1' }, {}],
    });
    const reason = '上年末一件因系统切换漏计，今年补计。';
    await explainIssues({ report, issues, reason }, world.context());
    const { report: head } = await submitReport(await now(world, report), world.context());
    expect(head.state).toBe('IN_REVIEW');
    const revision = await world.store.revision(report, head.lastRevision);
    expect(revision?.decisions).toHaveLength(issues.length);
    expect(revision?.decisions?.[0]).toMatchObject({
      kind: 'EXPLAINED',
      reason,
      by: 'key:everyone',
      byName: '全部角色',
    });
  });

  it('stays explained while its figures stand, and no longer once they change', async () => {
    const issues = await draftWithGap();
    await explainIssues({ report, issues, reason: '漏计' }, world.context());
    await saveDraft(
      {
        report,
        part: 'ch1',
        expectedVersion: 1,
        text: '主动公开、依申请公开、政府信息管理、平台建设、监督保障。',
      },
      world.context(),
    );
    await setFigures({ [received]: '9', [answered]: '10' });
    await submitReport(await now(world, report), world.context());
    await broughtBack();
    await setFigures({ [carried]: '2', [answered]: '11' });
    expect(await refusalCode(submitReport(await now(world, report), world.context()))).toBe(
      'EXPLANATION_REQUIRED',
    );
    await setFigures({ [carried]: '1', [answered]: '10' });
    await submitReport(await now(world, report), world.context());
  });

  it('cannot be explained without words, by a reviewer, or when it is not there', async () => {
    const issues = await draftWithGap();
    const explain = (input: object, context = world.context()) =>
      refusalCode(explainIssues({ report, issues, reason: '漏计', ...input }, context));
    expect(await explain({ reason: ' \n' })).toBe('REASON_REQUIRED');
    expect(await explain({ reason: '长'.repeat(100_000) })).toBe('INVALID_INPUT');
    expect(await explain({ issues: ['x'.repeat(16)] })).toBe('NOT_FOUND');
    expect(await explain({}, world.context({ actor: people.reviewer }))).toBe('FORBIDDEN');
    expect((await world.store.draft(report)).decisions).toEqual({ version: 0, decisions: [] });
  });

  it('can be explained while somebody else is typing', async () => {
    const issues = await draftWithGap();
    await Promise.all([
      explainIssues({ report, issues, reason: '漏计' }, world.context()),
      setFigures({ [received]: '9', [answered]: '10' }),
    ]);
    await submitReport(await now(world, report), world.context());
  });
});

describe('an issue that blocks', () => {
  it('is not to be explained away, and only a collector lets it pass', async () => {
    const issues = [issueId(await draftWithWrongTotal())];
    const reason = '原件如此，已公开多年。';
    const explained = await refusal(explainIssues({ report, issues, reason }, world.context()));
    expect(explained.params).toMatchObject({ path: 'issues[0]', reason: 'NOT_TO_BE_DECIDED' });
    const byEditor = waiveIssues({ report, issues, reason }, world.context({ actor: people.editor }));
    expect(await refusalCode(byEditor)).toBe('FORBIDDEN');
    expect(await refusalCode(submitReport(await now(world, report), world.context()))).toBe(
      'BLOCKED_BY_ISSUES',
    );
  });

  it('passes with a waiver that the public may read, without the name of who granted it', async () => {
    const { issues } = await drafted(world, report, contentWith({ ...granted(7), [answered]: '6' }));
    const context = world.context({ actor: people.collector });
    const blocking = issues.filter(({ severity }) => severity === 'BLOCKS').map(issueId);
    await waiveIssues({ report, issues: blocking, reason: '原件如此' }, context);
    await publishDraft(world, report);
    const publication = await world.store.publication(report);
    expect(publication?.waivers.length).toBeGreaterThan(0);
    expect(publication?.waivers[0]).toMatchObject({ code: 'F3.1', reason: '原件如此' });
    expect(JSON.stringify(publication)).not.toContain('key:collector');
  });

  it('blocks again when the figures of the waiver change', async () => {
    const issue = await draftWithWrongTotal();
    const context = world.context({ actor: people.collector });
    await waiveIssues({ report, issues: [issueId(issue)], reason: '原件如此' }, context);
    await setFigures({ [answered]: '5' });
    expect(await refusalCode(submitReport(await now(world, report), world.context()))).toBe(
      'BLOCKED_BY_ISSUES',
    );
  });
});

describe('a decision', () => {
  it('makes a revision of its own, though the content is the same', async () => {
    const issues = await draftWithGap();
    const first = (await world.store.draft(report)).head!.lastRevision;
    await explainIssues({ report, issues, reason: '漏计' }, world.context());
    const { report: head } = await broughtTo(world, report, 'IN_REVIEW');
    expect(head.lastRevision).toBe(first + 1);
  });

  it('is not taken once the report is frozen', async () => {
    const issues = await draftWithGap();
    const explain = () => explainIssues({ report, issues, reason: '漏计' }, world.context());
    await explain();
    await broughtTo(world, report, 'IN_REVIEW');
    expect(await refusalCode(explain())).toBe('ILLEGAL_STATE');
  });
});

async function broughtBack(): Promise<void> {
  await recallReport(await now(world, report), world.context());
}
