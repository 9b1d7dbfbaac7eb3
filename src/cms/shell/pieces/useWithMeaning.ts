import { useEnglish } from '../english.ts';

/** A printed heading as a name, on an English page with what it means: `一、总体情况 · Overview`. */
export function useWithMeaning(): (shown: string, heading: string) => string {
  const english = useEnglish();
  return (shown, heading) => {
    const meaning = english?.label(heading) ?? heading;
    return meaning === heading ? shown : `${shown} · ${meaning}`;
  };
}
