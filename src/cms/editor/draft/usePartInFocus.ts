import { useEffect, useState } from 'react';
import { isPartId, type PartId } from '../../../report/content.ts';

/** The part in which somebody was last at work: the section that has the focus, or had it last. */
export function usePartInFocus(): PartId | null {
  const [part, setPart] = useState<PartId | null>(null);
  useEffect(() => {
    const look = ({ target }: FocusEvent) => {
      const section = target instanceof Element ? target.closest<HTMLElement>('[data-part]') : null;
      const found = section?.dataset['part'];
      if (found !== undefined && isPartId(found)) setPart(found);
    };
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, []);
  return part;
}
