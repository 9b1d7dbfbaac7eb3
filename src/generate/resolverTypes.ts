import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { buildSchema, parse, printSchema } from 'graphql';
import { fence, readSdl } from './readSdl.ts';

/** What stands behind the object types when they are resolved. */
const mappers = {
  Organ: '../../organs/organ.ts#Organ as OrganSource',
  Place: '../../organs/organ.ts#Place as PlaceSource',
  Form: '../../forms/form.ts#Form as FormSource',
  FormChapter: '../../forms/form.ts#Chapter as FormChapterSource',
  FormTable: '../../forms/table.ts#Table as FormTableSource',
  FormCell: '../../forms/table.ts#Cell as CellSource',
  Column: '../../forms/table.ts#Column as ColumnSource',
  Chapter: '../sources.ts#ChapterSource',
  Table: '../sources.ts#TableSource',
  Grid: '../sources.ts#GridSource',
  TableRow: '../sources.ts#TableRowSource',
  Report: '../sources.ts#ReportSource',
  PublicRevision: '../../report/publication.ts#PublicRevision as PublicRevisionSource',
  Draft: '../sources.ts#DraftSource',
  Revision: '../../report/revision.ts#Revision as RevisionSource',
  Event: '../../report/event.ts#ReportEvent as EventSource',
  DraftPart: '../sources.ts#DraftPartSource',
  Issue: '../sources.ts#IssueSource',
  Statistics: '../sources.ts#StatisticsSource',
  ReportPayload: '../sources.ts#ReportPayloadSource',
  ImportReportPayload: '../sources.ts#ImportReportPayloadSource',
  SaveDraftPayload: '../sources.ts#SaveDraftPayloadSource',
  OrganPayload: '../sources.ts#OrganPayloadSource',
};

export async function resolverTypes(): Promise<string> {
  const folders = ['graphql/public', 'graphql/manage'];
  const schema = parse(printSchema(buildSchema(await readSdl(folders))));
  const text = await codegen({
    filename: 'resolverTypes.ts',
    schema,
    documents: [],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      skipTypename: true,
      immutableTypes: true,
      strictScalars: true,
      scalars: {
        ID: 'string',
        DateTime: 'string',
        Decimal: 'string',
        CompactTable: '../sources.ts#CompactTable',
        FigureText: 'string',
        Base64: 'Uint8Array',
      },
      contextType: '../context.ts#RequestContext',
      mappers,
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return fence(folders.join(' and ')) + text;
}
