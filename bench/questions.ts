import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const ready = (name: string) =>
  readFileSync(join(import.meta.dirname, '../graphql/ready', `${name}.graphql`), 'utf8');

/** What front ends ask most, of what `stage.ts` holds. */
export const questions = {
  report: { query: ready('report'), variables: { organ: 'bureau', year: 2023, scope: 'OWN' } },
  list: { query: ready('reports'), variables: { year: 2023, scope: 'OWN', within: 'root' } },
  totals: { query: ready('statistics'), variables: { organ: 'root', year: 2023, basis: 'OWN' } },
  history: { query: ready('revisions'), variables: { report: 'bureau:2023:OWN' } },
  difference: {
    query: `{ comparison(report: "bureau:2023:OWN", from: 1, to: 2) {
      cells { key before after difference } texts { part runs { kind text } } } }`,
    variables: {},
  },
} as const satisfies Readonly<Record<string, Question>>;

/** Every figure as an object of its own: the dearest way to ask for one report. */
export const wholeReport: Question = {
  query: `{ report(organ: "bureau", year: 2023, scope: OWN) {
    id title state revision hash organCode organName year scope publishedAt late note
    chapters { number numeral heading text }
    tables { id grids { title corner rows { id label figures { key value unit } } } } } }`,
  variables: {},
};
