import { requireActor } from '../access/access.ts';
import type { Action } from '../access/access.ts';
import { DomainError } from '../errors.ts';
import type { ReportEvent } from '../report/event.ts';
import type { ReportHead } from '../report/head.ts';
import { checkedText } from '../report/input.ts';
import type { Publication } from '../report/publication.ts';
import { reportIdText, type ReportId } from '../report/report.ts';
import { transition } from '../report/workflow.ts';
import { totalsChange } from '../statistics/change.ts';
import type { Change } from '../store/store.ts';
import type { CommandContext } from './context.ts';
import { MAX_NOTE_LENGTH } from './note.ts';
import { commitOnce, earlierResult, mutationOf } from './once.ts';
import { expectVersion, openReport } from './openReport.ts';
import type { ReportResult } from './result.ts';

/** Leaves room in a transaction of 100 for everything else that it changes. */
const HIDDEN_AT_ONCE = 80;

interface UnpublishInput {
  readonly report: ReportId;
  readonly expectedVersion: number;
  readonly explanation: string;
}

/** What withdrawing and retracting share: the figures leave the totals in the transaction that says so. */
export async function unpublish(
  action: 'withdraw' | 'retract',
  input: UnpublishInput,
  context: CommandContext,
): Promise<ReportResult> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf(`${action}Report`, input, actor, context);
  const dossier = await context.store.dossier(input.report, mutation.id, context.now);
  const head = openReport(actor, `report.${action}` satisfies Action, input.report, dossier);
  const repeated = earlierResult<ReportResult>(mutation, dossier.earlier);
  if (repeated) return repeated;

  expectVersion(head, input.expectedVersion);
  const state = transition(action, head.state, input.explanation);
  const note = checkedText(input.explanation, 'explanation', MAX_NOTE_LENGTH);
  if (!dossier.publication) {
    throw new DomainError('NOT_FOUND', { what: 'publication', id: reportIdText(head.id) });
  }
  const hides = action === 'retract';
  const shown = hides ? await hideOldest(head, context) : head;
  const { revision, hash, steps } = dossier.publication;
  const publication: Publication = {
    ...dossier.publication,
    state: hides ? 'RETRACTED' : 'WITHDRAWN',
    publishedAt: context.now,
    // Nothing of a hidden report stays where the public function reads, not even as the cost of an answer.
    ...(hides
      ? { note: null, content: null, steps: [], issues: [] }
      : { note, steps: [...steps, { at: context.now, state: 'WITHDRAWN', revision, hash, note }] }),
  };
  const event: ReportEvent = {
    report: head.id,
    sequence: head.lastEvent + 1,
    type: hides ? 'report.retracted' : 'report.withdrawn',
    at: context.now,
    actor: actor.id,
    revision: publication.revision,
    hash: publication.hash,
    changed: [],
    note,
  };
  const after: ReportHead = {
    ...shown,
    state,
    version: shown.version + 1,
    lastEvent: event.sequence,
    updatedAt: context.now,
    updatedBy: actor.id,
    ...(hides ? { publicRevisions: [], firstPublishedAt: null } : {}),
  };
  const change: Omit<Change, 'at'> = {
    head: { before: shown, after },
    publication,
    event,
    totals: totalsChange(dossier.publication, publication),
    ...(hides ? { hiddenRevisions: { report: head.id, numbers: shown.publicRevisions } } : {}),
  };
  return commitOnce(context, mutation, change, { report: after, issues: [] });
}

/**
 * A report that was corrected very often has more public revisions than one transaction takes: the oldest are hidden
 * before. Where that breaks off the report is still public, with fewer revisions, and can be retracted again.
 */
async function hideOldest(head: ReportHead, context: CommandContext): Promise<ReportHead> {
  let shown = head;
  while (shown.publicRevisions.length > HIDDEN_AT_ONCE) {
    const numbers = shown.publicRevisions.slice(0, HIDDEN_AT_ONCE);
    const publicRevisions = shown.publicRevisions.slice(HIDDEN_AT_ONCE);
    const after: ReportHead = { ...shown, publicRevisions, version: shown.version + 1 };
    const change = { head: { before: shown, after }, hiddenRevisions: { report: head.id, numbers } };
    shown = await commitOnce(context, { id: null, fingerprint: '' }, change, after);
  }
  return shown;
}
