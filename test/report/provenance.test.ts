import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ReportContent } from '../../src/report/content.ts';
import { provenanceOf, type DraftOrigin } from '../../src/report/provenance.ts';
import { sealRevision, type Revision, type RevisionCause } from '../../src/report/revision.ts';
import { runs } from '../support/random.ts';
import { contentWith, granted, reportOf } from '../support/world.ts';

const received = 'ch3.new_received.natural_person';
const total = 'ch3.new_received.total';
const fees = 'ch2.art20_8.administrative_fees.amount_wan_yuan';
const keys = [received, total, fees];

function revisionOf(
  number: number,
  content: ReportContent,
  cause: RevisionCause,
  reason: string | null,
): Revision {
  return sealRevision({
    report: reportOf('bureau'),
    organPath: ['root', 'bureau'],
    number,
    content,
    cause,
    reason,
    by: `person:${String(number)}`,
    byName: `第${String(number)}人`,
    at: `2024-01-${String(number).padStart(2, '0')}T00:00:00.000Z`,
    previousHash: null,
  });
}

function draftOf(content: ReportContent, lastRevision: number): DraftOrigin {
  const saved = { savedBy: 'person:editor', savedByName: '填报人', savedAt: '2024-02-01T00:00:00.000Z' };
  return { content, lastRevision, parts: [{ id: 'ch3', ...saved }] };
}

function imported(count: number): ReportContent {
  const content = contentWith(granted(count));
  const { ch3 } = content.parts;
  const figure = { value: String(count), printed: `${String(count)}件`, place: '表三第2行' };
  return {
    ...content,
    parts: { ...content.parts, ch3: { ...ch3!, figures: { ...ch3!.figures, [received]: figure } } },
  };
}

describe('provenanceOf', () => {
  it('names the revision that set the present value, with the file, the place and the words printed there', () => {
    const chain = [
      revisionOf(3, imported(7), 'SUBMITTED', null),
      revisionOf(2, imported(7), 'IMPORTED', '年报.html'),
      revisionOf(1, imported(5), 'IMPORTED', '旧.html'),
    ];
    const [origin] = provenanceOf([received], chain, draftOf(imported(7), 3));
    expect(origin).toEqual({
      key: received,
      value: '7',
      revision: 2,
      cause: 'IMPORTED',
      reason: '年报.html',
      by: 'person:2',
      byName: '第2人',
      at: '2024-01-02T00:00:00.000Z',
      source: 'IMPORTED',
      file: '年报.html',
      place: '表三第2行',
      printed: '7件',
      complete: true,
    });
  });

  it('names who saved the part where only the draft has the value', () => {
    const chain = [revisionOf(1, contentWith(granted(5)), 'IMPORTED', '旧.html')];
    const [typed, sum, same] = provenanceOf(keys, chain, draftOf(contentWith(granted(6)), 1));
    expect(typed).toMatchObject({
      value: '6',
      revision: null,
      by: 'person:editor',
      byName: '填报人',
      source: 'TYPED',
    });
    expect(sum).toMatchObject({ value: '6', revision: null, source: 'COMPUTED' });
    expect(same).toMatchObject({ value: '0', revision: 1, file: '旧.html' });
  });

  it('does not jump over a break: a value that came back was set when it came back', () => {
    const counts = [7, 8, 7];
    const chain = counts.map((count, i) =>
      revisionOf(counts.length - i, contentWith(granted(count)), i === 0 ? 'RESTORED' : 'SUBMITTED', '恢复'),
    );
    expect(provenanceOf([received], chain, null)[0]).toMatchObject({
      revision: 3,
      source: 'RESTORED',
      file: null,
    });
  });

  it('takes another unit for another value', () => {
    const key = 'ch2.art20_9.centralized_procurement.total_amount';
    const amount = (unit: '元' | '万元'): ReportContent => {
      const content = contentWith({ [key]: '5' }, { form: '2019', year: 2020 });
      const ch2 = content.parts.ch2!;
      return {
        ...content,
        parts: {
          ...content.parts,
          ch2: { ...ch2, figures: { ...ch2.figures, [key]: { value: '5', unit } } },
        },
      };
    };
    const chain = [
      revisionOf(2, amount('万元'), 'SUBMITTED', null),
      revisionOf(1, amount('元'), 'IMPORTED', 'a.html'),
    ];
    expect(provenanceOf([key], chain, null)[0]).toMatchObject({ revision: 2 });
  });

  it('says where it did not get to the end', () => {
    const chain = [revisionOf(9, contentWith(granted(7)), 'SUBMITTED', null)];
    expect(provenanceOf([received], chain, null)[0]).toMatchObject({ revision: 9, complete: false });
    expect(provenanceOf([received], [], draftOf(contentWith(granted(7)), 9))[0]).toMatchObject({
      complete: false,
    });
    expect(provenanceOf([received], [], draftOf(contentWith(granted(7)), 0))[0]).toMatchObject({
      complete: true,
    });
  });

  it('names, after any history, the first of the unbroken run of the value', () => {
    const value = fc.constantFrom(null, '1', '2', '3');
    const state = fc.record({ [received]: value, [fees]: value });
    fc.assert(
      fc.property(
        fc.array(state, { minLength: 1, maxLength: 12 }),
        state,
        fc.boolean(),
        (states, draft, withDraft) => {
          const contents = states.map((figures) => contentWith(figures));
          const chain = contents.map((content, i) => revisionOf(i + 1, content, 'SUBMITTED', null)).reverse();
          const origins = provenanceOf(
            [received, fees],
            chain,
            withDraft ? draftOf(contentWith(draft), states.length) : null,
          );
          const all = withDraft ? [...states, draft] : states;
          for (const { key: told, revision, value: shown, complete } of origins) {
            const key = told === fees ? fees : received;
            // Forwards, and not backwards as the code does it.
            let expected = 0;
            all.forEach((each, i) => {
              if (i > 0 && each[key] !== all[i - 1]![key]) expected = i;
            });
            expect(shown).toBe(all.at(-1)![key]);
            expect(revision).toBe(expected === states.length ? null : expected + 1);
            expect(complete).toBe(true);
          }
        },
      ),
      runs('provenance', 200, 5000),
    );
  });
});
