import { CloseOutlined, CommentOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import type { FigureKey } from '../../forms/figure.ts';
import type { Form } from '../../forms/form.ts';
import { isPartId } from '../../report/content.ts';
import { usePlaceNames } from '../shell/pieces/usePlaceNames.ts';
import { useUnitText } from '../shell/pieces/useUnitText.ts';
import { useWords } from '../shell/words.ts';
import { differenceText, figureText, type FigureRead } from './figureText.ts';
import { useMarks } from './marks.ts';
import { OriginText } from './OriginText.tsx';
import { texts } from './words.ts';

/** All there is to know of one cell: what it is, what it was, where it comes from, what is wrong with it. */
export function CellCard({
  form,
  cellKey,
  figure,
  onClose,
}: {
  readonly form: Form;
  readonly cellKey: FigureKey;
  readonly figure: FigureRead | undefined;
  readonly onClose: () => void;
}) {
  const t = useWords(texts);
  const { figureLabel } = usePlaceNames();
  const unitText = useUnitText();
  const { changes, comments, issues, comment, showComments, origin } = useMarks();
  const card = useRef<HTMLDivElement>(null);
  // It is put beside its cell only after it was drawn.
  useEffect(() => card.current?.focus({ preventScroll: true }), [cellKey]);
  const cell = form.cells.get(cellKey);
  const change = changes?.cells.get(cellKey);
  const remarks = comments.filter((each) => each.figure === cellKey).map(({ id }) => id);
  const text = (value: string | null, unit: string | null) =>
    figureText(value, unitText(unit), false) || t.blank;
  const part = cell?.table;
  return (
    <div
      ref={card}
      className="cms-cell-card"
      role="dialog"
      aria-label={figureLabel(form, cellKey)}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="cms-cell-card-head">
        <strong>{figureLabel(form, cellKey)}</strong>
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined aria-hidden />}
          aria-label={t.close}
          onClick={onClose}
        />
      </div>
      <dl>
        <dt>{t.value}</dt>
        <dd className="cms-figures">{text(figure?.value ?? null, figure?.unit ?? null)}</dd>
        {(figure?.printed ?? null) !== null && (
          <>
            <dt>{t.printed}</dt>
            <dd>{figure?.printed}</dd>
          </>
        )}
        {change && (
          <>
            <dt>{t.change}</dt>
            <dd className="cms-figures">
              {t.changed(
                text(change.before, change.unitBefore),
                text(change.after, change.unitAfter),
                change.difference === null ? '' : t.differs(differenceText(change.difference)),
              )}
            </dd>
          </>
        )}
        <dt>{t.source}</dt>
        <dd>{cell?.sumOf ? t.sum : origin && <OriginText of={origin} figure={cellKey} />}</dd>
        {issues.get(cellKey) && (
          <>
            <dt>{t.issues}</dt>
            <dd>
              {issues.get(cellKey)?.sentences.map((sentence) => (
                <div key={sentence}>{sentence}</div>
              ))}
            </dd>
          </>
        )}
      </dl>
      <div className="cms-cell-card-acts">
        {comment && part !== undefined && isPartId(part) && (
          <Button
            size="small"
            icon={<CommentOutlined aria-hidden />}
            onClick={() => {
              onClose();
              comment({ part, figure: cellKey, quote: null });
            }}
          >
            {t.commentHere}
          </Button>
        )}
        {remarks.length > 0 && (
          <Button
            size="small"
            onClick={() => {
              onClose();
              showComments(remarks);
            }}
          >
            {t.showComments(remarks.length)}
          </Button>
        )}
      </div>
    </div>
  );
}
