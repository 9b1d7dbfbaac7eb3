import { permit, type Action } from '../../access/access.ts';
import type { Actor } from '../../access/actor.ts';
import { DomainError } from '../../errors.ts';
import { latestPlace } from '../../organs/organ.ts';
import type { CommandContext } from './context.ts';

/** The path of an organ, as it stands now, on which the actor may do this. A missing one and a foreign one answer alike. */
export async function openOrgan(
  actor: Actor,
  action: Action,
  id: string,
  { store }: CommandContext,
): Promise<readonly string[]> {
  const thing = { what: 'organ', id };
  const organ = await store.organ(id);
  permit(actor, action, organ ? latestPlace(organ).path : [], thing);
  if (!organ) throw new DomainError('NOT_FOUND', thing);
  return latestPlace(organ).path;
}
