import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { forms } from '../../src/forms/forms.ts';
import type { EventType, ReportEvent } from '../../src/report/event.ts';
import { disabledMessage, pingMessage } from '../../src/webhooks/endpointPayload.ts';
import { bodyOf } from '../../src/webhooks/format.ts';
import { organMessage } from '../../src/webhooks/organPayload.ts';
import { BODY_LIMIT, overdueMessage, reportMessage, type ReportFacts } from '../../src/webhooks/payload.ts';
import { healthy } from '../../src/webhooks/schedule.ts';
import { anEndpoint, anEvent, NOW, reportId } from '../support/builders.ts';
import { runs } from '../support/random.ts';

const facts: ReportFacts = {
  organPath: ['province', 'city', 'county'],
  url: 'https://gongkai.example/county/2025/OWN',
  supersedes: null,
};

const everyFigure = forms.map(({ cells }) => [...cells.keys()]).toSorted((a, b) => b.length - a.length)[0]!;

const published: ReportEvent = anEvent({
  type: 'report.published',
  sequence: 7,
  revision: 3,
  hash: 'ab'.repeat(32),
  note: '首次公布。',
});

function sizeOf(event: ReportEvent, own: Partial<ReportFacts> = {}): number {
  const message = reportMessage(event, { ...facts, ...own })!;
  const source = `https://${'long-name.'.repeat(25)}example`;
  return Math.max(
    ...(['STANDARD', 'CLOUDEVENTS'] as const).map((format) =>
      Buffer.byteLength(bodyOf(message, format, source).body),
    ),
  );
}

describe('reportMessage', () => {
  it('tells of a publication by its identifiers and key facts', () => {
    expect(reportMessage(published, facts)).toEqual({
      id: expect.stringMatching(/^evt_[0-9a-f]{32}$/),
      type: 'report.published',
      timestamp: NOW,
      subject: 'county:2025:OWN',
      data: {
        report: 'county:2025:OWN',
        organ: 'county',
        organPath: ['province', 'city', 'county'],
        year: 2025,
        scope: 'OWN',
        sequence: 7,
        revision: 3,
        hash: 'ab'.repeat(32),
        changed: [],
        changedCount: 0,
        truncated: false,
        url: facts.url,
        note: '首次公布。',
      },
    });
  });

  it('says which revision a correction supersedes', () => {
    const message = reportMessage({ ...published, type: 'report.corrected' }, { ...facts, supersedes: 2 });
    expect(message?.data).toMatchObject({ revision: 3, supersedes: 2 });
  });

  it('leaves out a path that is not known', () => {
    expect(reportMessage(published, { ...facts, organPath: null })?.data).not.toHaveProperty('organPath');
  });

  it.each<EventType>(['report.created', 'report.submitted', 'report.returned'])(
    'tells of %s without note and figures',
    (type) => {
      const event = { ...published, type, note: '请改第三部分', changed: ['ch3.new_received.total'] };
      const data = reportMessage(event, facts)!.data;
      expect(Object.keys(data).toSorted()).toEqual(
        ['report', 'organ', 'organPath', 'year', 'scope', 'sequence', 'revision', 'hash', 'url'].toSorted(),
      );
    },
  );

  it('tells nobody of what the catalogue does not name', () => {
    for (const type of ['report.recalled', 'report.cleared', 'report.signed', 'report.scheduled'] as const) {
      expect(reportMessage({ ...published, type }, facts)).toBeNull();
    }
  });

  it('never tells who did it or what else belongs to it', () => {
    const event = {
      ...published,
      actor: 'person:secret',
      actorName: '王某某',
      details: { forced: '不得外传', basis: '不得外传' },
    };
    const text = JSON.stringify(reportMessage(event, facts));
    expect(text).not.toMatch(/person:|王某某|不得外传/);
  });

  it('gives the same event the same id and the same bytes, and another event another id', () => {
    const again = { ...published, details: { forced: 'x' } };
    expect(bodyOf(reportMessage(again, facts)!, 'STANDARD', '')).toEqual(
      bodyOf(reportMessage(published, facts)!, 'STANDARD', ''),
    );
    const ids = [
      published,
      { ...published, sequence: 8 },
      { ...published, report: { ...reportId, scope: 'AGGREGATE' as const } },
      { ...published, report: { ...reportId, year: 2024 } },
      { ...published, report: { ...reportId, organ: 'other' } },
    ].map((event) => reportMessage(event, facts)!.id);
    expect(new Set(ids).size).toBe(ids.length);
    // Known to receivers from before: a change of the rule would send everything anew.
    expect(ids[0]).toBe('evt_ec8e219b733c82dc88e92b7ccbd8072c');
  });

  it('holds all figures of a form beside the longest note', () => {
    const event = { ...published, changed: everyFigure, note: '更'.repeat(2_000) };
    expect(reportMessage(event, facts)?.data).toMatchObject({
      changed: everyFigure,
      changedCount: everyFigure.length,
      truncated: false,
    });
    expect(sizeOf(event)).toBeLessThan(BODY_LIMIT);
  });

  it('says so when it leaves figures out', () => {
    const changed = [...everyFigure, ...everyFigure, ...everyFigure];
    const { data } = reportMessage({ ...published, changed }, facts)!;
    const kept = data['changed'] as readonly string[];
    expect(kept.length).toBeGreaterThan(everyFigure.length);
    expect(kept).toEqual(changed.slice(0, kept.length));
    expect(data).toMatchObject({ changedCount: changed.length, truncated: true });
    expect(sizeOf({ ...published, changed })).toBeLessThan(BODY_LIMIT);
  });

  it('cuts a note only between characters', () => {
    const { data } = reportMessage({ ...published, note: '𠮷'.repeat(5_000) }, facts)!;
    expect(data['note']).toBe('𠮷'.repeat(2_000));
    expect(data['truncated']).toBe(true);
  });

  it('is small, whatever happened', () => {
    const key = fc.oneof(fc.constantFrom(...everyFigure), fc.string({ maxLength: 80, unit: 'binary' }));
    fc.assert(
      fc.property(
        fc.array(key, { maxLength: 2_000, size: 'max' }),
        fc.option(fc.string({ maxLength: 20_000, size: 'max', unit: 'binary' })),
        fc.array(fc.stringMatching(/^[A-Za-z0-9_-]{40}$/), { maxLength: 6 }),
        fc.integer({ min: 0, max: 2_000 }),
        (changed, note, organPath, urlLength) => {
          const url = `https://gongkai.example/${'a'.repeat(urlLength)}`;
          const size = sizeOf({ ...published, type: 'report.corrected', changed, note }, { organPath, url });
          expect(size).toBeLessThan(BODY_LIMIT);
        },
      ),
      runs('events', 150, 3_000),
    );
  });
});

