import { dutyHolders, reportVersion, type ReportHead } from '../../report/head.ts';
import { reportIdText, type ReportId } from '../../report/report.ts';
import type { Duty } from '../../report/workflow.ts';
import { afterDue, dueAtPosition, pathText } from '../paths.ts';
import type { Change, CommitOutcome, DraftEdit, Due, HeadFilter, Page, PageRequest } from '../store.ts';
import { absent, allOf, type Expression, type Write } from './actions.ts';
import { json, jsonOf, number, numberOf, text, textOf, texts, type Item } from './attributes.ts';
import { headKey, headsKey, kinds, pathPosition, SCHEDULED, scheduledKey } from './keys.ts';
import { queryPage, type Reading } from './pages.ts';
import type { Requests } from './requests.ts';

/*
 * What conditions look at are attributes of their own: `version`, `state`, `form`, who holds which duty, and the path
 * as the position in the list. `summary`, which the index projects, is a map: what an edit changes on its own
 * (`draftEdits`, `openComments`, `authors` as a map, `updatedAt`, `updatedBy`, `updatedByName`), so that one update
 * counts the edit in the table and in the list, and the rest of the head as `json`.
 */

/** Query of index `lists`. */
export function heads(reading: Reading, filter: HeadFilter, page: PageRequest): Promise<Page<ReportHead>> {
  const { year, scope, state, under } = filter;
  const prefix = pathText(under);
  const query = {
    partition: headsKey(year, scope, state),
    prefix,
    consistent: false,
    index: 'lists',
  } as const;
  return queryPage(reading, { ...query, listing: ['heads', year, scope, state, prefix], read: headOf }, page);
}

/** Query of index `due`. */
export function scheduled(reading: Reading, until: string, page: PageRequest): Promise<Page<Due>> {
  const query = {
    partition: SCHEDULED,
    prefix: '',
    before: afterDue(until),
    consistent: false,
    index: 'due',
    listing: ['scheduled', until],
    read: (item: Item) => dueAtPosition(textOf(item, 'dueAt')),
  } as const;
  return queryPage(reading, query, page);
}

/** Get, consistent. */
export async function head(requests: Requests, id: ReportId): Promise<ReportHead | null> {
  const item = await requests.get(headKey(id), true);
  return item && headOf(item);
}

export async function* everyHead(requests: Requests): AsyncGenerator<ReportHead> {
  for await (const item of requests.scan(kinds.head)) yield headOf(item);
}

export function headWrite({ before, after, notBy }: NonNullable<Change['head']>): Write {
  const { draftEdits, openComments, authors, updatedAt, updatedBy, updatedByName, ...rest } = after;
  const listKey = headsKey(after.id.year, after.id.scope, after.state);
  const item = {
    ...texts({ ...headKey(after.id), ...pathPosition(listKey, after.organPath) }),
    version: number(after.version),
    state: text(after.state),
    form: text(after.form),
    ...dutyAttributes(after),
    ...texts(dueAttributes(after)),
    summary: {
      M: {
        json: json(rest),
        draftEdits: number(draftEdits),
        openComments: number(openComments),
        authors: { M: Object.fromEntries(authors.map((author) => [author, number(1)])) },
        updatedAt: text(updatedAt),
        updatedBy: text(updatedBy),
        updatedByName: text(updatedByName),
      },
    },
  };
  const guards = before ? [unchanged(before), ...(notBy ? [without(notBy)] : [])] : [absent];
  return {
    what: 'head',
    action: { kind: 'put', item, condition: allOf(...guards) },
    refused: (there) => {
      const conflict = headConflict(after.id)(there);
      const same = there && before && conflict.current.version === reportVersion(before);
      return same ? { ...conflict, what: 'duty' } : conflict;
    },
  };
}

