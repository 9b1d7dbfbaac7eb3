import { describe, expect, it } from '@jest/globals';
import { deedOf, type Press } from '../../../../src/cms/editor/table/cellKeys.ts';
import { moved, rectangle } from '../../../../src/cms/editor/table/moves.ts';
import { linesOf } from '../../../../src/cms/editor/table/printedTable.ts';
import { edition2021 as form } from '../../../../src/forms/edition2021.ts';
import { gridsOf } from '../../../support/copiedTables.ts';

function press(keys: string): Press {
  const all = keys.split('+');
  return {
    key: all.at(-1)!,
    ctrlKey: all.includes('Control'),
    shiftKey: all.includes('Shift'),
    altKey: all.includes('Alt'),
    metaKey: false,
  };
}

const lines = (table: number) => linesOf(gridsOf(form, form.tables[table]!));

describe('deedOf', () => {
  it.each([
    ['Enter', { kind: 'MOVE', to: 'DOWN' }],
    ['Shift+Enter', { kind: 'MOVE', to: 'UP' }],
    ['ArrowLeft', { kind: 'MOVE', to: 'LEFT' }],
    ['Shift+ArrowDown', { kind: 'EXTEND', to: 'DOWN' }],
    ['Home', { kind: 'MOVE', to: 'LINE_START' }],
    ['Control+Home', { kind: 'MOVE', to: 'FIRST' }],
    ['F2', { kind: 'EDIT' }],
    ['Escape', { kind: 'RESTORE' }],
    ['Delete', { kind: 'CLEAR' }],
    ['Control+z', { kind: 'UNDO' }],
    ['Control+Shift+Z', { kind: 'REDO' }],
    ['Control+y', { kind: 'REDO' }],
    ['Control+a', { kind: 'SELECT_ALL' }],
  ])('takes %s as a sheet does', (keys, deed) => {
    expect(deedOf(press(keys), false)).toEqual(deed);
  });

  it.each(['5', 'Tab', 'Control+v', 'Control+c', 'Alt+ArrowDown'])('leaves %s to the field', (keys) => {
    expect(deedOf(press(keys), false)).toBeNull();
  });

  it.each(['ArrowLeft', 'End', 'Backspace', 'Control+a'])(
    'moves within the number by %s while it is edited',
    (keys) => {
      expect(deedOf(press(keys), true)).toBeNull();
    },
  );

  it('leaves the number by Enter and up and down', () => {
    expect(deedOf(press('Enter'), true)).toEqual({ kind: 'MOVE', to: 'DOWN' });
    expect(deedOf(press('ArrowUp'), true)).toEqual({ kind: 'MOVE', to: 'UP' });
  });
});

describe('moved', () => {
  it('passes over what the form adds up', () => {
    const from = 'ch3.other.other.natural_person';
    expect(moved(lines(1), from, 'DOWN')).toBe('ch3.carried_out.natural_person');
    expect(moved(lines(1), 'ch3.granted.other_org', 'RIGHT')).toBe('ch3.granted.other_org');
    expect(moved(lines(2), 'ch4.review.pending', 'RIGHT')).toBe('ch4.litigation_direct.upheld');
  });

  it('goes on in the next grid', () => {
    const licensing = 'ch2.art20_5.administrative_licensing.decisions';
    expect(moved(lines(0), 'ch2.art20_1.normative_documents.in_force', 'DOWN')).toBe(licensing);
    expect(moved(lines(0), licensing, 'UP')).toBe('ch2.art20_1.normative_documents.made');
  });

  it('stays at the edges', () => {
    const first = 'ch3.new_received.natural_person';
    expect(['UP', 'LEFT', 'FIRST', 'LINE_START'].map((to) => moved(lines(1), first, to as 'UP'))).toEqual(
      Array(4).fill(first),
    );
    expect(moved(lines(1), first, 'LAST')).toBe('ch3.carried_out.other_org');
  });

  it('comes to every entered cell', () => {
    for (const table of [0, 1, 2]) {
      const all = lines(table);
      const reached = new Set<string>();
      for (let at = moved(all, all[0]![0]!.key, 'FIRST'); !reached.has(at); at = moved(all, at, 'DOWN')) {
        let across = at;
        do {
          reached.add(across);
          across = moved(all, across, 'RIGHT');
        } while (!reached.has(across));
      }
      const entered = all.flat().filter(({ sumOf }) => sumOf === null);
      expect([...reached].sort()).toEqual(entered.map(({ key }) => key).sort());
    }
  });
});

describe('rectangle', () => {
  it('is the same from any two opposite corners', () => {
    const corner = rectangle(lines(1), 'ch3.granted.natural_person', 'ch3.new_received.research_institution');
    expect(corner.map((line) => line.map(({ column }) => column.id))).toEqual(
      Array(3).fill(['natural_person', 'commercial_enterprise', 'research_institution']),
    );
    expect(
      rectangle(lines(1), 'ch3.new_received.research_institution', 'ch3.granted.natural_person'),
    ).toEqual(corner);
  });
});
