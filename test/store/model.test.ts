import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PartId } from '../../src/report/content.ts';
import type { ReportId } from '../../src/report/report.ts';
import type { Duty, ReportState } from '../../src/report/workflow.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { deliveryId } from '../../src/store/paths.ts';
import { healthy } from '../../src/webhooks/schedule.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { Change, Page, PageRequest, Store } from '../../src/store/store.ts';
import {
  aDecision,
  aDraftPart,
  aHead,
  aKeptEndpoint,
  aMutation,
  anApiKey,
  anAuditEntry,
  anEdit,
  anEndpoint,
  anEvent,
  anOrgan,
  anOrganEvent,
  aPart,
  aPerson,
  aPublication,
  aPublicRevision,
  aRevision,
  aTotalsChange,
} from '../support/builders.ts';
import { aDelivery, aLoggedAttempt } from '../support/deliveries.ts';
import { describeWithEngine } from '../support/engine.ts';
import { runs } from '../support/random.ts';

const organs = ['p', 'c', 'd'] as const;
const states: readonly ReportState[] = ['DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED'];
const parts: readonly PartId[] = ['front', 'ch1', 'annex'];

const duties: readonly Duty[] = ['author', 'secrecy_reviewer', 'publisher'];

const organ = fc.constantFrom(...organs);
const editor = fc.constantFrom('key:1', 'key:#2', 'person:3');
const report = fc.record<ReportId>({
  organ,
  year: fc.constantFrom(2024, 2025),
  scope: fc.constantFrom('OWN', 'AGGREGATE'),
});
const path = fc.constantFrom(['p'], ['p', 'c'], ['p', 'c', 'd'], ['p', 'd'], ['d']);
const above = fc.constantFrom<string[]>([], ['p'], ['p', 'c'], ['d']);
const decimal = fc.constantFrom(
  '0',
  '1',
  '-1',
  '0.1',
  '-0.1',
  '24252.311082',
  '-24252.311082',
  '99999999999',
);
const member = fc.constantFrom('m1', 'm2');
const days = fc.integer({ min: 1, max: 50 });

/**
 * One step of a history, as plain data. Versions are relative to what is stored when the step is taken: 0 is right,
 * anything else is somebody who was too late.
 */
const step = fc.record(
  {
    days,
    report,
    mutation: fc.record({ id: fc.constantFrom('a', 'b', 'c'), fingerprint: fc.constantFrom('x', 'y') }),
    head: fc.record({
      off: late(),
      state: fc.constantFrom(...states),
      above,
      notBy: fc.record({ actor: editor, duties: fc.subarray([...duties], { minLength: 1 }) }),
    }),
    saves: fc.uniqueArray(fc.record({ part: fc.constantFrom(...parts), off: late(), text: fc.string() }), {
      selector: (save) => save.part,
      maxLength: 3,
    }),
    edit: fc.record({
      by: editor,
      openIn: fc.subarray([...states], { minLength: 1 }),
      asAuthor: fc.boolean(),
      notByAuthor: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
      openComments: fc.constantFrom(-1, 0, 1),
      knowing: fc.option(fc.record({ form: fc.constantFrom('2019', '2021'), above }), { freq: 3 }),
    }),
    decisions: fc.record({ off: late(), by: editor, reasons: fc.array(fc.string(), { maxLength: 3 }) }),
    revision: fc.integer({ min: 1, max: 4 }),
    publicRevision: fc.integer({ min: 1, max: 4 }),
    hide: fc.uniqueArray(fc.integer({ min: 5, max: 8 }), { maxLength: 3 }),
    event: fc.integer({ min: 1, max: 4 }),
    publication: fc.record({ state: fc.constantFrom('PUBLISHED', 'WITHDRAWN', 'RETRACTED'), above }),
    totals: fc.array(
      fc.record({ organ, depth: fc.integer({ min: 0, max: 2 }), figure: decimal, due: days }),
      {
        maxLength: 3,
      },
    ),
    organ: fc.record({
      path,
      off: late(),
      name: fc.constantFrom('甲', '乙'),
      calledYears: fc.subarray([2024, 2025]),
    }),
    organEvent: fc.record({ organ, sequence: fc.integer({ min: 1, max: 4 }) }),
    deadline: path,
    endpoint: fc.record({
      id: member,
      path,
      off: late(),
      heals: fc.boolean(),
      goes: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
    }),
    delivery: fc.record({
      id: member,
      message: fc.constantFrom('evt_1', 'evt_2', 'evt_3'),
      what: fc.constantFrom('add', 'claim', 'retry', 'end'),
    }),
    health: fc.record({ id: member, off: late(), disabled: fc.constantFrom('GONE', null) }),
    person: fc.record({ id: member, path, off: late() }),
    apiKey: fc.record({ id: member, hash: member, path, off: late() }),
    audit: fc.record({ organ, detail: fc.constantFrom('x', 'y', null) }),
  },
  { requiredKeys: ['days', 'report'] },
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function late(): fc.Arbitrary<number> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(-1, 1) });
}

