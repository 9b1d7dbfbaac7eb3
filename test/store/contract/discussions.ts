import { describe, expect, it } from '@jest/globals';
import { reportStates } from '../../../src/report/workflow.ts';
import type { Comment } from '../../../src/report/comment.ts';
import type { DraftEdit } from '../../../src/store/store.ts';
import { aComment, aDraftPart, aHead, aMutation, aPresence, NOW, reportId } from '../../support/builders.ts';
import { noiseText } from '../../support/noise.ts';
import { ALL, id, LATER, readAll, type Subject } from './subject.ts';

/** What people say to each other about a report, and who has it before them. */
export function discussionsContract(subject: Subject): void {
  const { commit, costOf, done } = subject;
  const settled = { by: 'key:2', byName: '李四', at: LATER };
  const add = (...comments: readonly Comment[]) =>
    done(...comments.map((after) => ({ comment: { before: null, after } })));
  const comments = async (onlyOpen = false) => (await subject.store.comments(reportId, onlyOpen, ALL)).items;
  const edit = (openComments: number, own: Partial<DraftEdit> = {}): DraftEdit => ({
    report: reportId,
    by: 'key:2',
    byName: '李四',
    openIn: reportStates,
    authors: [],
    openComments,
    ...own,
  });

  describe('comments', () => {
    it('are those of one report, oldest first, in pages', async () => {
      const all = ['1', '2', '3', '4', '5'].map((n) =>
        aComment({ id: `2026-01-0${n}T02:00:00.000Z.a`, text: n }),
      );
      await add(...all.toReversed(), aComment({ report: { ...reportId, scope: 'AGGREGATE' } }));
      expect(await comments()).toEqual(all);
      const pages = await readAll((page) => subject.store.comments(reportId, false, page), 2);
      expect(pages.map(({ items }) => items.length)).toEqual([2, 2, 1]);
      expect(pages.flatMap(({ items }) => items)).toEqual(all);
    });

    it('are also told without those that are settled, until these are opened again', async () => {
      const [first, second, third] = ['1', '2', '3'].map((n) => aComment({ id: n })) as [
        Comment,
        Comment,
        Comment,
      ];
      await add(first, second, third);
      const closed = { ...second, settled, version: 2 };
      await done({ comment: { before: second, after: closed } });
      expect(await comments()).toEqual([first, closed, third]);
      expect(await comments(true)).toEqual([first, third]);
      const pages = await readAll((page) => subject.store.comments(reportId, true, page), 1);
      expect(pages.flatMap(({ items }) => items)).toEqual([first, third]);
      const open = { ...closed, settled: null, version: 3 };
      await done({ comment: { before: closed, after: open } });
      expect(await comments(true)).toEqual([first, open, third]);
    });

    it('refuse a cursor of the other list', async () => {
      await add(aComment({ id: '1' }), aComment({ id: '2' }));
      const { cursors } = await subject.store.comments(reportId, false, { limit: 1, after: null });
      const page = { limit: 1, after: cursors.at(0) ?? null };
      await expect(subject.store.comments(reportId, true, page)).rejects.toMatchObject({
        code: 'INVALID_INPUT',
      });
    });

    it('cost one request a page', async () => {
      await add(aComment());
      for (const onlyOpen of [false, true]) {
        const cost = await costOf((view) => view.comments(reportId, onlyOpen, ALL));
        expect(cost).toMatchObject({ requests: 1, queries: 1 });
      }
    });
  });

  describe('a comment', () => {
    it('is added once, and replaced only in the version that was read', async () => {
      await add(aComment());
      const conflict = { kind: 'conflict', what: 'comment', id: aComment().id };
      const again = await commit({ comment: { before: null, after: aComment({ text: '另一条' }) } });
      expect(again).toEqual({ ...conflict, current: { version: 1, by: null, at: null } });
      const closed = aComment({ settled, version: 2 });
      await done({ comment: { before: aComment(), after: closed } });
      const late = await commit({ comment: { before: aComment(), after: aComment({ version: 2 }) } });
      expect(late).toEqual({ ...conflict, current: { version: 2, by: null, at: null } });
      expect(await comments()).toEqual([closed]);
    });

    it('is not replaced where there is none', async () => {
      const outcome = await commit({ comment: { before: aComment(), after: aComment({ version: 2 }) } });
      const current = { version: 0, by: null, at: null };
      expect(outcome).toEqual({ kind: 'conflict', what: 'comment', id: aComment().id, current });
      expect(await comments()).toEqual([]);
    });

    it('counts on the head, and one that two people settle at once counts once', async () => {
      await done({ head: { before: null, after: aHead({ state: 'PUBLISHED' }) } });
      await done({ comment: { before: null, after: aComment() }, edit: edit(1) });
      const counted = await subject.store.head(reportId);
      expect(counted).toMatchObject({
        openComments: 1,
        draftEdits: 1,
        authors: ['key:1'],
        updatedBy: 'key:2',
      });
      const closed = aComment({ settled, version: 2 });
      const change = { comment: { before: aComment(), after: closed }, edit: edit(-1) };
      const outcomes = await Promise.all([commit(change), commit(change), commit(change)]);
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['conflict', 'conflict', 'done']);
      expect(await subject.store.head(reportId)).toMatchObject({ openComments: 0, draftEdits: 2 });
    });

    it('is not added to a report that is not there', async () => {
      const outcome = await commit({ comment: { before: null, after: aComment() }, edit: edit(1) });
      expect(outcome).toMatchObject({ kind: 'conflict', what: 'head', id });
      expect(await comments()).toEqual([]);
    });

    it('is no part of the draft', async () => {
      await done({ head: { before: null, after: aHead() }, comment: { before: null, after: aComment() } });
      const draft = await subject.store.draft(reportId);
      expect(draft).toEqual({ head: aHead(), parts: [], decisions: { version: 0, decisions: [] } });
    });

    it('that is larger than an item may be is refused', async () => {
      const after = aComment({ text: noiseText(500_000) });
      const refusal = { code: 'TOO_LARGE', params: { what: 'comment' } };
      await expect(commit({ comment: { before: null, after } })).rejects.toMatchObject(refusal);
    });
  });

  describe('discussion', () => {
    it('gives in one request what a command on a comment needs, and nothing else', async () => {
      const parts = { report: reportId, saves: [aDraftPart('ch1'), aDraftPart('ch5')] };
      await done({
        head: { before: null, after: aHead() },
        parts,
        comment: { before: null, after: aComment() },
      });
      await done({ mutation: aMutation() });
      const about = { part: 'ch1', comment: aComment().id } as const;
      const { fingerprint, result, ...mutation } = aMutation();
      expect(await subject.store.discussion(reportId, about, mutation, NOW)).toEqual({
        head: aHead(),
        part: aDraftPart('ch1'),
        comment: aComment(),
        earlier: { fingerprint, result },
      });
      const nothing = { head: aHead(), part: null, comment: null, earlier: null };
      expect(await subject.store.discussion(reportId, {}, null, NOW)).toEqual(nothing);
      const unknown = { part: 'ch2', comment: 'x'.repeat(3000) } as const;
      expect(await subject.store.discussion(reportId, unknown, null, NOW)).toEqual(nothing);
      const cost = await costOf((view) => view.discussion(reportId, about, mutation, NOW));
      expect(cost).toMatchObject({ requests: 1, batches: 1 });
    });

    it('gives nulls for what is not there, and no mutation that had expired', async () => {
      await done({ mutation: aMutation() });
      const nothing = { head: null, part: null, comment: null, earlier: null };
      const later = '2026-03-20T02:00:00.000Z';
      expect(await subject.store.discussion(reportId, { comment: 'x' }, aMutation(), later)).toEqual(nothing);
    });
  });

  describe('head', () => {
    it('is that of the draft, and null where there is no report', async () => {
      expect(await subject.store.head(reportId)).toBeNull();
      await done({ head: { before: null, after: aHead() } });
      expect(await subject.store.head(reportId)).toEqual(aHead());
      expect(await costOf((view) => view.head(reportId))).toMatchObject({ requests: 1, reads: 1 });
    });
  });

  describe('presences', () => {
    it('are the latest of each actor on one report, by actor', async () => {
      const [one, two] = [aPresence(), aPresence({ actor: 'key:2', name: '李四', part: null })];
      await subject.store.setPresence(two);
      await subject.store.setPresence(one);
      await subject.store.setPresence(aPresence({ report: { ...reportId, year: 2024 }, actor: 'key:3' }));
      expect(await subject.store.presences(reportId)).toEqual([one, two]);
      const moved = aPresence({ part: 'ch3', at: LATER });
      await subject.store.setPresence(moved);
      expect(await subject.store.presences(reportId)).toEqual([moved, two]);
    });

    it('are not moved back by one that comes late', async () => {
      const latest = aPresence({ part: 'ch3', at: LATER });
      await subject.store.setPresence(latest);
      await subject.store.setPresence(aPresence());
      expect(await subject.store.presences(reportId)).toEqual([latest]);
    });

    it('cost one request each way, and touch nothing of the report', async () => {
      await done({ head: { before: null, after: aHead() } });
      const cost = await costOf((view) => view.setPresence(aPresence()));
      expect(cost).toMatchObject({ requests: 1, transactionItems: 1 });
      expect(await costOf((view) => view.presences(reportId))).toMatchObject({ requests: 1, queries: 1 });
      expect(await subject.store.head(reportId)).toEqual(aHead());
    });
  });
}
