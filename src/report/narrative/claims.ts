import type { Form } from '../../forms/form.ts';
import type { Decimal } from '../../util/decimal.ts';
import { clausesOf, withoutBrackets, type Clause } from './clauses.ts';
import { leadOf } from './lead.ts';
import type { Narrator } from './narrator.ts';
import {
  lineWords,
  noProceedings,
  topics,
  type LineWords,
  type Reading,
  type Topic,
  type TopicId,
} from './topics.ts';

/** A number that the text states of something the tables state too. */
export interface Claim {
  readonly topic: TopicId;
  readonly value: Decimal;
  /** The clause, in the characters of `plainText`. */
  readonly words: string;
  /** The ways in which it can be understood; never empty. */
  readonly readings: readonly Reading[];
  /** The words of the next clause of the same sentence; null: it ends there. */
  readonly next: string | null;
}

const COMPARED = /^(?:(?:申请)?(?:数量|量|总量))?(?:同比|环比|较|比|与上年|与去年|占)/;
const OTHER_TIME =
  /\d{4}年|\d+月|上一?年|去年|往年|历年|前年|近[\d两三四五]年|以来|上半年|下半年|[一二三四]季度|每月|每季|目前|累计/;
/** A clause that starts so does not start with who did it. */
const NO_SUBJECT = '(?!因|由|根据|按|依据|围绕|聚焦|对|针对|通过|在|经|向|为|以|将|把|与|本机关)';
/** 政府网站, 市场秩序: what only looks like an organ. */
const NO_ORGAN = '(?!网|门户|公报|信息|公开|系统|服务|规章|开放|场|域)';
/** Whoever a clause starts with that is not the narrator; and one whom the next sentence may still be about. */
const SOMEBODY = new RegExp(
  `^${NO_SUBJECT}\\p{Script=Han}{0,16}?(?:局|委|厅|署|院|镇|乡|街道|县|区|市|省|政府|公司|学校|支队|大队|中心|部门|单位|机关|科室|机构)${NO_ORGAN}`,
  'u',
);
const SOMEBODY_NAMED = new RegExp(
  `^${NO_SUBJECT}\\p{Script=Han}{1,16}?(?:局|委|厅|署|院|镇|乡|街道|县|区|市|支队|大队)${NO_ORGAN}`,
  'u',
);
const ON_APPLICATIONS = /依申请公开|信息公开申请|申请公开|依申请信息公开/;
const ON_DISCLOSURE = /信息公开|依申请公开|申请公开/;
const ALL_UPHELD = /^(?:均|全部|都)(?:获|被|为|予以|得到)?(?:复议机关|法院)?维持$/;
const ALL_ENDED = /^(?:均|全部|都)已?(?:结案|审结)$/;
const SHORT_LINE = 30;
/** What is only said of something counted before. */
const dependent: ReadonlySet<TopicId> = new Set(
  topics.filter(({ after, about }) => after && about).map(({ id }) => id),
);
const PROCEEDINGS: readonly TopicId[] = ['REVIEWS', 'LITIGATION'];

/**
 * What the text of a part claims of the narrator in the year of the report. Only whole clauses of known wording are
 * read; whatever can speak of another year, of somebody else or of something else is passed over, and so is all that
 * stands in brackets.
 */
export function claimsOf(text: string, form: Form, narrator: Narrator): readonly Claim[] {
  const clauses = clausesOf(withoutBrackets(text));
  const bySentence = Map.groupBy(clauses, ({ sentence }) => sentence);
  const lines = wordsOfLines(clauses);
  const claims: Claim[] = [];
  let line = -1;
  let passedOn = false;
  for (const sentence of bySentence.values()) {
    const first = sentence[0];
    if (!first) continue;
    if (first.line !== line) passedOn = false;
    line = first.line;
    const words = lines.get(line) ?? '';
    const context = {
      form,
      narrator,
      line: lineWords(words),
      onApplications: ON_APPLICATIONS.test(headingAbove(lines, line) + words),
      sentence,
      passedOver: passedOn,
    };
    const read = readSentence(context);
    for (const claim of read.claims) claims.push(claim);
    passedOn = read.passedOn;
  }
  return claims;
}

