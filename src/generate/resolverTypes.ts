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
  ReadReport: '../../queries/reportInFile.ts#ReportInFile as ReadReportSource',
  SaveDraftPayload: '../sources.ts#SaveDraftPayloadSource',
  Comment: '../sources.ts#CommentSource',
  CommentPayload: '../sources.ts#CommentPayloadSource',
  AnnouncePresencePayload: '../sources.ts#AnnouncePresencePayloadSource',
  Presence: '../../report/presence.ts#Presence as PresenceSource',
  Preview: '../../report/preview.ts#Previewed as PreviewSource',
  PreviewLink: '../../report/preview.ts#Preview as PreviewLinkSource',
  OrganPayload: '../sources.ts#OrganPayloadSource',
  Viewer: '../../access/actor.ts#Actor as ActorSource',
  Grant: '../../access/actor.ts#Grant as GrantSource',
  Person: '../../access/person.ts#Person as PersonSource',
  PersonPayload: '../sources.ts#PersonPayloadSource',
  ApiKey: '../../access/apiKey.ts#ApiKey as ApiKeySource',
  ApiKeyPayload: '../sources.ts#ApiKeyPayloadSource',
  CreateApiKeyPayload: '../sources.ts#CreateApiKeyPayloadSource',
  Endpoint: '../../webhooks/endpoint.ts#ListedEndpoint as EndpointSource',
  EndpointFilter: '../../webhooks/endpoint.ts#EndpointFilter as EndpointFilterSource',
  EndpointPayload: '../sources.ts#EndpointPayloadSource',
  EndpointKeyPayload: '../sources.ts#EndpointKeyPayloadSource',
  Delivery: '../../webhooks/delivery.ts#Delivery as DeliverySource',
  DeliveryAttempt: '../../webhooks/delivery.ts#LoggedAttempt as DeliveryAttemptSource',
  DeliveryPayload: '../sources.ts#DeliveryPayloadSource',
  AuditEntry: '../../access/audit.ts#AuditEntry as AuditEntrySource',
  BoardLine: '../../report/boardSummary.ts#BoardLine as BoardLineSource',
  SourceReport: '../sources.ts#SourceReportSource',
  SourceChange: '../../report/aggregation.ts#SourceChange as SourceChangeSource',
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
        EventData: 'Readonly<Record<string, unknown>>',
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
