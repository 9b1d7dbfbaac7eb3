import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { handlerOf } from '../../../../src/cms/board/lines/handler.ts';
import { linesCsv } from '../../../../src/cms/board/lines/linesCsv.ts';
import { shownLines, tileCounts, type TileKey } from '../../../../src/cms/board/lines/shownLines.ts';
import { stageOf, stages } from '../../../../src/cms/board/lines/stages.ts';
import { remindable } from '../../../../src/cms/board/remind/remindable.ts';
import { aLine, progressIn, someLines } from '../boardLine.ts';

describe('stageOf', () => {
  it.each([
    ['NOT_BEGUN', null],
    ['DRAFT', progressIn('DRAFT')],
    ['SENT_BACK', progressIn('DRAFT', { sentBack: { byName: '林雨桐', at: '', note: '请核对' } })],
    ['IN_REVIEW', progressIn('SECRECY_REVIEW')],
    ['TO_PUBLISH', progressIn('AWAITING_SIGNATURE')],
    ['TO_PUBLISH', progressIn('SCHEDULED')],
    ['PUBLISHED', progressIn('PUBLISHED', { publicState: 'PUBLISHED' })],
    ['PUBLISHED', progressIn('DRAFT', { publicState: 'PUBLISHED' })],
    ['TAKEN_BACK', progressIn('WITHDRAWN', { publicState: 'WITHDRAWN' })],
    ['DRAFT', progressIn('DRAFT', { publicState: 'WITHDRAWN' })],
  ] as const)('is %s', (stage, progress) => {
    expect(stageOf(aLine({ progress }))).toBe(stage);
  });
});

describe('tiles', () => {
  it('count every line in one stage, and show exactly those that they count', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const counts = tileCounts(lines);
        expect(stages.reduce((sum, stage) => sum + counts[stage], 0)).toBe(lines.length);
        for (const tile of Object.keys(counts) as TileKey[]) {
          expect(shownLines(lines, { tile, search: '' })).toHaveLength(counts[tile]);
        }
      }),
    );
  });
});

describe('shownLines', () => {
  it('neither loses nor doubles a line, and puts what is missing before what is not', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const shown = shownLines(lines, { tile: null, search: '' });
        expect(new Set(shown)).toEqual(new Set(lines));
        expect(shown).toHaveLength(lines.length);
        const firstPublic = shown.findIndex(({ missing }) => !missing);
        expect(firstPublic === -1 || shown.slice(firstPublic).every(({ missing }) => !missing)).toBe(true);
      }),
    );
  });

  it('puts what is overdue first, then what is due soon, then as in the tree', () => {
    const dated = (organPath: string, state: 'OVERDUE' | 'DUE_SOON' | 'NOT_DUE_YET') =>
      aLine({ organPath, deadline: { state, on: '2026-01-31', publicBy: '2026-01-31', daysLeft: 0 } });
    const lines = [
      dated('a', 'NOT_DUE_YET'),
      dated('c', 'OVERDUE'),
      dated('b', 'DUE_SOON'),
      dated('a', 'OVERDUE'),
    ];
    const shown = shownLines(lines, { tile: null, search: '' });
    expect(shown.map(({ organPath, deadline }) => `${organPath} ${deadline.state}`)).toEqual([
      'a OVERDUE',
      'c OVERDUE',
      'b DUE_SOON',
      'a NOT_DUE_YET',
    ]);
  });

  it('finds all words in name or code, whatever their case', () => {
    const lines = [aLine({ organCode: 'Qw-JYJ' }), aLine({ organName: '公安局' })];
    expect(shownLines(lines, { tile: null, search: ' 教育  qw ' })).toEqual([lines[0]]);
    expect(shownLines(lines, { tile: null, search: '局' })).toHaveLength(2);
  });
});

describe('handlerOf', () => {
  it('names who has the report before them', () => {
    expect(handlerOf(aLine())).toBe('editor');
    expect(handlerOf(aLine({ called: false }))).toBeNull();
    expect(handlerOf(aLine({ progress: progressIn('SECRECY_REVIEW') }))).toBe('secrecy_reviewer');
    expect(handlerOf(aLine({ progress: progressIn('SCHEDULED') }))).toBeNull();
  });
});

describe('remindable', () => {
  const reminded = { at: '2026-01-20T02:00:00.000Z', byName: '郑晓岚', note: null };

  it('leaves out what is public, and what was asked for today in China', () => {
    const published = aLine({ progress: progressIn('PUBLISHED', { publicState: 'PUBLISHED' }) });
    const lines = [aLine(), aLine({ reminded }), published];
    expect(remindable(lines, '2026-01-20T15:59:59.000Z')).toEqual([lines[0]]);
    expect(remindable(lines, '2026-01-20T16:00:00.000Z')).toEqual([lines[0], lines[1]]);
  });
});

describe('linesCsv', () => {
  it('has a head, and a row for each line with its code', () => {
    const cells = {
      ...{
        organ: '教育局',
        stage: '草稿',
        deadline: '逾期 2 天',
        deadlineOn: '2026年1月31日',
        handler: '填报人',
      },
      ...{ changed: '', changedBy: '', reminded: '', note: '林雨桐退回：=1+1，"核对"' },
    };
    const text = linesCsv({ ...cells, code: '代码' }, [aLine()], () => cells);
    const [head, row] = text.split('\r\n');
    expect(head).toContain('代码,教育局,草稿,2026年1月31日');
    expect(row).toBe('bureau,教育局,草稿,2026年1月31日,逾期 2 天,填报人,,,,"林雨桐退回：=1+1，""核对"""');
  });
});
