import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { OrgansToCall, type OrgansToCallQuery } from '../../generated/operations.ts';
import { ask } from '../../shell/api.ts';

export type OrganToCall = Omit<NonNullable<OrgansToCallQuery['organ']>, 'organs'>;

const MOST_PAGES = 20;

/** The organ and those directly below it that stand in the tree in that year, up to 2,000. */
export function useOrgansToCall(organ: string, year: number): UseQueryResult<readonly OrganToCall[]> {
  return useQuery({
    queryKey: [OrgansToCall.id, organ, year],
    queryFn: async ({ signal }) => {
      const found: OrganToCall[] = [];
      let after: string | null = null;
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const answer: OrgansToCallQuery = await ask(OrgansToCall, { organ, year, after }, signal);
        if (!answer.organ) break;
        const { organs, ...itself } = answer.organ;
        found.push(...(page === 0 ? [itself] : []), ...organs.nodes);
        if (!organs.pageInfo.hasNextPage) break;
        after = organs.pageInfo.endCursor;
      }
      return found.filter(({ path }) => path !== null);
    },
  });
}
