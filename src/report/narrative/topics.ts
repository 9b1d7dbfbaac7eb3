import type { FigureKey } from '../../forms/figure.ts';
import type { Form } from '../../forms/form.ts';
import { applicationKey } from '../checks/applications.ts';

/** One way to understand a claim: the sum of some figures, less others. */
export interface Reading {
  readonly plus: readonly FigureKey[];
  readonly minus: readonly FigureKey[];
}

/** What a sentence of a report can state a number of. */
export interface Topic {
  readonly id: TopicId;
  /** The whole of a clause, its lead aside; the group `n` is the number, and without one the number is 0. */
  readonly wordings: readonly RegExp[];
  /**
   * Every way in which careful authors use these words in such a line, the most usual first. Empty: in too many, or
   * the form has no such figure.
   */
  readonly readings: (form: Form, line: LineWords) => readonly Reading[];
  /** What must have been spoken of: 不予公开 and 申请 alone are said of other things too. */
  readonly about: 'APPLICATIONS' | 'DISCLOSURE' | null;
  /** Said only of what one of these topics, the last one stated in the sentence, is about. */
  readonly after: readonly TopicId[] | null;
}

/** What else a line speaks of, which changes what is meant in it. */
export interface LineWords {
  readonly namesPartial: boolean;
  /** It goes through the results of the form one by one. */
  readonly namesResults: boolean;
  /** 修订 and 失效 with numbers: nobody can tell whether the form counts these as 制发 and 废止. */
  readonly countsRevised: boolean;
  readonly countsLapsed: boolean;
}

export function lineWords(line: string): LineWords {
  return {
    namesPartial: line.includes('部分公开'),
    namesResults: line.includes('无法提供') && line.includes('不予处理'),
    countsRevised: /(?:修订|修改)[^，；。]{0,20}\d/.test(line),
    countsLapsed: /失效[^，；。]{0,20}\d/.test(line),
  };
}

export type TopicId =
  | 'NEWLY_RECEIVED'
  | 'RECEIVED'
  | 'CARRIED_IN'
  | 'HANDLED'
  | 'GRANTED_OR_PARTIALLY'
  | 'GRANTED'
  | 'PARTIALLY_GRANTED'
  | 'DENIED'
  | 'UNAVAILABLE'
  | 'NOT_PROCESSED'
  | 'OTHER'
  | 'CARRIED_OUT'
  | 'FROM_PERSONS'
  | 'FROM_ORGANISATIONS'
  | 'REVIEWS'
  | 'LITIGATION'
  | 'REVIEWS_UPHELD'
  | 'REVIEWS_CORRECTED'
  | 'REVIEWS_PENDING'
  | 'LITIGATION_UPHELD'
  | 'LITIGATION_CORRECTED'
  | 'LITIGATION_PENDING'
  | 'REGULATIONS_MADE'
  | 'REGULATIONS_REPEALED'
  | 'REGULATIONS_IN_FORCE'
  | 'DOCUMENTS_MADE'
  | 'DOCUMENTS_REPEALED'
  | 'DOCUMENTS_IN_FORCE'
  | 'REGULATIONS_DISCLOSED'
  | 'DOCUMENTS_DISCLOSED';

const CASES = '(?:件|宗|起|例|份|条|个|项)';
/** `共计12件`, `数量为12件`. */
const MANY = `(?:的)?(?:答复)?(?:的)?(?:共计|合计|总计|共有|共|数量为|总数为|数为|有|为)?(?<n>\\d+)${CASES}`;
const APPLICATION =
  '(?:政府信息公开申请|信息公开申请|依申请公开政府信息申请|依申请公开政府信息|依申请公开申请|依申请公开信息|依申请公开|依申请信息公开|公开申请|申请)(?:事项|案件)?';
const RECEIVE = '(?:收到|接到|接收到|接收|受理|收办)(?:的)?(?:各类)?';
const NONE = '(?:均?未|没有|没)(?:再|有)?';
const AFTERWARDS = '(?:的)?(?:情况|情形|案件)?';
const NEXT_YEAR = '(?:至|到|于|入)?(?:下一?年度?|次年)(?:度)?(?:继续)?(?:办理|处理|答复)*';

