import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { DirectoryBelow, DirectoryRoot, type DirectoryBelowQuery } from '../generated/operations.ts';
import type { ChosenOrgan } from '../shell/place.tsx';
import { questionOf } from '../shell/useAnswer.ts';
import {
  crawl,
  emptyDirectory,
  topmost,
  withBelow,
  withRoots,
  type Directory,
  type DirectoryOrgan,
} from './directory.ts';

const KEPT_MS = 10 * 60_000;

export interface DirectoryInHand extends Directory {
  readonly roots: readonly ChosenOrgan[];
  /** More are being fetched. */
  readonly loading: boolean;
  /** Fetches those directly below one organ. */
  readonly open: (code: string) => Promise<void>;
}

/** The organs that somebody has a role on, and those below them, from when they are `wanted` on. */
export function useDirectory(organs: readonly ChosenOrgan[], wanted: boolean): DirectoryInHand {
  const queries = useQueryClient();
  const [directory, setDirectory] = useState(emptyDirectory);
  const [loading, setLoading] = useState(false);
  const seen = useCallback((parent: string, below: readonly DirectoryOrgan[]) => {
    setDirectory((before) => withBelow(before, parent, below));
  }, []);
  const rootCodes = topmost(organs)
    .map(({ code }) => code)
    .join(' ');
  useEffect(() => {
    if (!wanted) return undefined;
    const stop = new AbortController();
    setLoading(true);
    void (async () => {
      const found = await Promise.all(rootCodes.split(' ').map((code) => organThere(queries, code)));
      const roots = found.filter((root) => root !== null);
      setDirectory((before) => withRoots(before, roots));
      await crawl(roots, (code) => organsBelow(queries, code), seen, stop.signal);
    })()
      // What was found until then can be searched; the next opening goes on.
      .catch(() => undefined)
      .finally(() => {
        if (!stop.signal.aborted) setLoading(false);
      });
    return () => stop.abort();
  }, [wanted, rootCodes, queries, seen]);
  const open = useCallback(
    async (code: string) => seen(code, await organsBelow(queries, code)),
    [queries, seen],
  );
  return { ...directory, roots: topmost(organs), loading, open };
}

async function organThere(queries: QueryClient, code: string): Promise<DirectoryOrgan | null> {
  const { organ } = await queries.query({ ...questionOf(DirectoryRoot, { code }), staleTime: KEPT_MS });
  return organ && inTree(organ);
}

async function organsBelow(queries: QueryClient, below: string): Promise<readonly DirectoryOrgan[]> {
  const found: DirectoryOrgan[] = [];
  let after: string | null = null;
  do {
    const page: DirectoryBelowQuery = await queries.query({
      ...questionOf(DirectoryBelow, { below, after }),
      staleTime: KEPT_MS,
    });
    found.push(...page.organs.nodes.map(inTree));
    const { hasNextPage, endCursor } = page.organs.pageInfo;
    after = hasNextPage ? endCursor : null;
  } while (after !== null);
  return found;
}

function inTree<T extends { readonly code: string; readonly path: string | null }>(organ: T) {
  return { ...organ, path: organ.path ?? organ.code };
}
