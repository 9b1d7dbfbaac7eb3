import type { BoardRow, ReportLine } from '../../report/board.ts';
import type { Reminder } from '../../report/reminder.ts';
import { reportIdText, type ReportId, type Scope } from '../../report/report.ts';
import { boardChanges, type BoardChange, type BoardSources } from '../boardChanges.ts';
import { BOARD_LINES } from '../limits.ts';
import { afterDue, pathText } from '../paths.ts';
import type { BoardFilter, Overdue, Page, PageRequest } from '../store.ts';
import type { Expression, Write } from './actions.ts';
import { json, jsonOf, text, textOf, texts, type Item } from './attributes.ts';
import { boardBelowKey, boardKey, boardLine, boardPartition, DEADLINE, deadlineKey } from './keys.ts';
import { queryPage, type Reading } from './pages.ts';
import type { Requests } from './requests.ts';
import { pageWhere } from '../../util/page.ts';

/*
 * A line of the board is one item, written by sides that know nothing of each other: `called` by the change of an organ,
 * `progress` by that of a head, `reminded` by a reminder. So each writes its own attribute with an update. A line stands in the index `due`
 * from the call on until its report is public, or has been noted as overdue. What a report leaves behind when
 * its organ moved is an item with neither of the first two, which is not shown.
 */

/** Query, consistent. */
export async function board(
  reading: Reading,
  { year, scope, under }: BoardFilter,
  page: PageRequest,
): Promise<Page<BoardRow>> {
  const prefix = pathText(under);
  const query = { partition: boardPartition(year, scope), prefix, consistent: true, max: BOARD_LINES };
  const listing = ['board', year, scope, prefix];
  const found = await queryPage(reading, { ...query, listing, read: rowOf }, page);
  return pageWhere(found, (row) => row);
}

/** Query of index `lists`: the lines of the organs directly below. */
export async function boardBelow(
  requests: Requests,
  year: number,
  scope: Scope,
  organ: string,
): Promise<readonly ReportLine[]> {
  const found: Item[] = [];
  const query = { index: 'lists', partition: boardBelowKey(year, scope, organ), prefix: '' } as const;
  for (let after: Item | null = null, more = true; more; more = after !== null) {
    const { items, stoppedAt } = await requests.query({
      ...query,
      consistent: false,
      ...(after ? { after } : {}),
    });
    found.push(...items);
    after = stoppedAt;
  }
  return found.map(lineOf).filter((line) => line !== null);
}

/** The head's and the organ's own conditions guard them. */
export function boardWrites(change: BoardSources): readonly Write[] {
  return boardChanges(change).map((line) => ({
    what: 'board',
    action: boardAction(line),
    ...(line.isAwaited ? { refused: () => notAwaited(line.report) } : {}),
    ...(line.reminded ? { refused: (there) => remindedBefore(line.report, there) } : {}),
  }));
}

function notAwaited(report: ReportId): ReturnType<NonNullable<Write['refused']>> {
  const current = { version: 0, by: null, at: null };
  return { kind: 'conflict', what: 'deadline', id: reportIdText(report), current };
}

function remindedBefore(report: ReportId, there: Item | null): ReturnType<NonNullable<Write['refused']>> {
  const last = there && reminderOf(there);
  const { by = null, byName = null, at = null } = last ?? {};
  const current = { version: last ? 1 : 0, by, byName, at };
  return { kind: 'conflict', what: 'reminder', id: reportIdText(report), current };
}

function boardAction(line: BoardChange): Write['action'] {
  const { report, organPath, called, progress, deadline, isAwaited, reminded } = line;
  const { year, scope, organ } = report;
  const set = {
    listKey: text(boardBelowKey(year, scope, organPath.at(-2) ?? null)),
    listPosition: text(organ),
    ...(called ? { called: json(called) } : {}),
    ...(progress ? { progress: json(progress) } : {}),
    ...(deadline ? texts({ ...deadlineKey(report, deadline) }) : {}),
    ...(reminded ? { reminded: json(reminded.after), remindedAt: text(reminded.after.at) } : {}),
  };
  const names = Object.keys(set);
  const removed = [
    ...(progress === null ? ['progress'] : []),
    ...(deadline === null ? ['dueKey', 'dueAt'] : []),
  ];
  const update = {
    text: [
      `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
      ...(removed.length === 0 ? [] : [`REMOVE ${removed.map((name) => `#${name}`).join(', ')}`]),
    ].join(' '),
    names: Object.fromEntries([...names, ...removed].map((name) => [`#${name}`, name])),
    values: Object.fromEntries(Object.entries(set).map(([name, value]) => [`:${name}`, value])),
  };
  const key = boardKey(report, organPath);
  const condition = reminded ? lastReminded(reminded.before) : isAwaited ? awaited : null;
  return { kind: 'update', key, update, ...(condition ? { condition } : {}) };
}

const awaited: Expression = {
  text: 'attribute_exists(#dueKey)',
  names: { '#dueKey': 'dueKey' },
  values: {},
};

function lastReminded(before: Reminder | null): Expression {
  const names = { '#remindedAt': 'remindedAt' };
  if (!before) return { text: 'attribute_not_exists(#remindedAt)', names, values: {} };
  return { text: '#remindedAt = :remindedBefore', names, values: { ':remindedBefore': text(before.at) } };
}

/** Query of index `due`. */
export function overdue(reading: Reading, until: string, page: PageRequest): Promise<Page<Overdue>> {
  const query = {
    partition: DEADLINE,
    prefix: '',
    before: afterDue(until),
    consistent: false,
    index: 'due',
    listing: ['overdue', until],
    read: overdueOf,
  } as const;
  return queryPage(reading, query, page);
}

function overdueOf(item: Item): Overdue {
  const { year, scope, organPath } = boardLine({ PK: textOf(item, 'PK'), SK: textOf(item, 'SK') });
  return { report: { organ: organPath.at(-1) ?? '', year, scope }, organPath };
}

function rowOf(item: Item): BoardRow | null {
  const line = lineOf(item);
  return line && { ...line, reminded: reminderOf(item) };
}

function reminderOf(item: Item): Reminder | null {
  return item['reminded'] ? (jsonOf(item, 'reminded') as Reminder) : null;
}

/** The index `lists` tells no more. */
export function lineOf(item: Item): ReportLine | null {
  const called = item['called'] ? (jsonOf(item, 'called') as NonNullable<BoardChange['called']>) : null;
  const progress = item['progress']
    ? (jsonOf(item, 'progress') as NonNullable<BoardChange['progress']>)
    : null;
  const named = progress ?? called;
  if (!named) return null;
  const { year, scope, organPath } = boardLine({ PK: textOf(item, 'PK'), SK: textOf(item, 'SK') });
  const { organName, ...rest } = { ...progress, organName: named.organName };
  return {
    report: { organ: organPath.at(-1) ?? '', year, scope },
    organName,
    organPath,
    called: called !== null,
    progress: progress && (rest as ReportLine['progress']),
  };
}
