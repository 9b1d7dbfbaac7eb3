import { COUNTERS } from './counters.ts';
import { plainText } from './plainText.ts';

/** The words between two stops. */
export interface Clause {
  readonly text: string;
  /** Numbers of the line and of the sentence it stands in, both counted through the whole text. */
  readonly line: number;
  readonly sentence: number;
  /** How many brackets are open around it. */
  readonly depth: number;
}

/** `、` and 和 divide a list of counted things (`复议2件、诉讼7件`), not a list of words (`行政复议、行政诉讼案件`). */
const STOP = new RegExp(`[，,；;：:（）()。！？]|(?<=\\d(?:${COUNTERS}))(?:、|和|以及|及|与)`, 'g');

/** The text of a part, stop by stop. Clauses without words are left out. */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let sentence = 0;
  for (const [line, words] of plainText(text).split('\n').entries()) {
    sentence += 1;
    let depth = 0;
    let from = 0;
    const add = (to: number): void => {
      if (to > from) clauses.push({ text: words.slice(from, to), line, sentence, depth });
    };
    for (const { 0: stop, index } of words.matchAll(STOP)) {
      add(index);
      from = index + stop.length;
      if (/[（(]/.test(stop)) depth += 1;
      if (/[）)]/.test(stop)) depth = Math.max(0, depth - 1);
      if (/[。！？]/.test(stop)) sentence += 1;
    }
    add(words.length);
  }
  return clauses;
}

/** The text without what stands in brackets, so that `其他处理（含撤回）341件` is one clause. */
export function withoutBrackets(text: string): string {
  const inner = /（[^（）()\n]*）|\([^（）()\n]*\)/g;
  return text.replace(inner, '').replace(inner, '');
}
