import { createHash } from 'node:crypto';

const RING = 1n << 256n;

/** Counts and hashes lines in no order: the same for the same lines, however they come. */
export function sumOfHashes(): {
  readonly add: (line: string) => void;
  readonly count: () => number;
  /** 64 hexadecimal digits. */
  readonly text: () => string;
} {
  let [count, sum] = [0, 0n];
  return {
    add: (line) => {
      count += 1;
      sum = (sum + BigInt(`0x${createHash('sha256').update(line, 'utf8').digest('hex')}`)) % RING;
    },
    count: () => count,
    text: () => sum.toString(16).padStart(64, '0'),
  };
}
