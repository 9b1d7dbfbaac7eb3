import { BatchWriteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from '@jest/globals';
import { itemLine, itemOfLine } from '../../src/store/dynamodb/itemLine.ts';
import { wholeTable } from '../../src/store/dynamodb/wholeTable.ts';
import { describeWithEngine } from '../support/engine.ts';

const line = (place: number) =>
  itemLine({ PK: { S: `ORGAN#o${String(place)}` }, SK: { S: 'META' }, count: { N: '1' } });

const swift = { pause: () => Promise.resolve(), random: () => 0.5 };

/** Takes some items of each batch and gives the others back, as DynamoDB does when it is busy. */
function takingOnly(client: DynamoDBClient, count: number): void {
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const input = args.input as { RequestItems?: Record<string, readonly object[]> };
      if (context['commandName'] !== BatchWriteItemCommand.name || !input.RequestItems) return next(args);
      const [[table, requests]] = Object.entries(input.RequestItems) as [[string, readonly object[]]];
      const left = { [table]: requests.slice(count) };
      if (count === 0) return { response: {}, output: { $metadata: {}, UnprocessedItems: left } };
      input.RequestItems = { [table]: requests.slice(0, count) };
      const answer = await next(args);
      return {
        ...answer,
        output: { ...answer.output, UnprocessedItems: left[table]!.length > 0 ? left : {} },
      };
    },
    { step: 'initialize', name: 'busy' },
  );
}

describe('an item as a line', () => {
  it('is the same for the same item, and that item again', () => {
    const item = {
      SK: { S: '—' },
      PK: { S: 'X#1' },
      bytes: { B: Uint8Array.from([0, 255, 7]) },
      names: { SS: ['b', 'a'] },
      deep: { M: { list: { L: [{ N: '1.50' }, { BOOL: false }, { NULL: true }] } } },
    };
    const text = itemLine(item);
    expect(text).toBe(
      '{"Item":{"PK":{"S":"X#1"},"SK":{"S":"—"},"bytes":{"B":"AP8H"},"deep":{"M":{"list":{"L":[{"N":"1.50"},{"BOOL":false},{"NULL":true}]}}},"names":{"SS":["a","b"]}}}',
    );
    expect(itemLine(Object.fromEntries(Object.entries(item).reverse()))).toBe(text);
    expect(itemLine(itemOfLine(text))).toBe(text);
  });

  it.each(['{}', '{"Item":{},"more":1}', '{"Item":{"PK":{"NS":["1"]}}}', 'null', '{"kind":"end"}'])(
    'is not %s',
    (text) => expect(() => itemOfLine(text)).toThrow(TypeError),
  );

  it('is none for a set of numbers, which nothing here writes', () => {
    expect(() => itemLine({ PK: { NS: ['1'] } })).toThrow('NS');
  });
});

describeWithEngine('the whole table', (engine) => {
  const lines = Array.from({ length: 25 }, (_, place) => line(place));

  it('takes in the end what was given back at first', async () => {
    const { client, table } = await engine().createTable();
    takingOnly(client, 7);
    const whole = wholeTable({ client, table, patience: swift });
    expect(await whole.isEmpty()).toBe(true);
    await whole.add(lines);
    const found: string[] = [];
    for await (const one of whole.lines()) found.push(one);
    expect(found.sort()).toEqual(lines.toSorted());
    expect(await whole.isEmpty()).toBe(false);
  });

  it('gives up where nothing is ever taken', async () => {
    const { client, table } = await engine().createTable();
    takingOnly(client, 0);
    await expect(wholeTable({ client, table, patience: swift }).add(lines)).rejects.toThrow('UNAVAILABLE');
  });
});
