import type { Form } from '../../forms/form.ts';
import { formOf, isEdition } from '../../forms/forms.ts';
import type { Table } from '../../forms/table.ts';
import type { PartId } from '../../report/content.ts';
import type { ContentReadFragment } from '../generated/operations.ts';

/** One part of a report as it is read: its heading, its words, and what tables stand in it. */
export interface PartRead {
  readonly id: PartId;
  /** 一 … 六; null: no chapter. */
  readonly numeral: string | null;
  /** null: the part has none of its own. */
  readonly heading: string | null;
  readonly text: string;
  readonly table: Table | null;
  readonly labelled: ContentReadFragment['labelledTables'];
}

export function formRead({ form: { edition } }: Pick<ContentReadFragment, 'form'>): Form {
  return formOf(isEdition(edition) ? edition : 'none');
}

/** All parts in reading order; the preface and the older local tables only where there are any. */
export function partsRead(content: ContentReadFragment): readonly PartRead[] {
  const form = formRead(content);
  const none = { numeral: null, heading: null, text: '', table: null, labelled: [] };
  const { preface, labelledTables } = content;
  return [
    ...(preface === '' ? [] : [{ ...none, id: 'front' as const, text: preface }]),
    ...form.chapters.map(({ id, numeral, heading, table }, index): PartRead => {
      const chapter = content.chapters.find(({ number }) => number === index + 1);
      return {
        ...none,
        ...{ id, numeral },
        heading: chapter?.heading ?? heading,
        text: chapter?.text ?? '',
        table: form.tables.find((each) => each.id === table) ?? null,
      };
    }),
    ...(labelledTables.length === 0 ? [] : [{ ...none, id: 'annex' as const, labelled: labelledTables }]),
  ];
}
