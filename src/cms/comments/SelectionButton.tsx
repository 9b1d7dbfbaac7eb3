import { CommentOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { texts } from '../reading/words.ts';
import { useWords } from '../shell/words.ts';
import type { Anchor } from './anchor.ts';
import { selectedWords } from './selectedAnchor.ts';

interface Offered {
  readonly anchor: Anchor;
  readonly top: number;
  readonly left: number;
}

/** Stands below words that are selected, to comment on them. */
export function SelectionButton({
  textOf,
  onComment,
}: {
  readonly textOf: (part: string) => string;
  readonly onComment: (anchor: Anchor) => void;
}) {
  const t = useWords(texts);
  const [offered, setOffered] = useState<Offered | null>(null);
  const text = useRef(textOf);
  text.current = textOf;
  useEffect(() => {
    const look = () => setOffered(offeredNow(text.current));
    document.addEventListener('selectionchange', look);
    window.addEventListener('scroll', look, { passive: true });
    return () => {
      document.removeEventListener('selectionchange', look);
      window.removeEventListener('scroll', look);
    };
  }, []);
  if (!offered) return null;
  const { anchor, top, left } = offered;
  return (
    <Button
      className="cms-selection-button"
      size="small"
      icon={<CommentOutlined aria-hidden />}
      style={{ top, left }}
      // Else the selection goes before it is clicked.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        document.getSelection()?.removeAllRanges();
        onComment(anchor);
      }}
    >
      {t.commentSelection}
    </Button>
  );
}

function offeredNow(textOf: (part: string) => string): Offered | null {
  const anchor = selectedWords(textOf);
  const rect = anchor && document.getSelection()?.getRangeAt(0).getBoundingClientRect();
  return anchor && rect ? { anchor, top: rect.bottom + 6, left: Math.max(8, rect.left) } : null;
}