/** The change a step asks for, given what is stored. */
async function changeOf(taken: Step, store: Store): Promise<Change> {
  const { days: day, report: id, mutation, head, saves, edit, revision, publicRevision, event } = taken;
  const at = new Date(Date.UTC(2026, 0, day)).toISOString();
  const there = await store.draft(id);
  const base = aHead({ id, organName: '甲' });
  const change: { -readonly [K in keyof Change]: Change[K] } = { at };
  if (mutation) {
    change.mutation = aMutation({
      clientMutationId: mutation.id,
      fingerprint: mutation.fingerprint,
      result: at,
    });
  }
  if (head) {
    const before = there.head && { ...there.head, version: there.head.version + head.off };
    const version = (there.head?.version ?? 0) + 1;
    const { draftEdits, openComments, authors } = there.head ?? { ...base, authors: [] };
    const after = {
      ...base,
      version,
      draftEdits,
      openComments,
      authors,
      // Whoever came last examined its secrecy and answers for it: for `notBy`.
      secrecyReview: {
        ...{ by: head.notBy.actor, byName: '', at, revision: 1 },
        ...{ basis: '目录', conclusion: 'MAY_BE_PUBLISHED' as const },
      },
      forced: { by: head.notBy.actor, byName: '', at, reason: '急', earlier: [] },
      state: head.state,
      organPath: [...head.above, id.organ],
      updatedAt: at,
    };
    const expected = there.head === null && head.off !== 0 ? base : before;
    change.head = { before: expected, after, notBy: head.notBy };
  }
  if (saves) {
    const versions = new Map(there.parts.map((part) => [part.id, part.version]));
    const drafts = saves.map(({ part, off, text }) => {
      const version = Math.max(1, (versions.get(part) ?? 0) + 1 + off);
      return aDraftPart(part, { version, part: aPart({ text }), savedAt: at });
    });
    change.parts = { report: id, saves: drafts };
  }
  // One item is not written twice in a transaction: an edit counts on a head that is not replaced.
  if (edit && !head) {
    const { by, openIn, asAuthor, openComments, knowing, notByAuthor } = edit;
    const known = knowing && { form: knowing.form, organPath: [...knowing.above, id.organ] };
    change.edit = anEdit({
      report: id,
      by,
      openIn,
      authors: asAuthor ? [by] : [],
      ...(notByAuthor ? { notByAuthor: by } : {}),
      openComments,
      ...(known ? { knowing: known } : {}),
    });
  }
  if (taken.decisions) {
    const { off, by, reasons } = taken.decisions;
    const version = Math.max(1, there.decisions.version + 1 + off);
    const decisions = reasons.map((reason, n) => aDecision({ issue: String(n), reason, by, at }));
    change.decisions = { report: id, version, decisions };
  }
  if (revision) change.revision = aRevision({ report: id, number: revision, at });
  if (publicRevision)
    change.publicRevision = aPublicRevision({ report: id, number: publicRevision, publishedAt: at });
  if (taken.hide) change.hiddenRevisions = { report: id, numbers: taken.hide.map((number) => number - 4) };
  if (taken.hide && publicRevision && taken.hide.includes(publicRevision + 4)) delete change.hiddenRevisions;
  if (event) change.event = anEvent({ report: id, sequence: event, at });
  if (taken.publication) {
    const { state } = taken.publication;
    const organPath = [...taken.publication.above, id.organ];
    const shown = state === 'RETRACTED' ? { content: null } : {};
    change.publication = aPublication({ report: id, state, organPath, publishedAt: at, ...shown });
  }
  if (taken.totals) {
    change.totals = taken.totals.map(({ organ: counted, depth, figure, due }) =>
      aTotalsChange({
        id: { year: 2025, basis: 'OWN', organ: counted, depth },
        figures: { n: figure, [figure]: '1' },
        due,
      }),
    );
  }
  if (taken.organ) {
    const { path: place, off, name } = taken.organ;
    const known = await store.organ(place.at(-1) ?? 'p');
    const before = known && { ...known, version: known.version + off };
    const version = (known?.version ?? 0) + 1;
    change.organ = { before, after: anOrgan(place, { name, version, calledYears: taken.organ.calledYears }) };
  }
  if (taken.organEvent) change.organEvent = anOrganEvent({ ...taken.organEvent, at });
  if (taken.deadline) {
    const late = { ...id, organ: taken.deadline.at(-1) ?? 'p' };
    change.deadline = { report: late, organPath: taken.deadline };
  }
  if (taken.endpoint) {
    const { id: endpoint, path: organPath, off, heals, goes } = taken.endpoint;
    const known = await store.endpoint(endpoint);
    const before = known && {
      ...known,
      endpoint: { ...known.endpoint, version: known.endpoint.version + off },
    };
    const version = (known?.endpoint.version ?? 0) + 1;
    const made = aKeptEndpoint({
      endpoint: anEndpoint({ id: endpoint, organPath, version, updatedAt: at }),
      ...(known ? { health: heals ? healthy : known.health } : {}),
      healthVersion: (known?.healthVersion ?? 0) + (known && heals ? 1 : 0),
    });
    if (goes && before) change.removedEndpoint = before;
    else change.endpoint = { before, after: made };
  }
  if (taken.person) {
    const { id: person, path: organPath, off } = taken.person;
    const known = await store.person(person);
    const before = known && { ...known, version: known.version + off };
    const version = (known?.version ?? 0) + 1;
    change.person = { before, after: aPerson({ id: person, organPath, version, updatedAt: at }) };
  }
  if (taken.apiKey) {
    const { id: key, hash, path: organPath, off } = taken.apiKey;
    const known = await store.apiKeyById(key);
    const before = known && { ...known.key, version: known.key.version + off };
    const version = (known?.key.version ?? 0) + 1;
    change.apiKey = { hash: known?.hash ?? hash, before, after: anApiKey({ id: key, organPath, version }) };
  }
  if (taken.audit) change.audit = anAuditEntry({ ...taken.audit, at });
  return change;
}