describe('overdueMessage', () => {
  it('is the same event for one report and deadline', () => {
    const first = overdueMessage(reportId, '2026-01-31', facts, NOW);
    expect(first.data).toMatchObject({ report: 'county:2025:OWN', deadline: '2026-01-31' });
    expect(overdueMessage(reportId, '2026-01-31', facts, '2026-02-01T00:00:00.000Z').id).toBe(first.id);
    expect(first.data).not.toHaveProperty('note');
  });
});

describe('organMessage', () => {
  it('tells where the organ stands, and is another event for each number', () => {
    const path = ['province', 'new', 'county'];
    const event = { organ: 'county', sequence: 4, type: 'organ.changed', at: NOW } as const;
    const told = (sequence: number) =>
      organMessage({ ...event, sequence }, path, 'https://gongkai.example/county');
    expect(told(4).data).toEqual({
      organ: 'county',
      organPath: path,
      sequence: 4,
      url: 'https://gongkai.example/county',
    });
    expect([told(4).id, told(5).id]).toEqual([told(4).id, expect.not.stringMatching(told(4).id)]);
  });
});

describe('messages about an endpoint', () => {
  it('name it and why, and not its address', () => {
    expect(pingMessage('ep1', NOW).data).toEqual({ endpoint: 'ep1' });
    const gone = { ...healthy, disabled: 'GONE', failingSince: NOW, lastFailureAt: NOW } as const;
    const about = anEndpoint({ id: 'ep1' });
    expect(disabledMessage(about, gone)?.data).toEqual({
      endpoint: 'ep1',
      reason: 'GONE',
      failingSince: NOW,
    });
    expect(disabledMessage(about, gone)?.id).toBe(disabledMessage(about, { ...gone, told: true })?.id);
    expect(disabledMessage(about, healthy)).toBeNull();
  });
});
