import { memo, type KeyboardEvent } from 'react';
import type { FigureKey } from '../../forms/figure.ts';
import type { Cell } from '../../forms/table.ts';
import { useSeverityName } from '../shell/pieces/useSeverityName.ts';
import { useUnitText } from '../shell/pieces/useUnitText.ts';
import { useWords } from '../shell/words.ts';
import { figureText, type FigureRead } from './figureText.ts';
import { useMarks } from './marks.ts';
import { texts } from './words.ts';

interface CellReadProps {
  readonly cell: Cell;
  readonly figure: FigureRead | undefined;
  readonly inOrder: boolean;
  readonly onKey: (event: KeyboardEvent, key: FigureKey) => void;
  readonly onShow: (key: FigureKey) => void;
  readonly onFocus: (key: FigureKey) => void;
}

/** One figure, with what it was, what is wrong with it, and how many comments there are on it. */
export const CellRead = memo(function CellRead(props: CellReadProps) {
  const { cell, figure, inOrder, onKey, onShow, onFocus } = props;
  const t = useWords(texts);
  const severityName = useSeverityName();
  const unitText = useUnitText();
  const { changes, comments, issues } = useMarks();
  const change = changes?.cells.get(cell.key);
  const issue = issues.get(cell.key);
  const remarks = comments.filter(({ figure: key }) => key === cell.key).length;
  const printed = cell.column.unit !== null;
  const classes = [
    'cms-cell',
    ...(cell.sumOf === null ? [] : ['cms-cell-sum']),
    ...(change ? ['cms-cell-changed'] : []),
    ...(issue ? [`cms-cell-${issue.severity === 'BLOCKS' ? 'blocks' : 'notes'}`] : []),
  ];
  return (
    <td
      role="gridcell"
      data-figure={cell.key}
      {...(change ? { 'data-change': true } : {})}
      tabIndex={inOrder ? 0 : -1}
      className={classes.join(' ')}
      onKeyDown={(event) => onKey(event, cell.key)}
      onClick={() => onShow(cell.key)}
      onFocus={() => onFocus(cell.key)}
    >
      {change && (
        <del>
          <span className="cms-aside">{change.before === null ? t.wasBlank : t.was}</span>
          {figureText(change.before, unitText(change.unitBefore), printed)}
        </del>
      )}
      <span>{figureText(figure?.value ?? null, unitText(figure?.unit ?? null), printed)}</span>
      {(figure?.value ?? null) === null && <span className="cms-aside">{t.blank}</span>}
      {issue && (
        <span className="cms-cell-issue">
          <span aria-hidden>!</span>
          <span className="cms-aside">{severityName(issue.severity)}</span>
        </span>
      )}
      {remarks > 0 && (
        <span className="cms-cell-remarks">
          <span aria-hidden>{remarks}</span>
          <span className="cms-aside">{t.comments(remarks)}</span>
        </span>
      )}
    </td>
  );
});
