/** One head of a table: its words, and what it stands over. */
export interface Head {
  readonly text: string;
  /** The first of the rows (or columns) that it stands over, and how many they are. */
  readonly start: number;
  readonly length: number;
  /** 0: outermost. */
  readonly level: number;
  /** The innermost head of a short path takes the place of the levels that only deeper ones have. */
  readonly levels: number;
  readonly innermost: boolean;
}

/** Heads as a table prints them: `paths` are the labels of each row (or column), outermost first. */
export function headsOf(paths: readonly (readonly string[])[]): readonly Head[] {
  const depth = depthOf(paths);
  return paths.flatMap((path, start) =>
    path.flatMap((text, level): readonly Head[] => {
      if (level === path.length - 1) {
        return [{ text, start, length: 1, level, levels: depth - level, innermost: true }];
      }
      if (start > 0 && shareHead(paths[start - 1]!, path, level)) return [];
      const rest = paths.slice(start);
      const end = rest.findIndex((other) => !shareHead(other, path, level));
      return [{ text, start, length: end === -1 ? rest.length : end, level, levels: 1, innermost: false }];
    }),
  );
}

/** How many levels of heads there are. */
export function depthOf(paths: readonly (readonly string[])[]): number {
  return paths.reduce((most, path) => Math.max(most, path.length), 0);
}

function shareHead(one: readonly string[], other: readonly string[], level: number): boolean {
  const isOver = (path: readonly string[]) => path.length > level + 1;
  return isOver(one) && isOver(other) && one.slice(0, level + 1).every((text, i) => text === other[i]);
}
