import type { ChangeEndpointInput } from '../../generated/operations.ts';
import type { EndpointValues } from './EndpointFields.tsx';
import { filterOf } from './filterOf.ts';

type Changed = Pick<ChangeEndpointInput, 'name' | 'url' | 'format' | 'filter'>;

/** What of an endpoint somebody has changed; null: nothing. A filter is sent whole. */
export function changedFields(before: EndpointValues, after: EndpointValues): Changed | null {
  const changed: Changed = {
    ...(after.name === before.name ? {} : { name: after.name }),
    ...(after.url.trim() === before.url ? {} : { url: after.url.trim() }),
    ...(after.format === before.format ? {} : { format: after.format }),
    ...(textOf(after) === textOf(before) ? {} : { filter: filterOf(after) }),
  };
  return Object.keys(changed).length === 0 ? null : changed;
}

function textOf({ types, under, scopes }: EndpointValues): string {
  return JSON.stringify([types.toSorted(), under ?? null, scopes.toSorted()]);
}