const words = (...patterns: readonly string[]): readonly RegExp[] =>
  patterns.map((pattern) => new RegExp(`^(?:${pattern})$`));

const sumOf = (plus: readonly FigureKey[], minus: readonly FigureKey[] = []): Reading => ({ plus, minus });
const total = (row: string): FigureKey => applicationKey(row, 'total');

/** Rows of chapter 3 under one head, the substitute row among them. */
function rowsBelow(form: Form, head: string): readonly string[] {
  const rows = [...form.cells.values()].filter(({ table }) => table === 'ch3').map(({ row }) => row.id);
  return [...new Set(rows)].filter((id) => id === head || id.startsWith(`${head}.`));
}

const group = (form: Form, ...heads: readonly string[]): readonly FigureKey[] =>
  heads.flatMap((head) => rowsBelow(form, head).map(total));

const NEW = total('new_received');
const IN = total('carried_in');
const DONE = total('total_handled');
const OUT = total('carried_out');

const outcome = (column: string): readonly FigureKey[] => [
  `ch4.litigation_direct.${column}`,
  `ch4.litigation_after_review.${column}`,
];

const applications = (
  id: TopicId,
  wordings: readonly RegExp[],
  readings: Topic['readings'],
  after: Topic['after'] = null,
): Topic => ({ id, wordings, readings, about: 'APPLICATIONS', after });

const result = (id: TopicId, name: string, ...heads: readonly string[]): Topic =>
  applications(id, words(`(?:决定|答复|作|作出)?(?:${name})(?:申请|政府信息|信息|处理)?${MANY}`), (form) => [
    sumOf(group(form, ...heads)),
  ]);

const ORGANISATIONS = [
  'commercial_enterprise',
  'research_institution',
  'public_welfare_org',
  'legal_service_org',
  'other_org',
];

/** Of what came in, what came in and was carried in, or what was handled. */
const byApplicant = (columns: readonly string[]): Topic['readings'] => {
  const of = (row: string): readonly FigureKey[] => columns.map((column) => applicationKey(row, column));
  return () => [
    sumOf(of('new_received')),
    sumOf([...of('new_received'), ...of('carried_in')]),
    sumOf(of('total_handled')),
  ];
};

const OF_DISCLOSURE =
  '(?:(?:因|涉及|涉|关于|有关|针对)?(?:政府)?信息公开(?:工作|申请|类|事项)?(?:而)?(?:引发|引起|产生|提起|被申请|被提起|发生)?的?(?:案件)?)';
const HAVING = `(?:有|涉及的?)?${OF_DISCLOSURE}?(?:被申请|被提起|提起|申请)?(?:的)?`;
const SUIT = '(?:案件|案)?';

const proceeding = (id: TopicId, name: string, figures: readonly FigureKey[]): Topic => ({
  id,
  wordings: words(
    `${HAVING}${name}${SUIT}${MANY}`,
    `(?:有|共有)?(?<n>\\d+)${CASES}${OF_DISCLOSURE}${name}${SUIT}`,
  ),
  readings: () => [sumOf(figures)],
  about: 'DISCLOSURE',
  after: null,
});

const ended = (id: TopicId, name: string, figures: readonly FigureKey[], after: TopicId): Topic => ({
  id,
  wordings: words(`(?:结果)?(?:被)?(?:依法)?(?:${name})(?:案件)?${MANY}`),
  readings: () => [sumOf(figures)],
  about: 'DISCLOSURE',
  after: [after],
});

const UPHELD = '维持|维持原(?:具体)?行政行为';
const CORRECTED = '纠正|纠错';
const PENDING = '尚未审结|未审结';