interface SentenceContext {
  readonly form: Form;
  readonly narrator: Narrator;
  readonly line: LineWords;
  readonly onApplications: boolean;
  readonly sentence: readonly Clause[];
  /** An earlier sentence of the line is about somebody else, and this one may be. */
  readonly passedOver: boolean;
}

function readSentence(context: SentenceContext): { claims: readonly Claim[]; passedOn: boolean } {
  const { form, line, narrator, onApplications, sentence } = context;
  const claims: Claim[] = [];
  let otherTime = false;
  let somebody = context.passedOver;
  let passedOn = context.passedOver;
  let onDisclosure = false;
  for (const [at, { text }] of sentence.entries()) {
    onDisclosure ||= ON_DISCLOSURE.test(text);
    const { rest, ownTime, ownSubject } = leadOf(text, narrator);
    if (ownTime) otherTime = false;
    if (ownSubject) somebody = passedOn = false;
    if (rest === '' || COMPARED.test(rest)) continue;
    const about = { APPLICATIONS: onApplications, DISCLOSURE: onDisclosure };
    const found = otherTime || somebody ? [] : [...readClause(rest, claims, about), ...ofAll(text, claims)];
    for (const { topic, value } of found) {
      const readings = topic.readings(form, line);
      if (readings.length === 0) continue;
      claims.push({ topic: topic.id, value, words: text, readings, next: sentence[at + 1]?.text ?? null });
    }
    if (found.length > 0) continue;
    if (OTHER_TIME.test(rest)) otherTime = true;
    if (!ownSubject && SOMEBODY.test(rest)) somebody = true;
    if (!ownSubject && at === 0 && SOMEBODY_NAMED.test(rest)) passedOn = true;
    if (somebody && /\d/.test(rest)) passedOn = true;
  }
  return { claims, passedOn };
}

interface Found {
  readonly topic: Topic;
  readonly value: Decimal;
}

function readClause(
  rest: string,
  before: readonly Claim[],
  about: Readonly<Record<'APPLICATIONS' | 'DISCLOSURE', boolean>>,
): readonly Found[] {
  if (noProceedings.test(rest)) {
    return topics
      .filter(({ id }) => id === 'REVIEWS' || (id === 'LITIGATION' && rest.includes('诉讼')))
      .map((topic) => ({ topic, value: '0' }));
  }
  for (const topic of topics) {
    if (topic.about && !about[topic.about]) continue;
    for (const wording of topic.wordings) {
      const match = wording.exec(rest);
      if (!match || (topic.after && !follows(topic.after, before))) continue;
      return [{ topic, value: String(BigInt(match.groups?.['n'] ?? '0')) }];
    }
  }
  return [];
}

/** 均获维持, 均已审结: of the proceedings just named every single one, or none left. */
function ofAll(text: string, before: readonly Claim[]): readonly Found[] {
  const isUpheld = ALL_UPHELD.test(text);
  if (!isUpheld && !ALL_ENDED.test(text)) return [];
  const named = before.slice(before.findLastIndex(({ topic }) => !PROCEEDINGS.includes(topic)) + 1);
  return named.flatMap(({ topic, value }) => {
    const id = `${topic}_${isUpheld ? 'UPHELD' : 'PENDING'}`;
    return topics
      .filter((each) => each.id === id)
      .map((each) => ({ topic: each, value: isUpheld ? value : '0' }));
  });
}

/** Whether the last thing counted is one of these. After 复议2件、诉讼1件 nobody knows which of them 维持1件 is of. */
function follows(after: readonly TopicId[], before: readonly Claim[]): boolean {
  const at = before.findLastIndex(({ topic }) => !dependent.has(topic));
  const last = before[at];
  if (!last || !after.includes(last.topic)) return false;
  const beside = before[at - 1];
  return !(PROCEEDINGS.includes(last.topic) && beside && PROCEEDINGS.includes(beside.topic));
}

function wordsOfLines(clauses: readonly Clause[]): ReadonlyMap<number, string> {
  const lines = new Map<number, string>();
  for (const { line, text } of clauses) lines.set(line, `${lines.get(line) ?? ''}${text}，`);
  return lines;
}

/** The line before, where it is short enough for a sub-heading. */
function headingAbove(lines: ReadonlyMap<number, string>, line: number): string {
  const above = lines.get(line - 1) ?? '';
  return above.length <= SHORT_LINE ? above : '';
}
