import { Button } from 'antd';
import { useWords } from '../shell/words.ts';
import { useHeadingOf } from './PartHead.tsx';
import type { PartRead } from './parts.ts';
import { texts } from './words.ts';

/** Leads to each part. */
export function PartLinks({ parts }: { readonly parts: readonly PartRead[] }) {
  const t = useWords(texts);
  const headingOf = useHeadingOf();
  const go = (id: string) => {
    const head = document.getElementById(`part-${id}-head`);
    head?.scrollIntoView({ block: 'start' });
    head?.focus({ preventScroll: true });
  };
  return (
    <nav className="cms-part-links" aria-label={t.chapters}>
      {parts.map((part) => (
        <Button
          key={part.id}
          type="text"
          size="small"
          title={headingOf(part)}
          aria-label={headingOf(part)}
          onClick={() => go(part.id)}
        >
          {part.numeral ?? headingOf(part)}
        </Button>
      ))}
    </nav>
  );
}
