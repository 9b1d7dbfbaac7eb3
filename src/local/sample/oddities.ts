import type { ReportId, Scope } from '../../report/report.ts';
import type { FigureKey } from '../../forms/figure.ts';
import type { Decimal } from '../../util/decimal.ts';
import { organs } from './organs.ts';

/** The years that the sample covers. */
export const sampleYears: readonly number[] = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** Own reports that were asked for and never published. */
const missed: readonly (readonly [organ: string, year: number])[] = [
  ['qingwan-xinhe', 2021],
  ['shiqiao-yangshu', 2021],
  ['shanling-wlj', 2021],
  ['wanghai-gxq-xsj', 2021],
  ['beidu-liulin', 2022],
  ['shayu-shipu', 2022],
  ['lingdong-mzj', 2022],
  ['shiqiao-yangshu', 2023],
  ['shanling-meizi', 2023],
  ['bingang-yantian', 2024],
  ['lingdong-nanmen', 2024],
  ['shayu-shipu', 2025],
  ['beidu-liulin', 2025],
];

/**
 * How far a draft has come. `READY`: it only waits to be published. `UNBALANCED`: one figure of chapter 3 is wrong,
 * which blocks. `NO_PROBLEMS`: chapter 5 is a phrase and the fee is not stated. `BEGUN`: preface and nothing else.
 */
export type Progress = 'READY' | 'UNBALANCED' | 'NO_PROBLEMS' | 'BEGUN';

/** Own reports of the last year that are still being written. */
const drafts: Readonly<Record<string, Progress>> = {
  'qingwan-gulou': 'READY',
  'shiqiao-guangping': 'UNBALANCED',
  'lingdong-mzj': 'NO_PROBLEMS',
  'bingang-haiwan': 'BEGUN',
};

/** A report first published with a wrong figure and corrected before the 汇总 was made. */
export interface Correction {
  readonly report: ReportId;
  readonly figure: FigureKey;
  readonly wrong: Decimal;
  readonly changeNote: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export const corrections: readonly Correction[] = [
  {
    report: own('chengzhou-scj', 2023),
    figure: 'ch2.art20_6.administrative_compulsion.decisions',
    wrong: '0',
    changeNote:
      '因经办人员录入疏漏，原表“行政强制”本年处理决定数量误填为0，现按执法台账核实数更正，其他数据不变。',
    at: '2024-02-06T07:20:00.000Z',
  },
];

/** A report taken back before the 汇总 was made; its figures count nowhere. */
export interface Withdrawal {
  readonly report: ReportId;
  readonly explanation: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export const withdrawals: readonly Withdrawal[] = [
  {
    report: own('shanling-gufeng', 2025),
    explanation: '经复核，本报告统计表误用了上年度台账，数据与实际不符，现予撤回，待重新核实后另行公布。',
    at: '2026-02-09T02:35:00.000Z',
  },
];

/** 规范性文件清理: what is in force differs by so many from what the years before would make it. */
const recounts: readonly (readonly [organ: string, year: number, difference: number])[] = [
  ['wanghai-zjj', 2023, -3],
];

/**
 * Organs that carry no application over and make no documents. Those whose report is missing in a year are among
 * them, so that the 汇总 above them still follows from that of the year before.
 */
const quiet = new Set([
  ...missed.map(([organ]) => organ),
  ...Object.keys(drafts),
  ...withdrawals.map(({ report }) => report.organ),
  ...organs.filter(({ id, to }) => to !== null && !isSucceeded(id)).map(({ id }) => id),
]);

const LAST_YEAR = sampleYears.at(-1);

export function isMissed(organ: string, year: number): boolean {
  return missed.some(([id, missedYear]) => id === organ && missedYear === year);
}

/** null where the report is finished. */
export function draftProgress({ organ, year, scope }: ReportId): Progress | null {
  return scope === 'OWN' && year === LAST_YEAR ? (drafts[organ] ?? null) : null;
}

export function isWithdrawn(report: ReportId): boolean {
  return withdrawals.some((each) => isSame(each.report, report));
}

export function correctionOf(report: ReportId): Correction | null {
  return corrections.find((each) => isSame(each.report, report)) ?? null;
}

export function isQuiet(organ: string): boolean {
  return quiet.has(organ);
}

export function recountOf(organ: string, year: number): number {
  return recounts.find(([id, recountYear]) => id === organ && recountYear === year)?.[2] ?? 0;
}

function isSucceeded(organ: string): boolean {
  return organs.some(({ successorOf }) => successorOf === organ);
}

function isSame(a: ReportId, b: ReportId): boolean {
  return a.organ === b.organ && a.year === b.year && a.scope === b.scope;
}

function own(organ: string, year: number): { organ: string; year: number; scope: Scope } {
  return { organ, year, scope: 'OWN' };
}
