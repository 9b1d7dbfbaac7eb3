import type { Actor } from '../../src/access/actor.ts';
import { amendReport } from '../../src/commands/amendReport.ts';
import { concludeSecrecyReview } from '../../src/commands/concludeSecrecyReview.ts';
import type { CommandContext } from '../../src/commands/shared/context.ts';
import { createReport } from '../../src/commands/createReport.ts';
import { discardAmendment } from '../../src/commands/discardAmendment.ts';
import { endorsePublication } from '../../src/commands/endorsePublication.ts';
import { explainIssues } from '../../src/commands/explainIssues.ts';
import { forcePublication } from '../../src/commands/forcePublication.ts';
import { publishReport } from '../../src/commands/publishReport.ts';
import { recallReport } from '../../src/commands/recallReport.ts';
import { recordPublication } from '../../src/commands/recordPublication.ts';
import { replaceDraft } from '../../src/commands/shared/replaceDraft.ts';
import { restoreRevision } from '../../src/commands/restoreRevision.ts';
import { retractReport } from '../../src/commands/retractReport.ts';
import { returnReport } from '../../src/commands/returnReport.ts';
import { reviewReport } from '../../src/commands/reviewReport.ts';
import { saveDraft } from '../../src/commands/saveDraft.ts';
import { scheduleReport } from '../../src/commands/scheduleReport.ts';
import { signReport } from '../../src/commands/signReport.ts';
import { submitReport } from '../../src/commands/submitReport.ts';
import { unscheduleReport } from '../../src/commands/unscheduleReport.ts';
import { waiveIssues } from '../../src/commands/waiveIssues.ts';
import { withdrawReport } from '../../src/commands/withdrawReport.ts';
import type { ReportContent } from '../../src/report/content.ts';
import type { EventType } from '../../src/report/event.ts';
import { issueIds } from '../support/issueIds.ts';
import {
  amended,
  broughtTo,
  drafted,
  now,
  published,
  saved,
  typed,
  type Station,
} from '../support/reports.ts';
import { contentWith, everyone, granted, people, reportOf, type World } from '../support/world.ts';

/** One mutation that a test breaks off: what must be there before, the mutation itself, and what it must leave. */
export interface Mutation {
  readonly name: string;
  /** Only with `DEEP=1`. */
  readonly deep?: true;
  /** Left out: everyone. */
  readonly actor?: Actor;
  readonly prepare: (world: World) => Promise<unknown>;
  /** Always the same input, in whatever process it is run. */
  readonly run: (context: CommandContext) => Promise<object>;
  /** The event that it tells, once. */
  readonly event: EventType | null;
  /** Revisions of the report, and what the root has counted, when it is done. */
  readonly revisions: number;
  readonly received: string;
}

export const report = reportOf('bureau');

const content = contentWith(granted(7));
const unbalanced = contentWith({ ...granted(7), 'ch3.granted.natural_person': '6' });
export const unexplained: ReportContent = {
  ...content,
  parts: { ...content.parts, ch5: { ...content.parts.ch5!, text: '已改进。' } },
};

const asDraft = (world: World) => drafted(world, report, content);
const asPublished = (world: World) => published(world, report, content);
const asEdited = async (world: World) => {
  await asDraft(world);
  await saved(world, report, 'ch3', { figures: eight });
};
const brought = (station: Station) => async (world: World) => {
  await asDraft(world);
  await broughtTo(world, report, station);
};
const asScheduled = async (world: World) => {
  await brought('APPROVED')(world);
  await scheduleReport({ ...(await now(world, report)), publishAt }, world.context());
};
const asForced = async (world: World) => {
  await asDraft(world);
  const forced = { ...(await now(world, report)), reason: '急' };
  await forcePublication(forced, world.context({ actor: people.signatory }));
};
const asAmended = async (world: World) => {
  await asPublished(world);
  await amended(world, report, 'ch3', granted(8));
};
const asAmendmentSigned = async (world: World) => {
  await asAmended(world);
  await broughtTo(world, report, 'APPROVED');
};

/** The report as it is after so many changes; each step and each save is one. */
const at = (expectedVersion: number) => ({ report, expectedVersion });
const seen = {
  ...{ draft: at(1), edited: at(2), submitted: at(2), reviewed: at(3), cleared: at(4), signed: at(5) },
  ...{ scheduled: at(6), forced: at(2), shown: at(6), amendment: at(8), amendmentSigned: at(12) },
};
const eight = typed(granted(8));
const publishAt = '2024-03-01T00:00:00.000Z';

