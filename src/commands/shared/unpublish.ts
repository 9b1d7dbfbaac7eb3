import { DomainError } from '../../errors.ts';
import { noSteps, withheldNow, type ReportHead } from '../../report/head.ts';
import type { Standing } from '../../report/workflow.ts';
import type { Publication } from '../../report/publication.ts';
import { reportIdText } from '../../report/report.ts';
import type { Signed } from '../../report/signed.ts';
import { totalsChange } from '../../statistics/change.ts';
import { ledgerOfPublication } from '../../statistics/ledger.ts';
import type { CommandContext } from './context.ts';
import { commitOnce } from './once.ts';
import type { ReportResult } from './result.ts';
import { takeStep, type StepInput } from './step.ts';

/** Leaves room in a transaction of 100 for everything else that it changes. */
const HIDDEN_AT_ONCE = 80;

interface UnpublishInput extends StepInput {
  readonly explanation: string;
}

/** What withdrawing and retracting share: the figures leave the totals in the transaction that says so. */
export function unpublish(
  action: 'withdraw' | 'retract',
  input: UnpublishInput,
  context: CommandContext,
): Promise<ReportResult> {
  const hides = action === 'retract';
  const explanation = { path: 'explanation', text: input.explanation };
  return takeStep(action, `${action}Report`, input, explanation, context, async (opened) => {
    const { head, dossier, signed, note, next } = opened;
    const shownBefore = dossier.publication;
    if (!shownBefore) throw new DomainError('NOT_FOUND', { what: 'publication', id: reportIdText(head.id) });
    const before = hides ? await hideOldest(head, context) : head;
    const { revision, hash, steps } = shownBefore;
    const publication: Publication = {
      ...shownBefore,
      state: hides ? 'RETRACTED' : 'WITHDRAWN',
      publishedAt: context.now,
      // Nothing of a hidden report stays where the public function reads, not even as the cost of an answer.
      ...(hides
        ? { note: null, content: null, steps: [], issues: [], waivers: [] }
        : { note, steps: [...steps, { at: context.now, state: 'WITHDRAWN', revision, hash, note }] }),
    };
    return {
      before,
      head: {
        ...sentHead(before, next, signed, note!),
        ...(hides
          ? { publicRevisions: [], firstPublishedAt: null, withheld: withheldNow(before, context.now) }
          : {}),
      },
      event: { revision, hash },
      change: {
        publication,
        totals: totalsChange(shownBefore, publication),
        ledger: ledgerOfPublication(shownBefore, publication),
        ...(hides ? { hiddenRevisions: { report: head.id, numbers: before.publicRevisions } } : {}),
      },
    };
  });
}

/** Of what was under way meanwhile: sent back to its authors, or without its schedule. */
function sentHead(
  before: ReportHead,
  { state }: Standing,
  signed: Signed,
  note: string,
): Partial<ReportHead> {
  if (state === before.state) return {};
  if (state === 'DRAFT') return { ...noSteps, sentBack: { ...signed, from: before.state, note } };
  return { schedule: null };
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
