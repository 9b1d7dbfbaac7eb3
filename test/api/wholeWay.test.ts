import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '../../src/access/role.ts';
import { callToReport } from '../../src/commands/callToReport.ts';
import { scopesDue } from '../../src/report/scopesDue.ts';
import { registerOrgan } from '../../src/commands/registerOrgan.ts';
import { verify, type Difference } from '../../src/queries/verify.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { closeApis, startApi, type Api, type Json } from '../support/api.ts';
import { corpusFile, noCorpus } from '../support/corpus.ts';
import { describeWithEngine } from '../support/engine.ts';
import { worldOn } from '../support/world.ts';

// From four real published reports to statistics, over HTTP, on a real engine: the main job of the product.

const files = [
  ['r19_pingtan_2019.html', 2019],
  ['r21_pingtan_2021.html', 2021],
  ['r22_pingtan_2022.html', 2022],
  ['r23_pingtan_2023.html', 2023],
] as const;

if (noCorpus) console.warn(`skipped: the whole way from real reports to statistics: ${noCorpus}`);

(noCorpus ? describe.skip : describe)('the whole way from real reports to statistics', () => {
  describeWithEngine('over HTTP', (engine) => {
    let api: Api;

    beforeAll(async () => {
      const { client, table } = await engine().createTable();
      const world = await worldOn(dynamodbStore({ client, table, cursorSecret: 'test' }));
      const organ = {
        id: 'pingtan',
        name: '平潭综合实验区管委会',
        kind: 'GOVERNMENT',
        from: 2015,
        to: null,
      } as const;
      await registerOrgan({ ...organ, parent: 'province' }, world.context());
      const years = files.map(([, year]) => year);
      await callToReport({ organ: 'pingtan', years }, world.context());
      api = await startApi(world.store);
    });

    afterAll(closeApis);

    async function expectNoDifference(): Promise<void> {
      const differences: Difference[] = [];
      await verify(api.store, scopesDue, (difference) => differences.push(difference));
      expect(differences).toEqual([]);
    }

    async function totals2021(): Promise<Json> {
      const { data } = await api.ask(
        `{ statistics(organ: "province", year: 2021, basis: AGGREGATE) { due published late
            new: figure(key: "ch3.new_received.total") { value }
            fees: figure(key: "ch2.art20_8.administrative_fees.amount_wan_yuan") { value unit } } }`,
      );
      return data['statistics'] as Json;
    }

    /** Takes the steps one after the other, each on the report as the one before left it. */
    async function take(
      year: number,
      ...steps: readonly (readonly [name: string, input?: object, key?: string])[]
    ) {
      let last: Json | undefined;
      for (const [name, input = {}, key] of steps) {
        const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
        const { data, errors } = await api.manage(
          `mutation($input: ${type}!) { ${name}(input: $input) { report { state publicRevisions } issues { code severity } } }`,
          {
            input: {
              report: `pingtan:${String(year)}:AGGREGATE`,
              expectedVersion: await versionOf(year),
              ...input,
            },
          },
          key,
        );
        expect([name, errors]).toEqual([name, []]);
        last = data[name]?.['report'];
      }
      return last;
    }

    async function versionOf(year: number): Promise<number> {
      const { data } = await api.manage('query($id: ID!) { draft(report: $id) { version } }', {
        id: `pingtan:${String(year)}:AGGREGATE`,
      });
      return Number(data['draft']?.['version']);
    }

    /** Explains whatever must be explained. */
    async function explain(year: number, key: string): Promise<void> {
      const report = `pingtan:${String(year)}:AGGREGATE`;
      const { data } = await api.manage(
        'query($id: ID!) { draft(report: $id) { issues { id severity } } }',
        { id: report },
        key,
      );
      const issues = (data['draft']?.['issues'] as unknown as { id: string; severity: string }[])
        .filter(({ severity }) => severity === 'MUST_BE_EXPLAINED')
        .map(({ id }) => id);
      if (issues.length === 0) return;
      const { errors } = await api.manage(
        'mutation($input: ExplainIssuesInput!) { explainIssues(input: $input) { report { version } } }',
        { input: { report, issues, reason: '原文如此，已核对。' } },
        key,
      );
      expect(errors).toEqual([]);
    }

    it('imports the four years, finding organ, year and scope in the files', async () => {
      for (const [fileName, year] of files) {
        const file = Buffer.from(corpusFile(fileName)).toString('base64');
        const { data, errors } = await api.manage(
          `mutation($fileName: String!, $file: Base64!) {
            importReport(input: { clientMutationId: $fileName, fileName: $fileName, file: $file }) {
              report { organCode year scope state title form { edition } }
              figures { key certainty } issues { code severity message } } }`,
          { fileName, file },
        );
        expect(errors).toEqual([]);
        const { report, figures } = data['importReport']!;
        expect(report).toMatchObject({ organCode: 'pingtan', year, scope: 'AGGREGATE', state: 'DRAFT' });
        expect(report?.['form']?.['edition']).toBe(year === 2019 ? '2019' : '2021');
        const uncertain = (figures as unknown as { certainty: string; key: string }[]).filter(
          ({ certainty, key }) => certainty !== 'CERTAIN' && !key.startsWith('ch3.other.'),
        );
        expect(uncertain).toEqual([]);
      }
      await expectNoDifference();
    });

    it('shows the public nothing before publication', async () => {
      const { data } = await api.ask(
        `{ report(organ: "pingtan", year: 2021, scope: AGGREGATE) { title }
           organ(id: "pingtan") { reports { nodes { title } } }
           revisions(report: "pingtan:2021:AGGREGATE") { nodes { number } }
           reports(year: 2021, scope: AGGREGATE) { nodes { title } } }`,
      );
      expect(data).toEqual({
        report: null,
        organ: { reports: { nodes: [] } },
        revisions: { nodes: [] },
        reports: { nodes: [] },
      });
      expect(await totals2021()).toMatchObject({ published: 0, new: null });
    });

    it('takes each over as it was published then, and each is counted', async () => {
      const collector = await api.key([{ role: 'collector', organ: 'province' }]);
      for (const [fileName, year] of files) {
        const elsewhere = { firstPublishedAt: `${String(year + 1)}-01-25T02:00:00Z`, source: fileName };
        const report = await take(year, ['recordPublication', elsewhere, collector]);
        expect(report?.['state']).toBe('PUBLISHED');
        await expectNoDifference();
      }
      expect(await totals2021()).toMatchObject({
        due: 1,
        published: 1,
        late: 0,
        new: { value: '70' },
        fees: { value: '24252.311082', unit: '万元' },
      });
    });

    it('serves one report whole, with its tables and prose', async () => {
      const { data } = await api.ask(
        `{ report(organ: "pingtan", year: 2021, scope: AGGREGATE) { title late organName
            chapters { number heading text } tables { id compact }
            figures(keys: ["ch3.unavailable.not_held.other_org", "ch4.litigation_direct.total"]) { key value unit } } }`,
      );
      const report = data['report']!;
      expect(report).toMatchObject({ title: '平潭综合实验区2021年度政府信息公开工作年度报告', late: false });
      expect(report['chapters']).toHaveLength(6);
      expect(report['chapters']?.[0]?.['text']).toContain('全年主动公开我区各级单位政府信息2645条');
      expect(report['figures']).toEqual([
        { key: 'ch3.unavailable.not_held.other_org', value: '3', unit: '件' },
        { key: 'ch4.litigation_direct.total', value: '12', unit: '件' },
      ]);
      expect(report['tables']?.[1]?.['compact']?.['grids']?.[0]?.['rows']).toHaveLength(25);
    });

    it('lists the years of the organ and the reports of a year', async () => {
      const { data } = await api.ask(
        `{ organ(id: "pingtan") { reports { nodes { year scope title } } }
           reports(year: 2022, scope: AGGREGATE, within: "root/province") { nodes { organName year } } }`,
      );
      const years = data['organ']?.['reports']?.['nodes'] as unknown as { year: number }[];
      expect(years.map(({ year }) => year)).toEqual([2019, 2021, 2022, 2023]);
      expect(data['reports']?.['nodes']).toEqual([{ organName: '平潭综合实验区管委会', year: 2022 }]);
    });

    it('corrects one figure with a note, by five people, and gives both revisions for a comparison', async () => {
      const figures = [
        { key: 'ch3.new_received.natural_person', value: '65' },
        { key: 'ch3.granted.natural_person', value: '28' },
      ];
      const key = (role: Role) => api.key([{ role, organ: 'pingtan' }]);
      const [editor, reviewer, secrecyReviewer, signatory] = [
        await key('editor'),
        await key('reviewer'),
        await key('secrecy_reviewer'),
        await key('signatory'),
      ];
      await take(2021, ['amendReport', { reason: '漏计自然人申请一件，已更正。' }, editor]);
      const saved = await api.manage(
        `mutation($input: SaveDraftInput!) { saveDraft(input: $input) { part { version } } }`,
        { input: { report: 'pingtan:2021:AGGREGATE', part: 'ch3', expectedVersion: 1, figures } },
        editor,
      );
      expect(saved.errors).toEqual([]);
      await explain(2021, editor);
      const cleared = { basis: '本机关定密事项范围', conclusion: 'MAY_BE_PUBLISHED' };
      const corrected = await take(
        2021,
        ['submitReport', {}, editor],
        ['reviewReport', {}, reviewer],
        ['concludeSecrecyReview', cleared, secrecyReviewer],
        ['signReport', {}, signatory],
        ['publishReport', {}, editor],
      );
      expect(corrected).toEqual({ state: 'PUBLISHED', publicRevisions: [1, 2] });
      expect(await totals2021()).toMatchObject({ published: 1, new: { value: '71' } });
      const { data } = await api.ask(
        `{ revisions(report: "pingtan:2021:AGGREGATE") { nodes { number note hash
            figure(key: "ch3.total_handled.natural_person") { value } } } }`,
      );
      expect(data['revisions']?.['nodes']).toMatchObject([
        { number: 2, note: '漏计自然人申请一件，已更正。', figure: { value: '64' } },
        { number: 1, note: null, figure: { value: '63' } },
      ]);
      const compared = await api.ask(
        '{ comparison(report: "pingtan:2021:AGGREGATE", from: 1, to: 2) { cells { key before after difference } texts { part } } }',
      );
      expect(compared.data['comparison']?.['texts']).toEqual([]);
      expect(compared.data['comparison']?.['cells']).toContainEqual({
        key: 'ch3.total_handled.total',
        before: '69',
        after: '70',
        difference: '1',
      });
      await expectNoDifference();
    });

    it('withdraws one: the text stays with its explanation, the figures leave the totals', async () => {
      await take(2021, ['withdrawReport', { explanation: '数据核实中，暂予撤回。' }]);
      expect(await totals2021()).toMatchObject({ due: 1, published: 0, new: null });
      const { data } = await api.ask(
        '{ report(organ: "pingtan", year: 2021, scope: AGGREGATE) { state note preface } }',
      );
      expect(data['report']).toMatchObject({ state: 'WITHDRAWN', note: '数据核实中，暂予撤回。' });
      await expectNoDifference();
    });

    it('tells the whole story in the timeline, and has hidden no defect', async () => {
      const { data } = await api.manage(
        '{ draft(report: "pingtan:2021:AGGREGATE") { events { nodes { sequence type note changed } } } }',
      );
      const events = data['draft']?.['events']?.['nodes'] as unknown as { type: string; sequence: number }[];
      expect(events.map(({ type }) => type)).toEqual([
        ...['report.created', 'report.published', 'report.amending', 'report.submitted', 'report.reviewed'],
        ...['report.cleared', 'report.signed', 'report.corrected', 'report.withdrawn'],
      ]);
      expect(events.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(api.defects).toEqual([]);
    });
  });
});
