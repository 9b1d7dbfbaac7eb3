import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../src/access/actor.ts';
import { roles } from '../../src/access/role.ts';
import { keyActor } from '../support/keyActor.ts';
import { amendReport } from '../../src/commands/amendReport.ts';
import { concludeSecrecyReview } from '../../src/commands/concludeSecrecyReview.ts';
import { discardAmendment } from '../../src/commands/discardAmendment.ts';
import { endorsePublication } from '../../src/commands/endorsePublication.ts';
import { explainIssues } from '../../src/commands/explainIssues.ts';
import { forcePublication } from '../../src/commands/forcePublication.ts';
import { restoreRevision } from '../../src/commands/restoreRevision.ts';
import { retractReport } from '../../src/commands/retractReport.ts';
import { reviewReport } from '../../src/commands/reviewReport.ts';
import { saveDraft } from '../../src/commands/saveDraft.ts';
import { scheduleReport } from '../../src/commands/scheduleReport.ts';
import { submitReport } from '../../src/commands/submitReport.ts';
import { waiveIssues } from '../../src/commands/waiveIssues.ts';
import { withdrawReport } from '../../src/commands/withdrawReport.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { draftChecks, draftReport } from '../../src/queries/draftReport.ts';
import { issueId } from '../../src/report/decision.ts';
import { refusal } from '../support/refusal.ts';
import { broughtTo, drafted, now, published } from '../support/reports.ts';
import { contentWith, everyone, granted, reportOf, worldOn, type World } from '../support/world.ts';

/* Ways in which one person could come to approve what they wrote, by which no author must be forgotten. */

const report = reportOf('bureau');
const wrote = 'ch3.granted.natural_person';
const full = roles.map((role) => ({ role, organ: 'root' }));
const [a, b, c]: readonly Actor[] = ['a', 'b', 'c'].map((id) => ({
  id: `person:${id}`,
  name: id,
  grants: full,
}));

let world: World;
const as = (actor: Actor) => world.context({ actor });

beforeEach(async () => {
  world = await worldOn(memoryStore());
});

async function write(actor: Actor, count = 9): Promise<void> {
  const { parts } = await world.store.draft(report);
  const expectedVersion = parts.find(({ id }) => id === 'ch3')!.version;
  const figures = Object.entries(granted(count)).map(([key, value]) => ({ key, value }));
  await saveDraft({ report, part: 'ch3', expectedVersion, figures }, as(actor));
}

async function amend(actor: Actor): Promise<void> {
  await amendReport({ ...(await now(world, report)), reason: '更正' }, as(actor));
}

/** Refused as an author who reviews. */
async function expectAuthor(actor: Actor): Promise<void> {
  const { params } = await refusal(reviewReport(await now(world, report), as(actor)));
  expect(params).toEqual({ action: 'report.review', as: 'author' });
}

