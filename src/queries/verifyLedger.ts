import type { ReportContent } from '../report/content.ts';
import type { Publication } from '../report/publication.ts';
import type { Scope } from '../report/report.ts';
import { totalsDifferences } from '../statistics/difference.ts';
import {
  ledgerOfCall,
  stepsOf,
  type LedgerEntry,
  type LedgerId,
  type LedgerStep,
} from '../statistics/ledger.ts';
import type { Store } from '../store/store.ts';

/** Holds the ledger against what it stands for, one account at a time. */
export interface LedgerVerification {
  readonly call: (year: number, organPath: readonly string[], scopes: readonly Scope[]) => void;
  readonly publication: (
    publication: Publication,
    contentOf: (revision: number) => ReportContent | null,
  ) => void;
  /** After all others: tells the accounts that nothing explains. */
  readonly rest: () => void;
}

/** `found` is told where, `ledger organ:year:basis` or `ledger organ:year:basis CALL`, and what. */
export async function ledgerVerification(
  store: Store,
  found: (where: string, what: string) => void,
): Promise<LedgerVerification> {
  const accounts = new Map<string, LedgerEntry>();
  for await (const entry of store.everyLedgerEntry()) accounts.set(keyOf(entry.id), entry);

  function expectSteps(id: LedgerId, expected: readonly LedgerStep[]): void {
    const steps = accounts.get(keyOf(id))?.steps ?? [];
    accounts.delete(keyOf(id));
    for (let i = 0; i < Math.max(steps.length, expected.length); i += 1) {
      for (const what of stepDifferences(steps[i], expected[i])) found(nameOf(id), `step ${i + 1}: ${what}`);
    }
  }

  return {
    call: (year, organPath, scopes) => {
      for (const { id, step } of ledgerOfCall(year, organPath, scopes, '')) {
        // When it was called nothing else tells that is kept for ever.
        const at = accounts.get(keyOf(id))?.steps[0]?.at ?? '';
        expectSteps(id, step ? [{ ...step, at }] : []);
      }
    },
    publication: (publication, contentOf) => {
      const { report, organPath } = publication;
      const id = { year: report.year, basis: report.scope, organPath, kind: 'REPORT' } as const;
      const expected = stepsOf(publication, contentOf);
      if (expected) expectSteps(id, expected);
      else accounts.delete(keyOf(id));
    },
    rest: () => {
      for (const { id } of accounts.values()) found(nameOf(id), 'UNEXPLAINED');
    },
  };
}

function stepDifferences(
  stored: LedgerStep | undefined,
  expected: LedgerStep | undefined,
): readonly string[] {
  if (!stored) return ['MISSING'];
  if (!expected) return ['UNEXPLAINED'];
  return [
    ...(stored.at === expected.at ? [] : [`${stored.at} ≠ ${expected.at}`]),
    ...totalsDifferences(stored, expected).map(({ key, stored: s, recounted: r }) => `${key}: ${s} ≠ ${r}`),
  ];
}

function keyOf(id: LedgerId): string {
  return `${nameOf(id)} ${id.organPath.join('/')}`;
}

function nameOf({ year, basis, organPath, kind }: LedgerId): string {
  return `ledger ${organPath.at(-1) ?? ''}:${year}:${basis}${kind === 'CALL' ? ' CALL' : ''}`;
}
