import { roles } from '../../src/access/role.ts';
import { addComment } from '../../src/commands/addComment.ts';
import { amendReport } from '../../src/commands/amendReport.ts';
import { announcePresence } from '../../src/commands/announcePresence.ts';
import { callToReport } from '../../src/commands/callToReport.ts';
import { checkDraft } from '../../src/commands/shared/checkDraft.ts';
import { compileAggregate } from '../../src/commands/compileAggregate.ts';
import { createApiKey } from '../../src/commands/createApiKey.ts';
import { createPreview } from '../../src/commands/createPreview.ts';
import { explainIssues } from '../../src/commands/explainIssues.ts';
import { forcePublication } from '../../src/commands/forcePublication.ts';
import { globalDeliveryId } from '../../src/api/globalId.ts';
import { verifyEndpoint } from '../../src/commands/verifyEndpoint.ts';
import { registerOrgan } from '../../src/commands/registerOrgan.ts';
import { replaceDraft } from '../../src/commands/shared/replaceDraft.ts';
import { remindReport } from '../../src/commands/remindReport.ts';
import { replyToComment } from '../../src/commands/replyToComment.ts';
import { retractReport } from '../../src/commands/retractReport.ts';
import { returnReport } from '../../src/commands/returnReport.ts';
import { settleComment } from '../../src/commands/settleComment.ts';
import { waiveIssues } from '../../src/commands/waiveIssues.ts';
import { withdrawReport } from '../../src/commands/withdrawReport.ts';
import { latestPlace } from '../../src/organs/organ.ts';
import { contentOf, emptyPart, type ReportContent } from '../../src/report/content.ts';
import { answers, type DecisionKind } from '../../src/report/answers.ts';
import { issueId } from '../../src/report/decision.ts';
import { reportVersion } from '../../src/report/head.ts';
import type { ReportId } from '../../src/report/report.ts';
import type { Standing } from '../../src/report/workflow.ts';
import type { Dossier, Store } from '../../src/store/store.ts';
import { aDelivery, endedDelivery } from './deliveries.ts';
import { rotatedEndpoint } from './endpoints.ts';
import { webhooks } from './webhooks.ts';
import { admitted } from './people.ts';
import {
  broughtTo,
  corrected,
  drafted,
  now,
  publishDraft,
  saved,
  scheduledFor,
  type Station,
} from './reports.ts';
import { contentWith, everyone, granted, people, reportOf, ticking, worldOn, type World } from './world.ts';

/** When the API of these tests is asked; after all that is done to build the world. */
export const ASKED_AT = '2026-02-01T00:00:00.000Z';

/** Where the roles of the tests are held, and organs around there. */
export const places = {
  own: 'county',
  below: 'bureau',
  sibling: 'county2',
  above: 'city',
  missing: 'nowher',
} as const;

export type Place = keyof typeof places;

/** A report with all that belongs to it, its organ, and a person and a key that are kept there. */
export interface Target {
  readonly name: string;
  readonly place: Place;
  readonly report: ReportId;
  /** Of the organ; empty: there is none. */
  readonly organPath: readonly string[];
  /** null: there is no report. */
  readonly standing: Standing | null;
  readonly forced: boolean;
  readonly lastRevision: number;
  readonly publicRevisions: readonly number[];
  readonly version: number | null;
  /** Of its first chapter, of the 汇总 of the same organ and year, of the person and of the endpoint. */
  readonly partVersion: number;
  readonly aggregateVersion: number | null;
  readonly personVersion: number;
  readonly endpointVersion: number;
  /** An issue that is answered so, if the draft has one. */
  readonly issues: Readonly<Record<DecisionKind, string>>;
  /** An open comment, and one that is settled. */
  readonly comment: string;
  readonly settled: string;
  readonly preview: string;
  readonly token: string;
  readonly person: string;
  readonly key: string;
  readonly endpoint: string;
  /** Of that endpoint, with its first attempt. */
  readonly delivery: string;
}

