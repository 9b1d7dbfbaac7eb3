import { ScanCommand, type AttributeValue } from '@aws-sdk/client-dynamodb';
import { expect, it } from '@jest/globals';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import {
  aDraftPart,
  aHead,
  aLedgerChange,
  aLedgerId,
  aMutation,
  anEvent,
  anOrgan,
  aPublication,
  aPublicRevision,
  aRevision,
  aPendingSignIn,
  aSession,
  aTotalsChange,
  NOW,
  reportId,
  totalsId,
} from '../support/builders.ts';
import { describeWithEngine } from '../support/engine.ts';
import { storeContract } from './contract.ts';

describeWithEngine('dynamodbStore', (engine) => {
  storeContract(async () => dynamodbStore({ ...(await engine().createTable()), cursorSecret: 'test' }));

  /** A store with a published report, and a look at its items by `PK/SK`. */
  async function make() {
    const { client, table } = await engine().createTable();
    const store = dynamodbStore({ client, table, cursorSecret: 'test' });
    await store.commit({
      at: NOW,
      mutation: aMutation(),
      head: { before: null, after: aHead({ state: 'PUBLISHED' }) },
      parts: { report: reportId, saves: [aDraftPart()] },
      organ: { before: null, after: anOrgan() },
      publication: aPublication(),
      publicRevision: aPublicRevision(),
      revision: aRevision(),
      event: anEvent(),
      totals: [
        aTotalsChange({ id: { ...totalsId, depth: 3 }, figures: { n: '24252.311082' } }),
        aTotalsChange({ id: { ...totalsId, depth: 2 } }),
      ],
      ledger: [aLedgerChange(), aLedgerChange({ basis: 'AGGREGATE', kind: 'CALL' })],
    });
    const items = async () => {
      const { Items = [] } = await client.send(new ScanCommand({ TableName: table }));
      const named = Items.map((item) => [`${String(item['PK']?.S)}/${String(item['SK']?.S)}`, item] as const);
      return new Map<string, Record<string, AttributeValue>>(named);
    };
    return { store, items };
  }

  it('keeps each thing under the key its readers and their permissions go by', async () => {
    const { items } = await make();
    const shard = /^STAT#2025#OWN#county#[0-7]\/TOTAL$/;
    const keys = [...(await items()).keys()];
    expect(keys.filter((key) => shard.test(key))).toHaveLength(1);
    expect(keys.filter((key) => !shard.test(key)).sort()).toEqual([
      'BOARD#2025#OWN/province/city/county/',
      'HISTORY#county#2025#OWN/EVENT#00000001',
      'HISTORY#county#2025#OWN/REVISION#00000001',
      'LEDGER#2025#AGGREGATE/province/city/#county#CALL',
      'LEDGER#2025#OWN/province/city/county/',
      'MUTATION#key%3A1#m1/-',
      'NAME#county人民政府/county',
      'ORGAN#county/META',
      'PUBLIC#county/CURRENT#2025#OWN',
      'PUBLIC#county/REVISION#2025#OWN#00000001',
      'REPORT#county#2025#OWN/HEAD',
      'REPORT#county#2025#OWN/PART#ch1',
      'STAT#2025#OWN#county/TOTAL',
    ]);
  });

  it('keeps figures as exact numbers, and tells the database when a mutation may go', async () => {
    const { items } = await make();
    const all = await items();
    expect(all.get('STAT#2025#OWN#county/TOTAL')?.['f:n']).toEqual({ N: '24252.311082' });
    const thirtyDaysLater = String(Date.parse('2026-02-19T02:00:00.000Z') / 1000);
    expect(all.get('MUTATION#key%3A1#m1/-')?.['expiresAt']).toEqual({ N: thirtyDaysLater });
  });

  it('keeps sessions and begun sign-ins under their hashes, and tells the database when they may go', async () => {
    const { store, items } = await make();
    await store.addSession(aSession());
    await store.addPendingSignIn(aPendingSignIn());
    const all = await items();
    const at = (instant: string) => ({ N: String(Date.parse(instant) / 1000) });
    expect(all.get(`SESSION#${aSession().hash}/-`)?.['expiresAt']).toEqual(at(aSession().expiresAt));
    expect(all.get(`SIGNIN#${aPendingSignIn().hash}/-`)?.['expiresAt']).toEqual(
      at(aPendingSignIn().expiresAt),
    );
  });

  it('leaves nothing of a retracted report where the public may read, but its explanation', async () => {
    const { store, items } = await make();
    await store.commit({
      at: NOW,
      publication: aPublication({ state: 'RETRACTED', content: null, note: '误发' }),
      hiddenRevisions: { report: reportId, numbers: [1] },
      ledger: [{ id: aLedgerId(), step: null }],
    });
    const open = [...(await items())].filter(([key]) => /^(PUBLIC|LEDGER#2025#OWN)/.test(key));
    expect(open.map(([key]) => key)).toEqual(['PUBLIC#county/CURRENT#2025#OWN']);
    expect(Object.keys(open[0]?.[1] ?? {}).sort()).toEqual(['PK', 'SK', 'summary']);
  });
});
