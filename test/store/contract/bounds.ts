import { describe, expect, it } from '@jest/globals';
import { partIds } from '../../../src/report/content.ts';
import type { Change, Cost, Store } from '../../../src/store/store.ts';
import {
  aContent,
  aDraftPart,
  aHead,
  aLedgerChange,
  aLedgerId,
  aMutation,
  anApiKey,
  anAuditEntry,
  anEdit,
  anEvent,
  anOrgan,
  aPart,
  aPerson,
  aPublication,
  aPublicRevision,
  aRevision,
  aTotalsChange,
  NOW,
  reportId,
} from '../../support/builders.ts';
import { noiseText } from '../../support/noise.ts';
import { ALL, readAll, type Subject } from './subject.ts';

/** What fits, and what it costs. */
export function boundsContract(subject: Subject): void {
  const { commit, costOf, done } = subject;

  describe('sizes', () => {
    it('of a long part are no obstacle when it compresses', async () => {
      const text = '主动公开政府信息。'.repeat(20_000);
      const saves = [aDraftPart('ch1', { part: aPart({ text }) })];
      await done({ head: { before: null, after: aHead() }, parts: { report: reportId, saves } });
      expect((await subject.store.draft(reportId)).parts[0]?.part.text).toBe(text);
    });

    it('of more than a database reads at a time are still read whole and in order', async () => {
      const text = noiseText(100_000);
      const saves = partIds.map((part) => aDraftPart(part, { part: aPart({ text: part + text }) }));
      await done({ head: { before: null, after: aHead() }, parts: { report: reportId, saves } });
      const { head, parts } = await subject.store.draft(reportId);
      expect(head).toEqual(aHead());
      expect(parts.map(({ part }) => part.text.length)).toEqual(partIds.map((part) => part.length + 100_000));
      expect((await subject.store.dossier(reportId, null)).parts).toHaveLength(partIds.length);

      const content = aContent({ ch1: aPart({ text }) });
      for (let number = 1; number <= 9; number += 1) await done({ revision: aRevision({ number, content }) });
      const pages = await readAll((page) => subject.store.revisions(reportId, page), 100);
      expect(pages.flatMap((page) => page.items.map((revision) => revision.number))).toEqual(
        [1, 2, 3, 4, 5, 6, 7, 8, 9].toReversed(),
      );
    });

    it('over the limit of an item are refused, and nothing is changed', async () => {
      await done({ head: { before: null, after: aHead() } });
      const part = aPart({ text: noiseText(500_000) });
      const parts = { report: reportId, saves: [aDraftPart('ch1', { part })] };
      const refusal = { code: 'TOO_LARGE', params: { what: 'part', limit: 400 * 1024 } };
      await expect(commit({ parts, edit: anEdit() })).rejects.toMatchObject(refusal);
      expect(await subject.store.draft(reportId)).toMatchObject({ head: aHead(), parts: [] });
      const content = aContent({ ch1: part });
      for (const change of [
        { revision: aRevision({ content }) },
        { publication: aPublication({ content }) },
      ]) {
        await expect(commit(change)).rejects.toMatchObject({ code: 'TOO_LARGE' });
      }
    });

    it('over what a reader would unpack are refused, however well they compress', async () => {
      const part = aPart({ text: 'a'.repeat(4 * 1024 * 1024) });
      const parts = { report: reportId, saves: [aDraftPart('ch1', { part })] };
      await expect(commit({ parts })).rejects.toMatchObject({ code: 'TOO_LARGE' });
    });

    it('over a hundred items in one commit are refused', async () => {
      const numbers = Array.from({ length: 100 }, (_, n) => n + 1);
      const hiddenRevisions = { report: reportId, numbers };
      await done({ hiddenRevisions });
      const refusal = { code: 'TOO_LARGE', params: { what: 'transaction', size: 101, limit: 100 } };
      await expect(commit({ hiddenRevisions, event: anEvent() })).rejects.toMatchObject(refusal);
    });
  });

  describe('cost', () => {
    it('is one request for each question', async () => {
      await done({
        head: { before: null, after: aHead() },
        parts: { report: reportId, saves: [aDraftPart()] },
        organ: { before: null, after: anOrgan() },
        publication: aPublication(),
        publicRevision: aPublicRevision(),
        revision: aRevision(),
        event: anEvent(),
      });
      const heads = { year: 2025, scope: 'OWN', state: 'DRAFT', under: [] } as const;
      const published = { ...heads, state: 'PUBLISHED' } as const;
      const questions: readonly (readonly [keyof Cost, (view: Store) => Promise<unknown>])[] = [
        ['reads', (view) => view.organ('county')],
        ['batches', (view) => view.organs(['county', 'city'])],
        ['queries', (view) => view.organsNamed('county人民政府')],
        ['queries', (view) => view.organsBelow('city', ALL)],
        ['queries', (view) => view.draft(reportId)],
        ['batches', (view) => view.dossier(reportId, null)],
        ['queries', (view) => view.heads(heads, ALL)],
        ['queries', (view) => view.board(heads, ALL)],
        ['batches', (view) => view.wholePublications([reportId])],
        ['queries', (view) => view.revisions(reportId, ALL)],
        ['reads', (view) => view.revision(reportId, 1)],
        ['queries', (view) => view.revisionsUpTo(reportId, 1, 10)],
        ['queries', (view) => view.events(reportId, ALL)],
        ['reads', (view) => view.publication(reportId)],
        ['queries', (view) => view.publications(published, ALL)],
        ['queries', (view) => view.publicationsOf('county', ALL)],
        ['queries', (view) => view.publicRevisions(reportId, ALL)],
        ['reads', (view) => view.publicRevision(reportId, 1)],
        ['batches', (view) => view.organTotals('county', 2025, 'OWN')],
        ['queries', (view) => view.ledger({ year: 2025, basis: 'OWN', organPath: ['province'] }, null)],
        ['reads', (view) => view.apiKey('none')],
        ['reads', (view) => view.apiKeyById('none')],
        ['queries', (view) => view.apiKeys([], ALL)],
        ['reads', (view) => view.person('none')],
        ['queries', (view) => view.people([], ALL)],
        ['queries', (view) => view.audit('county', ALL)],
        ['transactions', (view) => view.addAuditEntry(anAuditEntry())],
      ];
      for (const [kind, ask] of questions)
        expect(await costOf(ask)).toMatchObject({ [kind]: 1, requests: 1 });
    });

    it('is one transaction for a commit, with all its items', async () => {
      const before = anOrgan();
      await done({ organ: { before: null, after: before } });
      const everything: Change = {
        at: NOW,
        mutation: aMutation(),
        head: { before: null, after: aHead() },
        parts: { report: reportId, saves: [aDraftPart('ch1'), aDraftPart('ch2')] },
        revision: aRevision(),
        publication: aPublication(),
        publicRevision: aPublicRevision(),
        hiddenRevisions: { report: reportId, numbers: [7, 8] },
        event: anEvent(),
        totals: [aTotalsChange(), aTotalsChange({ due: 1 })],
        ledger: [aLedgerChange(), { id: aLedgerId({ kind: 'CALL' }), step: null }],
        organ: { before, after: { ...before, name: '新名', version: 2 } },
        person: { before: null, after: aPerson() },
        apiKey: { hash: 'h1', before: null, after: anApiKey() },
        audit: anAuditEntry(),
      };
      const cost = await costOf((view) => view.commit(everything));
      expect(cost).toMatchObject({ transactions: 1, transactionItems: 21, requests: 1, reads: 0 });
    });

    it('is nothing for a commit without effect', async () => {
      const nothing: Change = { at: NOW, totals: [], parts: { report: reportId, saves: [] } };
      expect(await subject.store.commit(nothing)).toEqual({ kind: 'done' });
      expect(await costOf((view) => view.commit(nothing))).toMatchObject({
        requests: 0,
        transactionItems: 0,
      });
    });

    it('is counted for each view of the store on its own', async () => {
      const [one, other] = [subject.store.metered(), subject.store.metered()];
      await one.organ('county');
      await one.metered().organ('county');
      expect(one.cost().requests).toBe(1);
      expect(other.cost().requests).toBe(0);
      await other.addAuditEntry(anAuditEntry());
      expect((await one.audit('county', ALL)).items).toEqual([anAuditEntry()]);
    });
  });
}
