import { describe, expect, it } from '@jest/globals';
import { partIds } from '../../../src/report/content.ts';
import type { Decision } from '../../../src/report/decision.ts';
import type { ReportHead } from '../../../src/report/head.ts';
import type { Duty } from '../../../src/report/workflow.ts';
import type { Change } from '../../../src/store/store.ts';
import {
  aDecision,
  aDraftPart,
  aHead,
  aMutation,
  anEdit,
  anEvent,
  anOrgan,
  aPart,
  aPublication,
  aPublicRevision,
  aRevision,
  aTotalsChange,
  NOW,
  reportId,
} from '../../support/builders.ts';
import { ALL, all, id, LATER, type Subject } from './subject.ts';

const nothing = { version: 0, by: null, byName: null, at: null };
const undecided = { version: 0, decisions: [] };

/** Reports being written: who was first wins, and nobody loses a part to another part. */
export function draftsContract(subject: Subject): void {
  const { commit, done } = subject;

  describe('draft', () => {
    it('is empty before the report is created', async () => {
      expect(await subject.store.draft(reportId)).toEqual({ head: null, parts: [], decisions: undecided });
    });

    it('gives the head and the parts in the order of the report', async () => {
      const saves = partIds.toReversed().map((part) => aDraftPart(part));
      await done({ head: { before: null, after: aHead() }, parts: { report: reportId, saves } });
      const parts = saves.toReversed();
      expect(await subject.store.draft(reportId)).toEqual({ head: aHead(), parts, decisions: undecided });
    });

    it('tells of every part who saved it, and in which version each thing in it was changed', async () => {
      const changedIn = { heading: 1, text: 3, 'ch1.一#二.三': 2 };
      const saved = { savedBy: 'person:2', savedByName: '李#四', savedAt: LATER };
      const saves = [aDraftPart('ch1', { ...saved, changedIn }), aDraftPart('ch2', { changedIn: {} })];
      await done({ head: { before: null, after: aHead() }, parts: { report: reportId, saves } });
      expect((await subject.store.draft(reportId)).parts).toEqual(saves);
      expect((await subject.store.dossier(reportId, null)).parts).toEqual(saves);
    });

    it('gives every step of the way, and who wrote it in the order of their ids', async () => {
      const signed = { by: 'person:2', byName: '李四', at: LATER };
      const step = { ...signed, revision: 3 };
      const head = aHead({
        ...{ state: 'SCHEDULED', publicState: 'WITHDRAWN', authors: ['key:#1', 'person:1', 'person:2'] },
        ...{ submission: step, review: step, signature: step, openComments: 2, lastDecisions: 4 },
        secrecyReview: { ...step, basis: '目录', conclusion: 'MAY_BE_PUBLISHED' },
        schedule: { ...signed, publishAt: LATER },
        sentBack: { ...signed, from: 'IN_REVIEW', note: '请改' },
        amendment: { ...signed, reason: '更正' },
        forced: { ...signed, reason: '急', earlier: ['key:3'] },
      });
      await done({ head: { before: null, after: head } });
      expect((await subject.store.draft(reportId)).head).toEqual(head);
      const filter = { year: 2025, scope: 'OWN', state: 'SCHEDULED', under: [] } as const;
      expect((await subject.store.heads(filter, ALL)).items).toEqual([head]);
    });

    it('keeps blank, zero, printed values, units and every character of the text', async () => {
      const part = aPart({
        heading: null,
        text: '“引号”\n\t𠮷😀 \u2028 ',
        figures: { a: { value: null }, b: { value: '0', printed: '无' }, c: { value: '1.50', unit: null } },
        tables: [{ title: null, columns: ['一'], rows: [{ label: '', unit: '条', values: [null, '0'] }] }],
      });
      const saves = [aDraftPart('annex', { part })];
      await done({ head: { before: null, after: aHead() }, parts: { report: reportId, saves } });
      expect((await subject.store.draft(reportId)).parts).toEqual(saves);
    });
  });

  describe('commit of a head', () => {
    it('refuses to create a report twice, and says who was first', async () => {
      await done({ head: { before: null, after: aHead({ updatedBy: 'key:9' }) } });
      const current = { version: 1, by: 'key:9', byName: '一号', at: NOW };
      expect(await commit({ head: { before: null, after: aHead() } })).toEqual({
        kind: 'conflict',
        what: 'head',
        id,
        current,
      });
    });

    it('refuses another version than the one that was read, and changes nothing at all', async () => {
      const [first, second] = [aHead(), aHead({ version: 2, state: 'PUBLISHED', updatedAt: LATER })];
      await done({ head: { before: null, after: first } }, { head: { before: first, after: second } });
      const late: Partial<Change> = {
        mutation: aMutation(),
        head: { before: first, after: aHead({ version: 2, title: '另一个' }) },
        parts: { report: reportId, saves: [aDraftPart()] },
        decisions: { report: reportId, version: 1, decisions: [aDecision()] },
        revision: aRevision(),
        publication: aPublication(),
        publicRevision: aPublicRevision(),
        event: anEvent(),
        totals: [aTotalsChange({ published: 1 })],
        organ: { before: null, after: anOrgan() },
      };
      const current = { version: 2, by: 'key:1', byName: '一号', at: LATER };
      expect(await commit(late)).toEqual({ kind: 'conflict', what: 'head', id, current });
      expect(await subject.store.dossier(reportId, aMutation())).toEqual({
        head: second,
        parts: [],
        decisions: undecided,
        organ: null,
        publication: null,
        publicationYearBefore: null,
        earlier: null,
      });
      expect(await subject.store.revision(reportId, 1)).toBeNull();
      expect(await subject.store.publicRevision(reportId, 1)).toBeNull();
      expect((await subject.store.events(reportId, ALL)).items).toEqual([]);
      expect(await all(subject.store.everyTotals())).toEqual([]);
    });

    it('refuses to replace a report that is not there', async () => {
      const outcome = await commit({ head: { before: aHead(), after: aHead({ version: 2 }) } });
      const current = nothing;
      expect(outcome).toEqual({ kind: 'conflict', what: 'head', id, current });
    });

    it('refuses when a part was saved in between', async () => {
      const head = aHead();
      await done({ head: { before: null, after: head } });
      const edit = anEdit({ by: 'key:2', byName: '二号' });
      await done({ at: LATER, parts: { report: reportId, saves: [aDraftPart()] }, edit });
      const outcome = await commit({ head: { before: head, after: aHead({ version: 2 }) } });
      const current = { version: 2, by: 'key:2', byName: '二号', at: LATER };
      expect(outcome).toEqual({ kind: 'conflict', what: 'head', id, current });
    });
  });

  describe('commit of a head that must not name the actor', () => {
    const signed = { byName: '一号', at: NOW, revision: 1 };
    const held: Readonly<Record<Duty, (actor: string) => Partial<ReportHead>>> = {
      author: (by) => ({ authors: ['key:0', by] }),
      secrecy_reviewer: (by) => ({
        secrecyReview: { ...signed, by, basis: '目录', conclusion: 'MAY_BE_PUBLISHED' },
      }),
      publisher: (by) => ({ forced: { ...signed, by: 'key:0', reason: '急', earlier: [by] } }),
    };
    const duties = Object.keys(held) as readonly Duty[];
    const step = (before: ReportHead, actor: string, against: readonly Duty[]) =>
      commit({
        head: { before, after: { ...before, version: 2 }, notBy: { actor, duties: against } },
        event: anEvent(),
      });

    it.each(duties)('refuses the %s, though the version is right, and changes nothing', async (duty) => {
      const before = aHead(held[duty]('key:2'));
      await done({ head: { before: null, after: before } });
      const current = { version: 1, by: 'key:1', byName: '一号', at: NOW };
      const refused = { kind: 'conflict', what: 'duty', id, current };
      expect(await step(before, 'key:2', [duty])).toEqual(refused);
      expect(await step(before, 'key:2', duties)).toEqual(refused);
      expect((await subject.store.draft(reportId)).head).toEqual(before);
      expect((await subject.store.events(reportId, ALL)).items).toEqual([]);
    });

    it.each(duties)('lets the %s pass where another duty is in the way, and everybody else', async (duty) => {
      const before = aHead(held[duty]('key:2'));
      await done({ head: { before: null, after: before } });
      const others = duties.filter((each) => each !== duty);
      expect(await step(before, 'key:2', others)).toEqual({ kind: 'done' });
      const second = { ...before, version: 2 };
      await done({
        head: { before: second, after: { ...second, version: 3 }, notBy: { actor: 'key:3', duties } },
      });
    });

    it('says that somebody was first where that is so too', async () => {
      const before = aHead(held.author('key:2'));
      await done({ head: { before: null, after: before } });
      await done({ edit: anEdit() });
      expect(await step(before, 'key:2', duties)).toMatchObject({ what: 'head', current: { version: 2 } });
    });

    it('knows an author who became one by an edit', async () => {
      const before = aHead();
      await done({ head: { before: null, after: before } }, { edit: anEdit({ by: 'key:2' }) });
      const { head } = await subject.store.draft(reportId);
      expect(await step(head!, 'key:2', ['author'])).toMatchObject({ what: 'duty' });
      expect(await step(head!, 'key:3', ['author'])).toEqual({ kind: 'done' });
    });
  });

  describe('commit of draft parts', () => {
    it('is counted in the head and in the lists by its edit, which says who edited last', async () => {
      await done({ head: { before: null, after: aHead() } });
      const saves = [aDraftPart('ch1', { savedBy: 'key:2' })];
      const edit = anEdit({ by: 'key:2', byName: '二号' });
      await done({ at: LATER, parts: { report: reportId, saves }, edit });
      const last = { updatedAt: LATER, updatedBy: 'key:2', updatedByName: '二号' };
      const edited = aHead({ draftEdits: 1, ...last, authors: ['key:1', 'key:2'] });
      expect(await subject.store.draft(reportId)).toEqual({
        head: edited,
        parts: saves,
        decisions: undecided,
      });
      const filter = { year: 2025, scope: 'OWN', state: 'DRAFT', under: [] } as const;
      expect((await subject.store.heads(filter, ALL)).items).toEqual([edited]);
      await done({ head: { before: edited, after: { ...edited, version: 2 } } });
    });

    it('never conflicts between different parts', async () => {
      await done({ head: { before: null, after: aHead() } });
      const outcomes = await Promise.all(
        partIds.map((part) =>
          commit({ parts: { report: reportId, saves: [aDraftPart(part)] }, edit: anEdit() }),
        ),
      );
      expect(outcomes).toEqual(partIds.map(() => ({ kind: 'done' })));
      const { head, parts } = await subject.store.draft(reportId);
      expect(head?.draftEdits).toBe(partIds.length);
      expect(parts.map((part) => part.id)).toEqual(partIds);
    });

    it('lets exactly one of several win the same version of the same part', async () => {
      await done({ head: { before: null, after: aHead() } });
      const writers = ['key:1', 'key:2', 'key:3'];
      const saved = writers.map((savedBy) => aDraftPart('ch1', { savedBy, savedByName: `${savedBy}号` }));
      const outcomes = await Promise.all(
        saved.map((save) => commit({ parts: { report: reportId, saves: [save] }, edit: anEdit() })),
      );
      const winner = outcomes.findIndex((outcome) => outcome.kind === 'done');
      expect(outcomes.filter((outcome) => outcome.kind === 'done')).toHaveLength(1);
      const by = writers[winner]!;
      const current = { version: 1, by, byName: `${by}号`, at: NOW };
      const conflict = { kind: 'conflict', what: 'part', id: `${id}:ch1`, current };
      expect(outcomes.filter((outcome) => outcome.kind !== 'done')).toEqual([conflict, conflict]);
      const { head, parts } = await subject.store.draft(reportId);
      expect(head?.draftEdits).toBe(1);
      expect(parts).toEqual([saved[winner]]);
    });

    it('refuses a version that skips one', async () => {
      await done({ head: { before: null, after: aHead() } });
      const saves = [aDraftPart('ch2', { version: 2 })];
      const outcome = await commit({ parts: { report: reportId, saves }, edit: anEdit() });
      expect(outcome).toEqual({ kind: 'conflict', what: 'part', id: `${id}:ch2`, current: nothing });
    });
  });

  describe('commit of an edit', () => {
    const last = { updatedAt: LATER, updatedBy: 'key:2', updatedByName: '二号' };
    const second = { by: 'key:2', byName: '二号' };

    it('is refused in a state in which the report is closed, or without a report, with all it brings', async () => {
      const parts = { report: reportId, saves: [aDraftPart()] };
      const change = { parts, edit: anEdit() };
      expect(await commit(change)).toEqual({ kind: 'conflict', what: 'head', id, current: nothing });
      await done({ head: { before: null, after: aHead({ state: 'IN_REVIEW' }) } });
      const current = { version: 1, by: 'key:1', byName: '一号', at: NOW };
      expect(await commit(change)).toEqual({ kind: 'conflict', what: 'head', id, current });
      expect((await subject.store.draft(reportId)).parts).toEqual([]);
      await done({ ...change, edit: anEdit({ openIn: ['DRAFT', 'IN_REVIEW'] }) });
    });

    it('names an author once, however often the same one edits, and nobody who changes no content', async () => {
      await done({ head: { before: null, after: aHead({ authors: [] }) } });
      for (const by of ['key:3', 'key:2', 'key:3', 'key:#2 ·']) await done({ edit: anEdit({ by }) });
      await done({ edit: anEdit({ by: 'key:9', authors: [] }) });
      const { head } = await subject.store.draft(reportId);
      expect(head).toMatchObject({
        draftEdits: 5,
        authors: ['key:#2 ·', 'key:2', 'key:3'],
        updatedBy: 'key:9',
      });
    });

    it('counts open comments up and down', async () => {
      await done({ head: { before: null, after: aHead({ openComments: 1 }) } });
      const comment = { ...second, authors: [] };
      await done(
        { edit: anEdit({ ...comment, openComments: 1 }) },
        { edit: anEdit({ ...comment, openComments: 1 }) },
        { at: LATER, edit: anEdit({ ...comment, openComments: -1 }) },
        { at: LATER, edit: anEdit(comment) },
      );
      const counted = aHead({ draftEdits: 4, openComments: 2, ...last });
      expect((await subject.store.draft(reportId)).head).toEqual(counted);
    });

    it('is refused to one of the authors where it must not be theirs', async () => {
      await done({ head: { before: null, after: aHead({ authors: ['key:2'] }) } });
      const edit = (by: string) => anEdit({ by, authors: [], notByAuthor: by });
      expect(await commit({ edit: edit('key:2') })).toMatchObject({ kind: 'conflict', what: 'head' });
      await done({ edit: edit('key:3') });
    });

    it('is refused when the head is no longer as the editor knew it', async () => {
      const { form, organPath } = aHead();
      await done({ head: { before: null, after: aHead() } });
      await done({ at: LATER, edit: anEdit({ ...second, knowing: { form, organPath } }) });
      const current = { version: 2, by: 'key:2', byName: '二号', at: LATER };
      for (const knowing of [
        { form: '2019', organPath },
        { form, organPath: ['province', 'city2', 'county'] },
        { form, organPath: organPath.slice(0, 2) },
        { form, organPath: [...organPath, 'below'] },
        { form, organPath: [] },
      ] as const) {
        const change = { edit: anEdit({ knowing }), parts: { report: reportId, saves: [aDraftPart()] } };
        expect(await commit(change)).toEqual({ kind: 'conflict', what: 'head', id, current });
      }
      const edited = aHead({ draftEdits: 1, ...last, authors: ['key:1', 'key:2'] });
      expect(await subject.store.draft(reportId)).toEqual({ head: edited, parts: [], decisions: undecided });
    });

    it('loses none of many at once', async () => {
      await done({ head: { before: null, after: aHead() } });
      const editors = Array.from({ length: 20 }, (_, number) => `key:${String(number).padStart(2, '0')}`);
      const edits = editors.map((by) => commit({ edit: anEdit({ by, openComments: 1 }) }));
      expect(await Promise.all(edits)).toEqual(editors.map(() => ({ kind: 'done' })));
      expect((await subject.store.draft(reportId)).head).toMatchObject({
        draftEdits: 20,
        openComments: 20,
        authors: [...editors, 'key:1'].sort(),
      });
    });
  });

  describe('commit of decisions', () => {
    const edit = anEdit({ authors: [] });
    const decided = (version: number, own: Partial<Decision> = {}) => ({
      report: reportId,
      version,
      decisions: [aDecision(), aDecision({ issue: 'other', kind: 'WAIVED', ...own })],
    });

    it('are in the draft and in the dossier', async () => {
      await done({ head: { before: null, after: aHead() }, decisions: decided(1) });
      const { decisions } = decided(1);
      expect((await subject.store.draft(reportId)).decisions).toEqual({ version: 1, decisions });
      expect((await subject.store.dossier(reportId, null)).decisions).toEqual({ version: 1, decisions });
      const next = { report: reportId, version: 2, decisions: [] };
      await done({ decisions: next, edit });
      expect((await subject.store.draft(reportId)).decisions).toEqual({ version: 2, decisions: [] });
    });

    it('are refused when somebody decided meanwhile, with who did so last, and count no edit', async () => {
      await done({ head: { before: null, after: aHead() } });
      await done({ decisions: decided(1, { by: 'key:2', byName: '二号', at: LATER }), edit });
      const current = { version: 1, by: 'key:2', byName: '二号', at: LATER };
      for (const version of [1, 3]) {
        const outcome = await commit({ decisions: decided(version), edit });
        expect(outcome).toEqual({ kind: 'conflict', what: 'decisions', id, current });
      }
      expect((await subject.store.draft(reportId)).head?.draftEdits).toBe(1);
    });

    it('are refused when nobody decided yet, with nothing', async () => {
      const outcome = await commit({ decisions: decided(2) });
      expect(outcome).toEqual({ kind: 'conflict', what: 'decisions', id, current: nothing });
    });
  });

  describe('heads', () => {
    const filter = { year: 2025, scope: 'OWN', state: 'DRAFT', under: [] } as const;
    const headAt = (path: readonly string[], own = {}) =>
      aHead({ id: { ...reportId, organ: path.at(-1) ?? '' }, organPath: path, ...own });

    it('are those of a year, scope and state below a place, by path', async () => {
      const heads = [
        headAt(['p', 'city', 'b']),
        headAt(['p', 'city']),
        headAt(['p', 'city2', 'c']),
        headAt(['p', 'city', 'a']),
        headAt(['p']),
        headAt(['p', 'city', 'd'], { state: 'PUBLISHED' }),
      ];
      for (const after of heads) await done({ head: { before: null, after } });
      const other = headAt(['p', 'city'], { id: { organ: 'city', year: 2025, scope: 'AGGREGATE' } });
      await done({ head: { before: null, after: other } });
      const organs = async (under: readonly string[]) =>
        (await subject.store.heads({ ...filter, under }, ALL)).items.map((head) => head.id.organ);
      expect(await organs([])).toEqual(['p', 'city', 'a', 'b', 'c']);
      expect(await organs(['p', 'city'])).toEqual(['city', 'a', 'b']);
      expect(await organs(['p', 'cit'])).toEqual([]);
      const before = heads[0] ?? aHead();
      await done({ head: { before, after: { ...before, version: 2, state: 'PUBLISHED' } } });
      expect(await organs(['p', 'city'])).toEqual(['city', 'a']);
    });
  });
}
