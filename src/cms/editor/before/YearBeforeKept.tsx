import { useMemo, type ReactNode } from 'react';
import { YearBefore as YearBeforeQuestion } from '../../generated/operations.ts';
import { useHead } from '../../report/head.ts';
import { useAnswer } from '../../shell/useAnswer.ts';
import { useDraft } from '../draft/draft.ts';
import { contentBefore } from './contentBefore.ts';
import { YearBeforeContext, yearBeforeOf } from './yearBefore.ts';

export function YearBeforeKept({ children }: { readonly children: ReactNode }) {
  const { organCode, year, scope } = useHead();
  const { form } = useDraft();
  const { data, isError } = useAnswer(YearBeforeQuestion, { organ: organCode, year: year - 1, scope });
  const known = useMemo(() => {
    // Without it the other checks still run.
    if (isError) return null;
    if (data === undefined) return undefined;
    const content = data.report && contentBefore(data.report);
    return content && yearBeforeOf(form, year - 1, content);
  }, [data, isError, form, year]);
  return <YearBeforeContext value={known}>{children}</YearBeforeContext>;
}
