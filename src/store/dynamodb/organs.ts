import type { Organ } from '../../organs/organ.ts';
import { chunks } from '../../util/chunks.ts';
import { limits } from '../limits.ts';
import type { Change, Page, PageRequest } from '../store.ts';
import { absent, hasVersion, type Write } from './actions.ts';
import { json, jsonOf, number, numberOf, textOf, texts, type Item } from './attributes.ts';
import { belowKey, kinds, nameKey, namePartition, organKey, organListKey } from './keys.ts';
import { queryPage, type Reading } from './pages.ts';
import type { Requests } from './requests.ts';

/** Get, consistent: whoever just added an organ finds it. */
export async function organ(requests: Requests, id: string): Promise<Organ | null> {
  const item = await requests.get(organKey(id), true);
  return item && organOf(item);
}

/** BatchGet, eventually consistent. */
export async function organs(requests: Requests, ids: readonly string[]): Promise<readonly Organ[]> {
  const wanted = chunks([...new Set(ids)], limits.transactionItems);
  const items = await Promise.all(wanted.map((some) => requests.batchGet(some.map(organKey), false)));
  const found = new Map(items.flat().map((item) => [textOf(item, 'PK'), organOf(item)]));
  return ids.flatMap((id) => found.get(organKey(id).PK) ?? []);
}

/** Query, consistent. */
export async function organsNamed(requests: Requests, name: string): Promise<readonly string[]> {
  const { items } = await requests.query({ partition: namePartition(name), prefix: '', consistent: true });
  return items.map((item) => textOf(item, 'SK'));
}

/** Query of index `lists`. */
export function organsBelow(
  reading: Reading,
  parent: string | null,
  page: PageRequest,
): Promise<Page<Organ>> {
  const listing = ['organsBelow', parent ?? ''];
  const query = { partition: belowKey(parent), prefix: '', consistent: false, index: 'lists' } as const;
  return queryPage(reading, { ...query, listing, read: organOf }, page);
}

export async function* everyOrgan(requests: Requests): AsyncGenerator<Organ> {
  for await (const item of requests.scan(kinds.organ)) yield organOf(item);
}

/** The organ, and its entry under its name. */
export function organWrites({ before, after }: NonNullable<Change['organ']>): readonly Write[] {
  const item = {
    ...texts({ ...organKey(after.id), ...organListKey(after) }),
    version: number(after.version),
    summary: json(after),
  };
  const renamed = before?.name !== after.name;
  const newName: Write = {
    what: 'name',
    action: { kind: 'put', item: texts({ ...nameKey(after.name, after.id) }) },
  };
  const writes: Write[] = [
    {
      what: 'organ',
      action: { kind: 'put', item, condition: before ? hasVersion(before.version) : absent },
      refused: (there) => ({
        kind: 'conflict',
        what: 'organ',
        id: after.id,
        current: { version: there ? numberOf(there, 'version') : 0, by: null, at: null },
      }),
    },
  ];
  if (renamed) writes.push(newName);
  if (renamed && before) {
    writes.push({ what: 'name', action: { kind: 'delete', key: nameKey(before.name, before.id) } });
  }
  return writes;
}

export function organOf(item: Item): Organ {
  return jsonOf(item, 'summary') as Organ;
}
