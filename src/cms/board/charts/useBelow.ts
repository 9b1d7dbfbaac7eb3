import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { FiguresBelow, type FiguresBelowQuery } from '../../generated/operations.ts';
import { ask } from '../../shell/api.ts';
import { figureMap, sumOf } from '../figures/sumOf.ts';
import type { OrganFigure } from './presets.ts';

const MOST_PAGES = 5;

/** The sum of some figures by organ directly below, up to 500 organs. */
export function useBelow(
  organ: string,
  year: number,
  keys: readonly string[],
): UseQueryResult<readonly OrganFigure[]> {
  return useQuery({
    queryKey: [FiguresBelow.id, organ, year, keys],
    queryFn: async ({ signal }) => {
      const found: OrganFigure[] = [];
      let after: string | null = null;
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const answer: FiguresBelowQuery = await ask(FiguresBelow, { organ, year, keys, after }, signal);
        if (!answer.organ) break;
        const { nodes, pageInfo } = answer.organ.organs;
        found.push(
          ...nodes.map(({ name, statistics }) => ({
            name,
            value: sumOf(figureMap(statistics?.figures ?? []), keys),
          })),
        );
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      return found;
    },
  });
}
