import type { HttpHandler } from '../handler.ts';
import type { KeptAnswers } from './keptAnswers.ts';
import { knownAnswer, toldAgain, toldFirst } from './knownAnswer.ts';
import { questionOf } from './questionOf.ts';

/**
 * Answers a public question that was asked in the last seconds from memory, before anything of GraphQL is looked at.
 * Says of every answer that may be kept how old it is, and to whoever has it that it is still the same.
 */
export function withKnownAnswers(handler: HttpHandler, answers: KeptAnswers, now: () => string): HttpHandler {
  return async (event, context) => {
    const question = questionOf(event);
    if (question === null) return handler(event, context);
    const instant = Date.parse(now());
    const known = answers.find(question, instant);
    if (known) return toldAgain(known, event, ageOf(known.madeAt, instant));
    const keep = answers.asking();
    const result = await handler(event, context);
    const made = knownAnswer(result, instant);
    if (!made) return result;
    keep(question, made);
    return toldFirst(made, result, event);
  };
}

/** Rounded up, so that nobody takes it for younger than it is. */
function ageOf(madeAt: number, instant: number): number {
  return Math.ceil((instant - madeAt) / 1000);
}
