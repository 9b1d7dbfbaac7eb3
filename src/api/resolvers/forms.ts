import { formOf, forms as allForms, isEdition } from '../../forms/forms.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';

export const forms: Pick<Resolvers, 'FormChapter' | 'FormCell'> & { readonly Query: Resolvers['Query'] } = {
  Query: {
    form: (_, { edition }) => (isEdition(edition) ? formOf(edition) : null),
    forms: () => allForms,
  },
  FormChapter: {
    number: (chapter) => Number(chapter.id.slice(2)),
  },
  FormCell: {
    row: (cell) => cell.row.id,
    column: (cell) => cell.column.id,
  },
};