/** What a step does beside its change: senders at their work. */
async function sent({ days: day, delivery, health }: Step, store: Store): Promise<unknown> {
  const now = new Date(Date.UTC(2026, 0, day)).toISOString();
  const soon = new Date(Date.UTC(2026, 0, day, 1)).toISOString();
  const answers: unknown[] = [];
  if (health) {
    const { healthVersion = 0 } = (await store.endpoint(health.id)) ?? {};
    const after = { ...healthy, disabled: health.disabled, failingSince: now };
    answers.push(await store.setEndpointHealth(health.id, healthVersion + health.off, after));
    answers.push(await store.beginPing(health.id, now, '2026-01-10T00:00:00.000Z'));
  }
  if (delivery) {
    const { id: endpoint, message: name, what } = delivery;
    const made = aDelivery({ endpoint, message: { ...aDelivery().message, id: name } });
    const id = deliveryId(made);
    if (what === 'add') answers.push(await store.addDeliveries([made]));
    if (what === 'claim') answers.push(await store.claimDelivery(id, now, soon));
    const before = await store.delivery(id);
    if (before && (what === 'retry' || what === 'end')) {
      const ended = { state: 'EXHAUSTED', nextAt: null, endedAt: now } as const;
      const next = what === 'end' ? ended : { nextAt: soon };
      const number = before.attempts + 1;
      const after = { ...before, ...next, attempts: number, leasedUntil: null };
      const attempt = aLoggedAttempt({ delivery: id, number, at: now });
      answers.push(await store.endAttempt({ before, after, attempt, at: now }));
    }
  }
  return answers;
}