const documents = (kind: 'REGULATIONS' | 'DOCUMENTS', name: string, row: string): readonly Topic[] => {
  const figure = (column: string): Reading => sumOf([`ch2.art20_1.${row}.${column}`]);
  const topic = (
    what: 'MADE' | 'REPEALED' | 'IN_FORCE' | 'DISCLOSED',
    wordings: readonly RegExp[],
    columns: readonly string[],
    after: Topic['after'] = null,
  ): Topic => ({
    id: `${kind}_${what}`,
    wordings,
    readings: (form, line) =>
      (what === 'MADE' && line.countsRevised) ||
      (what === 'REPEALED' && (line.countsRevised || line.countsLapsed))
        ? []
        : columns.map(figure).filter(({ plus }) => plus.every((key) => form.cells.has(key))),
    about: null,
    after,
  });
  const series: readonly TopicId[] = [`${kind}_MADE`, `${kind}_REPEALED`, `${kind}_IN_FORCE`];
  return [
    topic(
      'MADE',
      words(
        `(?:动态更新)?(?:本年度|今年)?(?:新)?(?:制发|制定|制作)(?:并公开)?(?:的)?${name}${MANY}`,
        `${NONE}(?:新)?(?:制发|制定|制作|出台)(?:过)?${name}${AFTERWARDS}`,
      ),
      ['made', 'newly_made'],
    ),
    topic('REPEALED', words(`废止(?:的)?${name}${MANY}`), ['repealed']),
    topic(
      'IN_FORCE',
      words(
        `(?:清理并)?(?:集中|统一)*(?:公开|发布|公布)?(?:本机关)?现行有效(?:的)?${name}${MANY}`,
        `${name}现行有效${MANY}`,
      ),
      ['in_force'],
    ),
    topic('IN_FORCE', words(`现行有效(?:的)?${MANY}`), ['in_force'], series),
    topic('REPEALED', words(`废止(?:的)?${MANY}`), ['repealed'], series),
    topic('DISCLOSED', words(`累计对外公开${name}${MANY}`), ['total_disclosed']),
    topic('DISCLOSED', words(`累计对外公开${MANY}`), ['total_disclosed'], series),
  ];
};

const NORMATIVE = '(?:行政)?规范性文件';

/**
 * In the order in which they are tried. A wording is here only where all that careful authors mean by it can be
 * listed; 收到 is what came in, with or without what was carried in, and 办结 may leave out what was carried in.
 */
