import { permit, requireActor } from '../access/access.ts';
import { DomainError, type InvalidReason } from '../errors.ts';
import { endedBefore, existsThroughout, latestPlace, placeIn, type Organ } from '../organs/organ.ts';
import { FIRST_YEAR } from '../report/report.ts';
import type { Store } from '../store/store.ts';
import { everyItem } from '../util/everyItem.ts';
import type { CommandContext } from './shared/context.ts';
import { lastYear } from './shared/newReport.ts';
import { commitOnce, mutationOf, repeatedResult } from './shared/once.ts';
import { toldOrgan } from './shared/toldOrgan.ts';
import { refuseBegunReports, refuseUsedYears } from './shared/usedYears.ts';

export interface MergeOrganInput {
  readonly organ: string;
  /** Id of the organ that takes over its work. */
  readonly into: string;
  /** First report year in which the organ is not there any more. */
  readonly from: number;
}

const PAGE = 100;

/**
 * Lets an organ end with the report year before `from`, and names the one that takes over its work. What it reported
 * stays where it is, and counts as before. Refused while years from then on are called, begun or published, and while
 * other organs are below it: where those go is for somebody to say, one by one, with `moveOrgan` or `mergeOrgan`. An
 * organ that was put below it at the same moment is not seen.
 */
export async function mergeOrgan(input: MergeOrganInput, context: CommandContext): Promise<Organ> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf('mergeOrgan', input, actor, context);
  const [organ, into] = await Promise.all([
    context.store.organ(input.organ),
    context.store.organ(input.into),
  ]);
  permit(actor, 'organ.merge', pathOf(organ), { what: 'organ', id: input.organ });
  permit(actor, 'organ.merge', pathOf(into), { what: 'organ', id: input.into });
  const repeated = await repeatedResult<Organ>(mutation, context);
  if (repeated) return repeated;

  const before = organ!;
  const { from } = input;
  if (from < FIRST_YEAR || from > lastYear(context.now) || !hasYearBefore(before, from)) {
    throw invalid('from', String(from));
  }
  const left = { from, to: latestPlace(before).to };
  if (input.into === input.organ || !existsThroughout(into!, left) || isBelow(into!, before, from)) {
    throw invalid('into', input.into);
  }
  await refuseOrgansBelow(before, from, context.store);
  await refuseUsedYears(before, from, 'organ.merge', context.store);
  await refuseBegunReports(before.id, [before], from, 'organ.merge', context);

  const ended = { ...endedBefore(before, from), successor: input.into, version: before.version + 1 };
  const { after, organEvent } = toldOrgan(ended, actor, context.now);
  const audit = {
    organ: before.id,
    at: context.now,
    actor: actor.id,
    action: 'mergeOrgan',
    target: `organ ${before.id}`,
    detail: `${input.into} ${from}`,
  };
  return commitOnce(context, mutation, { organ: { before, after }, organEvent, audit }, after);
}

function pathOf(organ: Organ | null): readonly string[] {
  return organ ? latestPlace(organ).path : [];
}

/** Whether it is there in a year before, and in that year or a later one: else there is nothing to end. */
function hasYearBefore({ places }: Organ, from: number): boolean {
  const last = places.at(-1)!.to;
  return places[0]!.from < from && (last === null || last >= from);
}

function isBelow(organ: Organ, above: Organ, year: number): boolean {
  return placeIn(organ, year)?.path.includes(above.id) ?? false;
}

async function refuseOrgansBelow({ id }: Organ, from: number, store: Store): Promise<void> {
  const below = everyItem(PAGE, (page) => store.organsBelow(id, page));
  for await (const organ of below) {
    const { to } = latestPlace(organ);
    if (to === null || to >= from) throw invalid('organ', organ.id, 'ORGANS_BELOW');
  }
}

function invalid(
  path: string,
  detail: string,
  reason: InvalidReason = 'OUT_OF_RANGE',
): DomainError<'INVALID_INPUT'> {
  return new DomainError('INVALID_INPUT', { path, reason, detail });
}
