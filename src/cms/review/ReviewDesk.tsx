import { Button, Tabs } from 'antd';
import { useMemo, useState } from 'react';
import { selectedAnchor } from '../comments/selectedAnchor.ts';
import type { Anchor } from '../comments/anchor.ts';
import { CommentsPanel } from '../comments/CommentsPanel.tsx';
import { SelectionButton } from '../comments/SelectionButton.tsx';
import { isOpenComment, useComments } from '../comments/useComments.ts';
import { DraftChanges, type DraftReadQuery } from '../generated/operations.ts';
import { changesOf } from '../reading/changes.ts';
import { issueMarks } from '../reading/issueMarks.ts';
import { MarksContext, type Marks } from '../reading/marks.ts';
import { PartLinks } from '../reading/PartLinks.tsx';
import { formRead, partsRead } from '../reading/parts.ts';
import { Reading } from '../reading/Reading.tsx';
import { useHead } from '../report/head.ts';
import { useIssueSentence } from '../report/useIssueSentence.ts';
import { useShortcuts } from '../shell/keys/shortcuts.ts';
import { usePerson } from '../shell/person.ts';
import { useAnswer } from '../shell/useAnswer.ts';
import { useHeightTold } from '../shell/useHeightTold.ts';
import { useMay } from '../shell/useMay.ts';
import { useWords, words } from '../shell/words.ts';
import { baselines, firstBaseline, revisionNow, type BaselineKind } from './baseline/baselines.ts';
import { CompareBar } from './baseline/CompareBar.tsx';
import { useSeenBefore } from './baseline/useSeenBefore.ts';
import { IssueList } from './issues/IssueList.tsx';

const texts = words({
  zh: {
    issues: (count: number) => `问题 ${count}`,
    comments: (count: number) => `批注 ${count}`,
    side: '问题和批注',
    hide: '收起侧栏',
    show: '展开问题和批注',
    shortcut: '批注选中的文字、单元格或者部分',
  },
  en: {
    issues: (count: number) => `Issues ${count}`,
    comments: (count: number) => `Comments ${count}`,
    side: 'Issues and comments',
    hide: 'Hide',
    show: 'Show issues and comments',
    shortcut: 'Comment on the selected words, cell or part',
  },
});

type Draft = NonNullable<DraftReadQuery['draft']>;

/** Narrower than this, the report has the whole width until somebody asks for what stands beside it. */
const WIDE = 1200;

/** What somebody has to do something about before the report can go on comes first. */
function firstSide({ decidedIssues }: Draft, openComments: number): 'issues' | 'comments' {
  const owed = decidedIssues.some(({ issue, decision }) => issue.severity !== 'NOTES' && !decision);
  return owed || openComments === 0 ? 'issues' : 'comments';
}

/** The report to be read, with what changed in it; beside it the issues and the comments. */
export function ReviewDesk({ draft }: { readonly draft: Draft }) {
  const t = useWords(texts);
  const head = useHead();
  const person = usePerson();
  const may = useMay();
  const now = revisionNow(head);
  const all = baselines(head, useSeenBefore(person.id, head.id, now));
  const [chosen, setChosen] = useState<BaselineKind | null>(() => firstBaseline(head, all));
  const baseline = all.find(({ kind }) => kind === chosen) ?? null;
  const compared = useAnswer(DraftChanges, baseline && { report: head.id, from: baseline.revision }, {
    keepPrevious: true,
  });
  const difference = (baseline && compared.data?.draftComparison) ?? null;

  const pages = useComments(head.id);
  const [side, setSide] = useState<'issues' | 'comments' | null>(() =>
    window.innerWidth < WIDE ? null : firstSide(draft, head.openComments),
  );
  const [anchor, setAnchor] = useState<Anchor | null>(null);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const mayComment = may('report.comment', head.organ.path ?? '', head.state);
  const begin = (place: Anchor | null) => {
    setSide('comments');
    setAnchor(place);
  };
  const hide = () => {
    setSide(null);
    setAsked([]);
  };
  const parts = useMemo(() => partsRead(draft), [draft]);
  const textOf = (part: string) => parts.find(({ id }) => id === part)?.text ?? '';
  useShortcuts(
    mayComment
      ? [
          {
            keys: 'c',
            does: t.shortcut,
            act: () => begin(selectedAnchor(textOf) ?? { part: 'ch1', figure: null, quote: null }),
          },
        ]
      : [],
  );

  const form = formRead(draft);
  const sentenceOf = useIssueSentence(form);
  const decided = useMemo(
    () =>
      draft.decidedIssues.map(({ issue, decision }) => ({
        issue: { ...issue, message: sentenceOf(issue) },
        decision,
      })),
    [draft, sentenceOf],
  );
  const marks = useMemo(
    (): Marks => ({
      changes: difference && changesOf(difference),
      comments: (pages.items ?? []).filter(isOpenComment),
      issues: issueMarks(decided),
      origin: { report: head.id, revision: null },
      comment: mayComment ? begin : null,
      showComments: (ids) => {
        setSide('comments');
        // Asked for again, it is shown again.
        setAsked([...ids]);
      },
    }),
    [difference, pages.items, decided, head.id, mayComment],
  );
  const bar = useHeightTold<HTMLDivElement>('--cms-bar');
  return (
    <div className={side === null ? 'cms-desk' : 'cms-desk cms-desk-two'}>
      <div className="cms-desk-report" data-region>
        <div ref={bar} className="cms-desk-bar">
          <PartLinks parts={parts} />
          <CompareBar all={all} chosen={baseline?.kind ?? null} onChoose={setChosen} changes={difference} />
          {side === null && <Button onClick={() => setSide('comments')}>{t.show}</Button>}
        </div>
        <MarksContext value={marks}>
          <Reading content={draft} title={draft.title} />
        </MarksContext>
        {mayComment && <SelectionButton textOf={textOf} onComment={begin} />}
      </div>
      {side !== null && (
        <aside className="cms-desk-side" aria-label={t.side} data-region>
          <Button type="text" size="small" className="cms-desk-hide" onClick={hide}>
            {t.hide}
          </Button>
          <Tabs
            activeKey={side}
            onChange={(key) => setSide(key === 'issues' ? 'issues' : 'comments')}
            items={[
              {
                key: 'issues',
                label: t.issues(draft.decidedIssues.length),
                children: <IssueList decided={decided} />,
              },
              {
                key: 'comments',
                label: t.comments(head.openComments),
                children: (
                  <CommentsPanel
                    report={head.id}
                    form={form}
                    pages={pages}
                    mayComment={mayComment}
                    anchor={anchor}
                    onAnchor={setAnchor}
                    asked={asked}
                  />
                ),
              },
            ]}
          />
        </aside>
      )}
    </div>
  );
}
