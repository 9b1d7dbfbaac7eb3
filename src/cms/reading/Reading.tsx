import { useMemo } from 'react';
import type { ContentReadFragment } from '../generated/operations.ts';
import { LabelledTables } from './LabelledTables.tsx';
import { PartHead, useHeadingOf } from './PartHead.tsx';
import { formRead, partsRead } from './parts.ts';
import { ReadingTable } from './ReadingTable.tsx';
import { ReadingText } from './ReadingText.tsx';
import './reading.css';

/** A report to be read: its parts in order, with the marks around it on top. */
export function Reading({
  content,
  title = null,
  headings = 'h3',
}: {
  readonly content: ContentReadFragment;
  readonly title?: string | null;
  /** One below the heading that the report stands under. */
  readonly headings?: 'h2' | 'h3';
}) {
  const headingOf = useHeadingOf();
  const form = formRead(content);
  const parts = useMemo(() => partsRead(content), [content]);
  const figures = useMemo(() => new Map(content.figures.map((figure) => [figure.key, figure])), [content]);
  return (
    <article className="cms-reading">
      {title !== null && <h2 className="cms-reading-title">{title}</h2>}
      {parts.map((part) => (
        <section key={part.id} data-part={part.id} aria-labelledby={`part-${part.id}-head`}>
          <PartHead part={part} heading={headings} />
          {(part.text !== '' || (part.table === null && part.labelled.length === 0)) && (
            <ReadingText part={part} />
          )}
          {part.table && (
            <ReadingTable form={form} table={part.table} figures={figures} heading={headingOf(part)} />
          )}
          {part.labelled.length > 0 && <LabelledTables tables={part.labelled} />}
        </section>
      ))}
    </article>
  );
}
