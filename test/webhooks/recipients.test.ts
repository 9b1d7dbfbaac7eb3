import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Scope } from '../../src/report/report.ts';
import { audienceOf, catalogue } from '../../src/webhooks/catalogue.ts';
import type { KeptEndpoint } from '../../src/webhooks/endpoint.ts';
import { recipients, type EventFacts } from '../../src/webhooks/recipients.ts';
import { healthy } from '../../src/webhooks/schedule.ts';
import { aKeptEndpoint, anEndpoint, NOW } from '../support/builders.ts';

const types = catalogue.map(({ type }) => type);
const scopes: readonly Scope[] = ['OWN', 'AGGREGATE'];

/** Paths in a small tree, so that things meet often: r, r/p, r/p/c, r/p/d, r/q. */
const paths = [['r'], ['r', 'p'], ['r', 'p', 'c'], ['r', 'p', 'd'], ['r', 'q']] as const;
const path = fc.constantFrom(...paths);
const instant = fc.option(fc.constant(NOW));

const kept: fc.Arbitrary<KeptEndpoint> = fc
  .record({
    path,
    types: fc.subarray([...types]),
    under: fc.oneof(path, fc.constant([])),
    scopes: fc.subarray([...scopes]),
    verifiedAt: instant,
    switchedOffAt: instant,
    disabled: fc.constantFrom(null, null, 'GONE' as const, 'FAILING' as const),
  })
  .map(({ path: organPath, verifiedAt, switchedOffAt, disabled, ...filter }) => {
    const place = { organ: organPath.at(-1)!, organPath };
    const endpoint = anEndpoint({ ...place, filter, verifiedAt, switchedOffAt });
    return aKeptEndpoint({ endpoint, health: { ...healthy, disabled } });
  });

const endpoints = fc
  .array(kept, { maxLength: 12 })
  .map((all) => all.map((each, n) => ({ ...each, endpoint: { ...each.endpoint, id: `e${String(n)}` } })));

const facts: fc.Arbitrary<EventFacts> = fc.record({
  type: fc.constantFrom(...types),
  organPath: path,
  scope: fc.option(fc.constantFrom(...scopes)),
  endpoint: fc.option(fc.constantFrom('e0', 'e1', 'e2')),
});

const unfiltered = { types: [], under: [], scopes: [] };

describe('recipients', () => {
  it('tells nobody but of a ping who is not verified, is switched off or disabled', () => {
    fc.assert(
      fc.property(endpoints, facts, (all, event) => {
        fc.pre(event.type !== 'ping');
        for (const { endpoint, health } of recipients(all, event)) {
          expect(endpoint.verifiedAt).not.toBeNull();
          expect(endpoint.switchedOffAt).toBeNull();
          expect(health.disabled).toBeNull();
        }
      }),
    );
  });

  it('tells of what is not public only those whose organ it is at or below, and of an endpoint the others of its organ', () => {
    fc.assert(
      fc.property(endpoints, facts, (all, event) => {
        fc.pre(audienceOf(event.type) !== 'public' && event.type !== 'ping');
        for (const { endpoint } of recipients(all, event)) {
          expect(event.organPath).toContain(endpoint.organ);
          if (event.type !== 'endpoint.disabled') continue;
          expect(event.organPath.at(-1)).toBe(endpoint.organ);
          expect(endpoint.id).not.toBe(event.endpoint);
        }
      }),
    );
  });

  it('tells nobody of a type, a subtree or a scope that was left out', () => {
    fc.assert(
      fc.property(endpoints, facts, (all, event) => {
        fc.pre(event.type !== 'ping');
        for (const { endpoint } of recipients(all, event)) {
          const { types: wanted, under, scopes: of } = endpoint.filter;
          if (wanted.length > 0) expect(wanted).toContain(event.type);
          if (event.type === 'endpoint.disabled') continue;
          if (under.length > 0) expect(event.organPath.slice(0, under.length)).toEqual(under);
          if (of.length > 0 && event.scope !== null) expect(of).toContain(event.scope);
        }
      }),
    );
  });

  it('tells of what is public everybody who is ready for it and left nothing out', () => {
    fc.assert(
      fc.property(endpoints, facts, (all, event) => {
        fc.pre(audienceOf(event.type) === 'public');
        const ready = all.map(({ endpoint }) =>
          aKeptEndpoint({
            endpoint: { ...endpoint, filter: unfiltered, verifiedAt: NOW, switchedOffAt: null },
          }),
        );
        expect(recipients(ready, event)).toEqual(ready);
      }),
    );
  });

  it('leaves those in their order, none twice, and needs to know nothing of the others', () => {
    fc.assert(
      fc.property(endpoints, facts, (all, event) => {
        const told = recipients(all, event);
        expect(told).toEqual(all.filter((each) => recipients([each], event).length === 1));
      }),
    );
  });

  it('sends a ping to its endpoint alone, whatever the state of that', () => {
    const off = aKeptEndpoint({ endpoint: anEndpoint({ id: 'e1', verifiedAt: null, switchedOffAt: NOW }) });
    const other = aKeptEndpoint({ endpoint: anEndpoint({ id: 'e2' }) });
    const ping = { type: 'ping', organPath: [], scope: null, endpoint: 'e1' } as const;
    expect(recipients([off, other], ping)).toEqual([off]);
  });

  it('follows the organ of a filter when that was moved', () => {
    const filter = { ...unfiltered, under: ['r', 'p', 'c'] };
    const wanting = aKeptEndpoint({ endpoint: anEndpoint({ filter }) });
    const event = { type: 'report.published', scope: 'OWN', endpoint: null } as const;
    expect(recipients([wanting], { ...event, organPath: ['r', 'q', 'c', 'x'] })).toEqual([wanting]);
    expect(recipients([wanting], { ...event, organPath: ['r', 'p'] })).toEqual([]);
  });
});
