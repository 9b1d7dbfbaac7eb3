import { MAX_AGE_SECONDS } from './freshness.ts';
import type { KnownAnswer } from './knownAnswer.ts';

/** The answers of the last seconds, by question. */
export interface KeptAnswers {
  /** `instant` in milliseconds. */
  readonly find: (question: string, instant: number) => KnownAnswer | null;
  /** Begins to be asked for an answer: what comes of it may be kept unless something was forgotten meanwhile. */
  readonly asking: () => (question: string, answer: KnownAnswer) => void;
  /** Forgets everything: what is public has changed. */
  readonly forget: () => void;
  /** What they take of memory, about. */
  readonly bytes: () => number;
}

/** For one process: a thousand whole reports, in a function that has 1 GB. */
export const KEPT_BYTES = 64_000_000;

/** Most characters are Chinese, two bytes each; as much again for the compressed forms. */
const BYTES_PER_CHARACTER = 4;

/** All are kept equally long, so that the oldest are the first: those go when it becomes more than `maxBytes`. */
export function keptAnswers(maxBytes: number): KeptAnswers {
  let answers = new Map<string, KnownAnswer>();
  let bytes = 0;
  let forgotten = 0;

  const drop = (question: string, answer: KnownAnswer) => {
    answers.delete(question);
    bytes -= sizeOf(question, answer);
  };

  return {
    find: (question, instant) => {
      const answer = answers.get(question);
      if (!answer) return null;
      if (isFresh(answer, instant)) return answer;
      drop(question, answer);
      return null;
    },
    asking: () => {
      const forgottenBefore = forgotten;
      return (question, answer) => {
        const size = sizeOf(question, answer);
        if (forgotten !== forgottenBefore || size > maxBytes) return;
        const before = answers.get(question);
        if (before) drop(question, before);
        for (const [oldest, old] of answers) {
          if (bytes + size <= maxBytes && isFresh(old, answer.madeAt)) break;
          drop(oldest, old);
        }
        answers.set(question, answer);
        bytes += size;
      };
    },
    forget: () => {
      forgotten += 1;
      answers = new Map();
      bytes = 0;
    },
    bytes: () => bytes,
  };
}

/** Not, too, where the clock was set back: nobody knows then how old it is. */
function isFresh({ madeAt }: KnownAnswer, instant: number): boolean {
  return instant >= madeAt && instant < madeAt + MAX_AGE_SECONDS * 1000;
}

function sizeOf(question: string, { body }: KnownAnswer): number {
  return (question.length + body.length) * BYTES_PER_CHARACTER;
}
