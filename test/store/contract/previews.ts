import { describe, expect, it } from '@jest/globals';
import { aContent, anAuditEntry, aPart, aPreview, NOW, reportId } from '../../support/builders.ts';
import { noiseText } from '../../support/noise.ts';
import { ALL, LATER, readAll, type Subject } from './subject.ts';

/** Links by which somebody outside reads what is not public. */
export function previewsContract(subject: Subject): void {
  const { commit, costOf, done } = subject;
  const content = aContent();
  const add = (hash: string, after = aPreview()) => done({ preview: { hash, before: null, after, content } });
  const revoked = aPreview({ version: 2, revoked: { by: 'key:2', byName: '李四', at: LATER } });

  describe('a preview', () => {
    it('is found by the hash of its token with what it shows, and by its id', async () => {
      expect(await subject.store.previewed('h1')).toBeNull();
      expect(await subject.store.preview(reportId, aPreview().id)).toBeNull();
      await add('h1');
      expect(await subject.store.previewed('h1')).toEqual({ preview: aPreview(), content });
      expect(await subject.store.preview(reportId, aPreview().id)).toEqual({
        hash: 'h1',
        preview: aPreview(),
      });
      expect(await subject.store.previewed(aPreview().id)).toBeNull();
      expect(await subject.store.preview(reportId, 'x'.repeat(3000))).toBeNull();
      expect(await costOf((view) => view.previewed('h1'))).toMatchObject({ requests: 1, reads: 1 });
    });

    it('is added once, by its hash and by its id', async () => {
      await add('h1');
      for (const [hash, id] of [
        ['h1', 'other'],
        ['h2', aPreview().id],
      ] as const) {
        const outcome = await commit({ preview: { hash, before: null, after: aPreview({ id }), content } });
        const current = { version: 1, by: null, at: null };
        expect(outcome).toEqual({ kind: 'conflict', what: 'preview', id, current });
      }
      expect((await subject.store.previews(reportId, ALL)).items).toEqual([aPreview()]);
      expect(await subject.store.previewed('h2')).toBeNull();
    });

    it('shows nothing once it is revoked, and stays in the list', async () => {
      await add('h1');
      await add('h2', aPreview({ id: 'other' }));
      const preview = { hash: 'h1', before: aPreview(), after: revoked, content: null };
      await done({ preview });
      expect(await subject.store.previewed('h1')).toBeNull();
      expect(await subject.store.previewed('h2')).not.toBeNull();
      expect((await subject.store.preview(reportId, aPreview().id))?.preview).toEqual(revoked);
      const current = { version: 2, by: null, at: null };
      const conflict = { kind: 'conflict', what: 'preview', id: aPreview().id, current };
      expect(await commit({ preview, audit: anAuditEntry() })).toEqual(conflict);
      expect((await subject.store.audit('county', ALL)).items).toEqual([]);
    });

    it('is not revoked where there is none', async () => {
      const outcome = await commit({
        preview: { hash: 'h1', before: aPreview(), after: revoked, content: null },
      });
      const current = { version: 0, by: null, at: null };
      expect(outcome).toEqual({ kind: 'conflict', what: 'preview', id: aPreview().id, current });
      expect((await subject.store.previews(reportId, ALL)).items).toEqual([]);
    });

    it('that shows more than an item may hold is refused', async () => {
      const large = aContent({ ch1: aPart({ text: noiseText(500_000) }) });
      const preview = { hash: 'h1', before: null, after: aPreview(), content: large };
      const refusal = { code: 'TOO_LARGE', params: { what: 'preview' } };
      await expect(commit({ preview })).rejects.toMatchObject(refusal);
    });
  });

  describe('previews', () => {
    it('are those of one report, newest first, in pages', async () => {
      const all = ['1', '2', '3'].map((n) => aPreview({ id: `${NOW}.${n}` }));
      for (const after of all) await add(`h${after.id}`, after);
      await add('elsewhere', aPreview({ report: { ...reportId, year: 2024 } }));
      const pages = await readAll((page) => subject.store.previews(reportId, page), 2);
      expect(pages.map(({ items }) => items.length)).toEqual([2, 1]);
      expect(pages.flatMap(({ items }) => items)).toEqual(all.toReversed());
      expect(await costOf((view) => view.previews(reportId, ALL))).toMatchObject({ requests: 1, queries: 1 });
    });
  });
}
