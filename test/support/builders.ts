import type { ApiKey } from '../../src/access/apiKey.ts';
import type { Organ } from '../../src/organs/organ.ts';
import { emptyPart, type Part, type PartId, type ReportContent } from '../../src/report/content.ts';
import type { ReportEvent } from '../../src/report/event.ts';
import type { ReportHead } from '../../src/report/head.ts';
import type { Publication, PublicRevision } from '../../src/report/publication.ts';
import type { ReportId } from '../../src/report/report.ts';
import { sealRevision, type Revision } from '../../src/report/revision.ts';
import { noTotals, type TotalsChange, type TotalsId } from '../../src/statistics/totals.ts';
import type { Change, DraftPart } from '../../src/store/store.ts';
import { sha256 } from '../../src/util/sha256.ts';

/** Valid sample things. A test hands in only what it is about. */

export const NOW = '2026-01-20T02:00:00.000Z';

export const reportId: ReportId = { organ: 'county', year: 2025, scope: 'OWN' };

/** An organ that stands at the end of the path for all years. */
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
    version: 1,
    draftEdits: 0,
    form: '2021',
    organName: `${organ}人民政府`,
    organPath: ['province', 'city', organ],
    title: `${organ}人民政府${year}年政府信息公开工作年度报告`,
    lastRevision: 0,
    lastHash: null,
    lastContentHash: null,
    publicRevisions: [],
    lastEvent: 1,
    firstPublishedAt: null,
    createdAt: NOW,
    createdBy: 'key:1',
    updatedAt: NOW,
    updatedBy: 'key:1',
    ...own,
  };
}

export function aPart(own: Partial<Part> = {}): Part {
  return { ...emptyPart, text: '2025年，主动公开政府信息12条。', ...own };
}

export function aDraftPart(id: PartId = 'ch1', own: Partial<DraftPart> = {}): DraftPart {
  return { id, part: aPart(), version: 1, savedBy: 'key:1', savedAt: NOW, ...own };
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
    type: 'report.created',
    at: NOW,
    actor: 'key:1',
    revision: null,
    hash: null,
    changed: [],
    note: null,
    ...own,
  };
}

export const totalsId: TotalsId = { year: 2025, basis: 'OWN', organ: 'county', depth: 2 };

export function aTotalsChange(own: Partial<TotalsChange> = {}): TotalsChange {
  return { ...noTotals, id: totalsId, ...own };
}

export function aMutation(
  own: Partial<NonNullable<Change['mutation']>> = {},
): NonNullable<Change['mutation']> {
  return { actor: 'key:1', clientMutationId: 'm1', fingerprint: 'f1', result: '{"done":true}', ...own };
}

export function anApiKey(own: Partial<ApiKey> = {}): ApiKey {
  return {
    id: 'key:1',
    hash: sha256('secret'),
    name: '测试',
    grants: [{ role: 'editor', organ: 'county' }],
    createdAt: NOW,
    revokedAt: null,
    ...own,
  };
}
