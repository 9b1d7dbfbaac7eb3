import { useWords } from '../shell/words.ts';
import { searchTexts } from './words.ts';

/** How far the organs are fetched, whether any fits, and what keys do. */
export function SearchFoot({
  loading,
  known,
  found,
}: {
  readonly loading: boolean;
  readonly known: number;
  readonly found: number;
}) {
  const t = useWords(searchTexts);
  return (
    <p className="cms-search-foot" role="status">
      {loading ? t.loading(known) : found === 0 ? t.none : t.keys}
    </p>
  );
}
