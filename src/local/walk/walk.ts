import { stateName } from '../../messages/zh/names.ts';
import type { Client, Json } from './client.ts';
import { reportHtml } from './reportHtml.ts';

/** One thing that somebody did, and what came of it. */
export interface WalkStep {
  /** A sample person's subject; null: the public. */
  readonly who: string | null;
  readonly did: string;
  readonly outcome: string;
}

export interface Walk {
  readonly client: Client;
  /** Code of the organ of the sample people, below which the walk registers an office of its own. */
  readonly bureau: string;
  /** Makes the office's code; never used before. */
  readonly office: string;
  /** The report year: the year before the present one in China. */
  readonly year: number;
  readonly tell: (step: WalkStep) => void;
}

const received = 'ch3.new_received.natural_person';
const granted = 'ch3.granted.natural_person';
const partly = 'ch3.partially_granted.natural_person';
const basis = '保守国家秘密法、政府信息公开条例第十四条；对照本机关定密事项范围，不涉及国家秘密。';
const head = 'report { version state }';

/**
 * The life of one report, by six people and the public: imported with a mistake, refused, put right, sent back with a
 * comment, examined, signed, published, corrected. Throws where anything comes out otherwise than it should.
 */
export async function walk({ client, bureau, office, year, tell }: Walk): Promise<void> {
  const report = `${office}:${year}:OWN`;
  let version = 0;

  /** Does something that must succeed. */
  async function act(who: string, did: string, name: string, input: object, answer = head): Promise<Json> {
    const { data, errors } = await client.manage(who, mutation(name, answer), { input });
    const [error] = errors;
    if (error) throw new Error(`${did}：${error.extensions.code} ${error.message}`);
    const made = data[name]!;
    if (made['report']?.['version'] !== undefined) version = Number(made['report']['version']);
    tell({ who, did, outcome: outcomeOf(made) });
    return made;
  }

  /** Takes a step on the report as it is now. */
  function step(who: string, did: string, name: string, input: object = {}): Promise<Json> {
    return act(who, did, name, { report, expectedVersion: version, ...input });
  }

  /** Tries something that must be refused with this code. */
  async function refused(who: string, did: string, name: string, code: string): Promise<void> {
    const input = { report, expectedVersion: version };
    const { errors } = await client.manage(who, mutation(name, head), { input });
    const [error] = errors;
    if (error?.extensions.code !== code) throw new Error(`${did}：${error?.extensions.code ?? '未被拒绝'}`);
    tell({ who, did, outcome: `被拒绝（${code}）：${error.message}` });
  }

  /** Types figures of chapter 3 into the draft. */
  async function type(did: string, figures: Readonly<Record<string, string>>): Promise<void> {
    const { data } = await client.manage('editor', DRAFT, { report });
    const part = (data['draft']!['parts'] as readonly Json[]).find(({ id }) => String(id) === 'ch3')!;
    const typed = Object.entries(figures).map(([key, value]) => ({ key, value }));
    const input = { report, part: 'ch3', expectedVersion: part['version'], figures: typed };
    await act('editor', did, 'saveDraft', input);
  }

  async function examined(): Promise<void> {
    await step('reviewer', '审核通过', 'reviewReport');
    await step('secrecy_reviewer', '保密审查：可以公开', 'concludeSecrecyReview', {
      basis,
      conclusion: 'MAY_BE_PUBLISHED',
    });
    await step('signatory', '签发', 'signReport');
    await step('editor', '公布', 'publishReport');
  }

  async function publicly(did: string, document: string, expect: (data: Json) => string): Promise<void> {
    const { data, errors } = await client.ask(document, { report, office, bureau, year });
    if (errors[0]) throw new Error(`${did}：${errors[0].message}`);
    tell({ who: null, did, outcome: expect(data) });
  }

  const name = `示例考试院（${office}）`;
  const organ = { code: office, name, kind: 'DEPARTMENT', parent: bureau, from: year };
  await act('administrator', '登记一个新机关', 'registerOrgan', organ, 'organ { code name }');
  await act(
    'collector',
    '布置年报',
    'callToReport',
    { organ: office, years: [year] },
    'organ { calledYears }',
  );

  const html = reportHtml(name, year, { [received]: '12', [granted]: '11' });
  const file = Buffer.from(html, 'utf8').toString('base64');
  const scope = { organ: office, year, scope: 'OWN' };
  await act('editor', '导入网页年报', 'importReport', { fileName: '年报.html', file, ...scope });
  await refused('editor', '提交审核', 'submitReport', 'BLOCKED_BY_ISSUES');
  await type('改正予以公开数', { [granted]: '12' });
  await step('editor', '再次提交审核', 'submitReport');
  await refused('reviewer', '越权签发', 'signReport', 'FORBIDDEN');

  const remark = { report, part: 'ch3', figure: granted, text: '其中一件为部分公开，请核对。' };
  const answer = `comment { id } ${head}`;
  const { comment } = await act('reviewer', '批注一个数字', 'addComment', remark, answer);
  await step('reviewer', '退回', 'returnReport', { note: '请按批注核对第三部分。' });
  await type('按批注修改', { [granted]: '11', [partly]: '1' });
  await act('editor', '处理批注', 'settleComment', { report, comment: comment!['id'] }, answer);
  await step('editor', '第三次提交审核', 'submitReport');
  await examined();

  await publicly('查看年报', REPORT, (data) => {
    const figure = data['report']?.['figure']?.['value'];
    if (String(figure) !== '11') throw new Error(`公众看到的予以公开数是 ${String(figure)}`);
    return `予以公开 ${String(figure)} 件，第 ${String(data['report']!['revision'])} 版`;
  });
  const before = await totals();

  await step('editor', '发现漏计，开始更正', 'amendReport', { reason: '漏计一件申请，现予更正。' });
  await type('改正数据', { [received]: '13', [granted]: '12' });
  await step('editor', '提交更正', 'submitReport');
  await examined();

  await publicly('查看更正前后', CORRECTION, (data) => {
    const revisions = data['report']!['revisions']!['nodes'] as readonly Json[];
    if (revisions.length !== 2) throw new Error(`公开过 ${revisions.length} 版，应为 2 版`);
    return `公开过 ${revisions.length} 版；更正说明：${String(data['report']!['note'])}`;
  });
  const after = await totals();
  if (after - before !== 1) throw new Error(`上级汇总的新收申请由 ${before} 变为 ${after}，应增加 1`);
  tell({ who: null, did: '查看上级汇总', outcome: `新收申请由 ${before} 件变为 ${after} 件` });

  const { data: timeline } = await client.manage('collector', TIMELINE, { report });
  for (const event of timeline['timeline']!['nodes'] as readonly Json[]) {
    tell({ who: 'collector', did: '查看办理经过', outcome: String(event['sentence']) });
  }

  async function totals(): Promise<number> {
    const { data } = await client.ask(TOTALS, { bureau, year });
    return Number(data['statistics']?.['figure']?.['value'] ?? 0);
  }
}

function mutation(name: string, answer: string): string {
  const input = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return `mutation($input: ${input}!) { ${name}(input: $input) { ${answer} } }`;
}

function outcomeOf(made: Json): string {
  const state = made['report']?.['state'];
  return state === undefined ? '完成' : `状态为“${stateName(String(state))}”`;
}

const DRAFT = 'query($report: ID!) { draft(report: $report) { parts { id version } } }';
const REPORT = `query($office: ID!, $year: Int!) {
  report(organ: $office, year: $year, scope: OWN) { revision figure(key: "${granted}") { value } }
}`;
const CORRECTION = `query($office: ID!, $year: Int!) {
  report(organ: $office, year: $year, scope: OWN) { note revisions { nodes { number } } }
}`;
const TOTALS = `query($bureau: ID!, $year: Int!) {
  statistics(organ: $bureau, year: $year, basis: OWN) { figure(key: "ch3.new_received.total") { value } }
}`;
const TIMELINE = 'query($report: ID!) { timeline(report: $report) { nodes { sentence } } }';
