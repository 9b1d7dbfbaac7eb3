import { frozenCopy } from '../../util/frozenCopy.ts';
import type { KeptEndpoint, ListedEndpoint } from '../../webhooks/endpoint.ts';
import type { Meter } from '../cost.ts';
import { memberPosition, pathText } from '../paths.ts';
import type { Store } from '../store.ts';
import type { List, Listed } from './pageOf.ts';
import type { State } from './state.ts';

type Endpoints = Pick<Store, 'endpoint' | 'endpoints' | 'everyEndpoint' | 'setEndpointHealth' | 'beginPing'>;
export function endpointsView(state: State, meter: Meter, list: List): Endpoints {
  function below(under: readonly string[]): readonly Listed<ListedEndpoint>[] {
    return [...state.endpoints.values()]
      .map((kept) => ({ place: memberPosition(kept.endpoint), item: listedOf(kept) }))
      .filter(({ place }) => place.startsWith(pathText(under)));
  }
  function countUpdate(): void {
    meter.add('transactions', 1);
    meter.add('transactionItems', 1);
  }
  return {
    endpoint: (id) => {
      meter.add('reads', 1);
      return Promise.resolve(state.endpoints.get(id) ?? null);
    },
    endpoints: async (under, page) =>
      Promise.resolve(list(['endpoints', pathText(under)], page, below(under))),
    everyEndpoint: async function* () {
      meter.add('queries', 1);
      const all = below([]).toSorted((a, b) => (a.place < b.place ? -1 : 1));
      for (const { item } of all) yield await Promise.resolve(item);
    },
    setEndpointHealth: (id, before, health) => {
      countUpdate();
      const there = state.endpoints.get(id);
      if (there?.healthVersion !== before) return Promise.resolve(false);
      state.endpoints.set(id, frozenCopy({ ...there, health, healthVersion: before + 1 }));
      return Promise.resolve(true);
    },
    beginPing: (id, at, freeAt) => {
      countUpdate();
      const last = state.pings.get(id);
      if (!state.endpoints.has(id) || (last !== undefined && last > freeAt)) return Promise.resolve(false);
      state.pings.set(id, at);
      return Promise.resolve(true);
    },
  };
}

function listedOf({ endpoint, health, healthVersion }: KeptEndpoint): ListedEndpoint {
  return frozenCopy({ endpoint, health, healthVersion });
}
