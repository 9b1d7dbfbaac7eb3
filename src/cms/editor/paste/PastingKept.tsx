import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Cell } from '../../../forms/table.ts';
import { useDraft } from '../draft/draft.ts';
import { copiedFrom } from './clipboard.ts';
import { changesOf, pastedOf, type Pasted, type Refused } from './pasted.ts';
import { PastingContext, type Pasting } from './pasting.ts';
import { planPaste } from './plan.ts';

export function PastingKept({ children }: { readonly children: ReactNode }) {
  const draft = useDraft();
  const latest = useRef(draft);
  latest.current = draft;
  const [last, setLast] = useState<Pasting['last']>(null);
  const paste = useCallback((data: DataTransfer, focus: Cell) => {
    const copied = copiedFrom(data);
    if (typeof copied === 'string' || 'tooLarge' in copied) {
      setLast(copied);
      return;
    }
    const { form, change } = latest.current;
    // Of several tables at once the first may come where the focus is, the others only where their labels say.
    const plans = copied.blocks.map((block, index) => planPaste(form, block, index === 0 ? focus : null));
    setLast(pastedOf(plans, latest.current));
    change(changesOf(plans, form));
  }, []);
  const takeBack = useCallback(() => {
    if (isPasted(last)) latest.current.change(last.before);
    setLast(null);
  }, [last]);
  const putAside = useCallback(() => setLast(null), []);
  const pasting = useMemo(
    () => ({ paste, last, refused: refusedIn(last), takeBack, putAside }),
    [paste, last, takeBack, putAside],
  );
  return <PastingContext value={pasting}>{children}</PastingContext>;
}

function isPasted(last: Pasting['last']): last is Pasted {
  return last !== null && typeof last === 'object' && 'refused' in last;
}

function refusedIn(last: Pasting['last']): ReadonlyMap<string, Refused> {
  if (!isPasted(last)) return new Map();
  return new Map(last.refused.flatMap((each) => (each.key === null ? [] : [[each.key, each] as const])));
}
