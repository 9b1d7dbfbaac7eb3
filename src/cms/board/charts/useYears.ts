import { useQueries } from '@tanstack/react-query';
import { YearFigures, type Scope } from '../../generated/operations.ts';
import { questionOf } from '../../shell/useAnswer.ts';
import { figureMap } from '../figures/sumOf.ts';
import type { YearOfFigures } from './measures.ts';

export interface CountedYear extends YearOfFigures {
  readonly published: number;
  readonly due: number;
}

export interface YearsAnswer {
  /** null: not all are there yet. */
  readonly years: readonly CountedYear[] | null;
  readonly trouble: unknown;
  readonly again: () => void;
}

/** What is counted of an organ in each of some years, asked together. */
export function useYears(organ: string, basis: Scope, years: readonly number[]): YearsAnswer {
  return useQueries({
    queries: years.map((year) => questionOf(YearFigures, { organ, year, basis })),
    combine: (answers) => ({
      years: answers.some(({ data }) => data === undefined)
        ? null
        : answers.map(({ data }, at): CountedYear => {
            const { published = 0, due = 0, figures = [] } = data?.statistics ?? {};
            return { year: years[at] ?? 0, published, due, figures: figureMap(figures) };
          }),
      trouble: answers.find(({ error }) => error !== null)?.error ?? null,
      again: () => answers.forEach(({ refetch }) => void refetch()),
    }),
  });
}
