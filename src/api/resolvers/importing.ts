import { formOf } from '../../forms/forms.ts';
import { reportInFile } from '../../queries/reportInFile.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { importedFigures } from '../importedFigures.ts';

export const importing: Pick<Resolvers, 'ReadReport'> & { readonly Query: Resolvers['Query'] } = {
  Query: {
    readReport: (_, args, { actor, store }) => reportInFile(args, actor, store),
  },
  ReadReport: {
    title: ({ imported }) => imported.title,
    organName: ({ imported }) => imported.organ,
    year: ({ imported }) => imported.year,
    scope: ({ imported }) => imported.scope,
    form: ({ imported }) => formOf(imported.form),
    preface: ({ imported }) => imported.preface,
    chapters: ({ imported }) => imported.chapters,
    figures: ({ imported }) => importedFigures(imported),
    labelledTables: ({ imported }) => imported.tables,
    issues: ({ imported }) => imported.issues.map((issue) => ({ issue, form: formOf(imported.form) })),
  },
};