export const mutations: readonly Mutation[] = [
  {
    name: 'submitReport',
    prepare: asEdited,
    run: (context) => submitReport({ ...seen.edited, note: '请审' }, context),
    event: 'report.submitted',
    revisions: 2,
    received: '0',
  },
  {
    name: 'recallReport',
    deep: true,
    prepare: brought('IN_REVIEW'),
    run: (context) => recallReport(seen.submitted, context),
    event: 'report.recalled',
    revisions: 1,
    received: '0',
  },
  {
    name: 'reviewReport',
    deep: true,
    actor: people.reviewer,
    prepare: brought('IN_REVIEW'),
    run: (context) => reviewReport(seen.submitted, context),
    event: 'report.reviewed',
    revisions: 1,
    received: '0',
  },
  {
    name: 'concludeSecrecyReview',
    deep: true,
    actor: people.secrecyReviewer,
    prepare: brought('SECRECY_REVIEW'),
    run: (context) =>
      concludeSecrecyReview({ ...seen.reviewed, basis: '目录', conclusion: 'TO_BE_REFERRED' }, context),
    event: 'report.returned',
    revisions: 1,
    received: '0',
  },
  {
    name: 'signReport',
    deep: true,
    actor: people.signatory,
    prepare: brought('AWAITING_SIGNATURE'),
    run: (context) => signReport(seen.cleared, context),
    event: 'report.signed',
    revisions: 1,
    received: '0',
  },
  {
    name: 'returnReport',
    actor: people.signatory,
    prepare: brought('APPROVED'),
    run: (context) => returnReport({ ...seen.signed, note: '请改' }, context),
    event: 'report.returned',
    revisions: 1,
    received: '0',
  },
  {
    name: 'scheduleReport',
    deep: true,
    prepare: brought('APPROVED'),
    run: (context) => scheduleReport({ ...seen.signed, publishAt }, context),
    event: 'report.scheduled',
    revisions: 1,
    received: '0',
  },
  {
    name: 'unscheduleReport',
    deep: true,
    prepare: asScheduled,
    run: (context) => unscheduleReport(seen.scheduled, context),
    event: 'report.unscheduled',
    revisions: 1,
    received: '0',
  },
  {
    name: 'publishReport',
    prepare: brought('APPROVED'),
    run: (context) => publishReport(seen.signed, context),
    event: 'report.published',
    revisions: 1,
    received: '7',
  },
  {
    name: 'publishReport of an amendment',
    prepare: asAmendmentSigned,
    run: (context) => publishReport({ ...seen.amendmentSigned, changeNote: '更正一件' }, context),
    event: 'report.corrected',
    revisions: 2,
    received: '8',
  },
  {
    name: 'forcePublication',
    prepare: asEdited,
    run: (context) => forcePublication({ ...seen.edited, reason: '急' }, context),
    event: 'report.published',
    revisions: 2,
    received: '8',
  },
  {
    name: 'endorsePublication',
    deep: true,
    actor: people.collector,
    prepare: asForced,
    run: (context) => endorsePublication(seen.forced, context),
    event: 'report.endorsed',
    revisions: 1,
    received: '7',
  },
  {
    name: 'recordPublication',
    deep: true,
    actor: people.collector,
    prepare: asDraft,
    run: (context) => {
      const elsewhere = { firstPublishedAt: '2024-01-10T00:00:00.000Z', source: '机关网站' };
      return recordPublication({ ...seen.draft, ...elsewhere }, context);
    },
    event: 'report.published',
    revisions: 1,
    received: '7',
  },
  {
    name: 'amendReport',
    prepare: asPublished,
    run: (context) => amendReport({ ...seen.shown, reason: '更正一件' }, context),
    event: 'report.amending',
    revisions: 1,
    received: '7',
  },
  {
    name: 'discardAmendment',
    deep: true,
    prepare: asAmended,
    run: (context) => discardAmendment(seen.amendment, context),
    event: 'report.discarded',
    revisions: 2,
    received: '7',
  },
  {
    name: 'withdrawReport',
    prepare: asPublished,
    run: (context) => withdrawReport({ ...seen.shown, explanation: '正在核实' }, context),
    event: 'report.withdrawn',
    revisions: 1,
    received: '0',
  },
  {
    name: 'retractReport',
    deep: true,
    prepare: asPublished,
    run: (context) => retractReport({ ...seen.shown, explanation: '误发' }, context),
    event: 'report.retracted',
    revisions: 1,
    received: '0',
  },
  {
    name: 'createReport',
    deep: true,
    prepare: () => Promise.resolve(),
    run: (context) => createReport({ report }, context),
    event: 'report.created',
    revisions: 0,
    received: '0',
  },
  {
    name: 'saveDraft',
    prepare: asDraft,
    run: (context) =>
      saveDraft({ report, part: 'ch3', expectedVersion: 1, text: '改', figures: eight }, context),
    event: null,
    revisions: 1,
    received: '0',
  },
  {
    name: 'explainIssues',
    deep: true,
    prepare: (world) => drafted(world, report, unexplained),
    run: (context) => {
      const issues = issueIds(report, unexplained, 'MUST_BE_EXPLAINED');
      return explainIssues({ report, issues, reason: '口径调整' }, context);
    },
    event: null,
    revisions: 1,
    received: '0',
  },
  {
    name: 'waiveIssues',
    deep: true,
    actor: people.collector,
    prepare: (world) => drafted(world, report, unbalanced),
    run: (context) => {
      const issues = issueIds(report, unbalanced, 'BLOCKS');
      return waiveIssues({ report, issues, reason: '原文如此' }, context);
    },
    event: null,
    revisions: 1,
    received: '0',
  },
  {
    name: 'replaceDraft',
    prepare: () => Promise.resolve(),
    run: (context) => {
      const imported = { cause: 'IMPORTED', source: 'sample.html', readingIssues: [] } as const;
      return replaceDraft({ report, content, ...imported, expectedVersion: null }, everyone, context);
    },
    event: 'report.created',
    revisions: 1,
    received: '0',
  },
  {
    name: 'restoreRevision',
    deep: true,
    prepare: asAmended,
    run: (context) => restoreRevision({ ...seen.amendment, number: 1, reason: '改错了' }, context),
    event: null,
    revisions: 2,
    received: '7',
  },
];
