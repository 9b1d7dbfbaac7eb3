import type { BoardRow } from '../../report/board.ts';
import type { Scope } from '../../report/report.ts';
import { boardChanges, type BoardChange } from '../boardChanges.ts';
import { BOARD_LINES } from '../limits.ts';
import { pathText } from '../paths.ts';
import type { BoardFilter, Change, Page, PageRequest } from '../store.ts';
import type { Write } from './actions.ts';
import { json, jsonOf, text, textOf, type Item } from './attributes.ts';
import { boardBelowKey, boardKey, boardLine, boardPartition } from './keys.ts';
import { queryPage, type Reading } from './pages.ts';
import type { Requests } from './requests.ts';

/*
 * A line of the board is one item, written by two sides that know nothing of each other: `called` by the change of an
 * organ, `progress` by that of a head. So each writes its own attribute with an update. What a report leaves behind when
 * its organ moved is an item with neither, which is not shown.
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
  const shown = found.items.flatMap((row, i) => (row ? [{ row, cursor: found.cursors[i]! }] : []));
  return {
    items: shown.map(({ row }) => row),
    cursors: shown.map(({ cursor }) => cursor),
    hasMore: found.hasMore,
  };
}

/** Query of index `lists`: the lines of the organs directly below. */
export async function boardBelow(
  requests: Requests,
  year: number,
  scope: Scope,
  organ: string,
): Promise<readonly BoardRow[]> {
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
  return found.map(rowOf).filter((row) => row !== null);
}

/** The head's and the organ's own conditions guard them. */
export function boardWrites(change: Pick<Change, 'head' | 'organ'>): readonly Write[] {
  return boardChanges(change).map((line) => ({ what: 'board', action: boardAction(line) }));
}

function boardAction({ report, organPath, called, progress }: BoardChange): Write['action'] {
  const { year, scope, organ } = report;
  const set = {
    listKey: text(boardBelowKey(year, scope, organPath.at(-2) ?? null)),
    listPosition: text(organ),
    ...(called ? { called: json(called) } : {}),
    ...(progress ? { progress: json(progress) } : {}),
  };
  const names = Object.keys(set);
  const update = {
    text: [
      `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
      ...(progress === null ? ['REMOVE #progress'] : []),
    ].join(' '),
    names: Object.fromEntries(
      [...names, ...(progress === null ? ['progress'] : [])].map((name) => [`#${name}`, name]),
    ),
    values: Object.fromEntries(Object.entries(set).map(([name, value]) => [`:${name}`, value])),
  };
  return { kind: 'update', key: boardKey(report, organPath), update };
}

export function rowOf(item: Item): BoardRow | null {
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
    progress: progress && (rest as BoardRow['progress']),
  };
}
