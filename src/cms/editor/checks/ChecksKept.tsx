import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Form } from '../../../forms/form.ts';
import { checkReport } from '../../../report/checks/checks.ts';
import type { CheckResult } from '../../../report/checks/check.ts';
import { partIds } from '../../../report/content.ts';
import { chinaDate } from '../../../util/chinaDate.ts';
import { DraftChecks } from '../../generated/operations.ts';
import { useHead } from '../../report/head.ts';
import { useEnglish } from '../../shell/english.ts';
import { questionOf, useAnswer } from '../../shell/useAnswer.ts';
import { useYearBefore } from '../before/yearBefore.ts';
import { useDraft } from '../draft/draft.ts';
import { blankRules } from './blankRules.ts';
import { cellMarks } from './cellMarks.ts';
import { FoundContext, MarksContext } from './checks.ts';
import { shownIssues, steadyIssues, type ShownIssue, type ToldIssue } from './shownIssues.ts';

/** After the last key, so that no key waits for the checks. */
const PAUSE_MS = 30;

/** Runs the rules of the server on what stands on the screen, and adds what only the server finds. */
export function ChecksKept({ children }: { readonly children: ReactNode }) {
  const { form, report } = useDraft();
  const here = useChecksHere();
  const { data } = useAnswer(DraftChecks, { report });
  useAskedAfterSaving(report);
  const issues = useSteadyIssues(here, data?.draft?.decidedIssues, form);
  const marks = useMemo(() => cellMarks(issues), [issues]);
  const found = useMemo(() => {
    const elsewhere = (data?.draft?.notAssessable ?? []).filter(({ code }) => code === 'R1');
    return { issues, blank: blankRules([...(here?.notAssessable ?? []), ...elsewhere]) };
  }, [here, data, issues]);
  return (
    <MarksContext value={marks}>
      <FoundContext value={found}>{children}</FoundContext>
    </MarksContext>
  );
}

function useSteadyIssues(
  here: CheckResult | null,
  told: readonly ToldIssue[] = none,
  form: Form,
): readonly ShownIssue[] {
  const before = useRef<readonly ShownIssue[]>([]);
  const english = useEnglish();
  return useMemo(() => {
    before.current = steadyIssues(before.current, shownIssues(here?.issues ?? null, told, form, english));
    return before.current;
  }, [here, told, form, english]);
}

const none: readonly ToldIssue[] = [];

/** null: not yet. */
function useChecksHere(): CheckResult | null {
  const { organCode, organName, year, scope, firstPublishedAt } = useHead();
  const { content } = useDraft();
  const before = useYearBefore();
  const [result, setResult] = useState<CheckResult | null>(null);
  useEffect(() => {
    if (before === undefined) return undefined;
    const timer = setTimeout(() => {
      const start = performance.now();
      const checked = checkReport({
        report: { organ: organCode, year, scope },
        organName,
        content,
        yearBefore: before?.content ?? null,
        publishedOn: firstPublishedAt && chinaDate(firstPublishedAt),
      });
      performance.measure('gongkai.checks', { start });
      setResult(checked);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [organCode, organName, year, scope, firstPublishedAt, content, before]);
  return result;
}

/** What was saved is what the API judges: asked again as soon as it has everything. */
function useAskedAfterSaving(report: string): void {
  const { parts } = useDraft();
  const queries = useQueryClient();
  const savedAt = partIds
    .map((id) => parts[id].savedAt ?? '')
    .toSorted()
    .at(-1);
  const isSaved = partIds.every((id) => parts[id].saving === 'SAVED');
  useEffect(() => {
    if (isSaved) void queries.invalidateQueries({ queryKey: questionOf(DraftChecks, { report }).queryKey });
  }, [queries, report, isSaved, savedAt]);
}