interface Situation {
  readonly name: string;
  readonly place: Place;
  readonly report: ReportId;
  readonly make: (world: World, report: ReportId) => Promise<unknown>;
}

const own = (year: number) => reportOf(places.own, year);
const below = (year: number) => reportOf(places.below, year);
const nothing = () => Promise.resolve();

/** Reports in every situation on the own organ, one each around it, and two that are not there. */
const situations: readonly Situation[] = [
  { name: 'published', place: 'own', report: own(2019), make: publishedTwice },
  { name: 'draft', place: 'own', report: own(2020), make: decided },
  { name: 'in review', place: 'own', report: own(2021), make: to('IN_REVIEW') },
  { name: 'scheduled', place: 'own', report: own(2022), make: scheduled },
  { name: 'withdrawn', place: 'own', report: own(2023), make: withdrawn },
  { name: 'retracted', place: 'own', report: own(2024), make: retracted },
  { name: 'amended', place: 'own', report: own(2025), make: openAmendment },
  { name: 'sent back', place: 'below', report: below(2023), make: sentBack },
  { name: 'in secrecy review', place: 'below', report: below(2024), make: to('SECRECY_REVIEW') },
  { name: 'to be signed', place: 'below', report: below(2025), make: to('AWAITING_SIGNATURE') },
  { name: 'approved', place: 'below', report: below(2019), make: to('APPROVED') },
  { name: 'forced', place: 'below', report: reportOf('town', 2022), make: forced },
  { name: 'added up', place: 'own', report: reportOf(places.own, 2021, 'AGGREGATE'), make: compiled },
  { name: 'of a sibling', place: 'sibling', report: reportOf(places.sibling), make: decided },
  { name: 'of the organ above', place: 'above', report: reportOf(places.above), make: decided },
  { name: 'not begun', place: 'own', report: own(2016), make: nothing },
  { name: 'of no organ', place: 'missing', report: reportOf(places.missing), make: nothing },
];

export interface Situations {
  readonly world: World;
  readonly targets: readonly Target[];
}

/** The tree of `world.ts` and a second county, with every situation of a report and of what belongs to it. */
export async function situationsOn(store: Store): Promise<Situations> {
  const world = await worldOn(store, ticking('2026-01-20T02:00:00.000Z'));
  const county2 = { id: places.sibling, name: '另一县机关', kind: 'GOVERNMENT', parent: 'city' } as const;
  await registerOrgan({ ...county2, from: 2015, to: null }, world.context());
  for (const organ of [places.own, places.below, places.sibling]) {
    await callToReport({ organ, years: [2020, 2021, 2022, 2023] }, world.context());
  }
  for (const { report, make } of situations) await make(world, report);
  const targets: Target[] = [];
  const ids: Ids[] = [];
  for (const [i, situation] of situations.entries()) {
    ids.push(await furnished(world, situation, `${String(situation.report.year)}${String(i + 10)}`));
  }
  for (const [i, situation] of situations.entries()) targets.push(await target(world, situation, ids[i]!));
  return { world, targets };
}

function content(
  { organ, year }: ReportId,
  count: number,
  figures: Readonly<Record<string, string | null>> = {},
): ReportContent {
  const form = year < 2021 ? '2019' : '2021';
  const made = contentWith({ ...granted(count), ...figures }, { form, year, organ: `${organ}机关` });
  const rows = [{ label: '信访件', unit: '件', values: [String(count)] }];
  const tables = [{ title: '其他事项', columns: ['数量'], rows }];
  return { ...made, parts: { ...made.parts, annex: { ...emptyPart, tables } } };
}

/** Every issue explained that asks for it, and every one let pass that blocks. */
async function decide(world: World, report: ReportId): Promise<void> {
  for (const [kind, command, actor] of [
    ['EXPLAINED', explainIssues, everyone],
    ['WAIVED', waiveIssues, people.collector],
  ] as const) {
    const dossier = await world.store.dossier(report, null);
    const asked = issuesTo(kind, dossier);
    if (asked.length > 0)
      await command({ report, issues: asked, reason: '口径不同' }, world.context({ actor }));
  }
}