export const topics: readonly Topic[] = [
  applications(
    'NEWLY_RECEIVED',
    words(
      `(?:本年)?(?:新收到|新收|新受理)(?:各类)?(?:${APPLICATION})?(?:数量)?${MANY}`,
      `(?:新收到|新收)(?<n>\\d+)${CASES}${APPLICATION}`,
      `${NONE}(?:新收到|新收)${APPLICATION}${AFTERWARDS}`,
    ),
    () => [sumOf([NEW])],
  ),
  applications(
    'RECEIVED',
    words(
      `${RECEIVE}${APPLICATION}${MANY}`,
      `${RECEIVE}(?:共)?(?<n>\\d+)${CASES}${APPLICATION}`,
      `${NONE}(?:收到|接到|受理)(?:过|任何|有关)?${APPLICATION}${AFTERWARDS}`,
    ),
    () => [sumOf([NEW]), sumOf([NEW, IN])],
  ),
  applications(
    'CARRIED_IN',
    words(
      `(?:含|包括|包含)?上一?年度?(?:度)?结转(?:的)?(?:${APPLICATION})?${MANY}`,
      `${NONE}上一?年度?结转(?:的)?(?:${APPLICATION})?${AFTERWARDS}`,
    ),
    () => [sumOf([IN])],
  ),
  applications(
    'HANDLED',
    words(
      `(?:办结|办理完毕|答复|办理答复)(?:的)?(?:${APPLICATION})?${MANY}`,
      `(?:办结|答复)(?<n>\\d+)${CASES}${APPLICATION}`,
    ),
    (form) => [
      sumOf([DONE]),
      // Applications that are no longer handled get no answer, and some authors speak of the new ones alone.
      sumOf([DONE], group(form, 'other')),
      sumOf([DONE], [IN]),
    ],
  ),
  applications(
    'GRANTED_OR_PARTIALLY',
    words(`(?:决定|答复)?(?:予以|同意)?公开(?:及|和|、|以及|与)部分公开(?:申请|政府信息|信息)?${MANY}`),
    (form) => [sumOf(group(form, 'granted', 'partially_granted'))],
  ),
  applications(
    'GRANTED',
    words(`(?:决定|答复)?(?:予以|同意)公开(?:申请|政府信息|信息)?${MANY}`),
    (form, line) => [
      sumOf(group(form, 'granted')),
      ...(line.namesPartial ? [] : [sumOf(group(form, 'granted', 'partially_granted'))]),
    ],
  ),
  result('PARTIALLY_GRANTED', '(?:予以|同意)?部分公开', 'partially_granted'),
  applications(
    'DENIED',
    result('DENIED', '不予公开|不同意公开', 'denied').wordings,
    // Where the other results are not named, some authors mean all that was not made public.
    (form, line) => [
      sumOf(group(form, 'denied')),
      ...(line.namesResults ? [] : [sumOf(group(form, 'denied', 'unavailable', 'not_processed', 'other'))]),
    ],
  ),
  result('UNAVAILABLE', '无法提供', 'unavailable'),
  result('NOT_PROCESSED', '不予处理', 'not_processed'),
  applications('OTHER', result('OTHER', '其他处理', 'other').wordings, (form, line) =>
    line.namesResults ? [sumOf(group(form, 'other'))] : [],
  ),
  applications(
    'CARRIED_OUT',
    words(
      `(?:尚在法定期限内办理、)?(?:结转|转)${NEXT_YEAR}(?:的)?(?:${APPLICATION})?${MANY}`,
      `(?<n>\\d+)${CASES}(?:${APPLICATION})?(?:依法)?(?:结转|转)${NEXT_YEAR}`,
    ),
    () => [sumOf([OUT])],
  ),
  applications(
    'FROM_PERSONS',
    words(`(?:涉及)?自然人(?:提出的?)?(?:申请)?${MANY}`),
    byApplicant(['natural_person']),
    ['RECEIVED', 'NEWLY_RECEIVED'],
  ),
  applications(
    'FROM_ORGANISATIONS',
    words(`(?:涉及)?法人(?:或者|或|和|及|与|、)其他组织(?:提出的?)?(?:申请)?${MANY}`),
    byApplicant(ORGANISATIONS),
    ['RECEIVED', 'NEWLY_RECEIVED'],
  ),
  proceeding('REVIEWS', '行政复议', ['ch4.review.total']),
  proceeding('LITIGATION', '(?:行政)?诉讼', outcome('total')),
  ended('REVIEWS_UPHELD', UPHELD, ['ch4.review.upheld'], 'REVIEWS'),
  ended('REVIEWS_CORRECTED', CORRECTED, ['ch4.review.corrected'], 'REVIEWS'),
  ended('REVIEWS_PENDING', PENDING, ['ch4.review.pending'], 'REVIEWS'),
  ended('LITIGATION_UPHELD', UPHELD, outcome('upheld'), 'LITIGATION'),
  ended('LITIGATION_CORRECTED', CORRECTED, outcome('corrected'), 'LITIGATION'),
  ended('LITIGATION_PENDING', PENDING, outcome('pending'), 'LITIGATION'),
  ...documents('REGULATIONS', '(?:政府)?规章', 'regulations'),
  ...documents('DOCUMENTS', NORMATIVE, 'normative_documents'),
];

/** Both kinds of proceedings at once: 没有因政府信息公开引发行政复议和行政诉讼. */
export const noProceedings =
  /^(?:未|没有|没|无)(?:发生|出现|产生|有)?(?:因|涉及)?(?:政府)?信息公开(?:工作|申请)?(?:的)?(?:引发|引起|产生|被申请)?(?:的)?(?:行政复议|被申请行政复议)(?:(?:、|和|及|或|或者|以及)(?:被?提起)?(?:行政诉讼))?(?:的)?(?:情况|情形|案件)?$/;
