import { createContext, useContext } from 'react';
import type { FigureKey } from '../../../forms/figure.ts';
import type { BlankRule } from './blankRules.ts';
import type { CellMark } from './cellMarks.ts';
import type { ShownIssue } from './shownIssues.ts';

export interface Found {
  readonly issues: readonly ShownIssue[];
  readonly blank: readonly BlankRule[];
}

export const FoundContext = createContext<Found>({ issues: [], blank: [] });

/** What is wrong with the draft as it stands on the screen, a moment after the last key. */
export function useFound(): Found {
  return useContext(FoundContext);
}

/** By cell. Apart from the rest, since it changes less often. */
export const MarksContext = createContext<ReadonlyMap<FigureKey, CellMark>>(new Map());

export function useMarks(): ReadonlyMap<FigureKey, CellMark> {
  return useContext(MarksContext);
}
