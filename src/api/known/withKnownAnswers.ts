import type { HttpHandler } from '../handler.ts';
import type { KeptAnswers } from './keptAnswers.ts';
import { knownAnswer, toldAgain, toldFirst } from './knownAnswer.ts';
import { questionOf } from './questionOf.ts';

/**
 * Answers a public question that was asked in the last seconds from memory, before anything of GraphQL is looked at.
 * Says of every answer that may be kept how old it is, and to whoever has it that it is still the same.
 */
export function withKnownAnswers(handler: HttpHandler, answers: KeptAnswers, now: () => string): HttpHandler {
  const answer: HttpHandler = async (event, context) => {
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
  return (event, context) => answer(asRead(event), context);
}

/** Rounded up, so that nobody takes it for younger than it is. */
function ageOf(madeAt: number, instant: number): number {
  return Math.ceil((instant - madeAt) / 1000);
}

type Event = Parameters<HttpHandler>[0];

/** HEAD is a GET whose body is left away by the server that sends the answer. */
function asRead(event: Event): Event {
  const { requestContext } = event;
  if (requestContext.http.method !== 'HEAD') return event;
  return { ...event, requestContext: { ...requestContext, http: { ...requestContext.http, method: 'GET' } } };
}
