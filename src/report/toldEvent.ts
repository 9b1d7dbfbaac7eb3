import type { ReportEvent } from './event.ts';
import type { PublicStep } from './publication.ts';

/** An event as those outside its report may be told of it: not who did it, nor what else belongs to it. */
export type ToldEvent = Pick<
  ReportEvent,
  'report' | 'sequence' | 'publicSequence' | 'type' | 'at' | 'revision' | 'hash' | 'changed' | 'note'
>;

export function toldEvent(event: ReportEvent): ToldEvent {
  const { report, sequence, publicSequence, type, at, revision, hash, changed, note } = event;
  return { report, sequence, publicSequence, type, at, revision, hash, changed, note };
}

/**
 * What may still be told of a public event. Where the report was retracted since, that it happened, when, and of which
 * revision: nothing of what was said or changed in a text that is hidden. `steps`: what is public of the report's life.
 */
export function stillTold(event: ToldEvent, steps: readonly PublicStep[]): ToldEvent {
  const stands = steps.some(({ at, revision }) => at === event.at && revision === event.revision);
  if (stands || event.type === 'report.retracted') return event;
  return { ...event, hash: null, changed: [], note: null };
}
