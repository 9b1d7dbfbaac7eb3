import type { Block } from '../blocks.ts';
import { signOf } from '../tables/zones.ts';
import type { Item } from '../tables/items.ts';
import { ANNEX, headingCandidate, type HeadingCandidate } from './headings.ts';

export interface FoundHeading extends HeadingCandidate {
  /** Index of its block. */
  readonly block: number;
}

const NEAR = 8;

/**
 * The headings of the chapters in the order of the form, whatever numerals they carry. Of several candidates those
 * are taken that together are likeliest: wording, numeral, the right table below, text below.
 */
export function findChapters(blocks: readonly Block[], items: readonly Item[]): readonly FoundHeading[] {
  const signs = new Map<number, Set<string>>();
  for (const item of items) {
    const sign = signOf(item);
    if (sign) signs.set(item.block, (signs.get(item.block) ?? new Set()).add(sign));
  }
  const candidates = blocks.flatMap((block, index): readonly FoundHeading[] => {
    const candidate = block.kind === 'paragraph' ? headingCandidate(block.text) : null;
    return candidate ? [{ ...candidate, block: index }] : [];
  });
  const weighed = candidates.map((candidate, index) => ({
    ...candidate,
    weight: candidate.weight + support(candidate, candidates[index + 1] ?? null, signs, blocks),
  }));
  return likeliest(weighed);
}

function support(
  candidate: FoundHeading,
  next: FoundHeading | null,
  signs: ReadonlyMap<number, ReadonlySet<string>>,
  blocks: readonly Block[],
): number {
  const end = Math.min(
    next && next.number !== candidate.number ? next.block : blocks.length,
    candidate.block + NEAR * 3,
  );
  let weight = 0;
  let body = false;
  for (let at = candidate.block + 1, seen = 0; at < end && seen < NEAR; at += 1) {
    const block = blocks[at]!;
    if (block.kind === 'paragraph' && block.text === '') continue;
    seen += 1;
    body = true;
    if (signs.get(at)?.has(`ch${candidate.number}`)) weight = 0.6;
    if (candidate.number === ANNEX && block.kind === 'grid') weight = 0.6;
  }
  return weight + (body ? 0.3 : 0);
}

/** The chain with increasing chapter numbers whose weights add up to most. */
function likeliest(candidates: readonly FoundHeading[]): readonly FoundHeading[] {
  // For each chapter number the best chain that ends with it so far.
  const best: ({ readonly weight: number; readonly chain: readonly FoundHeading[] } | null)[] =
    new Array<null>(ANNEX + 1).fill(null);
  for (const candidate of candidates) {
    if (candidate.number === ANNEX && candidate.weight < 1) continue;
    let before: { readonly weight: number; readonly chain: readonly FoundHeading[] } = {
      weight: 0,
      chain: [],
    };
    for (let number = 1; number < candidate.number; number += 1) {
      const chain = best[number];
      if (chain && chain.weight > before.weight) before = chain;
    }
    const weight = before.weight + candidate.weight;
    const current = best[candidate.number];
    if (!current || weight > current.weight) {
      best[candidate.number] = { weight, chain: [...before.chain, candidate] };
    }
  }
  const all = best.filter((each) => each !== null).sort((a, b) => b.weight - a.weight);
  return all[0]?.chain ?? [];
}
