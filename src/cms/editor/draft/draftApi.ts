import type { QueryClient } from '@tanstack/react-query';
import type { Form } from '../../../forms/form.ts';
import type { PartId } from '../../../report/content.ts';
import {
  DraftToEdit,
  Report,
  SavePart,
  type DraftToEditQuery,
  type ReportQuery,
} from '../../generated/operations.ts';
import { ask } from '../../shell/api.ts';
import { Refusal } from '../../shell/trouble.ts';
import { questionOf } from '../../shell/useAnswer.ts';
import { partFrom, partsFrom } from './knownParts.ts';
import { inputOf } from './model/reading.ts';
import type { KnownPart, KnownParts, Sending } from './model/state.ts';

/** Longer than that no answer is waited for; the same is then sent again. */
const LONGEST_MS = 20_000;

/** What the API is asked of one draft. All of it throws `Refusal` and `Unreachable`. */
export interface DraftApi {
  readonly save: (part: PartId, sending: Sending, known: KnownPart) => Promise<KnownPart>;
  readonly read: () => Promise<KnownParts>;
}

/** `report`: as the screens ask for it. What is saved is brought into the answers that are on the screen. */
export function draftApi(report: string, form: Form, queries: QueryClient): DraftApi {
  const question = questionOf(DraftToEdit, { report });
  return {
    save: async (part, sending, known) => {
      const { saveDraft } = await ask(SavePart, { input: inputFor(report, form, part, sending) }, patience());
      queries.setQueryData(question.queryKey, (before: DraftToEditQuery | undefined) =>
        before?.draft ? { draft: { ...before.draft, parts: before.draft.parts.map(savedIn) } } : before,
      );
      // Asked for by whatever stands in the address.
      queries.setQueriesData({ queryKey: [Report.id] }, (before: ReportQuery | undefined) =>
        before?.draft?.id === saveDraft.report.id ? { draft: saveDraft.report } : before,
      );
      return partFrom(form, saveDraft.part, known.part.tables);

      function savedIn(each: (typeof saveDraft)['part']) {
        return each.id === part && each.version < saveDraft.part.version ? saveDraft.part : each;
      }
    },
    read: async () => {
      const { draft } = await queries.query({ ...question, staleTime: 0, retry: false });
      if (!draft) throw new Refusal('', 'NOT_FOUND', { what: 'report', id: '' });
      return partsFrom(draft);
    },
  };
}

function inputFor(report: string, form: Form, part: PartId, { id, expectedVersion, fields }: Sending) {
  const { heading, text, ...figures } = fields;
  const inputs = Object.entries(figures).map(([key, entry]) => inputOf(form, key, entry));
  return {
    clientMutationId: id,
    report,
    part,
    expectedVersion,
    ...(heading ? { heading: heading.typed } : {}),
    ...(text ? { text: text.typed } : {}),
    ...(inputs.length > 0 ? { figures: inputs } : {}),
  };
}

function patience(): AbortSignal {
  return AbortSignal.timeout(LONGEST_MS);
}
