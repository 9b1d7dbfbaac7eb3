import { reportsOfOrgan } from '../../queries/reportsOfOrgan.ts';
import { latestPlace, placeIn, type Organ } from '../../organs/organ.ts';
import { connection, pageRequest } from '../connection.ts';
import { globalId, organCode } from '../globalId.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { reportSource } from './reports.ts';
import { statisticsSource } from './statistics.ts';

const placeFor = (organ: Organ, year: number | null | undefined) =>
  year === null || year === undefined ? latestPlace(organ) : placeIn(organ, year);

export const organs: Pick<Resolvers, 'Organ' | 'Place'> & { readonly Query: Resolvers['Query'] } = {
  Query: {
    organ: (_, { id }, { loaders }) => loaders.organ.load(organCode(id)),
    organs: async (_, args, { store }) => {
      const request = pageRequest(args);
      const below = args.below ? organCode(args.below) : null;
      return connection(await store.organsBelow(below, request), request, (organ) => organ);
    },
  },
  Organ: {
    id: (organ) => globalId('Organ', organ.id),
    code: (organ) => organ.id,
    parent: (organ, { year }, { loaders }) => {
      const parent = placeFor(organ, year)?.path.at(-2);
      return parent ? loaders.organ.load(parent) : null;
    },
    path: (organ, { year }) => placeFor(organ, year)?.path.join('/') ?? null,
    successor: ({ successor }, _, { loaders }) =>
      successor === undefined ? null : loaders.organ.load(successor),
    organs: async (organ, args, { store }) => {
      const request = pageRequest(args);
      return connection(await store.organsBelow(organ.id, request), request, (each) => each);
    },
    reports: async (organ, args, { store }) => {
      const request = pageRequest(args);
      // Not counted in `extensions.cost`: it would tell of reports that were retracted.
      const page = await reportsOfOrgan(organ.id, request, store.metered());
      return connection(page, request, (each) => reportSource(each, store));
    },
    statistics: (organ, { year, basis }, { store }) => statisticsSource(organ.id, year, basis, store),
  },
  Place: {
    path: (place) => place.path.join('/'),
  },
};
