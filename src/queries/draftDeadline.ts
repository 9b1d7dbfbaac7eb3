import type { Organ } from '../organs/organ.ts';
import { aggregationLevel, deadlineAt, type Deadline } from '../report/deadline.ts';
import type { ReportHead } from '../report/head.ts';
import { chinaDate } from '../util/chinaDate.ts';

/** How a report stands to its dates. For a 汇总 it asks for the organ and the root of its tree. */
export async function draftDeadline(
  { id, organPath, firstPublishedAt }: ReportHead,
  organOf: (id: string) => Promise<Organ | null>,
  now: string,
): Promise<Deadline> {
  const [organ, root] =
    id.scope === 'OWN' ? [] : await Promise.all([organOf(id.organ), organOf(organPath[0]!)]);
  const depth = organPath.length - 1;
  const isCalled = organ?.calledYears.includes(id.year) ?? false;
  const level = organ && isCalled ? aggregationLevel(organ.kind, depth, root?.rootLevel ?? 'NATION') : null;
  return deadlineAt(id, level, firstPublishedAt && chinaDate(firstPublishedAt), chinaDate(now));
}
