import type { RequestContext } from '../context.ts';
import type { HttpHandler } from '../handler.ts';
import { MAY_BE_KEPT } from '../known/freshness.ts';
import { limits } from '../limits/limits.ts';
import { utf8Bytes } from '../../util/utf8Bytes.ts';
import { isWhole } from '../wholeAnswer.ts';
import type { KnownPlans } from './knownPlans.ts';
import { plainlyAsked } from './plainlyAsked.ts';
import { readVariables } from './readVariables.ts';

type Event = Parameters<HttpHandler>[0];

/**
 * Answers questions whose plan is known without Apollo, to the byte as it would; whatever is not plain, and whatever
 * does not come to an answer without errors, goes on to `handler`.
 */
export function withPlans(
  handler: HttpHandler,
  plans: KnownPlans,
  contextOf: (event: Event) => RequestContext,
): HttpHandler {
  return async (event, context) => {
    const asked = plainlyAsked(event);
    const plan = asked && plans.find(asked);
    const variables = plan && readVariables(plan.variables, asked.variables);
    if (!plan || !variables) return handler(event, context);
    const own = contextOf(event);
    let data: Readonly<Record<string, unknown>>;
    try {
      data = await plan.run(own, variables);
    } catch {
      return handler(event, context);
    }
    const whole = isWhole({ data });
    const body = `${JSON.stringify(whole ? { data, extensions: { cost: own.store.cost() } } : { data })}\n`;
    const bytes = utf8Bytes(body);
    if (bytes > limits.answerBytes) return handler(event, context);
    return {
      statusCode: 200,
      headers: {
        'cache-control': whole ? MAY_BE_KEPT : 'no-store',
        'content-type': 'application/json; charset=utf-8',
        'content-length': String(bytes),
      },
      body,
    };
  };
}
