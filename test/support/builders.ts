import type { ApiKey } from '../../src/access/apiKey.ts';
import type { AuditEntry } from '../../src/access/audit.ts';
import type { Person } from '../../src/access/person.ts';
import type { PendingSignIn, Session } from '../../src/access/session.ts';
import type { Organ } from '../../src/organs/organ.ts';
import type { OrganEvent } from '../../src/organs/organEvent.ts';
import type { Comment } from '../../src/report/comment.ts';
import { emptyPart, type Part, type PartId, type ReportContent } from '../../src/report/content.ts';
import type { Decision } from '../../src/report/decision.ts';
import type { ReportEvent } from '../../src/report/event.ts';
import { noSteps, type ReportHead } from '../../src/report/head.ts';
import type { Presence } from '../../src/report/presence.ts';
import type { Preview } from '../../src/report/preview.ts';
import type { Publication, PublicRevision } from '../../src/report/publication.ts';
import type { ReportId } from '../../src/report/report.ts';
import { sealRevision, type Revision } from '../../src/report/revision.ts';
import type { LedgerChange, LedgerId, LedgerStep } from '../../src/statistics/ledger.ts';
import { noTotals, type TotalsChange, type TotalsId } from '../../src/statistics/totals.ts';
import type { Change, DraftEdit, DraftPart } from '../../src/store/store.ts';
import { sha256 } from '../../src/util/sha256.ts';
import type { Endpoint, KeptEndpoint } from '../../src/webhooks/endpoint.ts';
import { healthy } from '../../src/webhooks/schedule.ts';

/** Valid sample things. A test hands in only what it is about. */

export const NOW = '2026-01-20T02:00:00.000Z';

export const reportId: ReportId = { organ: 'county', year: 2025, scope: 'OWN' };

/** An organ that stands at the end of the path for all years. */
/** That the county was registered. */
export function anOrganEvent(own: Partial<OrganEvent> = {}): OrganEvent {
  return {
    organ: 'county',
    sequence: 1,
    type: 'organ.changed',
    at: NOW,
    actor: 'key:1',
    actorName: '一号',
    organPath: ['province', 'city', 'county'],
    ...own,
  };
}

export function anOrgan(
  path: readonly string[] = ['province', 'city', 'county'],
  own: Partial<Organ> = {},
): Organ {
  const id = path.at(-1) ?? 'county';
  return {
    id,
    name: `${id}人民政府`,
    kind: 'GOVERNMENT',
    places: [{ from: 2008, to: null, path }],
    calledYears: [],
    version: 1,
    ...own,
  };
}

export function aHead(own: Partial<ReportHead> = {}): ReportHead {
  const { organ, year } = own.id ?? reportId;
  return {
    id: reportId,
    state: 'DRAFT',
    publicState: null,
    version: 1,
    draftEdits: 0,
    form: '2021',
    organName: `${organ}人民政府`,
    organPath: ['province', 'city', organ],
    title: `${organ}人民政府${year}年政府信息公开工作年度报告`,
    lastRevision: 0,
    lastHash: null,
    lastContentHash: null,
    lastDecisions: 0,
    authors: ['key:1'],
    ...noSteps,
    sentBack: null,
    amendment: null,
    forced: null,
    withheld: null,
    openComments: 0,
    publicRevisions: [],
    lastEvent: 1,
    publicEvents: 0,
    firstPublishedAt: null,
    createdAt: NOW,
    createdBy: 'key:1',
    updatedAt: NOW,
    updatedBy: 'key:1',
    updatedByName: '一号',
    ...own,
  };
}

export function aPart(own: Partial<Part> = {}): Part {
  return { ...emptyPart, text: '2025年，主动公开政府信息12条。', ...own };
}

export function aDraftPart(id: PartId = 'ch1', own: Partial<DraftPart> = {}): DraftPart {
  return {
    id,
    part: aPart(),
    version: 1,
    savedBy: 'key:1',
    savedByName: '一号',
    savedAt: NOW,
    changedIn: {},
    ...own,
  };
}

/** An edit of a draft by one of its authors, as a save counts it. */
export function anEdit(own: Partial<DraftEdit> = {}): DraftEdit {
  return {
    report: reportId,
    by: 'key:1',
    byName: '一号',
    openIn: ['DRAFT'],
    authors: [own.by ?? 'key:1'],
    ...own,
  };
}

export function aDecision(own: Partial<Decision> = {}): Decision {
  return {
    issue: sha256('issue').slice(0, 16),
    kind: 'EXPLAINED',
    reason: '口径调整',
    fingerprint: sha256('figures'),
    by: 'key:1',
    byName: '一号',
    at: NOW,
    ...own,
  };
}

export function aContent(own: Partial<Record<PartId, Part>> = {}): ReportContent {
  return {
    form: '2021',
    parts: {
      ch1: aPart(),
      ch3: aPart({ figures: { 'ch3.new_received.natural_person': { value: '12' } } }),
      ...own,
    },
  };
}

export function aRevision(own: Partial<Omit<Revision, 'hash' | 'contentHash'>> = {}): Revision {
  return sealRevision({
    report: reportId,
    organPath: ['province', 'city', own.report?.organ ?? reportId.organ],
    number: 1,
    content: aContent(),
    cause: 'PUBLISHED',
    reason: null,
    by: 'key:1',
    at: NOW,
    previousHash: null,
    ...own,
  });
}

export function aPublication(own: Partial<Publication> = {}): Publication {
  const { organ, year } = own.report ?? reportId;
  return {
    report: reportId,
    state: 'PUBLISHED',
    organName: `${organ}人民政府`,
    organPath: ['province', 'city', organ],
    title: `${organ}人民政府${year}年政府信息公开工作年度报告`,
    form: '2021',
    revision: 1,
    hash: sha256(`${organ}${year}`),
    firstPublishedAt: NOW,
    publishedAt: NOW,
    late: false,
    note: null,
    content: aContent(),
    steps: [],
    issues: [],
    waivers: [],
    ...own,
  };
}

