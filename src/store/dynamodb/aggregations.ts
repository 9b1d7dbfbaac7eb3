import type { Aggregation, LinesToAdd } from '../../report/aggregation.ts';
import type { ReportId } from '../../report/report.ts';
import type { Write } from './actions.ts';
import { bytes, bytesOf, texts, textOf } from './attributes.ts';
import { boardBelow, lineOf } from './board.ts';
import { pack, QUICK, unpack } from './compress.ts';
import { aggregationKey, boardKey } from './keys.ts';
import type { Requests } from './requests.ts';

/** BatchGet, consistent, of what was added up and the line of the own report; two queries of index `lists`. */
export async function aggregation(
  requests: Requests,
  report: ReportId,
  organPath: readonly string[],
): Promise<LinesToAdd & { readonly last: Aggregation | null }> {
  const { organ, year } = report;
  const key = aggregationKey(report);
  const [items, aggregates, own] = await Promise.all([
    requests.batchGet([key, boardKey({ organ, year, scope: 'OWN' }, organPath)], true),
    boardBelow(requests, year, 'AGGREGATE', organ),
    boardBelow(requests, year, 'OWN', organ),
  ]);
  const last = items.find((item) => textOf(item, 'PK') === key.PK);
  const line = items.find((item) => textOf(item, 'PK') !== key.PK);
  return {
    last: last ? (unpack(bytesOf(last, 'body')) as Aggregation) : null,
    own: line ? lineOf(line) : null,
    below: [...aggregates, ...own],
  };
}

/** Replaces what is there; the condition on the head guards it. */
export async function aggregationWrite(made: Aggregation): Promise<Write> {
  const item = {
    ...texts({ ...aggregationKey(made.report) }),
    body: bytes(await pack('aggregation', made, QUICK)),
  };
  return { what: 'aggregation', action: { kind: 'put', item } };
}