/** Counts an edit, whatever the version of the head, in the states in which there may be one. */
export function editWrite(edit: DraftEdit, at: string): Write {
  const { report, openIn, by, byName, authors, openComments = 0, knowing, notByAuthor } = edit;
  const states = openIn.map((state, position) => [`:state${position}`, text(state)] as const);
  const update: Expression = {
    text: `SET ${[
      '#summary.#draftEdits = #summary.#draftEdits + :one',
      '#summary.#updatedAt = :at',
      '#summary.#updatedBy = :by',
      '#summary.#updatedByName = :byName',
      ...authors.map((_, i) => `#summary.#authors.#author${i} = :one`),
      ...(openComments === 0 ? [] : ['#summary.#openComments = #summary.#openComments + :openComments']),
    ].join(', ')}`,
    names: {
      '#summary': 'summary',
      '#draftEdits': 'draftEdits',
      '#updatedAt': 'updatedAt',
      '#updatedBy': 'updatedBy',
      '#updatedByName': 'updatedByName',
      ...(authors.length > 0 ? { '#authors': 'authors' } : {}),
      ...Object.fromEntries(authors.map((author, i) => [`#author${i}`, author])),
      ...(openComments === 0 ? {} : { '#openComments': 'openComments' }),
    },
    values: {
      ':one': number(1),
      ':at': text(at),
      ':by': text(by),
      ':byName': text(byName),
      ...(openComments === 0 ? {} : { ':openComments': number(openComments) }),
    },
  };
  const open: Expression = {
    text: `#state IN (${states.map(([name]) => name).join(', ')})`,
    names: { '#state': 'state' },
    values: Object.fromEntries(states),
  };
  return {
    what: 'head',
    action: {
      kind: 'update',
      key: headKey(report),
      update,
      condition: allOf(
        open,
        ...(knowing ? [asKnown(knowing)] : []),
        ...(notByAuthor === undefined ? [] : [without({ actor: notByAuthor, duties: ['author'] })]),
      ),
    },
    refused: headConflict(report),
  };
}

export function headOf(item: Item): ReportHead {
  const summary = item['summary']?.M ?? {};
  return {
    ...(jsonOf(summary, 'json') as Omit<ReportHead, EditedFields>),
    draftEdits: numberOf(summary, 'draftEdits'),
    openComments: numberOf(summary, 'openComments'),
    authors: Object.keys(summary['authors']?.M ?? {}).sort(),
    updatedAt: textOf(summary, 'updatedAt'),
    updatedBy: textOf(summary, 'updatedBy'),
    updatedByName: textOf(summary, 'updatedByName'),
  };
}

type EditedFields = 'draftEdits' | 'openComments' | 'authors' | 'updatedAt' | 'updatedBy' | 'updatedByName';

/** Who holds the duties; authors are in the summary. */
function dutyAttributes(head: ReportHead): Item {
  const { secrecy_reviewer: reviewers, publisher: publishers } = dutyHolders(head);
  return {
    ...(reviewers.length > 0 ? { secrecyReviewers: { SS: [...reviewers] } } : {}),
    ...(publishers.length > 0 ? { publishers: { SS: [...new Set(publishers)] } } : {}),
  };
}

/** In the index `due` while it is scheduled, and no longer: the item is replaced whole. */
function dueAttributes({ id, state, schedule }: ReportHead): Readonly<Record<string, string>> {
  if (state !== 'SCHEDULED' || !schedule) return {};
  return { ...scheduledKey({ report: id, publishAt: schedule.publishAt }) };
}

function unchanged({ version, draftEdits }: ReportHead): Expression {
  return {
    text: '#version = :version AND #summary.#draftEdits = :draftEdits',
    names: { '#version': 'version', '#summary': 'summary', '#draftEdits': 'draftEdits' },
    values: { ':version': number(version), ':draftEdits': number(draftEdits) },
  };
}

function without({
  actor,
  duties,
}: {
  readonly actor: string;
  readonly duties: readonly Duty[];
}): Expression {
  return allOf(
    ...duties.map((duty): Expression => {
      if (duty === 'author') {
        return {
          text: 'attribute_not_exists(#summary.#authors.#actor)',
          names: { '#summary': 'summary', '#authors': 'authors', '#actor': actor },
          values: {},
        };
      }
      const name = duty === 'publisher' ? 'publishers' : 'secrecyReviewers';
      return {
        text: `(attribute_not_exists(#${name}) OR NOT contains(#${name}, :actor))`,
        names: { [`#${name}`]: name },
        values: { ':actor': text(actor) },
      };
    }),
  );
}

function asKnown({ form, organPath }: NonNullable<DraftEdit['knowing']>): Expression {
  return {
    text: '#form = :form AND #path = :path',
    names: { '#form': 'form', '#path': 'listPosition' },
    values: { ':form': text(form), ':path': text(pathText(organPath)) },
  };
}

function headConflict(id: ReportId): (there: Item | null) => Extract<CommitOutcome, { kind: 'conflict' }> {
  return (there) => {
    const head = there && headOf(there);
    const current = {
      version: head ? reportVersion(head) : 0,
      by: head?.updatedBy ?? null,
      byName: head?.updatedByName ?? null,
      at: head?.updatedAt ?? null,
    };
    return { kind: 'conflict', what: 'head', id: reportIdText(id), current };
  };
}