const blank = 'ch4.review.upheld';

/** Figures that do not add up, nor with the year before, so that there is something to decide. */
async function decided(world: World, report: ReportId): Promise<void> {
  const figures = { 'ch3.granted.natural_person': '6', 'ch3.carried_in.natural_person': '1', [blank]: null };
  await drafted(world, report, content(report, 7, figures));
  await decide(world, report);
}

async function publishedOnce(world: World, report: ReportId): Promise<void> {
  await decided(world, report);
  await publishDraft(world, report);
}

async function publishedTwice(world: World, report: ReportId): Promise<void> {
  await publishedOnce(world, report);
  await openAmendmentOf(world, report);
  await publishDraft(world, report);
}

/** What is public opened for changes: a figure, a sentence and a figure of the annex are others. */
async function openAmendmentOf(world: World, report: ReportId): Promise<void> {
  await amendReport({ ...(await now(world, report)), reason: '漏计' }, world.context());
  const { expectedVersion } = await now(world, report);
  const changed = content(report, 8);
  const ch1 = { ...changed.parts.ch1!, text: `${changed.parts.ch1!.text}又公开八件。` };
  const parts = { ...changed.parts, ch1 };
  const source = { cause: 'IMPORTED', source: '更正.html', readingIssues: [] } as const;
  const input = { report, content: { ...changed, parts }, expectedVersion, ...source };
  await replaceDraft(input, everyone, world.context());
  await decide(world, report);
}

async function openAmendment(world: World, report: ReportId): Promise<void> {
  await publishedOnce(world, report);
  await openAmendmentOf(world, report);
}

function to(station: Station): Situation['make'] {
  return async (world, report) => {
    await decided(world, report);
    await broughtTo(world, report, station);
  };
}

async function scheduled(world: World, report: ReportId): Promise<void> {
  await decided(world, report);
  await scheduledFor(world, report, '2026-03-01T00:00:00.000Z');
}

async function withdrawn(world: World, report: ReportId): Promise<void> {
  await publishedOnce(world, report);
  await withdrawReport({ ...(await now(world, report)), explanation: '核实' }, world.context());
}

async function retracted(world: World, report: ReportId): Promise<void> {
  await publishedOnce(world, report);
  await retractReport({ ...(await now(world, report)), explanation: '误发' }, world.context());
}

/** And asked for. */
async function sentBack(world: World, report: ReportId): Promise<void> {
  await to('IN_REVIEW')(world, report);
  await returnReport({ ...(await now(world, report)), note: '请核对' }, world.context());
  await remindReport({ report, note: '请尽快报送' }, world.context());
}

async function forced(world: World, report: ReportId): Promise<void> {
  await decided(world, report);
  const input = { ...(await now(world, report)), reason: '舆情紧急', changeNote: null };
  await forcePublication(input, world.context({ actor: people.signatory }));
}

/** A 汇总 whose source was corrected after it had been added up. */
async function compiled(world: World, report: ReportId): Promise<void> {
  const source = reportOf(places.below, 2021);
  await drafted(world, source, content(source, 3));
  await decide(world, source);
  await publishDraft(world, source);
  await compileAggregate({ report, expectedVersion: null }, world.context());
  for (const part of ['ch1', 'ch5', 'ch6'] as const) {
    await saved(world, report, part, { text: contentWith().parts[part]!.text });
  }
  await decide(world, report);
  await corrected(world, source, 'ch3', granted(4));
}

type Ids = Pick<
  Target,
  'comment' | 'settled' | 'preview' | 'token' | 'person' | 'key' | 'endpoint' | 'delivery'
>;

