import { memo } from 'react';
import type { PartId } from '../../../report/content.ts';
import { DraftContext, useDraft } from '../draft/draft.ts';
import { partAnchor } from '../goTo.ts';
import { Prose } from '../prose/Prose.tsx';
import { StatutoryTable } from '../table/StatutoryTable.tsx';
import { TableTools } from '../table/TableTools.tsx';
import { LabelledTables } from './LabelledTables.tsx';
import { useDraftOfPart } from './useDraftOfPart.ts';
import { usePartName } from './usePartName.ts';

interface ChapterSectionProps {
  readonly part: PartId;
  readonly compare: boolean;
}

/** One part of the report: what is written, and below it its table. */
export function ChapterSection(props: ChapterSectionProps) {
  return (
    <DraftContext value={useDraftOfPart(props.part)}>
      <SectionShown {...props} />
    </DraftContext>
  );
}

const SectionShown = memo(function SectionShown({ part, compare }: ChapterSectionProps) {
  const { form } = useDraft();
  const name = usePartName()(part);
  const tableId = form.chapters.find(({ id }) => id === part)?.table;
  const table = form.tables.find(({ id }) => id === tableId);
  return (
    <section id={partAnchor(part)} aria-label={name} tabIndex={-1} className="cms-chapter" data-part={part}>
      <Prose part={part} />
      {table && (
        <>
          <TableTools table={table} />
          <StatutoryTable table={table} name={name} compare={compare} />
        </>
      )}
      <LabelledTables part={part} />
    </section>
  );
});
