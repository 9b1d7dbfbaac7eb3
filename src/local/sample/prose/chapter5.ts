import { hashOf } from '../random.ts';
import { ownProblems, problemsAcross, type Problem } from './problems.ts';
import { say, type Sentence, type Voice } from './voice.ts';

/** Chapter 5: what became of last year's problems, this year's, and what is planned. */
export function chapter5(voice: Voice): string {
  const last = problemsOf(voice, voice.year - 1);
  const now = problemsOf(voice, voice.year);
  return [
    say(voice, 'answer', answers(last)),
    say(voice, 'problems', statements(now)),
    say(voice, 'plans', plans(now)),
  ].join('\n');
}

type Two = readonly [Problem, Problem];

/** Two for each year, and none that stood in the year before. */
function problemsOf({ organ, scope }: Voice, year: number): Two {
  const pool = scope === 'OWN' ? ownProblems : problemsAcross;
  const start = hashOf(`${organ.id} problems`) + 2 * year;
  const at = (n: number): Problem => pool[(start + n) % pool.length]!;
  return [at(0), at(1)];
}

function answers([a, b]: Two): readonly Sentence[] {
  return [
    ({ year }) =>
      `针对${year - 1}年度报告指出的“${a.name}”“${b.name}”两个问题，本年度逐项整改：一是${a.outcome}；二是${b.outcome}。`,
    ({ self }) =>
      `上年问题整改情况：${a.name}方面，${a.outcome}；${b.name}方面，${b.outcome}。${self}将巩固已有成效。`,
    ({ year }) =>
      `对照${year - 1}年查找的不足，${a.name}的问题已经改善，${a.outcome}；同时，${b.outcome}，${b.name}的状况得到扭转。`,
  ];
}

function statements([a, b]: Two): readonly Sentence[] {
  return [
    () => `目前还存在以下不足：（一）${a.name}，${a.detail}；（二）${b.name}，${b.detail}。`,
    ({ year }) =>
      `${year}年工作中暴露出的主要问题，一是${a.name}，表现为${a.detail}；二是${b.name}，表现为${b.detail}。`,
    ({ self }) =>
      `从自查和群众反映看，${self}还需要解决两个问题：${a.name}（${a.detail}），以及${b.name}（${b.detail}）。`,
  ];
}

function plans([a, b]: Two): readonly Sentence[] {
  return [
    ({ year }) => `${year + 1}年，将从两方面改进：${a.plan}；${b.plan}。`,
    () => `下一步，围绕上述问题制定整改清单：其一，${a.plan}；其二，${b.plan}，并按季度检查落实情况。`,
    ({ incidental }) =>
      `改进措施：一是${a.plan}；二是${b.plan}。以上措施计划于${incidental('month', 6, 10)}月底前完成。`,
  ];
}
