/**
 * That an organ was added, or stands elsewhere in the tree from some year on; once, in order per organ. Written in the
 * transaction of the change. Being called to report is no such change.
 */
export interface OrganEvent {
  readonly organ: string;
  /** 1, 2, 3 … without a gap within the organ. */
  readonly sequence: number;
  readonly type: 'organ.changed';
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly actor: string;
  readonly actorName: string;
  /** The place that it has last: ids from the root down. */
  readonly organPath: readonly string[];
}

/** The same as others may be told of it: not who did it. */
export type ToldOrganEvent = Pick<OrganEvent, 'organ' | 'sequence' | 'type' | 'at'>;

export function toldOrganEvent({ organ, sequence, type, at }: OrganEvent): ToldOrganEvent {
  return { organ, sequence, type, at };
}
