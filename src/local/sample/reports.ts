import { editionInForce, formOf } from '../../forms/forms.ts';
import type { ReportContent } from '../../report/content.ts';
import type { ReportId } from '../../report/report.ts';
import { contentOf } from './content.ts';
import { publishedAt, signedOn } from './dates.ts';
import { unfinished } from './drafts.ts';
import { sumOfYears, type OrganYear } from './figures/organYear.ts';
import { ownYears } from './figures/ownYears.ts';
import { longgangReport } from './longgang.ts';
import { draftProgress, isMissed, isWithdrawn, sampleYears } from './oddities.ts';
import { existsIn, LONGGANG, organs, type SampleOrgan } from './organs.ts';
import { voiceOf } from './prose/voice.ts';

/** One report of the sample as it stands in the end. */
export interface SampleReport {
  readonly report: ReportId;
  readonly state: 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN';
  readonly content: ReportContent;
  /** When it was first made public; for a draft, when it was last saved (ISO 8601, UTC). */
  readonly firstPublishedAt: string;
}

type Numbers = ReadonlyMap<string, ReadonlyMap<number, OrganYear>>;

/**
 * Every report of the sample, year by year: in each year the own reports, then the 汇总 from the top down. The figures
 * of a 汇总 are the sums of the reports below that are public; the same ones come out every time.
 */
export function* sampleReports(): Iterable<SampleReport> {
  const own = ownYears();
  const all = aggregateYears(own);
  for (const year of sampleYears) {
    for (const organ of organs) {
      if (isCalled(organ, year) && !isMissed(organ.id, year)) yield ownReport(organ, year, own);
    }
    for (const organ of organs) {
      if (organ.kind === 'GOVERNMENT' && isCalled(organ, year)) {
        yield reportOf(organ, { organ: organ.id, year, scope: 'AGGREGATE' }, all);
      }
    }
  }
}

/** Whether the organ is asked for its reports of that year. */
export function isCalled(organ: SampleOrgan, year: number): boolean {
  if (organ.id === LONGGANG) return year === longgangReport().report.year;
  return organ.field !== null && existsIn(organ, year);
}

function ownReport(organ: SampleOrgan, year: number, own: Numbers): SampleReport {
  if (organ.id === LONGGANG) return longgangReport();
  return reportOf(organ, { organ: organ.id, year, scope: 'OWN' }, own);
}

function reportOf(organ: SampleOrgan, report: ReportId, numbers: Numbers): SampleReport {
  const { year, scope } = report;
  const form = formOf(editionInForce(year));
  const years = numbers.get(organ.id);
  const voice = voiceOf(organ, year, scope, form.edition, years!.get(year)!, years!.get(year - 1) ?? null);
  const firstPublishedAt = publishedAt(organ, report);
  const content = contentOf(voice, form, signedOn(firstPublishedAt));
  const progress = draftProgress(report);
  return {
    report,
    state: progress ? 'DRAFT' : isWithdrawn(report) ? 'WITHDRAWN' : 'PUBLISHED',
    content: progress ? unfinished(content, progress) : content,
    firstPublishedAt,
  };
}

/** The 汇总 of every government and year: its own figures and those of all directly below, governments by their 汇总. */
function aggregateYears(own: Numbers): Numbers {
  const sums = new Map<string, Map<number, OrganYear>>();
  // From the bottom up: those below stand behind those above.
  for (const organ of organs.toReversed()) {
    if (organ.kind !== 'GOVERNMENT' || organ.field === null) continue;
    const below = organs.filter(({ parent }) => parent === organ.id);
    const years = sampleYears.filter((year) => existsIn(organ, year));
    sums.set(
      organ.id,
      new Map(
        years.map((year) => [
          year,
          sumOfYears([
            ...[organ, ...below.filter(({ kind }) => kind !== 'GOVERNMENT')].flatMap((each) =>
              isPublic(each, year) ? (own.get(each.id)?.get(year) ?? []) : [],
            ),
            ...below.flatMap(({ id }) => sums.get(id)?.get(year) ?? []),
          ]),
        ]),
      ),
    );
  }
  return sums;
}

function isPublic({ id }: SampleOrgan, year: number): boolean {
  const report: ReportId = { organ: id, year, scope: 'OWN' };
  return !isMissed(id, year) && draftProgress(report) === null && !isWithdrawn(report);
}
