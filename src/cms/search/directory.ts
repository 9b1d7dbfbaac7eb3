import type { OrganKind } from '../../organs/organ.ts';

export interface DirectoryOrgan {
  readonly code: string;
  readonly name: string;
  /** As `within` takes it. */
  readonly path: string;
  readonly kind: OrganKind;
}

/** Organs that are known so far, by code; and of whom the ones directly below are known too. */
export interface Directory {
  readonly organs: ReadonlyMap<string, DirectoryOrgan>;
  readonly opened: ReadonlySet<string>;
}

export const emptyDirectory: Directory = { organs: new Map(), opened: new Set() };

/** With the organs directly below `parent`, all of them. */
export function withBelow(directory: Directory, parent: string, below: readonly DirectoryOrgan[]): Directory {
  return {
    organs: new Map([...directory.organs, ...below.map((organ) => [organ.code, organ] as const)]),
    opened: new Set([...directory.opened, parent]),
  };
}

export function withRoots(directory: Directory, roots: readonly DirectoryOrgan[]): Directory {
  const known = new Map([...roots.map((root) => [root.code, root] as const), ...directory.organs]);
  return { ...directory, organs: known };
}

/** Without those that stand below another one of them. */
export function topmost<T extends { readonly path: string }>(organs: readonly T[]): readonly T[] {
  return organs.filter(
    ({ path }) => !organs.some((other) => other.path !== path && path.startsWith(`${other.path}/`)),
  );
}

/** Most requests of one crawl: a province, its cities and counties, several times over. */
const MOST_REQUESTS = 400;
const AT_ONCE = 4;

/**
 * Fetches what stands below the roots, level by level: below governments, under whom nearly everybody stands. Departments
 * and townships are opened one by one in the tree. `seen` is told of each answer; ends early where `signal` says so.
 */
export async function crawl(
  roots: readonly DirectoryOrgan[],
  below: (code: string) => Promise<readonly DirectoryOrgan[]>,
  seen: (parent: string, organs: readonly DirectoryOrgan[]) => void,
  signal: AbortSignal,
): Promise<void> {
  let level = roots;
  let left = MOST_REQUESTS;
  while (level.length > 0 && left > 0) {
    const queue = level.slice(0, left);
    left -= queue.length;
    const next: DirectoryOrgan[] = [];
    const work = async () => {
      for (let organ = queue.shift(); organ && !signal.aborted; organ = queue.shift()) {
        const found = await below(organ.code);
        seen(organ.code, found);
        next.push(...found.filter(({ kind }) => kind === 'GOVERNMENT'));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    level = signal.aborted ? [] : next;
  }
}
