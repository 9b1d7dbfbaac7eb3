import type { Actor } from '../../access/actor.ts';
import { latestPlace, type Organ } from '../../organs/organ.ts';
import type { Change } from '../../store/store.ts';

/** The organ after a change that others are told of, and the event that tells it. */
export function toldOrgan(
  changed: Organ,
  { id, name }: Actor,
  at: string,
): { readonly after: Organ; readonly organEvent: NonNullable<Change['organEvent']> } {
  const sequence = (changed.lastEvent ?? 0) + 1;
  return {
    after: { ...changed, lastEvent: sequence },
    organEvent: {
      organ: changed.id,
      sequence,
      type: 'organ.changed',
      at,
      actor: id,
      actorName: name,
      organPath: latestPlace(changed).path,
    },
  };
}
