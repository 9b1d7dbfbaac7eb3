import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

type TableProperties = Omit<CreateTableCommandInput, 'TableName' | 'SSESpecification'> & {
  readonly SSESpecification?: { readonly SSEEnabled: boolean };
};

/**
 * The table of `table.yml` as an engine's `CreateTable` takes it. Expiry and point-in-time recovery are not part of
 * that request and left out: a local engine has neither. `stream` false leaves the stream out too: the embedded
 * engine scans all its stream records at every write, and nothing reads them there.
 */
export function createTableInput(
  tableName: string,
  { stream = true }: { readonly stream?: boolean } = {},
): CreateTableCommandInput {
  const { SSESpecification, StreamSpecification, ...properties } = tableProperties();
  return {
    AttributeDefinitions: properties.AttributeDefinitions,
    KeySchema: properties.KeySchema,
    GlobalSecondaryIndexes: properties.GlobalSecondaryIndexes,
    BillingMode: properties.BillingMode,
    TableName: tableName,
    ...(StreamSpecification && stream
      ? { StreamSpecification: { ...StreamSpecification, StreamEnabled: true } }
      : {}),
    ...(SSESpecification ? { SSESpecification: { Enabled: SSESpecification.SSEEnabled } } : {}),
  };
}

function tableProperties(): TableProperties {
  const file = readFileSync(join(import.meta.dirname, 'table.yml'), 'utf8');
  const { GongkaiTable } = parse(file) as { readonly GongkaiTable: { readonly Properties: TableProperties } };
  return GongkaiTable.Properties;
}
