import assert from 'node:assert/strict';
import { MAX_AGE_SECONDS } from '../src/api/known/freshness.ts';

/** Questions of one kind, each about one thing of many, the nth most wanted asked for 1 ÷ n as often as the first. */
export interface Kind {
  readonly share: number;
  readonly things: number;
  readonly readUnits: number;
}

/** What an hour brings, in a second. */
export interface Hour {
  readonly questions: number;
  /** Questions that are not known, or no longer. */
  readonly misses: number;
  readonly readUnits: number;
  /** How often the most wanted thing of each kind is read. */
  readonly hottest: readonly number[];
}

/**
 * Each process keeps its own answers, and questions are spread evenly over as many as are at work at once. Of what
 * a process is asked for λ times a second, with ages of T seconds, it reads one in 1 + λT.
 */
export function hourOf(questions: number, kinds: readonly Kind[], secondsOfAQuestion: number): Hour {
  assert.ok(Math.abs(kinds.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-9);
  const processes = Math.max(1, Math.ceil(questions * secondsOfAQuestion));
  const missesOf = (rate: number) => rate / (1 + (rate / processes) * MAX_AGE_SECONDS);
  let [misses, readUnits] = [0, 0];
  const hottest = kinds.map(({ share, things, readUnits: each }) => {
    const first = (questions * share) / harmonic(things);
    let missed = 0;
    for (let rank = 1; rank <= things; rank += 1) missed += missesOf(first / rank);
    misses += missed;
    readUnits += missed * each;
    return missesOf(first);
  });
  return { questions, misses, readUnits, hottest };
}

function harmonic(count: number): number {
  let sum = 0;
  for (let rank = 1; rank <= count; rank += 1) sum += 1 / rank;
  return sum;
}
