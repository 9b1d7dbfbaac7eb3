import { App, Button } from 'antd';
import { useDeferredValue, useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { checkReport } from '../../report/checks/checks.ts';
import type { FigureKey } from '../../forms/figure.ts';
import type { Issue } from '../../report/issue.ts';
import { contentBefore } from '../editor/before/contentBefore.ts';
import { goToFigures } from '../editor/goTo.ts';
import { AcceptImport, YearBefore, type ReadFileQuery } from '../generated/operations.ts';
import { reportAddress } from '../search/reportAddress.ts';
import { PageHead } from '../shell/pieces/PageHead.tsx';
import { useTell } from '../shell/pieces/useTell.ts';
import { useShortcuts } from '../shell/keys/shortcuts.ts';
import { useAnswer } from '../shell/useAnswer.ts';
import { useChange } from '../shell/useChange.ts';
import { useWords } from '../shell/words.ts';
import type { ChosenFile } from './chosenFile.ts';
import { importedReportOf } from './importedReportOf.ts';
import { keepDecisions, keptDecisions } from './keptDecisions.ts';
import { nextOpen, reviewOf, type Decisions, type Review } from './review.ts';
import { ReviewBar } from './ReviewBar.tsx';
import { ReviewContext } from './reviewContext.ts';
import { ReviewTables } from './ReviewTables.tsx';
import { SidePanel } from './SidePanel.tsx';
import { TargetForm } from './TargetForm.tsx';
import { useTarget, type Target } from './useTarget.ts';
import { useReplaceQuestion } from './useReplaceQuestion.tsx';
import { importTexts } from './words.ts';

/** What was read from a file, figure by figure; the uncertain ones are decided here, and the draft is made. */
export function ReviewScreen({
  file,
  read,
  startOver,
}: {
  readonly file: ChosenFile;
  readonly read: ReadFileQuery['readReport'];
  readonly startOver: () => void;
}) {
  const t = useWords(importTexts);
  const navigate = useNavigate();
  const tell = useTell();
  const { modal } = App.useApp();
  const [params] = useSearchParams();
  const imported = useMemo(() => importedReportOf(read), [read]);
  const [decisions, setDecisions] = useState<Decisions>(() => keptDecisions(file.hash));
  const [focus, setFocus] = useState<FigureKey | null>(null);
  const review = useMemo(() => reviewOf(imported, decisions), [imported, decisions]);
  const target = useTarget(read, params);
  const issues = useIssues(review, target, read.organName ?? '');
  const accept = useChange(AcceptImport);
  const mayReplace = useReplaceQuestion(review.content);

  const decide = (key: FigureKey, typed: string | null) =>
    setDecisions((before) => {
      const others = Object.entries(before).filter(([each]) => each !== key);
      const after = Object.fromEntries(typed === null ? others : [...others, [key, typed]]);
      keepDecisions(file.hash, after);
      return after;
    });
  const go = (step: 1 | -1) => {
    const next = nextOpen(review, focus, step);
    if (next !== null) goToFigures([next]);
  };
  useShortcuts([
    { keys: 'n', does: t.nextKey, act: () => go(1) },
    { keys: 'p', does: t.previousKey, act: () => go(-1) },
    { keys: 'Alt+1', does: t.chooseKey },
  ]);
  const make = async () => {
    const { report, draft } = target;
    if (!report || !(draft === null || (await mayReplace(draft)))) return;
    const { organ, year, scope } = report;
    accept.mutate(
      {
        fileName: file.name,
        file: file.base64,
        organ,
        year,
        scope,
        corrections: review.corrections.map(({ key, value }) => ({ key, value })),
        ...(draft === null ? {} : { expectedVersion: draft.version }),
      },
      {
        onSuccess: () => {
          keepDecisions(file.hash, {});
          tell.done(t.done);
          void navigate(reportAddress(report, 'edit'));
        },
        onError: tell.trouble,
      },
    );
  };
  const leave = () => {
    if (Object.keys(decisions).length === 0) {
      startOver();
      return;
    }
    void modal.confirm({
      title: t.discard,
      content: t.discardText,
      okText: t.leave,
      cancelText: t.keep,
      onOk: startOver,
    });
  };
  const inHand = { review, focus, setFocus, decide, go };
  return (
    <ReviewContext value={inHand}>
      <PageHead title={t.title} beside={<span className="cms-import-file">{file.name}</span>}>
        <Button onClick={leave}>{t.other}</Button>
      </PageHead>
      <TargetForm target={target} read={read} />
      <ReviewBar ready={target.report !== null} making={accept.isPending} make={() => void make()} />
      <div className="cms-import-review">
        <ReviewTables />
        <SidePanel read={read} issues={issues} />
      </div>
    </ReviewContext>
  );
}

/** What the checks find in the draft as it would be made; null where the year is not known. */
function useIssues(
  review: Review,
  { report, organName }: Target,
  nameInFile: string,
): readonly Issue[] | null {
  const before = useAnswer(YearBefore, report && { ...report, year: report.year - 1 });
  const published = before.data?.report;
  const content = useDeferredValue(review.content);
  return useMemo(
    () =>
      report &&
      checkReport({
        report,
        organName: organName ?? nameInFile,
        content,
        yearBefore: published ? contentBefore(published) : null,
        publishedOn: null,
      }).issues,
    [report, organName, nameInFile, content, published],
  );
}
