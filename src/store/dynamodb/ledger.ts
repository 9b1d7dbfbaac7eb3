import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { LedgerChange, LedgerEntry, LedgerStep } from '../../statistics/ledger.ts';
import type { LedgerPage, LedgerQuestion } from '../store.ts';
import type { Write } from './actions.ts';
import { bytes, bytesOf, keyOf, text, textOf, texts, type Item } from './attributes.ts';
import { pack, unpack } from './compress.ts';
import { kinds, ledgerIdOf, ledgerKey, ledgerPartition, ledgerPlaces } from './keys.ts';
import type { Requests } from './requests.ts';

/** Query, eventually consistent. */
export async function ledger(
  requests: Requests,
  { year, basis, organPath }: LedgerQuestion,
  from: string | null,
): Promise<LedgerPage> {
  const partition = ledgerPartition(year, basis);
  const { items, stoppedAt } = await requests.query({
    partition,
    prefix: ledgerPlaces(basis, organPath),
    consistent: false,
    ...(from === null ? {} : { after: texts({ PK: partition, SK: from }) }),
  });
  return { entries: items.map(entryOf), stoppedAt: stoppedAt && textOf(stoppedAt, 'SK') };
}

export async function* everyLedgerEntry(requests: Requests): AsyncGenerator<LedgerEntry> {
  for await (const item of requests.scan(kinds.ledger)) yield entryOf(item);
}

/**
 * A step is appended to what is there, unread: only whoever replaces the head or the organ in the same transaction gets
 * here, so that steps stand in the order of the commits.
 */
export function ledgerWrites(changes: readonly LedgerChange[], quality: number): Promise<readonly Write[]> {
  return Promise.all(
    changes.map(async ({ id, step }): Promise<Write> => {
      const key = ledgerKey(id);
      if (!step) return { what: 'ledger', action: { kind: 'delete', key } };
      const update = {
        text: 'SET #steps = list_append(if_not_exists(#steps, :none), :added)',
        names: { '#steps': 'steps' },
        values: { ':none': { L: [] }, ':added': { L: [await stepAttribute(step, quality)] } },
      };
      return { what: 'ledger', action: { kind: 'update', key, update } };
    }),
  );
}

async function stepAttribute(
  { at, ...gained }: LedgerStep,
  quality: number,
): Promise<AttributeValue.MMember> {
  return { M: { at: text(at), gained: bytes(await pack('ledger', gained, quality)) } };
}

function entryOf(item: Item): LedgerEntry {
  return { id: ledgerIdOf(keyOf(item)), steps: (item['steps']?.L ?? []).map(stepOf) };
}

function stepOf({ M: step = {} }: AttributeValue): LedgerStep {
  return { at: textOf(step, 'at'), ...(unpack(bytesOf(step, 'gained')) as Omit<LedgerStep, 'at'>) };
}