export function aPublicRevision(own: Partial<PublicRevision> = {}): PublicRevision {
  return {
    report: reportId,
    number: 1,
    hash: sha256(`revision ${own.number ?? 1}`),
    publishedAt: NOW,
    note: null,
    form: '2021',
    content: aContent(),
    ...own,
  };
}

export function anEvent(own: Partial<ReportEvent> = {}): ReportEvent {
  return {
    report: reportId,
    sequence: 1,
    publicSequence: null,
    type: 'report.created',
    at: NOW,
    actor: 'key:1',
    actorName: '一号',
    revision: null,
    hash: null,
    changed: [],
    note: null,
    details: {},
    ...own,
  };
}

export const totalsId: TotalsId = { year: 2025, basis: 'OWN', organ: 'county', depth: 2 };

export function aTotalsChange(own: Partial<TotalsChange> = {}): TotalsChange {
  return { ...noTotals, id: totalsId, ...own };
}

export function aLedgerId(own: Partial<LedgerId> = {}): LedgerId {
  return { year: 2025, basis: 'OWN', organPath: ['province', 'city', 'county'], kind: 'REPORT', ...own };
}

/** A step that counts one report. */
export function aLedgerChange(own: Partial<LedgerId> = {}, step: Partial<LedgerStep> = {}): LedgerChange {
  return { id: aLedgerId(own), step: { ...noTotals, at: NOW, published: 1, ...step } };
}

export function aMutation(
  own: Partial<NonNullable<Change['mutation']>> = {},
): NonNullable<Change['mutation']> {
  return { actor: 'key:1', clientMutationId: 'm1', fingerprint: 'f1', result: '{"done":true}', ...own };
}

export function anApiKey(own: Partial<ApiKey> = {}): ApiKey {
  return {
    id: 'k1',
    name: '测试',
    organ: 'county',
    organPath: ['province', 'city', 'county'],
    grants: [{ role: 'editor', organ: 'county' }],
    createdAt: NOW,
    createdBy: 'key:1',
    revokedAt: null,
    revokedBy: null,
    version: 1,
    ...own,
  };
}

export function anEndpoint(own: Partial<Endpoint> = {}): Endpoint {
  return {
    id: 'e1',
    name: '门户网站',
    organ: 'county',
    organPath: ['province', 'city', 'county'],
    url: 'https://portal.example/hooks',
    format: 'STANDARD',
    filter: { types: [], under: [], scopes: [] },
    publicKey: null,
    previousKeyUntil: null,
    verifiedAt: NOW,
    switchedOffAt: null,
    createdAt: NOW,
    createdBy: 'key:1',
    updatedAt: NOW,
    updatedBy: 'key:1',
    version: 1,
    ...own,
  };
}

export function aKeptEndpoint(own: Partial<KeptEndpoint> = {}): KeptEndpoint {
  return { endpoint: anEndpoint(), health: healthy, healthVersion: 0, sealedKeys: 'sealed', ...own };
}

export function aPerson(own: Partial<Person> = {}): Person {
  return {
    id: 'p1',
    account: { issuer: 'https://sign-in.example', subject: '1' },
    name: '张三',
    organ: 'county',
    organPath: ['province', 'city', 'county'],
    grants: [{ role: 'editor', organ: 'county' }],
    disabledAt: null,
    version: 1,
    createdAt: NOW,
    createdBy: 'key:1',
    updatedAt: NOW,
    updatedBy: 'key:1',
    ...own,
  };
}

export function anAuditEntry(own: Partial<AuditEntry> = {}): AuditEntry {
  return {
    organ: 'county',
    at: NOW,
    actor: 'key:1',
    action: 'grantRole',
    target: 'person p1',
    detail: 'editor',
    ...own,
  };
}

export function aComment(own: Partial<Comment> = {}): Comment {
  return {
    report: reportId,
    id: `${NOW}.1`,
    anchor: { part: 'ch1', figure: null, quote: { text: '有序开展。', after: 0 } },
    text: '请补充数量。',
    replies: [],
    settled: null,
    by: 'key:1',
    byName: '张三',
    at: NOW,
    version: 1,
    ...own,
  };
}

export function aPresence(own: Partial<Presence> = {}): Presence {
  return {
    report: reportId,
    actor: 'key:1',
    name: '张三',
    part: 'ch1',
    at: NOW,
    expiresAt: '2026-01-20T02:00:30.000Z',
    ...own,
  };
}

export function aPreview(own: Partial<Preview> = {}): Preview {
  return {
    id: `${NOW}.1`,
    report: reportId,
    organName: 'county人民政府',
    revision: 1,
    recipient: '市政府办公室',
    from: NOW,
    until: '2026-01-27T02:00:00.000Z',
    revoked: null,
    by: 'key:1',
    byName: '张三',
    at: NOW,
    version: 1,
    ...own,
  };
}

export function aSession(own: Partial<Session> = {}): Session {
  return {
    hash: sha256('session'),
    person: 'p1',
    csrfHash: sha256('csrf'),
    createdAt: NOW,
    expiresAt: '2026-01-20T14:00:00.000Z',
    ...own,
  };
}

export function aPendingSignIn(own: Partial<PendingSignIn> = {}): PendingSignIn {
  return {
    hash: sha256('state'),
    nonce: 'nonce',
    codeVerifier: 'verifier',
    returnTo: '/',
    expiresAt: '2026-01-20T02:10:00.000Z',
    ...own,
  };
}
