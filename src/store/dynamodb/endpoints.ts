import type { Endpoint, KeptEndpoint, ListedEndpoint } from '../../webhooks/endpoint.ts';
import type { EndpointHealth } from '../../webhooks/schedule.ts';
import { pathText } from '../paths.ts';
import type { Change, Page, PageRequest } from '../store.ts';
import { absent, allOf, hasVersion, type Expression, type Write } from './actions.ts';
import { json, jsonOf, mapOf, number, numberOf, text, textOf, texts, type Item } from './attributes.ts';
import { endpointKey, endpointListKey, ENDPOINTS } from './keys.ts';
import { queryPage, type Reading } from './pages.ts';
import type { Requests } from './requests.ts';

// What lists show is a map of two texts and a number, so that the health is replaced without what stands beside it.

/** Get, consistent: who was switched off is sent nothing more. */
export async function endpoint(requests: Requests, id: string): Promise<KeptEndpoint | null> {
  const item = await requests.get(endpointKey(id), true);
  return item && isThere(item) ? { ...listedOf(item), sealedKeys: textOf(item, 'sealedKeys') } : null;
}

/** Query of index `lists`, which does not hold the keys. */
export function endpoints(
  reading: Reading,
  under: readonly string[],
  page: PageRequest,
): Promise<Page<ListedEndpoint>> {
  const prefix = pathText(under);
  const query = { partition: ENDPOINTS, prefix, consistent: false, index: 'lists' } as const;
  return queryPage(reading, { ...query, listing: ['endpoints', prefix], read: listedOf }, page);
}

/** Query of index `lists`, all of one partition. */
export async function* everyEndpoint(requests: Requests): AsyncIterable<ListedEndpoint> {
  const query = { partition: ENDPOINTS, prefix: '', consistent: false, index: 'lists' } as const;
  let after: Item | null = null;
  do {
    const { items, stoppedAt } = await requests.query({ ...query, ...(after ? { after } : {}) });
    yield* items.map(listedOf);
    after = stoppedAt;
  } while (after);
}

/** Update of one item. */
export async function setEndpointHealth(
  requests: Requests,
  id: string,
  before: number,
  health: EndpointHealth,
): Promise<boolean> {
  const update = set(healthSet(health, before + 1));
  const condition = hasHealthVersion(before);
  return (await requests.transact([{ kind: 'update', key: endpointKey(id), update, condition }])) === null;
}

/** Update of one item. */
export async function beginPing(
  requests: Requests,
  id: string,
  at: string,
  freeAt: string,
): Promise<boolean> {
  const names = { '#pingedAt': 'pingedAt' };
  const update = set({ text: '#pingedAt = :at', names, values: { ':at': text(at) } });
  const condition = {
    text: 'attribute_exists(#summary) AND (attribute_not_exists(#pingedAt) OR #pingedAt <= :freeAt)',
    names: { ...names, '#summary': 'summary' },
    values: { ':freeAt': text(freeAt) },
  };
  return (await requests.transact([{ kind: 'update', key: endpointKey(id), update, condition }])) === null;
}

export function endpointWrite({ before, after }: NonNullable<Change['endpoint']>): Write {
  const { endpoint: next } = after;
  return {
    what: 'endpoint',
    action: before ? replacement(before, after) : { kind: 'put', item: itemOf(after), condition: absent },
    refused: endpointConflict(next.id),
  };
}

/** What is left says that there was one, so that nobody gets its id; nothing of what it was. */
export function endpointRemoval({ endpoint: { id, version } }: KeptEndpoint, at: string): Write {
  const item = { ...texts({ ...endpointKey(id), removedAt: at }), version: number(version + 1) };
  return {
    what: 'endpoint',
    action: { kind: 'put', item, condition: hasVersion(version) },
    refused: endpointConflict(id),
  };
}

function endpointConflict(id: string): NonNullable<Write['refused']> {
  return (there) => {
    const endpoint = there && isThere(there) ? listedOf(there).endpoint : null;
    const current = {
      version: there ? numberOf(there, 'version') : 0,
      by: endpoint?.updatedBy ?? null,
      at: endpoint?.updatedAt ?? null,
    };
    return { kind: 'conflict', what: 'endpoint', id, current };
  };
}

/** Not one that was taken away. */
function isThere(item: Item): boolean {
  return item['summary'] !== undefined;
}

function itemOf(kept: KeptEndpoint): Item {
  const { endpoint: added, health, healthVersion, sealedKeys } = kept;
  return {
    ...texts({ ...endpointKey(added.id), ...endpointListKey(added) }),
    version: number(added.version),
    sealedKeys: text(sealedKeys),
    summary: {
      M: { endpoint: json(added), health: json(health), healthVersion: number(healthVersion) },
    },
  };
}

/** Not a put: that would undo what a sender has written of the health meanwhile. */
function replacement(before: KeptEndpoint, after: KeptEndpoint): Write['action'] {
  const isHealed = after.healthVersion !== before.healthVersion;
  const condition = hasVersion(before.endpoint.version);
  return {
    kind: 'update',
    key: endpointKey(after.endpoint.id),
    update: set(changesSet(after), ...(isHealed ? [healthSet(after.health, after.healthVersion)] : [])),
    condition: isHealed ? allOf(condition, hasHealthVersion(before.healthVersion)) : condition,
  };
}

function changesSet({ endpoint: after, sealedKeys }: KeptEndpoint): Expression {
  return {
    text:
      '#summary.#endpoint = :endpoint, #version = :nextVersion, #sealedKeys = :sealedKeys, ' +
      '#listPosition = :listPosition',
    names: {
      '#summary': 'summary',
      '#endpoint': 'endpoint',
      '#version': 'version',
      '#sealedKeys': 'sealedKeys',
      '#listPosition': 'listPosition',
    },
    values: {
      ':endpoint': json(after),
      ':nextVersion': number(after.version),
      ':sealedKeys': text(sealedKeys),
      ':listPosition': text(endpointListKey(after).listPosition),
    },
  };
}

function healthSet(health: EndpointHealth, version: number): Expression {
  return {
    text: '#summary.#health = :health, #summary.#healthVersion = :nextHealthVersion',
    names: { '#summary': 'summary', '#health': 'health', '#healthVersion': 'healthVersion' },
    values: { ':health': json(health), ':nextHealthVersion': number(version) },
  };
}

function hasHealthVersion(version: number): Expression {
  return {
    text: '#summary.#healthVersion = :healthVersion',
    names: { '#summary': 'summary', '#healthVersion': 'healthVersion' },
    values: { ':healthVersion': number(version) },
  };
}

function set(...assignments: readonly Expression[]): Expression {
  const all = allOf(...assignments);
  return { ...all, text: `SET ${assignments.map((each) => each.text).join(', ')}` };
}

function listedOf(item: Item): ListedEndpoint {
  const summary = mapOf(item, 'summary');
  return {
    endpoint: jsonOf(summary, 'endpoint') as Endpoint,
    health: jsonOf(summary, 'health') as EndpointHealth,
    healthVersion: numberOf(summary, 'healthVersion'),
  };
}
