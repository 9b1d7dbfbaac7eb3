import { permit, requireActor } from '../access/access.ts';
import { DomainError } from '../errors.ts';
import {
  existsThroughout,
  latestPlace,
  MAX_DEPTH,
  placeIn,
  placesBelow,
  type Organ,
  type Place,
} from '../organs/organ.ts';
import { FIRST_YEAR, scopes } from '../report/report.ts';
import type { Store } from '../store/store.ts';
import { canonicalJson } from '../util/canonicalJson.ts';
import { everyItem } from '../util/everyItem.ts';
import type { CommandContext } from './shared/context.ts';
import { lastYear } from './shared/newReport.ts';
import { commitOnce, mutationOf, repeatedResult } from './shared/once.ts';

export interface MoveOrganInput {
  readonly organ: string;
  /** Id of the organ it stands below from then on. */
  readonly parent: string;
  /** First report year of the new place. */
  readonly from: number;
}

const PAGE = 100;

/** Enough to know that there is something. */
const FEW = { limit: 10, after: null };

/**
 * Moves an organ, and all below it, to another place in the tree from a report year on. Years that were already
 * called, begun or published keep their place, so totals stay what they are; a move that would touch them is refused.
 * One transaction an organ, from the top down: a move that broke off is finished by asking again.
 */
export async function moveOrgan(input: MoveOrganInput, context: CommandContext): Promise<Organ> {
  const actor = requireActor(context.actor);
  const [organ, parent] = await Promise.all([
    context.store.organ(input.organ),
    context.store.organ(input.parent),
  ]);
  const thing = { what: 'organ', id: input.organ };
  permit(actor, 'organ.move', organ ? latestPlace(organ).path : [], thing);
  const above = parent ? placesBelow(parent, { from: input.from, to: null }, []) : [];
  if (above.length === 0) permit(actor, 'organ.move', [], { what: 'organ', id: input.parent });
  for (const { path } of above) permit(actor, 'organ.move', path, { what: 'organ', id: input.parent });
  const years = { from: input.from, to: latestPlace(organ!).to };
  const last = lastYear(context.now);
  if (input.from < FIRST_YEAR || input.from > last || (years.to !== null && years.to < input.from)) {
    throw invalid('from', String(input.from));
  }
  if (above.some(({ path }) => path.includes(input.organ)) || !existsThroughout(parent!, years)) {
    throw invalid('parent', input.parent);
  }

  const mutation = mutationOf('moveOrgan', input, actor, context);
  const repeated = await repeatedResult<Organ>(mutation, context);
  if (repeated) return repeated;

  const moving = await subtree(organ!, context.store);
  for (const each of moving) await refuseUsedYears(each, input.from, context.store);
  const moved = moving.map((each) => ({
    before: each,
    after: replaced(each, organ!.id, parent!, input.from),
  }));
  if (moved.some(({ after }) => after.places.some(({ path }) => path.length > MAX_DEPTH))) {
    throw invalid('parent', String(MAX_DEPTH));
  }
  const left = moved.filter(({ before, after }) => before !== after);
  await refuseBegunReports(
    organ!.id,
    left.map(({ before }) => before),
    input.from,
    context,
  );
  const result = moved[0]!.after;
  const audit = {
    organ: result.id,
    at: context.now,
    actor: actor.id,
    action: 'moveOrgan',
    target: `organ ${result.id}`,
    detail: `${input.parent} ${input.from}`,
  };
  for (const [i, change] of left.entries()) {
    // Only the last transaction records the mutation: before that the move is not done.
    const recordedWith = { ...mutation, id: i === left.length - 1 ? mutation.id : null };
    // Told with the organ itself, which goes first: a move that broke off is told once, however it is finished.
    const told = change.after === result ? { audit } : {};
    await commitOnce(context, recordedWith, { organ: change, ...told }, result);
  }
  return result;
}

/** The organ and everything below it, from the top down. */
async function subtree(top: Organ, store: Store): Promise<readonly Organ[]> {
  const found = [top];
  for (const each of found) {
    const below = everyItem(PAGE, (page) => store.organsBelow(each.id, page));
    for await (const organ of below) found.push(organ);
  }
  return found;
}

async function refuseUsedYears(organ: Organ, from: number, store: Store): Promise<void> {
  const years = [...organ.calledYears];
  const published = everyItem(PAGE, (page) => store.publicationsOf(organ.id, page));
  for await (const { report } of published) years.push(report.year);
  const used = years.filter((year) => year >= from);
  if (used.length > 0) {
    throw new DomainError('ILLEGAL_STATE', {
      action: 'organ.move',
      state: `${organ.id}:${Math.max(...used)}`,
    });
  }
}

/**
 * A report that is begun keeps the path it was begun with; so none may be, in those years, below where the organs that
 * are still to be moved stand now. One query for each year and scope. A report that is begun while the organ is being
 * moved is not seen.
 */
async function refuseBegunReports(
  top: string,
  moving: readonly Organ[],
  from: number,
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
          action: 'organ.move',
          state: `${found.report.organ}:${year}`,
        });
      }
    }
  }
}

/** The same organ with the part of its paths above `top` exchanged from the year on; itself if that is so already. */
function replaced(organ: Organ, top: string, parent: Organ, from: number): Organ {
  const last = latestPlace(organ);
  const start = Math.max(from, organ.places[0]!.from);
  const kept = organ.places
    .filter((place) => place.from < from)
    .map((place): Place => (place.to === null || place.to >= from ? { ...place, to: from - 1 } : place));
  const added = placesBelow(parent, { from: start, to: last.to }, last.path.slice(last.path.indexOf(top)));
  const places = [...kept, ...added];
  if (canonicalJson(places) === canonicalJson(organ.places)) return organ;
  return { ...organ, places, version: organ.version + 1 };
}

function invalid(path: string, detail: string): DomainError<'INVALID_INPUT'> {
  return new DomainError('INVALID_INPUT', { path, reason: 'OUT_OF_RANGE', detail });
}
