import type { Person } from '../../access/person.ts';
import { pathText } from '../paths.ts';
import type { Change, Page, PageRequest } from '../store.ts';
import { absent, hasVersion, type Write } from './actions.ts';
import { json, jsonOf, number, texts, type Item } from './attributes.ts';
import { PEOPLE, personKey, personListKey } from './keys.ts';
import { queryPage, type Reading } from './pages.ts';
import type { Requests } from './requests.ts';

/** Get, consistent: who was disabled is refused at once. */
export async function person(requests: Requests, id: string): Promise<Person | null> {
  const item = await requests.get(personKey(id), true);
  return item && personOf(item);
}

/** Query of index `lists`. */
export function people(reading: Reading, under: readonly string[], page: PageRequest): Promise<Page<Person>> {
  const prefix = pathText(under);
  const query = { partition: PEOPLE, prefix, consistent: false, index: 'lists' } as const;
  return queryPage(reading, { ...query, listing: ['people', prefix], read: personOf }, page);
}

export function personWrite({ before, after }: NonNullable<Change['person']>): Write {
  const item = {
    ...texts({ ...personKey(after.id), ...personListKey(after) }),
    version: number(after.version),
    summary: json(after),
  };
  return {
    what: 'person',
    action: { kind: 'put', item, condition: before ? hasVersion(before.version) : absent },
    refused: (there) => {
      const { version = 0, updatedBy: by = null, updatedAt: at = null } = there ? personOf(there) : {};
      return { kind: 'conflict', what: 'person', id: after.id, current: { version, by, at } };
    },
  };
}

function personOf(item: Item): Person {
  return jsonOf(item, 'summary') as Person;
}
