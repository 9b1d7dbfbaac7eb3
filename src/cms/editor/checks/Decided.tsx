import { minuteOf } from '../../shell/pieces/instant.ts';
import { useWords, words } from '../../shell/words.ts';
import type { ShownIssue } from './shownIssues.ts';

const texts = words({
  zh: { EXPLAINED: '说明', WAIVED: '准予放行' },
  en: { EXPLAINED: 'Explained', WAIVED: 'Let pass' },
});

/** Why something may be as it is, and who said so. */
export function Decided({ decision }: { readonly decision: NonNullable<ShownIssue['decision']> }) {
  const t = useWords(texts);
  const { kind, reason, byName, at } = decision;
  return (
    <blockquote className="cms-decision">
      <p>
        <strong>{t[kind]}</strong> {reason}
      </p>
      <footer>
        {byName} {minuteOf(at)}
      </footer>
    </blockquote>
  );
}
