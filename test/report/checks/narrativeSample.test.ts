import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { organs } from '../../../src/local/sample/organs.ts';
import { sampleReports } from '../../../src/local/sample/reports.ts';
import { checkInputOf, checkReport, type ReportToCheck } from '../../../src/report/checks/checks.ts';
import { claimsIn } from '../../../src/report/checks/narrativeFigures.ts';
import { partOf, type ReportContent } from '../../../src/report/content.ts';
import type { Issue } from '../../../src/report/issue.ts';
import { withPart } from './builders.ts';
import { runs } from '../../support/random.ts';

/*
 * Reports whose prose is written from their own figures: the reader of the text must agree with every sentence, and
 * notice each number that is changed.
 */

const ON_TEXT = /^T[12]/;

const published = new Map<string, ReportContent>();
const reports: readonly ReportToCheck[] = [...sampleReports()].flatMap(({ report, content, state }) => {
  const nameOf = (year: number): string => `${report.organ} ${year} ${report.scope}`;
  if (state !== 'PUBLISHED') return [];
  published.set(nameOf(report.year), content);
  const organName = organs.find(({ id }) => id === report.organ)?.name ?? '';
  const yearBefore = published.get(nameOf(report.year - 1)) ?? null;
  return [{ report, organName, content, yearBefore, publishedOn: null }];
});

function onText(report: ReportToCheck): readonly Issue[] {
  return checkReport(report).issues.filter(({ code }) => ON_TEXT.test(code));
}

describe('the prose of the sample', () => {
  it('is never contradicted by its own figures', () => {
    expect(reports.length).toBeGreaterThan(500);
    expect(reports.flatMap((report) => onText(report).map((issue) => ({ ...report.report, issue })))).toEqual(
      [],
    );
  });

  it('is understood: most reports state several figures', () => {
    const claims = reports.map((report) => claimsIn('ch1', checkInputOf(report)).length);
    expect(claims.filter((count) => count >= 5).length).toBeGreaterThan(reports.length * 0.9);
  });

  it('gives exactly one issue for one number changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...reports),
        fc.nat(),
        fc.integer({ min: 1, max: 999 }),
        (report, pick, more) => {
          const claims = claimsIn('ch1', checkInputOf(report)).filter(({ words }) => /\d/.test(words));
          const claim = claims[pick % Math.max(1, claims.length)];
          if (!claim) return;
          // So much more that no other reading of the words is hit.
          const wrong = claim.words.replace(/\d+(?=件)/, (number) => String(Number(number) + 10 ** 6 + more));
          const { text } = partOf(report.content, 'ch1');
          const content = withPart(report.content, 'ch1', { text: text.replace(claim.words, wrong) });
          expect(onText({ ...report, content }).map(({ code }) => code)).toEqual(['T1']);
        },
      ),
      runs('numbers changed in prose', 300, 6_000),
    );
  });

  it('gives exactly one issue for one change since last year that is wrong', () => {
    const compared = reports.filter(({ content }) => CHANGE.test(partOf(content, 'ch1').text));
    const judged = compared.filter(({ yearBefore }) => yearBefore !== null);
    expect(judged.length).toBeGreaterThan(50);
    for (const report of judged) {
      const text = partOf(report.content, 'ch1').text.replace(
        CHANGE,
        (_, words: string, number: string) => `${words}${Number(number) + 10 ** 6}件`,
      );
      const content = withPart(report.content, 'ch1', { text });
      expect(onText({ ...report, content }).map(({ code }) => code)).toEqual(['T2.CHANGE']);
    }
  });
});

const CHANGE = /(比上年(?:增加|减少))(\d+)件/;
