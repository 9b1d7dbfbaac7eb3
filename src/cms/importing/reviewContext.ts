import { createContext, useContext } from 'react';
import type { FigureKey } from '../../forms/figure.ts';
import type { Review } from './review.ts';

interface ReviewInHand {
  readonly review: Review;
  /** The cell that is looked at. */
  readonly focus: FigureKey | null;
  readonly setFocus: (key: FigureKey) => void;
  /** null takes the decision back. */
  readonly decide: (key: FigureKey, typed: string | null) => void;
  /** To the next open cell, or the one before. */
  readonly go: (step: 1 | -1) => void;
}

export const ReviewContext = createContext<ReviewInHand | null>(null);

export function useReview(): ReviewInHand {
  const inHand = useContext(ReviewContext);
  if (!inHand) throw new Error('There is no review outside its page.');
  return inHand;
}
