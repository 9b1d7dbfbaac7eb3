import type { OriginQuery } from '../generated/operations.ts';

export type Origin = OriginQuery['provenance'][number];

/** The words that the sentence is put together from, in one language. */
export interface OriginWords {
  /** Of an instant of the API. */
  readonly day: (at: string) => string;
  readonly nobody: string;
  readonly imported: (file: string, place: string) => string;
  readonly compiled: string;
  readonly restored: (reason: string) => string;
  readonly computed: string;
  readonly typed: string;
  readonly inRevision: (number: number) => string;
  readonly inDraft: string;
  readonly printed: (text: string) => string;
  readonly incomplete: string;
}

/** Where a value comes from: when, by whom, how, and in which revision it came. */
export function originSentence(origin: Origin, t: OriginWords): string {
  const who = [origin.at === null ? '' : t.day(origin.at), origin.byName ?? ''].filter((text) => text !== '');
  const begun = who.length === 0 ? t.nobody : who.join(' ');
  const since = origin.revision === null ? t.inDraft : t.inRevision(origin.revision);
  const printed = origin.printed === null ? '' : t.printed(origin.printed);
  return `${begun} ${how(origin, t)}${since}${printed}${origin.complete ? '' : t.incomplete}`;
}

function how(origin: Origin, t: OriginWords): string {
  switch (origin.source) {
    case 'IMPORTED':
      return t.imported(origin.file ?? '', origin.place ?? '');
    case 'COMPILED':
      return t.compiled;
    case 'RESTORED':
      return t.restored(origin.reason ?? '');
    case 'COMPUTED':
      return t.computed;
    case 'TYPED':
      return t.typed;
  }
}
