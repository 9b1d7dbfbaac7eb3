import { describe, expect, it } from '@jest/globals';
import {
  aggregationState,
  reportsToAdd,
  sourceChanges,
  type AddedRevision,
  type Aggregation,
} from '../../src/report/aggregation.ts';
import { isMissing, progressOf, type BoardRow } from '../../src/report/board.ts';
import { boardSummary } from '../../src/report/boardSummary.ts';
import { deadlineAt } from '../../src/report/deadline.ts';
import { reportIdText, type Scope } from '../../src/report/report.ts';
import { aHead, NOW } from '../support/builders.ts';

/** A line of the board; `revision` is the public one, null: it is a draft, left out: it is not begun. */
function line(organ: string, scope: Scope, called: boolean, revision?: number | null): BoardRow {
  const report = { organ, year: 2025, scope };
  const organPath = organ === 'county' ? ['county'] : ['county', organ];
  const shown = { state: 'PUBLISHED', publicState: 'PUBLISHED', publicRevisions: [revision ?? 0] } as const;
  const head = aHead({ id: report, ...(typeof revision === 'number' ? shown : {}) });
  return {
    report,
    organName: organ,
    organPath,
    called,
    progress: revision === undefined ? null : progressOf(head),
    reminded: null,
  };
}

function chosen(own: BoardRow | null, ...below: readonly BoardRow[]) {
  const { published, missing } = reportsToAdd({ own, below });
  const text = ({ report }: { readonly report: BoardRow['report'] }) => reportIdText(report);
  return { published: published.map(text), missing: missing.map(text) };
}

function added(organ: string, revision: number, scope: Scope = 'OWN', n = '1'): AddedRevision {
  const report = { organ, year: 2025, scope };
  return { report, organName: organ, revision, hash: `${organ}${revision}`, figures: { n, same: '7' } };
}

describe('reportsToAdd', () => {
  it('begins with the office, and goes on in the order of the tree', () => {
    const found = chosen(
      line('county', 'OWN', true, 1),
      line('b', 'OWN', true, 1),
      line('a', 'OWN', true, 1),
    );
    expect(found.published).toEqual(['county:2025:OWN', 'a:2025:OWN', 'b:2025:OWN']);
  });

  it.each([
    ['both public: the 汇总', true, 1, 1, ['z:2025:AGGREGATE'], []],
    ['the 汇总 called for, not public: waits for it', true, null, 1, [], ['z:2025:AGGREGATE']],
    ['the 汇总 called for, not begun: waits for it', true, undefined, 1, [], ['z:2025:AGGREGATE']],
    ['the 汇总 begun and not called for: the own report', false, null, 1, ['z:2025:OWN'], []],
    ['the 汇总 public and not called for: the 汇总', false, 3, 1, ['z:2025:AGGREGATE'], []],
    ['neither public nor called for: nobody', false, null, null, [], []],
  ] as const)('takes of an organ with %s', (_, called, aggregate, own, published, missing) => {
    const rows = [line('z', 'AGGREGATE', called, aggregate), line('z', 'OWN', called, own)];
    expect(chosen(null, ...rows)).toEqual({ published, missing });
  });
});

describe('sourceChanges', () => {
  it('are none the first time, and none where the same revisions went in', () => {
    expect(sourceChanges(null, [added('a', 1)])).toEqual([]);
    expect(sourceChanges([added('a', 1)], [added('a', 1)])).toEqual([]);
  });

  it('tell of a correction the figures that differ, blank ones without a difference', () => {
    const before = { ...added('a', 1), figures: { n: '1.5', gone: '2', same: '7' } };
    const after = { ...added('a', 2), figures: { n: '1', came: '0', same: '7' } };
    expect(sourceChanges([before], [after])[0]?.cells).toEqual([
      { key: 'n', before: '1.5', after: '1', difference: '-0.5' },
      { key: 'gone', before: '2', after: null, difference: null },
      { key: 'came', before: null, after: '0', difference: null },
    ]);
  });

  it('tell of a 汇总 in place of an own report that one came and the other went', () => {
    const changes = sourceChanges([added('z', 1)], [added('z', 1, 'AGGREGATE')]);
    expect(changes.map(({ report, kind }) => [report.scope, kind])).toEqual([
      ['AGGREGATE', 'ADDED'],
      ['OWN', 'GONE'],
    ]);
  });
});

describe('aggregationState', () => {
  it('does not tell as new what was looked at and left out', () => {
    const { report, organName, revision } = added('b', 4);
    const made: Aggregation = {
      report: { organ: 'county', year: 2025, scope: 'AGGREGATE' },
      revision: 1,
      by: 'key:1',
      byName: '一号',
      at: NOW,
      added: [added('a', 1)],
      otherForm: [{ report, organName, revision }],
    };
    const rows = (b: number) => [line('a', 'OWN', true, 1), line('b', 'OWN', true, b)];
    const state = (b: number) => aggregationState(made, reportsToAdd({ own: null, below: rows(b) }));
    expect(state(4)).toMatchObject({ corrected: [], gone: [], arrived: [] });
    expect(state(5)).toMatchObject({ corrected: [{ organName: 'b', revision: 4 }], gone: [], arrived: [] });
  });
});

describe('boardSummary', () => {
  it('counts each line under everything that it is', () => {
    const rows = [line('a', 'OWN', true), line('b', 'OWN', true, null), line('c', 'OWN', false, 2)];
    const lines = rows.map((row) => ({ row, deadline: deadlineAt(row.report, null, null, '2026-02-01') }));
    expect(rows.map(isMissing)).toEqual([true, true, false]);
    expect(boardSummary(lines)).toMatchObject({ lines: 3, called: 2, notBegun: 1, missing: 2, sentBack: 0 });
    expect(boardSummary(lines).states).toMatchObject({ DRAFT: 1, PUBLISHED: 1 });
    expect(boardSummary([])).toMatchObject({ lines: 0, states: { DRAFT: 0 }, deadlines: { OVERDUE: 0 } });
  });
});
