import type { ReportHead } from '../../report/head.ts';
import { reportIdText, type ReportId } from '../../report/report.ts';
import type { DraftPart } from '../../store/store.ts';

/** What this process last saw of a draft. */
export interface KnownDraft {
  readonly head: Pick<ReportHead, 'id' | 'state' | 'publicState' | 'form' | 'organPath'>;
  readonly parts: readonly DraftPart[];
}

/**
 * Drafts that this process saw lately, so that saving the next change of a part needs no reading. Nothing here is ever
 * believed: a version of a part has one content for ever, and the write asks that the part still has it and that the
 * head is still as it is known.
 */
export interface KnownDrafts {
  readonly of: (id: ReportId) => KnownDraft | null;
  readonly saw: (draft: KnownDraft) => void;
  readonly forget: (id: ReportId) => void;
}

const MAX_DRAFTS = 100;

export function knownDrafts(): KnownDrafts {
  const drafts = new Map<string, KnownDraft>();
  return {
    of: (id) => drafts.get(reportIdText(id)) ?? null,
    saw: (draft) => {
      const key = reportIdText(draft.head.id);
      drafts.delete(key);
      drafts.set(key, draft);
      const oldest = drafts.size > MAX_DRAFTS ? drafts.keys().next() : null;
      if (oldest?.done === false) drafts.delete(oldest.value);
    },
    forget: (id) => void drafts.delete(reportIdText(id)),
  };
}
