import { QueryClient } from '@tanstack/react-query';
import { isPassing } from './trouble.ts';

export function makeQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Parts of one page share an answer; whoever opens a page again sees what others did meanwhile.
        staleTime: 1_000,
        retry: (tries, trouble) => isPassing(trouble) && tries < 3,
        refetchOnWindowFocus: true,
      },
      // What was done while there was no network is not done by itself later: somebody else may have been quicker.
      mutations: { networkMode: 'always' },
    },
  });
}
