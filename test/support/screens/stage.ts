import { randomBytes, randomUUID } from 'node:crypto';
import type { Actor } from '../../../src/access/actor.ts';
import { personId, type Person } from '../../../src/access/person.ts';
import { addComment } from '../../../src/commands/addComment.ts';
import { admitPerson } from '../../../src/commands/admitPerson.ts';
import { createApiKey } from '../../../src/commands/createApiKey.ts';
import { createPreview } from '../../../src/commands/createPreview.ts';
import { grantRole } from '../../../src/commands/grantRole.ts';
import { remindReport } from '../../../src/commands/remindReport.ts';
import { returnReport } from '../../../src/commands/returnReport.ts';
import { revokeRole } from '../../../src/commands/revokeRole.ts';
import { saveDraft } from '../../../src/commands/saveDraft.ts';
import type { CommandContext } from '../../../src/commands/shared/context.ts';
import { replaceDraft } from '../../../src/commands/shared/replaceDraft.ts';
import { submitReport } from '../../../src/commands/submitReport.ts';
import { samplePeople } from '../../../src/local/identity/samplePeople.ts';
import { correctAsPeopleDo } from '../../../src/local/sample/correctAsPeopleDo.ts';
import { unfinished } from '../../../src/local/sample/drafts.ts';
import { organs } from '../../../src/local/sample/organs.ts';
import { sampleReports, type SampleReport } from '../../../src/local/sample/reports.ts';
import { seedReports } from '../../../src/local/sample/seedReports.ts';
import { sampleAdministrator } from '../../../src/local/sampleAdministrator.ts';
import { partOf } from '../../../src/report/content.ts';
import { reportVersion } from '../../../src/report/head.ts';
import { reportIdText, type ReportId } from '../../../src/report/report.ts';
import type { Cms } from '../cms.ts';
import { seedPush } from './stagePush.ts';

/** Where the screens lie that have something of the stage in their address, below `/cms`. */
export interface Stage {
  /** In review for the second time, with comments. */
  readonly inReview: string;
  /** A draft in which a column does not add up. */
  readonly wrong: string;
  /** Public, and corrected once. */
  readonly corrected: string;
  readonly endpoint: string;
  readonly preview: string;
}

const DISTRICT = 'qingwan';
const FIRST_YEAR = 2022;
const YEAR = 2025;
const bureau = (year: number): ReportId => ({ organ: 'qingwan-jyj', year, scope: 'OWN' });
const market: ReportId = { organ: 'qingwan-scj', year: YEAR, scope: 'OWN' };
const GRANTED = 'ch3.granted.natural_person';

const quietly = () => undefined;

/**
 * A district in February, in which every screen has something to show: years of public reports, one of them corrected;
 * this year's in all stages; endpoints with deliveries, keys, people. The auditor has lost the role.
 */
export async function setStage(cms: Cms): Promise<Stage> {
  const { store, site } = cms;
  const context = (actor: Actor): CommandContext => ({
    store,
    actor,
    now: new Date().toISOString(),
    clientMutationId: null,
  });
  const as = (subject: string) => context(actorOf(subject, site.oidc.issuer));

  const samples = samplesOfDistrict();
  for (let year = FIRST_YEAR; year <= YEAR; year += 1) {
    const reports = samples.filter(({ report }) => report.year === year && !isWritten(report));
    await seedReports({ store, actor: sampleAdministrator, year, reports }, quietly);
  }
  await corrected(cms, samples);
  await written(market, samples, 'UNBALANCED', context(sampleAdministrator));
  await reviewed(samples, as, context(sampleAdministrator));

  await peopled(cms, context(sampleAdministrator));
  for (const organ of ['qingwan-cgj', 'qingwan-xinhe']) {
    const report: ReportId = { organ, year: YEAR, scope: 'OWN' };
    await remindReport({ report, note: '请于本周内公布' }, as('collector'));
  }
  for (const [name, organ] of [
    ['区政府门户网站同步', DISTRICT],
    ['市档案馆归档程序', 'root'],
  ] as const) {
    const made = { id: randomUUID(), secret: randomBytes(32).toString('hex') };
    const grants = [{ role: 'auditor', organ }] as const;
    await createApiKey({ name, organ, grants }, { ...as('administrator'), ...made });
  }
  const { token } = await createPreview(
    {
      report: market,
      revision: null,
      recipient: '法律顾问',
      from: null,
      until: new Date(Date.now() + 6 * 24 * 60 * 60 * 1000).toISOString(),
    },
    { ...as('editor'), id: randomUUID(), secret: randomBytes(32).toString('hex') },
  );
  return {
    inReview: addressOf(bureau(YEAR)),
    wrong: addressOf(market),
    corrected: addressOf(bureau(YEAR - 1)),
    endpoint: `/endpoints/${await seedPush(store, as('administrator'), site.url)}`,
    preview: `/preview#${token ?? ''}`,
  };
}

function addressOf(report: ReportId): string {
  return `/reports/${reportIdText(report)}`;
}

function actorOf(subject: string, issuer: string): Actor {
  const { name, role, organ } = samplePeople.find((each) => each.subject === subject)!;
  const second = subject === 'editor' ? [{ role, organ: market.organ }] : [];
  return { id: personId({ issuer, subject }), name, grants: [{ role, organ }, ...second] };
}