/** Comments, a preview and somebody who reads, where there is a report; a person and a key, where there is an organ. */
async function furnished(world: World, { name, report }: Situation, digits: string): Promise<Ids> {
  const asked = world.context({ now: ASKED_AT });
  const secret = digits.padEnd(64, '0');
  const ids = { comment: `c${digits}0`, preview: `p${digits}0`, key: `k${digits}`, endpoint: `e${digits}` };
  if (await world.store.head(report)) {
    await discussed(world, report, ids.comment);
    const shown = { report, revision: null, recipient: '市政府办公室', from: null };
    const until = '2026-02-20T00:00:00.000Z';
    await createPreview({ ...shown, until }, { ...asked, id: ids.preview, secret });
    await announcePresence({ report, part: null }, asked);
  }
  const isThere = (await world.store.organ(report.organ)) !== null;
  if (isThere) {
    const grants = roles.map((role) => ({ role, organ: report.organ }));
    await createApiKey(
      { name, organ: report.organ, grants },
      { ...asked, id: ids.key, secret, givable: roles },
    );
    await rotatedEndpoint(world, report.organ, { id: ids.endpoint, secret, nonce: secret });
    const source = 'https://gongkai.example';
    await verifyEndpoint({ endpoint: ids.endpoint }, { ...world.context(), ...webhooks, source });
    await endedDelivery(world.store, ids.endpoint);
  }
  return {
    comment: `${ASKED_AT}.${ids.comment}`,
    settled: `${ASKED_AT}.s${ids.comment.slice(1)}`,
    preview: `${ASKED_AT}.${ids.preview}`,
    token: `gp_${secret}`,
    person: isThere ? (await admitted(world, digits, report.organ, ['editor'])).id : digits.padEnd(24, 'f'),
    key: ids.key,
    endpoint: ids.endpoint,
    delivery: globalDeliveryId(aDelivery({ endpoint: ids.endpoint })),
  };
}

/** How everything stands once all of it is made. */
async function target({ store }: World, { name, place, report }: Situation, ids: Ids): Promise<Target> {
  const dossier = await store.dossier(report, null);
  const { head, parts } = dossier;
  const organ = await store.organ(report.organ);
  const person = await store.person(ids.person);
  const endpoint = await store.endpoint(ids.endpoint);
  const aggregate = await store.head({ ...report, scope: 'AGGREGATE' });
  const issueTo = (kind: DecisionKind) => (head && issuesTo(kind, dossier)[0]) ?? 'none';
  return {
    name,
    place,
    report,
    organPath: organ ? latestPlace(organ).path : [],
    standing: head && { state: head.state, publicState: head.publicState },
    lastRevision: head?.lastRevision ?? 1,
    publicRevisions: head?.publicRevisions ?? [],
    forced: Boolean(head?.forced),
    version: head && reportVersion(head),
    partVersion: parts.find(({ id }) => id === 'ch1')?.version ?? 0,
    aggregateVersion: aggregate && reportVersion(aggregate),
    personVersion: person?.version ?? 1,
    endpointVersion: endpoint?.endpoint.version ?? 1,
    issues: { EXPLAINED: issueTo('EXPLAINED'), WAIVED: issueTo('WAIVED') },
    ...ids,
  };
}

/** A comment with a reply, and one that is settled. */
async function discussed(world: World, report: ReportId, id: string): Promise<void> {
  const said = world.context({ now: ASKED_AT });
  const comment = { report, part: 'ch1', text: '请写具体。' } as const;
  await addComment({ ...comment, quote: '有序开展' }, { ...said, id });
  await addComment(comment, { ...said, id: `s${id.slice(1)}` });
  await replyToComment({ report, comment: `${ASKED_AT}.${id}`, text: '已补充。' }, said);
  await settleComment({ report, comment: `${ASKED_AT}.s${id.slice(1)}` }, said);
}

/** Ids of the issues of the draft that are answered so. */
function issuesTo(kind: DecisionKind, dossier: Dossier): readonly string[] {
  const head = dossier.head!;
  const found = checkDraft(head, contentOf(head.form, dossier.parts), dossier, null);
  return found.filter(({ issue }) => answers[issue.severity] === kind).map(({ issue }) => issueId(issue));
}
