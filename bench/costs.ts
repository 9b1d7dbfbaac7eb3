import { publicHandler } from '../src/api/publicHandler.ts';
import type { Cost, Store } from '../src/store/store.ts';
import { eventOf, lambdaContext } from './event.ts';
import { dependenciesOn } from './publicApi.ts';
import { questions } from './questions.ts';
import type { Row } from './row.ts';

/** What each question costs the database, as the answer tells. */
export async function costs(store: Store): Promise<readonly Row[]> {
  const api = publicHandler(dependenciesOn(store));
  const rows: Row[] = [];
  for (const [name, question] of Object.entries(questions)) {
    const { body = '' } = await api(eventOf(question), lambdaContext);
    const { cost } = (JSON.parse(body) as { readonly extensions: { readonly cost: Cost } }).extensions;
    const note = `${cost.readUnits} read units`;
    rows.push({ name: `${name}: requests to the database`, value: cost.requests, unit: '', note });
  }
  return rows;
}