/** Everything the store can tell about the small world of this test, the lists read in pages of two. */
async function everything(store: Store): Promise<unknown> {
  const answers: unknown[] = [];
  for (const scope of ['OWN', 'AGGREGATE'] as const) {
    for (const state of states) {
      for (const under of [[], ['p'], ['p', 'c']]) {
        answers.push(await paged((page) => store.heads({ year: 2025, scope, state, under }, page)));
      }
    }
    for (const state of ['PUBLISHED', 'WITHDRAWN'] as const) {
      for (const under of [[], ['p'], ['p', 'c']]) {
        answers.push(await paged((page) => store.publications({ year: 2025, scope, state, under }, page)));
      }
    }
  }
  for (const each of organs) {
    answers.push(await paged((page) => store.organsBelow(each, page)));
    answers.push(await paged((page) => store.publicationsOf(each, page)));
    answers.push(await paged((page) => store.audit(each, page)));
    answers.push(await store.organTotals(each, 2025, 'OWN'));
    for (const year of [2024, 2025]) {
      const id = { organ: each, year, scope: 'OWN' } as const;
      answers.push(await store.dossier(id, null), await store.draft(id), await store.publication(id));
      answers.push(await paged((page) => store.revisions(id, page)));
      answers.push(await paged((page) => store.events(id, page)));
      answers.push(await paged((page) => store.publicRevisions(id, page)));
    }
  }
  for (const under of [[], ['p'], ['p', 'c']]) {
    answers.push(await paged((page) => store.people(under, page)));
    answers.push(await paged((page) => store.apiKeys(under, page)));
  }
  for (const each of ['m1', 'm2']) {
    answers.push(await store.person(each), await store.apiKey(each), await store.apiKeyById(each));
  }
  for (const each of ['m1', 'm2']) {
    answers.push(await store.endpoint(each), await paged((page) => store.deliveries(each, page)));
  }
  for (const under of [[], ['p'], ['p', 'c']]) {
    answers.push(await paged((page) => store.endpoints(under, page)));
  }
  for (const until of ['2026-01-15T00:00:00.000Z', '2026-04-01T00:00:00.000Z']) {
    const due = await paged((page) => store.dueDeliveries(until, page));
    answers.push(due, await Promise.all(due.map((each) => store.attempts(each))));
    answers.push(await paged((page) => store.overdue(until, page)));
  }
  for (const audience of ['PUBLIC', 'INTERNAL'] as const) {
    answers.push(await paged((page) => store.feed({ audience, year: 2026 }, page)));
  }
  answers.push(await paged((page) => store.organsBelow(null, page)));
  answers.push(await store.organs(organs), await store.organsNamed('甲'), await store.organsNamed('乙'));
  return answers;
}

async function paged<T>(ask: (page: PageRequest) => Promise<Page<T>>): Promise<readonly T[]> {
  const items: T[] = [];
  for (let after: string | null | undefined = null; after !== undefined;) {
    const page: Page<T> = await ask({ limit: 2, after });
    items.push(...page.items);
    after = page.hasMore ? page.cursors.at(-1) : undefined;
  }
  return items;
}

/** Shrinking a failure ends in time to be reported. */
const bounded = { interruptAfterTimeLimit: 300_000, markInterruptAsFailure: true };

describeWithEngine('the two stores', (engine) => {
  it('give the same outcomes, answers and numbers of requests for any history', async () => {
    const history = fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      const memory = memoryStore();
      const dynamodb = dynamodbStore({ ...(await engine().createTable()), cursorSecret: 'test' });
      for (const taken of steps) {
        const change = await changeOf(taken, memory);
        const [one, other] = [memory.metered(), dynamodb.metered()];
        expect(await other.commit(change)).toEqual(await one.commit(change));
        const { writeUnits, ...cost } = other.cost();
        expect(cost).toEqual({ ...one.cost(), writeUnits: undefined });
        expect(writeUnits).toBeGreaterThanOrEqual(0);
        expect(await sent(taken, dynamodb)).toEqual(await sent(taken, memory));
        const mutation = change.mutation ?? null;
        expect(await other.dossier(taken.report, mutation, change.at)).toEqual(
          await one.dossier(taken.report, mutation, change.at),
        );
      }
      expect(await everything(dynamodb)).toEqual(await everything(memory));
    });
    await fc.assert(history, { ...runs('the two stores', 15, 300), ...bounded });
  }, 600_000);
});
