import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { closeApis, startApi, type Api, type Json } from '../support/api.ts';
import { describeWithEngine } from '../support/engine.ts';
import { drafted, saved } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn, type World } from '../support/world.ts';

// Comments and presence over HTTP, and what they cost the database.

const report = 'bureau:2023:OWN';
const COMMENT = `comment { id part figure quote text by byName at place { state text start }
  replies { text byName } settled { by byName } }`;

function mutation(name: string, result: string): string {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return `mutation($input: ${type}!) { ${name}(input: $input) { clientMutationId ${result} } }`;
}

describeWithEngine('the manage API', (engine) => {
  let api: Api;
  let world: World;
  let key: string;

  beforeEach(async () => {
    const { client, table } = await engine().createTable();
    world = await worldOn(dynamodbStore({ client, table, cursorSecret: 'test' }));
    api = await startApi(world.store);
    key = await api.key([{ role: 'editor', organ: 'bureau' }]);
    await drafted(world, reportOf('bureau'), contentWith(granted(7)));
  });

  afterEach(closeApis);

  const change = async (name: string, input: object, result = COMMENT) => {
    const answer = await api.manage(mutation(name, result), { input: { report, ...input } }, key);
    expect(answer.errors).toEqual([]);
    return { result: answer.data[name]!, cost: answer.cost };
  };

  it('takes comments, answers and settlings, and shows where each belongs now', async () => {
    const words = { part: 'ch5', quote: '解读形式单一', text: '请写具体。' };
    const { result: added } = await change('addComment', words, `${COMMENT} report { openComments version }`);
    expect(added['comment']).toMatchObject({
      part: 'ch5',
      figure: null,
      quote: '存在解读形式单一的问题，已增加图解和访谈，并将在下一年继续改进。',
      byName: 'test',
      place: { state: 'STANDS', start: expect.any(Number) },
      replies: [],
      settled: null,
    });
    expect(added['report']).toMatchObject({ openComments: 1 });
    const comment = added['comment']?.['id'];
    await change('addComment', { part: 'ch3', figure: 'ch3.granted.total', text: '与上年不符。' });
    await change('replyToComment', { comment, text: '已补充。' });
    // Another sentence before it, and other words in it.
    const text = '前面加了一句。存在解读形式比较单一的问题，已增加图解和访谈，并将在下一年继续改进。';
    await saved(world, reportOf('bureau'), 'ch5', { text });

    const list = `query($report: ID!, $open: Boolean) { draft(report: $report) { openComments
      comments(first: 10, open: $open) { nodes { text figure place { state text start } replies { text } settled { byName } }
        pageInfo { hasNextPage } } } }`;
    const { data } = await api.manage(list, { report }, key);
    expect(data['draft']).toMatchObject({
      openComments: 2,
      comments: {
        nodes: [
          { text: '请写具体。', place: { state: 'REWORDED', start: 7 }, replies: [{ text: '已补充。' }] },
          { figure: 'ch3.granted.total', place: { state: 'STANDS', text: null } },
        ],
      },
    });
    const { result: settled } = await change('settleComment', { comment });
    expect(settled['comment']?.['settled']).toMatchObject({ byName: 'test' });
    const open = await api.manage(list, { report, open: true }, key);
    expect(open.data['draft']?.['comments']?.['nodes']).toMatchObject([{ text: '与上年不符。' }]);
    const { result: opened } = await change('reopenComment', { comment });
    expect(opened['comment']?.['settled']).toBeNull();
    expect(api.defects).toEqual([]);
  });

  it('asks the database once for a page of comments beside the draft, and at most twice to write one', async () => {
    const input = { clientMutationId: 'once', part: 'ch5', quote: '单一', text: '请写具体。' };
    const { result, cost } = await change('addComment', input, 'comment { id text }');
    expect(cost).toMatchObject({ requests: 2, batches: 1, transactions: 1, transactionItems: 3 });
    // Twice the same: told by the reading.
    const again = await change('addComment', input, 'comment { id text }');
    expect(again).toMatchObject({ result, cost: { requests: 1, batches: 1 } });
    for (const name of ['settleComment', 'reopenComment']) {
      const changed = await change(name, { comment: result['comment']?.['id'] }, 'comment { id }');
      expect(changed.cost).toMatchObject({ requests: 2, batches: 1, transactions: 1 });
    }
    const page = '{ draft(report: "bureau:2023:OWN") { comments { nodes { text place { state } } } } }';
    expect((await api.manage(page, {}, key)).cost).toMatchObject({ requests: 2, queries: 2 });
  });

  it('tells who has the report before them', async () => {
    const announced = await change('announcePresence', { part: 'ch3' }, 'clientMutationId');
    expect(announced.cost).toMatchObject({ requests: 2, reads: 1, transactions: 1 });
    const other = await api.key([{ role: 'reviewer', organ: 'bureau' }]);
    const told = await api.manage(
      mutation('announcePresence', 'present { actor name part at expiresAt }'),
      { input: { report } },
      other,
    );
    expect(told.errors).toEqual([]);
    // By actor, and these are chance.
    const parts = (present: Json | undefined) => new Set(present?.map(({ part }) => part));
    const both = new Set(['ch3', null]);
    expect(parts(told.data['announcePresence']?.['present'])).toEqual(both);
    expect(told.cost['requests']).toBe(4);
    const { data, cost } = await api.manage(
      '{ draft(report: "bureau:2023:OWN") { presence { part } } }',
      {},
      key,
    );
    expect(parts(data['draft']?.['presence'])).toEqual(both);
    expect(cost).toMatchObject({ requests: 2, queries: 2 });
  });

  it('shows comments on no public path', async () => {
    await change('addComment', { part: 'ch5', text: '只在内部说的话。' });
    const asked = await api.ask('{ report(organ: "bureau", year: 2023, scope: OWN) { title } }');
    expect(JSON.stringify(asked)).not.toContain('只在内部');
    const refused = await api.ask('{ draft(report: "bureau:2023:OWN") { comments { nodes { text } } } }');
    expect(refused.errors).not.toEqual([]);
  });
});
