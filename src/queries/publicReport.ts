import type { checkReport } from '../report/checks/checks.ts';
import { partOf } from '../report/content.ts';
import type { Issue, IssueCode } from '../report/issue.ts';
import { standingContent, type Publication } from '../report/publication.ts';
import type { ReportId } from '../report/report.ts';
import type { Store } from '../store/store.ts';
import { canonicalJson } from '../util/canonicalJson.ts';
import { chinaDate } from '../util/chinaDate.ts';

/** What the public may read of a report: published or withdrawn with its text. A retracted one is not there. */
export async function publicReport(id: ReportId, store: Store): Promise<Publication | null> {
  const publication = await store.publication(id);
  return publication?.content ? publication : null;
}

/**
 * What the public saw of the report at an instant (ISO 8601); null when nothing, or what was shown then has been
 * retracted since. One request, two for what is no longer the public revision. Its issues are those of the text alone.
 */
export async function publicReportAsOf(
  id: ReportId,
  instant: string,
  store: Store,
): Promise<Publication | null> {
  const current = await publicReport(id, store);
  const step = current?.steps.findLast(({ at }) => Date.parse(at) <= Date.parse(instant));
  if (!current || !step || step === current.steps.at(-1)) return step ? current : null;
  const shown = step.revision === current.revision ? current : await store.publicRevision(id, step.revision);
  if (!shown?.content) return null;
  const { content, form } = shown;
  const { at: publishedAt, ...rest } = step;
  const title = partOf(content, 'front').heading ?? current.title;
  const publishedOn = chinaDate(current.firstPublishedAt);
  const asked = { report: id, organName: current.organName, content, yearBefore: null, publishedOn };
  return { ...current, ...rest, publishedAt, title, form, content, issues: await checked(asked) };
}

/** These tell figures or words of the year before. */
export const acrossYears: readonly IssueCode[] = ['X1', 'X2', 'X3', 'X4', 'D3', 'T2.CHANGE'];

/**
 * The issues that a report was published with. One that compares it with the year before is shown only while it holds
 * for what is public of that year now: else it would go on telling figures of a report that was retracted since. One
 * more request where there is any.
 */
export async function publicIssues(publication: Publication, store: Store): Promise<readonly Issue[]> {
  const { report, organName, content, issues, firstPublishedAt } = publication;
  if (!content || !issues.some(({ code }) => acrossYears.includes(code))) return issues;
  const yearBefore = standingContent(await store.publication({ ...report, year: report.year - 1 }));
  const publishedOn = chinaDate(firstPublishedAt);
  const now = await checked({ report, organName, content, yearBefore, publishedOn });
  const holding = new Set(now.map(canonicalJson));
  return issues.filter((issue) => !acrossYears.includes(issue.code) || holding.has(canonicalJson(issue)));
}

/** Few answers need the checks: a function that has just started reads their code when the first one does. */
async function checked(asked: Parameters<typeof checkReport>[0]): Promise<readonly Issue[]> {
  const checks = await import('../report/checks/checks.ts');
  return checks.checkReport(asked).issues;
}