/** Those that the stage writes itself, or leaves unwritten so that somebody is missing. */
function isWritten({ organ, year, scope }: ReportId): boolean {
  if (year !== YEAR) return false;
  if (scope === 'AGGREGATE') return true;
  return ['qingwan-jyj', 'qingwan-scj', 'qingwan-cgj', 'qingwan-xinhe'].includes(organ);
}

function samplesOfDistrict(): readonly SampleReport[] {
  const within = new Set(
    organs.filter(({ id, parent }) => id === DISTRICT || parent === DISTRICT).map(({ id }) => id),
  );
  return [...sampleReports()].filter(
    ({ report }) => within.has(report.organ) && report.year >= FIRST_YEAR && report.year <= YEAR,
  );
}

function sampleOf(samples: readonly SampleReport[], report: ReportId): SampleReport {
  return samples.find((each) => reportIdText(each.report) === reportIdText(report))!;
}

async function corrected({ store }: Cms, samples: readonly SampleReport[]): Promise<void> {
  const report = bureau(YEAR - 1);
  const figure = 'ch2.art20_5.administrative_licensing.decisions';
  const { head } = await store.draft(report);
  const part = partOf(sampleOf(samples, report).content, 'ch2');
  const value = String(Number(part.figures[figure]?.value ?? '0') + 3);
  const changeNote = '因经办人员录入疏漏，“行政许可”本年处理决定数量少计3件，现予更正，其他数据不变。';
  const correction = { report, figure, wrong: '0', changeNote, at: '2025-02-06T07:20:00.000Z' };
  await correctAsPeopleDo(head!, { store, editor: sampleAdministrator, correction, part: 'ch2', value });
}

async function written(
  report: ReportId,
  samples: readonly SampleReport[],
  progress: 'READY' | 'UNBALANCED',
  context: CommandContext,
): Promise<void> {
  const content = unfinished(sampleOf(samples, report).content, progress);
  const draft = { report, content, cause: 'IMPORTED', source: '2025年报.docx', readingIssues: [] } as const;
  await replaceDraft({ ...draft, expectedVersion: null }, context.actor!, context);
}

/** Submitted, sent back with comments, mended and submitted again. */
async function reviewed(
  samples: readonly SampleReport[],
  as: (subject: string) => CommandContext,
  context: CommandContext,
): Promise<void> {
  const report = bureau(YEAR);
  const now = async () => {
    const { head } = await context.store.draft(report);
    return { report, expectedVersion: reportVersion(head!) };
  };
  await written(report, samples, 'READY', context);
  await submitReport(await now(), as('editor'));
  const reviewer = () => ({ ...as('reviewer'), id: randomUUID() });
  const ch1 = (await context.store.draft(report)).parts.find(({ id }) => id === 'ch1')!.part.text;
  const quote = ch1.split('。')[0]!;
  await addComment({ report, part: 'ch3', figure: GRANTED, text: '与台账不一致，请核对。' }, reviewer());
  await addComment({ report, part: 'ch1', quote, text: '请写明通过哪些渠道公开。' }, reviewer());
  await addComment({ report, part: 'ch5', text: '问题写得笼统，请写具体。' }, reviewer());
  await returnReport(
    { ...(await now()), note: '数据与台账不一致，第一部分请补充公开渠道。' },
    as('reviewer'),
  );

  const { parts } = await context.store.draft(report);
  const partOfDraft = (id: string) => parts.find((each) => each.id === id)!;
  const figure = (key: string) => Number(partOfDraft('ch3').part.figures[key]?.value ?? '0');
  await saveDraft(
    {
      report,
      part: 'ch3',
      expectedVersion: partOfDraft('ch3').version,
      figures: ['ch3.new_received', 'ch3.granted'].flatMap((row) => [
        { key: `${row}.natural_person`, value: String(figure(`${row}.natural_person`) - 1) },
        { key: `${row}.commercial_enterprise`, value: String(figure(`${row}.commercial_enterprise`) + 1) },
      ]),
    },
    as('editor'),
  );
  await saveDraft(
    {
      report,
      part: 'ch1',
      expectedVersion: partOfDraft('ch1').version,
      text: `${ch1}\n上述信息均通过区政府门户网站和本机关政务新媒体同步公开。`,
    },
    as('editor'),
  );
  await submitReport({ ...(await now()), note: '已按意见修改。' }, as('editor'));
}

/** The editor writes for a second organ, somebody else is there, and the auditor may do nothing any more. */
async function peopled({ store, site }: Cms, context: CommandContext): Promise<void> {
  const person = async (subject: string): Promise<Person> =>
    (await store.person(personId({ issuer: site.oidc.issuer, subject })))!;
  const editor = await person('editor');
  await grantRole(
    { person: editor.id, role: 'editor', organ: market.organ, expectedVersion: editor.version },
    context,
  );
  const auditor = await person('auditor');
  const [grant] = auditor.grants;
  await revokeRole({ person: auditor.id, ...grant!, expectedVersion: auditor.version }, context);
  const account = { issuer: site.oidc.issuer, subject: 'newcomer' };
  await admitPerson({ account, name: '许知行', organ: 'qingwan-cgj' }, context);
}
