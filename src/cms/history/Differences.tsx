import { Alert, Segmented } from 'antd';
import { useState } from 'react';
import { isUnchanged } from '../reading/changes.ts';
import type { ContentChangesFragment } from '../generated/operations.ts';
import { useWords } from '../shell/words.ts';
import { CellDifferences, LabelledDifferences } from './CellDifferences.tsx';
import { TextDifference } from './TextDifference.tsx';
import { texts } from './words.ts';

/** Cells with their differences, and texts sentence by sentence, together or side by side. */
export function Differences({ changes }: { readonly changes: ContentChangesFragment }) {
  const t = useWords(texts);
  const [beside, setBeside] = useState(false);
  if (isUnchanged(changes)) return <Alert type="info" showIcon title={t.same} />;
  const { cells, labelledCells, texts: parts } = changes;
  return (
    <>
      {cells.length > 0 && (
        <>
          <h3>{t.cells(cells.length)}</h3>
          <CellDifferences cells={cells} />
        </>
      )}
      {labelledCells.length > 0 && (
        <>
          <h3>{t.labelled(labelledCells.length)}</h3>
          <LabelledDifferences cells={labelledCells} />
        </>
      )}
      {parts.length > 0 && (
        <>
          <div className="cms-differences-head">
            <h3>{t.texts(parts.length)}</h3>
            <Segmented<'inline' | 'beside'>
              aria-label={t.layout}
              value={beside ? 'beside' : 'inline'}
              onChange={(chosen) => setBeside(chosen === 'beside')}
              options={[
                { value: 'inline', label: t.inline },
                { value: 'beside', label: t.beside },
              ]}
            />
          </div>
          {parts.map((change) => (
            <TextDifference key={change.part} change={change} beside={beside} />
          ))}
        </>
      )}
    </>
  );
}
