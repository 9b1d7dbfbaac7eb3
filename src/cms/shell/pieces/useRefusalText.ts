import { useCallback } from 'react';
import { useEnglish } from '../english.ts';
import { refusalText } from '../refusalText.ts';
import type { Refusal } from '../trouble.ts';

/** Why something was refused, in the language of the page whenever it is shown. */
export function useRefusalText(): (refusal: Refusal) => string {
  const english = useEnglish();
  return useCallback((refusal) => refusalText(refusal, english), [english]);
}
