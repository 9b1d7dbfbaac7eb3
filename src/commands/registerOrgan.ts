import { permit, requireActor } from '../access/access.ts';
import { DomainError } from '../errors.ts';
import type { Level } from '../organs/level.ts';
import {
  existsThroughout,
  MAX_DEPTH,
  placesBelow,
  type Organ,
  type OrganKind,
  type Place,
} from '../organs/organ.ts';
import { checkedText } from '../report/input.ts';
import { FIRST_YEAR, LAST_YEAR } from '../report/report.ts';
import type { CommandContext } from './shared/context.ts';
import { lastYear } from './shared/newReport.ts';
import { commitOnce, mutationOf, repeatedResult } from './shared/once.ts';
import { toldOrgan } from './shared/toldOrgan.ts';

export interface RegisterOrganInput {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganKind;
  /** Id of the organ above; null for a root, which only the command line can add. */
  readonly parent: string | null;
  /** First report year, and last (null: until further notice). */
  readonly from: number;
  readonly to: number | null;
  /** Which level a root is; left out: the nation. Everything else has its level from where it stands. */
  readonly rootLevel?: Level;
}

const ORGAN_ID = /^[A-Za-z0-9_-]{1,40}$/;
const MAX_NAME_LENGTH = 100;

/** Adds an organ to the tree. Its place must lie within the years of the organ above. */
export async function registerOrgan(input: RegisterOrganInput, context: CommandContext): Promise<Organ> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf('registerOrgan', input, actor, context);
  const parent = input.parent === null ? null : await context.store.organ(input.parent);
  const places = placesOf(input, parent);
  const thing = { what: 'organ', id: input.parent ?? input.id };
  if (places.length === 0) permit(actor, 'organ.register', [], thing);
  for (const { path } of places) {
    permit(actor, 'organ.register', input.parent === null ? path : path.slice(0, -1), thing);
  }
  const repeated = await repeatedResult<Organ>(mutation, context);
  if (repeated) return repeated;

  checkInput(input, context.now);
  if (places.some(({ path }) => path.length > MAX_DEPTH)) throw invalid('parent', String(MAX_DEPTH));
  if (parent && !existsThroughout(parent, input)) throw invalid('to', String(input.to ?? ''));

  const organ: Organ = {
    id: input.id,
    name: input.name,
    kind: input.kind,
    ...(input.rootLevel && input.parent === null ? { rootLevel: input.rootLevel } : {}),
    places,
    calledYears: [],
    version: 1,
  };
  const audit = {
    organ: organ.id,
    at: context.now,
    actor: actor.id,
    action: 'registerOrgan',
    target: `organ ${organ.id}`,
    detail: input.parent,
  };
  const { after, organEvent } = toldOrgan(organ, actor, context.now);
  return commitOnce(context, mutation, { organ: { before: null, after }, organEvent, audit }, after);
}

/** None where the organ above is not there, or not in any of these years. */
function placesOf(
  { id, parent: above, from, to }: RegisterOrganInput,
  parent: Organ | null,
): readonly Place[] {
  if (above === null) return [{ from, to, path: [id] }];
  return parent ? placesBelow(parent, { from, to }, [id]) : [];
}

function checkInput({ id, name, from, to }: RegisterOrganInput, now: string): void {
  if (!ORGAN_ID.test(id)) throw invalid('id', id.slice(0, 60));
  if (checkedText(name, 'name', MAX_NAME_LENGTH).trim() === '') {
    throw new DomainError('INVALID_INPUT', { path: 'name', reason: 'REQUIRED', detail: '' });
  }
  if (from < FIRST_YEAR || from > lastYear(now)) throw invalid('from', String(from));
  if (to !== null && (to < from || to > LAST_YEAR)) throw invalid('to', String(to));
}

function invalid(path: string, detail: string): DomainError<'INVALID_INPUT'> {
  return new DomainError('INVALID_INPUT', { path, reason: 'OUT_OF_RANGE', detail });
}
