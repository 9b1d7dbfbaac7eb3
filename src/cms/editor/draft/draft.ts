import { createContext, useContext } from 'react';
import type { FigureKey, Unit } from '../../../forms/figure.ts';
import type { Form } from '../../../forms/form.ts';
import type { PartId, ReportContent } from '../../../report/content.ts';

/** One cell as it stands in its field. */
export interface FigureInHand {
  /** As typed or pasted; empty is blank. */
  readonly typed: string;
  /** Only where the form prints none. */
  readonly unit: Unit | null;
  /** What the imported source printed, and where; gone once somebody types. */
  readonly printed?: string;
  readonly place?: string;
}

/**
 * `SAVED`: the API has it. `WAITING`: it will be sent in a moment. `SAVING`: it is on its way. `OFFLINE`: it is kept on
 * this machine and sent when the API answers again. `CONFLICT`: somebody else changed the same part; a person decides.
 * `REFUSED`: the API will not take it as it stands.
 */
export type Saving = 'SAVED' | 'WAITING' | 'SAVING' | 'OFFLINE' | 'CONFLICT' | 'REFUSED';

export interface PartInHand {
  readonly heading: string | null;
  readonly text: string;
  /** Entered cells only; a cell that is absent is blank. */
  readonly figures: Readonly<Record<FigureKey, FigureInHand>>;
  readonly saving: Saving;
  /** When the API took it last (ISO 8601, UTC); null: never. */
  readonly savedAt: string | null;
  readonly savedByName: string | null;
  /** Why the API will not take it. */
  readonly refusal: string | null;
}

/** What is left out stays. */
export interface PartChange {
  readonly heading?: string | null;
  readonly text?: string;
  readonly figures?: Readonly<Record<FigureKey, Pick<FigureInHand, 'typed'> & Partial<FigureInHand>>>;
}

/** The draft as it stands on the screen. What is changed is kept on this machine at once, and saved by itself. */
export interface DraftInHand {
  readonly report: string;
  readonly form: Form;
  readonly parts: Readonly<Record<PartId, PartInHand>>;
  /** What the checks read. A cell whose text is no number is blank here; `unreadable` has it. */
  readonly content: ReportContent;
  /** Why the text of a cell is no number, in words, by key. */
  readonly unreadable: Readonly<Record<FigureKey, string>>;
  /** False: the report is under way or public, or the person may only read. */
  readonly editable: boolean;
  /** One step that `undo` takes back. Changes of the same field within a second are one step. */
  readonly change: (changes: Readonly<Partial<Record<PartId, PartChange>>>) => void;
  /** Null where there is nothing to take back. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

export const DraftContext = createContext<DraftInHand | null>(null);

export function useDraft(): DraftInHand {
  const draft = useContext(DraftContext);
  if (!draft) throw new Error('There is no draft outside the editor.');
  return draft;
}
