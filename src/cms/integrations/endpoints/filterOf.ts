import type { EndpointFilterInput } from '../../generated/operations.ts';
import type { EndpointValues } from './EndpointFields.tsx';

/** As the API takes it: what is not chosen is left out, and means all. */
export function filterOf({
  types,
  under,
  scopes,
}: Pick<EndpointValues, 'types' | 'under' | 'scopes'>): EndpointFilterInput {
  return {
    types,
    ...(under === undefined ? {} : { under }),
    scopes,
  };
}