describe('an author stays one', () => {
  it('of what was restored, though somebody else restored it', async () => {
    await published(world, report, contentWith(granted(7)));
    await amend(a!);
    await write(a!);
    const { report: head } = await discardAmendment(await now(world, report), as(a!));
    await amend(b!);
    await restoreRevision(
      { ...(await now(world, report)), number: head.lastRevision, reason: '用原稿' },
      as(b!),
    );
    await submitReport(await now(world, report), as(b!));
    await expectAuthor(a!);
  });

  it('of a text that was left when the amendment of a hidden report was given up', async () => {
    await published(world, report, contentWith(granted(7)));
    await retractReport({ ...(await now(world, report)), explanation: '误发' }, as(c!));
    await amend(a!);
    await write(a!);
    await discardAmendment(await now(world, report), as(a!));
    await amend(b!);
    await submitReport(await now(world, report), as(b!));
    await expectAuthor(a!);
  });

  it('of a text that was forced, taken back and submitted again', async () => {
    await drafted(world, report, contentWith(granted(7)));
    await write(a!);
    await forcePublication({ ...(await now(world, report)), reason: '紧急' }, as(b!));
    const own = await refusal(endorsePublication(await now(world, report), as(a!)));
    expect(own.params).toEqual({ action: 'report.endorse', as: 'author' });
    await withdrawReport({ ...(await now(world, report)), explanation: '核实' }, as(c!));
    await amend(b!);
    await submitReport(await now(world, report), as(b!));
    await expectAuthor(a!);
  });

  it('of what a program wrote whose key they made', async () => {
    const program = keyActor({ id: 'k', createdBy: a!.id, grants: full });
    await drafted(world, report, contentWith(granted(7)));
    await write(program);
    await submitReport(await now(world, report), as(b!));
    await expectAuthor(a!);
  });

  it('of what they explained, and lets nothing of their own pass', async () => {
    const { issues } = await drafted(world, report, contentWith({ ...granted(7), [wrote]: '6' }));
    await write(a!, 8);
    const wrong = issues.filter(({ severity }) => severity === 'BLOCKS').map(issueId);
    const waived = await refusal(waiveIssues({ report, issues: wrong, reason: '放行' }, as(a!)));
    expect(waived.params).toEqual({ action: 'report.waive', as: 'author' });
    const before = (await world.store.draft(report)).head!.authors;
    expect(before).not.toContain(c!.id);
    await published(world, reportOf('bureau', 2022), contentWith(granted(3), { year: 2022 }));
    const carried = await world.store.draft(report);
    expect(carried.head).not.toBeNull();
    await explainSimilar(c!);
    expect((await world.store.draft(report)).head?.authors).toContain(c!.id);
  });

  async function explainSimilar(actor: Actor): Promise<void> {
    const refused = await refusal(submitReport(await now(world, report), as(b!)));
    expect(refused.code).toBe('EXPLANATION_REQUIRED');
    const draft = await draftReport(report, everyone, world.store, world.now());
    const { issues } = await draftChecks(draft!, world.store);
    const open = issues.filter(({ severity }) => severity === 'MUST_BE_EXPLAINED').map(issueId);
    await explainIssues({ report, issues: open, reason: '说明' }, as(actor));
  }
});

describe('who forced a publication', () => {
  it('does not clear the mark of it by having somebody force another', async () => {
    await drafted(world, report, contentWith(granted(7)));
    await forcePublication({ ...(await now(world, report)), reason: '紧急' }, as(a!));
    await amend(c!);
    await write(c!);
    await forcePublication({ ...(await now(world, report)), reason: '再次' }, as(b!));
    for (const actor of [a!, b!, c!]) {
      expect((await refusal(endorsePublication(await now(world, report), as(actor)))).code).toBe(
        'SAME_PERSON',
      );
    }
  });
});

describe('taking back what is public', () => {
  it('ends a schedule, and by a retraction everything that was approved without knowing of it', async () => {
    await published(world, report, contentWith(granted(7)));
    await amend(a!);
    await write(a!);
    await broughtTo(world, report, 'APPROVED');
    const publishAt = '2024-06-01T00:00:00.000Z';
    await scheduleReport({ ...(await now(world, report)), publishAt }, as(c!));
    const withdrawn = await withdrawReport({ ...(await now(world, report)), explanation: '核实' }, as(c!));
    expect(withdrawn.report).toMatchObject({ state: 'APPROVED', publicState: 'WITHDRAWN', schedule: null });
    const hidden = await retractReport({ ...(await now(world, report)), explanation: '涉密' }, as(c!));
    expect(hidden.report).toMatchObject({
      state: 'DRAFT',
      publicState: 'RETRACTED',
      signature: null,
      secrecyReview: null,
      sentBack: { from: 'APPROVED', note: '涉密' },
    });
  });

  it('is not undone by a secrecy review that was against it', async () => {
    await drafted(world, report, contentWith(granted(7)));
    await broughtTo(world, report, 'SECRECY_REVIEW');
    const against = { basis: '涉密', conclusion: 'MUST_NOT_BE_PUBLISHED' } as const;
    const { report: head } = await concludeSecrecyReview(
      { ...(await now(world, report)), ...against },
      as(c!),
    );
    expect(head.withheld).toMatchObject({ revision: head.lastRevision });
  });
});
