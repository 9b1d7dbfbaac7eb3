import type { Directory } from './directory.ts';

export interface OrganNode {
  readonly key: string;
  readonly title: string;
  /** Left out: not known yet. */
  readonly children?: OrganNode[];
  readonly isLeaf: boolean;
}

/** The organs as a tree below the roots, each level in the order in which it was found. */
export function organTree(
  { organs, opened }: Directory,
  roots: readonly { readonly code: string; readonly name: string }[],
): OrganNode[] {
  const below = new Map<string, string[]>();
  for (const { code, path } of organs.values()) {
    const parent = path.split('/').at(-2);
    if (parent !== undefined) below.set(parent, [...(below.get(parent) ?? []), code]);
  }
  const nodeOf = (code: string, name: string): OrganNode => {
    const codes = below.get(code) ?? [];
    const children = codes.map((each) => nodeOf(each, organs.get(each)?.name ?? each));
    const known = opened.has(code);
    return {
      key: code,
      title: name,
      isLeaf: known && children.length === 0,
      ...(children.length > 0 ? { children } : {}),
    };
  };
  return roots.map(({ code, name }) => nodeOf(code, organs.get(code)?.name ?? name));
}
