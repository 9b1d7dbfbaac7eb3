import { describe, expect, it } from '@jest/globals';
import { toldEvent } from '../../../src/report/toldEvent.ts';
import type { ReportEvent } from '../../../src/report/event.ts';
import type { FeedEntry, Order, PageRequest } from '../../../src/store/store.ts';
import { aHead, anEvent, anOrganEvent, aPublication, NOW, reportId } from '../../support/builders.ts';
import { ALL, readAll, type Subject } from './subject.ts';

/** Events of all reports, year by year. */
export function feedContract(subject: Subject): void {
  const { done } = subject;
  const year = 2026;
  const path = ['province', 'city', 'county'];

  const publicEvent = (own: Partial<ReportEvent> = {}) =>
    anEvent({ type: 'report.published', publicSequence: 1, revision: 1, ...own });
  const of = (organ: string, at: string, own: Partial<ReportEvent> = {}) =>
    publicEvent({ report: { ...reportId, organ }, at, ...own });

  async function told(audience: 'PUBLIC' | 'INTERNAL', inYear = year): Promise<readonly unknown[]> {
    return (await subject.store.feed({ audience, year: inYear }, ALL)).items;
  }

  const organOf = ({ event }: FeedEntry) =>
    event.type === 'organ.changed' ? event.organ : event.report.organ;

  async function organsOf(page: PageRequest, order?: Order): Promise<readonly string[]> {
    const { items } = await subject.store.feed({ audience: 'PUBLIC', year }, page, order);
    return items.map(organOf);
  }

  describe('feed', () => {
    it('holds public events and the others apart, each without who did it', async () => {
      const [shown, hidden] = [
        publicEvent({ sequence: 2, note: '更正', changed: ['a'], details: { forced: 'yes' } }),
        anEvent({ note: '密' }),
      ];
      await done({ event: shown, publication: aPublication() }, { event: hidden });
      expect(await told('PUBLIC')).toEqual([{ event: toldEvent(shown), organPath: path }]);
      expect(await told('INTERNAL')).toEqual([{ event: toldEvent(hidden), organPath: ['county'] }]);
      expect(JSON.stringify([await told('PUBLIC'), await told('INTERNAL')])).not.toContain('一号');
    });

    it('says where the organ stands as the report is counted; before it is public, as its head says', async () => {
      const head = { before: null, after: aHead({ organPath: ['root', 'county'] }) };
      await done({ event: anEvent(), head });
      expect(await told('INTERNAL')).toMatchObject([{ organPath: ['root', 'county'] }]);
    });

    it('tells of an organ in its place among the public events, without who did it, each number once', async () => {
      const organEvent = anOrganEvent();
      await done({ organEvent });
      const { organ, sequence, type, at } = organEvent;
      const entry = { event: { organ, sequence, type, at }, organPath: path };
      expect(await told('PUBLIC')).toEqual([entry]);
      expect(await told('INTERNAL')).toEqual([]);
      expect(await subject.commit({ organEvent: { ...organEvent, actor: 'key:2' } })).toMatchObject({
        kind: 'conflict',
        what: 'event',
        id: 'county:1',
      });
      await done({ organEvent: anOrganEvent({ sequence: 2, organPath: ['province', 'county'] }) });
      expect(await told('PUBLIC')).toEqual([
        entry,
        expect.objectContaining({ organPath: ['province', 'county'] }),
      ]);
      const cost = await subject.costOf((view) =>
        view.commit({ at: NOW, organEvent: anOrganEvent({ sequence: 3 }) }),
      );
      expect(cost).toMatchObject({ transactions: 1, transactionItems: 1, requests: 1 });
    });

    it('is by the year of the instant in UTC', async () => {
      await done(
        { event: of('a', '2025-12-31T23:59:59.999Z') },
        { event: of('b', '2026-01-01T00:00:00.000Z') },
      );
      expect(await told('PUBLIC', 2025)).toMatchObject([{ event: { report: { organ: 'a' } } }]);
      expect(await told('PUBLIC', 2026)).toMatchObject([{ event: { report: { organ: 'b' } } }]);
      expect(await told('PUBLIC', 2027)).toEqual([]);
    });

    it('is in the order of the instants, whatever the order of the commits, page by page', async () => {
      const at = (second: number) => `2026-01-20T02:00:0${String(second)}.000Z`;
      for (const [organ, second] of [
        ['d', 3],
        ['b', 1],
        ['c', 3],
        ['a', 2],
      ] as const) {
        await done({ event: of(organ, at(second)) });
      }
      const ask = (page: PageRequest) => subject.store.feed({ audience: 'PUBLIC', year }, page);
      const pages = await readAll(ask, 3);
      expect(pages.map(({ items }) => items.map(organOf))).toEqual([['b', 'a', 'c'], ['d']]);
      const after = pages[0]!.cursors.at(1)!;
      await done({ event: of('e', at(4)) }, { event: of('f', at(0)) });
      expect(await organsOf({ limit: 9, after })).toEqual(['c', 'd', 'e']);
      expect(await organsOf(ALL, 'NEWEST_FIRST')).toEqual(['e', 'd', 'c', 'a', 'b', 'f']);
    });

    it('takes the cursor of no other year or audience', async () => {
      await done({ event: publicEvent() });
      const { cursors } = await subject.store.feed({ audience: 'PUBLIC', year }, ALL);
      const page = { limit: 1, after: cursors.at(0)! };
      for (const other of [
        { audience: 'PUBLIC', year: 2025 },
        { audience: 'INTERNAL', year },
      ] as const) {
        const asked = subject.store.feed(other, page);
        await expect(asked).rejects.toMatchObject({ code: 'INVALID_INPUT' });
      }
    });

    it('is one query of up to 1,000', async () => {
      await done({ event: publicEvent() });
      const ask = (limit: number) =>
        subject.costOf((view) => view.feed({ audience: 'PUBLIC', year }, { limit, after: null }));
      expect(await ask(1000)).toMatchObject({ queries: 1, requests: 1 });
      await expect(ask(1001)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    });
  });

  describe('publicLives', () => {
    it('tells of several reports what is public, without what they say, in one request', async () => {
      const step = { at: NOW, state: 'PUBLISHED', revision: 1, hash: 'h', note: null } as const;
      const [first, second] = [
        aPublication({ steps: [step] }),
        aPublication({ report: { ...reportId, year: 2024 }, state: 'RETRACTED', content: null }),
      ];
      await done({ publication: first }, { publication: second });
      const ids = [second.report, { ...reportId, year: 2020 }, first.report];
      const lives = await subject.store.publicLives(ids);
      expect(lives.map(({ report, steps }) => [report.year, steps])).toEqual([
        [2024, []],
        [2025, [step]],
      ]);
      expect(lives.flatMap((life) => Object.keys(life))).not.toContain('content');
      const cost = await subject.costOf((view) => view.publicLives(ids));
      expect(cost).toMatchObject({ batches: 1, requests: 1 });
    });
  });
}
