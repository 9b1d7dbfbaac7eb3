import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { reportHtml } from '../../src/local/walk/reportHtml.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { closeApis, startApi, type Api } from '../support/api.ts';
import { reportOf, worldOn, type World } from '../support/world.ts';

const unclear = 'ch3.new_received.natural_person';
const granted = 'ch3.granted.natural_person';

const READ = `query($fileName: String!, $file: Base64!) { readReport(fileName: $fileName, file: $file) {
  title organName year scope organs { code } form { edition } preface chapters { number heading text }
  figures { key value certainty printed place candidates } labelledTables { title } issues { code figures } } }`;
const IMPORT = `mutation($input: ImportReportInput!) { importReport(input: $input) {
  report { id version } figures { key value certainty } issues { code } } }`;

const given = {
  fileName: 'a.html',
  file: Buffer.from(
    reportHtml('town机关', 2023, { [unclear]: '约7', [granted]: '7', 'ch3.new_received.total': '7' }),
  ).toString('base64'),
};

describe('importing in two steps', () => {
  let api: Api;
  let world: World;

  beforeEach(async () => {
    world = await worldOn(memoryStore());
    api = await startApi(world.store);
  });

  afterEach(closeApis);

  it('shows what the file says, and how sure the reader is, and keeps nothing', async () => {
    const { data, errors } = await api.manage(READ, given);
    expect(errors).toEqual([]);
    const read = data['readReport']!;
    expect(read).toMatchObject({
      title: 'town机关2023年政府信息公开工作年度报告',
      year: 2023,
      scope: 'OWN',
      form: { edition: '2021' },
      chapters: [1, 2, 3, 4, 5, 6].map((number) => ({ number })),
    });
    const figures = read['figures'] as unknown as { key: string; certainty: string; printed: string }[];
    expect(figures.find(({ key }) => key === unclear)).toMatchObject({
      certainty: 'UNCERTAIN',
      value: null,
      printed: '约7',
      place: expect.stringContaining('表'),
    });
    expect(read['issues']).toContainEqual({ code: 'IMPORT.UNCERTAIN', figures: [unclear] });
    expect((await world.store.draft(reportOf('town'))).head).toBeNull();
  });

  it('makes one draft with exactly the accepted figures', async () => {
    const corrections = [{ key: unclear, value: '7' }];
    const input = { ...given, organ: 'town', corrections };
    const { data, errors } = await api.manage(IMPORT, { input });
    expect(errors).toEqual([]);
    const { issues, figures } = data['importReport']!;
    expect(issues).not.toContainEqual({ code: 'IMPORT.UNCERTAIN' });
    expect(figures).toContainEqual({ key: unclear, value: '7', certainty: 'CERTAIN' });
    const { head, parts } = await world.store.draft(reportOf('town'));
    expect(head).toMatchObject({ version: 1, lastRevision: 1 });
    expect(parts.find(({ id }) => id === 'ch3')?.part.figures[unclear]).toMatchObject({
      value: '7',
      printed: '约7',
    });
  });

  it('refuses a correction that is no number, and makes nothing', async () => {
    const corrections = [{ key: unclear, value: '七' }];
    const { errors } = await api.manage(IMPORT, { input: { ...given, organ: 'town', corrections } });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      params: { path: 'corrections[0].value', reason: 'NOT_A_NUMBER' },
    });
    expect((await world.store.draft(reportOf('town'))).head).toBeNull();
  });

  it('names every organ of the name that the file says', async () => {
    await api.manage(
      `mutation { registerOrgan(input: { code: "west", name: "城关镇", kind: TOWNSHIP, parent: "county", from: 2015 })
        { organ { code } } }`,
    );
    const file = Buffer.from(reportHtml('城关镇', 2023, {})).toString('base64');
    const { data } = await api.manage(READ, { ...given, file });
    expect(data['readReport']).toMatchObject({ organName: '城关镇', organs: [{ code: 'west' }] });
  });

  it('reads no file for those who may import nowhere', async () => {
    const reviewer = await api.key([{ role: 'reviewer', organ: 'root' }]);
    const { errors } = await api.manage(READ, given, reviewer);
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    const unreadable = await api.manage(READ, { ...given, fileName: 'a.doc' }, reviewer);
    expect(unreadable.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('says in Chinese why a file cannot be read', async () => {
    const { errors } = await api.manage(READ, { ...given, fileName: 'a.doc' });
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/另存/),
      extensions: { code: 'UNREADABLE_FILE' },
    });
  });
});
