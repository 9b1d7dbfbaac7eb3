import { useQueryClient } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { DraftToEdit } from '../../generated/operations.ts';
import { useEnglish } from '../../shell/english.ts';
import { useRefusalText } from '../../shell/pieces/useRefusalText.ts';
import { usePerson } from '../../shell/person.ts';
import { Answered } from '../../shell/pieces/Answered.tsx';
import { Trouble } from '../../shell/pieces/Trouble.tsx';
import { Refusal } from '../../shell/trouble.ts';
import { useAnswer } from '../../shell/useAnswer.ts';
import { DraftContext, type DraftInHand } from './draft.ts';
import { draftApi } from './draftApi.ts';
import { startKeeper } from './keeper.ts';
import { keeperOf, letGo, stay } from './keepers.ts';
import { KeepingContext, type Keeping } from './keeping.ts';
import { formFrom, partsFrom, type DraftToEditAnswer } from './knownParts.ts';
import { shownOf } from './model/inHand.ts';
import { firstState } from './model/state.ts';
import { PresentContext, useOthers } from './presences.ts';
import { SavingNotices } from './SavingNotices.tsx';
import { useClosedWords } from './useClosedWords.ts';
import { useHeldWords } from './useHeldWords.ts';
import { useLeaveWarning } from './useLeaveWarning.ts';
import { useSessionBack } from './useSessionBack.ts';
import './draft.css';

/** While somebody else is there too, what they saved is looked for that often (milliseconds). */
const READ_EVERY_MS = 10_000;

/** The draft of a report for what is inside: read, kept on this machine as it is typed, and saved. */
export function DraftKept({ report, children }: { readonly report: string; readonly children: ReactNode }) {
  const others = useOthers(report);
  const answer = useAnswer(
    DraftToEdit,
    { report },
    others.present.length > 0 ? { everyMs: READ_EVERY_MS } : {},
  );
  // Only what the API has now is begun with: an older answer would look as if somebody else had changed it since.
  const begun = useRef(false);
  begun.current ||= answer.isError || (answer.data !== undefined && !answer.isFetching);
  if (!begun.current) return <Skeleton active title={false} paragraph={{ rows: 8 }} />;
  return (
    <Answered answer={answer}>
      {({ draft }) =>
        draft ? (
          <PresentContext value={others}>
            <DraftInKeeping key={`${draft.id} ${draft.form.edition}`} report={report} draft={draft}>
              {children}
            </DraftInKeeping>
          </PresentContext>
        ) : (
          <Trouble of={new Refusal('', 'NOT_FOUND')} />
        )
      }
    </Answered>
  );
}

function DraftInKeeping({
  report,
  draft,
  children,
}: {
  readonly report: string;
  readonly draft: DraftToEditAnswer;
  readonly children: ReactNode;
}) {
  const closed = useClosedWords(draft);
  const keeping = useKeeperOf(report, draft, closed);
  const inHand = useDraftInHand(draft.id, keeping);
  useSessionBack(keeping);
  useLeaveWarning(keeping);
  return (
    <KeepingContext value={keeping}>
      {inHand ? (
        <DraftContext value={inHand}>
          <SavingNotices />
          {children}
        </DraftContext>
      ) : (
        <Skeleton active title={false} paragraph={{ rows: 8 }} />
      )}
    </KeepingContext>
  );
}

function useKeeperOf(report: string, draft: DraftToEditAnswer, closed: string | null): Keeping {
  const queries = useQueryClient();
  const person = usePerson();
  const place = `${draft.id} ${draft.form.edition}`;
  const [keeper] = useState(() =>
    keeperOf(place, () => {
      const form = formFrom(draft);
      return startKeeper(firstState(form, partsFrom(draft), closed), {
        person: person.id,
        report: draft.id,
        api: draftApi(report, form, queries),
      });
    }),
  );
  useEffect(() => {
    stay(keeper);
    return () => letGo(place);
  }, [keeper, place]);
  useEffect(() => keeper.happens({ kind: 'HEARD', parts: partsFrom(draft) }), [keeper, draft]);
  useEffect(() => keeper.happens({ kind: 'CLOSED', part: null, why: closed }), [keeper, closed]);

  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  const keepsHere = useSyncExternalStore(keeper.subscribe, keeper.keepsHere);
  const isRefused = state.closed !== null && state.closed !== closed;
  useEffect(() => {
    // The API knows something of the report that this page does not know yet.
    if (isRefused) void queries.invalidateQueries();
  }, [isRefused, queries]);
  return useMemo(() => ({ keeper, state, keepsHere }), [keeper, state, keepsHere]);
}

/** null: what was kept on this machine is still being looked up. */
function useDraftInHand(report: string, { keeper, state }: Keeping): DraftInHand | null {
  const [isReady, setReady] = useState(false);
  useEffect(() => void keeper.ready.then(() => setReady(true)), [keeper]);

  const say = useHeldWords();
  const why = useEnglish()?.failure;
  const sayRefused = useRefusalText();
  const show = useMemo(() => shownOf(say, why, sayRefused), [say, why, sayRefused]);
  const actions = useMemo(
    () => ({
      change: (changes: Parameters<DraftInHand['change']>[0]) =>
        keeper.happens({ kind: 'CHANGED', changes, at: Date.now() }),
      undo: () => keeper.happens({ kind: 'UNDONE', at: Date.now() }),
      redo: () => keeper.happens({ kind: 'REDONE', at: Date.now() }),
    }),
    [keeper],
  );
  return useMemo(() => {
    if (!isReady) return null;
    const editable = state.closed === null;
    return {
      report,
      form: state.form,
      ...show(state),
      editable,
      change: actions.change,
      undo: editable && state.undo.length > 0 ? actions.undo : null,
      redo: editable && state.redo.length > 0 ? actions.redo : null,
    };
  }, [isReady, report, state, show, actions]);
}
