import type { Action } from '../../access/access.ts';
import { DomainError } from '../../errors.ts';
import { placeIn, type Organ } from '../../organs/organ.ts';
import { scopes } from '../../report/report.ts';
import type { Store } from '../../store/store.ts';
import { everyItem } from '../../util/everyItem.ts';
import type { CommandContext } from './context.ts';
import { lastYear } from './newReport.ts';

const PAGE = 100;

/** Enough to know that there is something. */
const FEW = { limit: 10, after: null };

/**
 * Throws `ILLEGAL_STATE` where the organ was called for a year from `from` on, or a report of such a year is or was
 * public: what was counted stays where it was.
 */
export async function refuseUsedYears(
  organ: Organ,
  from: number,
  action: Action,
  store: Store,
): Promise<void> {
  const years = [...organ.calledYears];
  const published = everyItem(PAGE, (page) => store.publicationsOf(organ.id, page));
  for await (const { report } of published) years.push(report.year);
  const used = years.filter((year) => year >= from);
  if (used.length > 0) {
    throw new DomainError('ILLEGAL_STATE', {
      action,
      state: `${organ.id}:${Math.max(...used)}`,
    });
  }
}

/**
 * A report that is begun keeps the path it was begun with; so none may be, in those years, below where the organs that
 * are to stand elsewhere stand now. One query for each year and scope. A report that is begun meanwhile is
 * not seen.
 */
export async function refuseBegunReports(
  top: string,
  moving: readonly Organ[],
  from: number,
  action: Action,
  { store, now }: CommandContext,
): Promise<void> {
  const years = Array.from({ length: lastYear(now) - from + 1 }, (_, i) => from + i);
  for (const year of years) {
    const stems = new Map(
      moving
        .flatMap((organ) => placeIn(organ, year) ?? [])
        .map(({ path }) => path.slice(0, path.indexOf(top) + 1))
        .map((stem) => [stem.join('/'), stem]),
    );
    for (const under of stems.values()) {
      const begun = await Promise.all(scopes.map((scope) => store.board({ year, scope, under }, FEW)));
      const [found] = begun.flatMap(({ items }) => items);
      if (found) {
        throw new DomainError('ILLEGAL_STATE', {
          action,
          state: `${found.report.organ}:${year}`,
        });
      }
    }
  }
}
