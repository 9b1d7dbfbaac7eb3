import { permit, requireActor } from '../access/access.ts';
import { DomainError } from '../errors.ts';
import {
  endedBefore,
  existsThroughout,
  latestPlace,
  MAX_DEPTH,
  placesBelow,
  type Organ,
} from '../organs/organ.ts';
import { FIRST_YEAR } from '../report/report.ts';
import type { Store } from '../store/store.ts';
import { canonicalJson } from '../util/canonicalJson.ts';
import { everyItem } from '../util/everyItem.ts';
import type { CommandContext } from './shared/context.ts';
import { lastYear } from './shared/newReport.ts';
import { commitOnce, mutationOf, repeatedResult } from './shared/once.ts';
import { toldOrgan } from './shared/toldOrgan.ts';
import { refuseBegunReports, refuseUsedYears } from './shared/usedYears.ts';

export interface MoveOrganInput {
  readonly organ: string;
  /** Id of the organ it stands below from then on. */
  readonly parent: string;
  /** First report year of the new place. */
  readonly from: number;
}

const PAGE = 100;

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
  for (const each of moving) await refuseUsedYears(each, input.from, 'organ.move', context.store);
  const moved = moving.map((each) => {
    const after = replaced(each, organ!.id, parent!, input.from);
    return {
      before: each,
      ...(after === each ? { after, organEvent: null } : toldOrgan(after, actor, context.now)),
    };
  });
  if (moved.some(({ after }) => after.places.some(({ path }) => path.length > MAX_DEPTH))) {
    throw invalid('parent', String(MAX_DEPTH));
  }
  const left = moved.filter(({ before, after }) => before !== after);
  await refuseBegunReports(
    organ!.id,
    left.map(({ before }) => before),
    input.from,
    'organ.move',
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
  for (const [i, { organEvent, ...change }] of left.entries()) {
    // Only the last transaction records the mutation: before that the move is not done.
    const recordedWith = { ...mutation, id: i === left.length - 1 ? mutation.id : null };
    // Noted with the organ itself, which goes first: a move that broke off is noted once, however it is finished.
    const noted = change.after === result ? { audit } : {};
    await commitOnce(context, recordedWith, { organ: change, organEvent: organEvent!, ...noted }, result);
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

/** The same organ with the part of its paths above `top` exchanged from the year on; itself if that is so already. */
function replaced(organ: Organ, top: string, parent: Organ, from: number): Organ {
  const last = latestPlace(organ);
  const start = Math.max(from, organ.places[0]!.from);
  const kept = endedBefore(organ, from).places;
  const added = placesBelow(parent, { from: start, to: last.to }, last.path.slice(last.path.indexOf(top)));
  const places = [...kept, ...added];
  if (canonicalJson(places) === canonicalJson(organ.places)) return organ;
  return { ...organ, places, version: organ.version + 1 };
}

function invalid(path: string, detail: string): DomainError<'INVALID_INPUT'> {
  return new DomainError('INVALID_INPUT', { path, reason: 'OUT_OF_RANGE', detail });
}
