import type { CommandContext } from '../../src/commands/context.ts';
import { correctReport } from '../../src/commands/correctReport.ts';
import { createReport } from '../../src/commands/createReport.ts';
import { publishReport } from '../../src/commands/publishReport.ts';
import { replaceDraft } from '../../src/commands/replaceDraft.ts';
import { restoreRevision } from '../../src/commands/restoreRevision.ts';
import { retractReport } from '../../src/commands/retractReport.ts';
import { saveDraft } from '../../src/commands/saveDraft.ts';
import { withdrawReport } from '../../src/commands/withdrawReport.ts';
import type { EventType } from '../../src/report/event.ts';
import { drafted, published } from '../support/reports.ts';
import { contentWith, everyone, granted, reportOf, type World } from '../support/world.ts';

/** One mutation that a test breaks off: what must be there before, the mutation itself, and what it must leave. */
export interface Mutation {
  readonly name: string;
  /** Only with `DEEP=1`. */
  readonly deep?: true;
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
const asDraft = (world: World) => drafted(world, report, content);
const asPublished = (world: World) => published(world, report, content);
const [draftVersion, publishedVersion] = [
  { report, expectedVersion: 1 },
  { report, expectedVersion: 2 },
];
const eight = Object.entries(granted(8)).map(([key, value]) => ({ key, value }));

export const mutations: readonly Mutation[] = [
  {
    name: 'publishReport',
    prepare: asDraft,
    run: (context) => publishReport(draftVersion, context),
    event: 'report.published',
    revisions: 1,
    received: '7',
  },
  {
    name: 'correctReport',
    prepare: asPublished,
    run: (context) => {
      const changes = [{ part: 'ch3' as const, figures: eight }];
      return correctReport({ ...publishedVersion, changeNote: '更正一件', changes }, context);
    },
    event: 'report.corrected',
    revisions: 2,
    received: '8',
  },
  {
    name: 'withdrawReport',
    prepare: asPublished,
    run: (context) => withdrawReport({ ...publishedVersion, explanation: '正在核实' }, context),
    event: 'report.withdrawn',
    revisions: 1,
    received: '0',
  },
  {
    name: 'retractReport',
    deep: true,
    prepare: asPublished,
    run: (context) => retractReport({ ...publishedVersion, explanation: '误发' }, context),
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
    prepare: async (world) => {
      await asPublished(world);
      const part = { report, part: 'ch1', expectedVersion: 1, text: '改' } as const;
      await saveDraft(part, world.context());
    },
    run: (context) => restoreRevision({ report, number: 1, expectedVersion: 3, reason: '改错了' }, context),
    event: null,
    revisions: 2,
    received: '7',
  },
];
