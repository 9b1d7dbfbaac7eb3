/** Every two neighbouring characters of a text, and how often they stand there. */
export type CharacterPairs = ReadonlyMap<string, number>;

export function characterPairs(text: string): CharacterPairs {
  const characters = Array.from(text);
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < characters.length; i += 1) {
    const pair = characters[i]! + characters[i + 1]!;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/**
 * How alike two texts are: twice the pairs they share, of all pairs of both (Dice's coefficient). 1: the same pairs;
 * 0: none, or a text of one character.
 */
export function pairSimilarity(pairs: CharacterPairs, text: string): number {
  const others = characterPairs(text);
  const all = total(pairs) + total(others);
  let shared = 0;
  for (const [pair, count] of others) shared += Math.min(count, pairs.get(pair) ?? 0);
  return all === 0 ? 0 : (2 * shared) / all;
}

function total(pairs: CharacterPairs): number {
  return [...pairs.values()].reduce((sum, count) => sum + count, 0);
}
