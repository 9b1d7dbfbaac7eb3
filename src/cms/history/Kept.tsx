import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../shell/words.ts';
import { folded } from './sides.ts';
import { texts } from './words.ts';

/** Words that did not change; what is far from a change is folded away until somebody asks. */
export function Kept({
  text,
  isFirst,
  isLast,
}: {
  readonly text: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}) {
  const t = useWords(texts);
  const [open, setOpen] = useState(false);
  const fold = folded(text, isFirst, isLast);
  if (open || fold.folded === '') return <span>{text}</span>;
  return (
    <span>
      {fold.head}
      <Button type="link" size="small" onClick={() => setOpen(true)}>
        {t.kept(fold.sentences)}
      </Button>
      {fold.tail}
    </span>
  );
}
