import { reportVersion, type ReportHead } from '../../report/head.ts';
import { reportIdText, type ReportId } from '../../report/report.ts';
import type { ReportState } from '../../report/workflow.ts';
import { pathText } from '../paths.ts';
import type { Change, CommitOutcome, HeadFilter, Page, PageRequest } from '../store.ts';
import { absent, type Expression, type Write } from './actions.ts';
import { json, jsonOf, number, numberOf, text, textOf, texts, type Item } from './attributes.ts';
import { headKey, headsKey, kinds, pathPosition } from './keys.ts';
import { queryPage, type Reading } from './pages.ts';
import type { Requests } from './requests.ts';

/*
 * `version` and `state` are attributes of their own, for conditions. `summary`, which the index projects, is a map:
 * what a saved draft part changes (`draftEdits`, `updatedAt`, `updatedBy`), so that one update counts the edit in
 * the table and in the list, and the rest of the head as `json`.
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

export async function* everyHead(requests: Requests): AsyncGenerator<ReportHead> {
  for await (const item of requests.scan(kinds.head)) yield headOf(item);
}

export function headWrite({ before, after }: NonNullable<Change['head']>): Write {
  const { draftEdits, updatedAt, updatedBy, ...rest } = after;
  const listKey = headsKey(after.id.year, after.id.scope, after.state);
  const item = {
    ...texts({ ...headKey(after.id), ...pathPosition(listKey, after.organPath) }),
    version: number(after.version),
    state: text(after.state),
    summary: {
      M: {
        json: json(rest),
        draftEdits: number(draftEdits),
        updatedAt: text(updatedAt),
        updatedBy: text(updatedBy),
      },
    },
  };
  return {
    what: 'head',
    action: { kind: 'put', item, condition: before ? unchanged(before) : absent },
    refused: headConflict(after.id),
  };
}

/** Counts a saved draft part, whatever the version of the head, in the states in which parts may be saved. */
export function draftEditWrite(
  { report, saves }: NonNullable<Change['parts']>,
  openIn: readonly ReportState[],
  at: string,
): Write {
  const by = saves.at(-1)?.savedBy;
  const states = openIn.map((state, position) => [`:state${position}`, text(state)] as const);
  const update = by === undefined ? COUNT_EDIT : `${COUNT_EDIT}, #summary.#updatedBy = :by`;
  return {
    what: 'head',
    action: {
      kind: 'update',
      key: headKey(report),
      update: {
        text: update,
        names: {
          '#summary': 'summary',
          '#draftEdits': 'draftEdits',
          '#updatedAt': 'updatedAt',
          ...(by === undefined ? {} : { '#updatedBy': 'updatedBy' }),
        },
        values: { ':one': number(1), ':at': text(at), ...(by === undefined ? {} : { ':by': text(by) }) },
      },
      condition: {
        text: `#state IN (${states.map(([name]) => name).join(', ')})`,
        names: { '#state': 'state' },
        values: Object.fromEntries(states),
      },
    },
    refused: headConflict(report),
  };
}

export function headOf(item: Item): ReportHead {
  const summary = item['summary']?.M ?? {};
  return {
    ...(jsonOf(summary, 'json') as Omit<ReportHead, 'draftEdits' | 'updatedAt' | 'updatedBy'>),
    draftEdits: numberOf(summary, 'draftEdits'),
    updatedAt: textOf(summary, 'updatedAt'),
    updatedBy: textOf(summary, 'updatedBy'),
  };
}

const COUNT_EDIT = 'SET #summary.#draftEdits = #summary.#draftEdits + :one, #summary.#updatedAt = :at';

function unchanged({ version, draftEdits }: ReportHead): Expression {
  return {
    text: '#version = :version AND #summary.#draftEdits = :draftEdits',
    names: { '#version': 'version', '#summary': 'summary', '#draftEdits': 'draftEdits' },
    values: { ':version': number(version), ':draftEdits': number(draftEdits) },
  };
}

function headConflict(id: ReportId): (there: Item | null) => Extract<CommitOutcome, { kind: 'conflict' }> {
  return (there) => {
    const head = there && headOf(there);
    const current = {
      version: head ? reportVersion(head) : 0,
      by: head?.updatedBy ?? null,
      at: head?.updatedAt ?? null,
    };
    return { kind: 'conflict', what: 'head', id: reportIdText(id), current };
  };
}
