import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { sdl as manageSdl } from '../../../src/api/generated/manageSchema.ts';
import { sdl as publicSdl } from '../../../src/api/generated/publicSchema.ts';
import { limits } from '../../../src/api/limits/limits.ts';
import { memoryStore } from '../../../src/store/memory/memoryStore.ts';
import { closeApis, startApi, type Api } from '../../support/api.ts';
import { dice } from '../../support/dice.ts';
import { randomQuery, type Values } from '../../support/randomQuery.ts';
import { corrected, published } from '../../support/reports.ts';
import { contentWith, granted, reportOf, worldOn } from '../../support/world.ts';

// T8: whatever fits the schema is answered, or refused with a code; never a defect, never more than the limit.

const QUERIES = process.env['DEEP'] === '1' ? 10_000 : 400;

const values: Values = {
  ID: ['"root"', '"bureau"', '"bureau:2023:OWN"', '"town:2023:OWN"', '"none"', '""'],
  organ: ['"bureau"', '"county"', '"none"'],
  report: ['"bureau:2023:OWN"', '"none:2023:OWN"', '"x"'],
  year: ['2023', '2022', '1999', '-1', '2147483647'],
  first: ['1', '2', '5', '100', '0', '-1'],
  within: ['"root"', '"root/province/city/county"', '"/"', '""'],
  after: ['"x"', '""'],
  keys: ['["ch3.new_received.total"]', '["x"]', '[]', '["constructor"]'],
  key: ['"ch3.new_received.total"', '"__proto__"'],
  number: ['1', '2', '0', '-5'],
  revision: ['1', '99'],
  from: ['1', '2'],
  to: ['1', '2'],
  edition: ['"2021"', '"x"'],
  asOf: ['"2024-01-20T03:00:00.000Z"', '"2099-01-01T00:00:00.000Z"', '"x"'],
  Int: ['1', '0'],
  Boolean: ['true', 'false'],
  DateTime: ['"2024-01-20T03:00:00.000Z"'],
  String: ['"x"', '"𠮷"', '"\\\\u0000"'],
  token: ['"gkp_x"'],
};

let api: Api;

beforeAll(async () => {
  const world = await worldOn(memoryStore());
  await published(world, reportOf('bureau'), contentWith(granted(7)));
  await corrected(world, reportOf('bureau'), 'ch3', granted(8));
  await published(world, reportOf('town'), contentWith(granted(3)));
  api = await startApi(world.store);
});
afterAll(closeApis);

describe.each([
  ['ask', publicSdl],
  ['manage', manageSdl],
] as const)('%s', (door, sdl) => {
  it(`answers ${QUERIES} random queries, or says why not`, async () => {
    const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
    process.stderr.write(`${QUERIES} random queries (${door}): SEED=${seed}\n`);
    const roll = dice(seed);
    const schema = buildSchema(sdl);
    const codes = new Map<string, number>();
    let whole = 0;
    for (let number = 0; number < QUERIES; number += 1) {
      const query = randomQuery(schema, values, roll);
      expect(
        validate(schema, parse(query)).filter(({ message }) => !/cannot represent/.test(message)),
      ).toEqual([]);
      const { status, data, errors } = await api[door](query);
      if (status >= 500) throw new Error(`${status}: ${query}`);
      expect(JSON.stringify({ data }).length).toBeLessThan(limits.answerBytes);
      if (errors.length === 0) whole += 1;
      for (const { extensions } of errors) {
        expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
        codes.set(extensions.code, (codes.get(extensions.code) ?? 0) + 1);
      }
    }
    expect(api.defects).toEqual([]);
    expect(whole).toBeGreaterThan(QUERIES / 20);
    process.stderr.write(`  ${whole} whole answers; ${JSON.stringify(Object.fromEntries(codes))}\n`);
  }, 600_000);
});
