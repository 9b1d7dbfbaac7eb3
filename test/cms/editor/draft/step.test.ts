import { describe, expect, it } from '@jest/globals';
import { disputes } from '../../../../src/cms/editor/draft/model/deciding.ts';
import { savingOf, shownOf } from '../../../../src/cms/editor/draft/model/inHand.ts';
import { keptOf } from '../../../../src/cms/editor/draft/model/keeping.ts';
import type { DraftState } from '../../../../src/cms/editor/draft/model/state.ts';
import { dues } from '../../../../src/cms/editor/draft/model/timing.ts';
import { sendableFields } from '../../../../src/cms/editor/draft/model/unsent.ts';
import { Refusal } from '../../../../src/cms/shell/trouble.ts';
import type { PartId } from '../../../../src/report/content.ts';
import {
  after,
  CELL,
  draftInHand,
  heardOf,
  knownPart,
  OTHER_CELL,
  TOTAL,
  typedCell,
  typedText,
} from '../../../support/draftsInHand.ts';

const shown = (state: DraftState) => shownOf((field, text) => `${field}: ${text}`)(state);
const textOf = (state: DraftState, part: PartId = 'ch1') => shown(state).parts[part].text;
const cellOf = (state: DraftState, key = CELL) => shown(state).parts.ch3.figures[key]?.typed ?? null;
const saving = (state: DraftState, part: PartId = 'ch1') => savingOf(state, state.parts[part]);
const sent = { kind: 'SENT', part: 'ch1', id: 'one' } as const;

describe('a draft in hand', () => {
  it('is sent 800 ms after the last key, and after 5 s while somebody goes on typing', () => {
    let state = after(draftInHand(), typedText('ch1', '一', 1_000));
    expect(dues(state)).toEqual([{ kind: 'SAVE', part: 'ch1', at: 1_800 }]);
    for (let at = 1_500; at <= 9_000; at += 500) state = after(state, typedText('ch1', `一${at}`, at));
    expect(dues(state)).toEqual([{ kind: 'SAVE', part: 'ch1', at: 6_000 }]);
  });

  it('has one save of a part under way at most, and sends afterwards what was typed meanwhile', () => {
    const state = after(draftInHand(), typedText('ch1', '一'), sent, typedText('ch1', '一二', 2_000));
    expect(saving(state)).toBe('SAVING');
    expect(dues(state)).toEqual([]);
    const answered = after(state, { kind: 'SAVED', part: 'ch1', there: knownPart({ text: '一' }) });
    expect(saving(answered)).toBe('WAITING');
    expect(textOf(answered)).toBe('一二');
    expect(dues(answered)).toEqual([{ kind: 'SAVE', part: 'ch1', at: 2_800 }]);
  });

  it('sends the figures that changed, and no others', () => {
    const there = knownPart({ figures: { [CELL]: { value: '7' }, [OTHER_CELL]: { value: '2' } } });
    const state = after(
      draftInHand({ ch3: there }),
      typedCell(CELL, '８'),
      typedCell(OTHER_CELL, '2.0', 5_000),
    );
    expect(sendableFields(state.form, state.parts.ch3)).toEqual({ [CELL]: { typed: '８', unit: null } });
  });

  it('keeps what is typed as it is typed when the API has the same number', () => {
    const state = after(
      draftInHand(),
      typedCell(CELL, '1,234'),
      { kind: 'SENT', part: 'ch3', id: 'one' },
      { kind: 'SAVED', part: 'ch3', there: knownPart({ figures: { [CELL]: { value: '1234' } } }) },
    );
    expect(cellOf(state)).toBe('1,234');
    expect(saving(state, 'ch3')).toBe('SAVED');
    expect(shown(state).content.parts.ch3?.figures[CELL]).toEqual({ value: '1234' });
  });

  it('does not send a cell that is no number, and sends the others', () => {
    const state = after(draftInHand(), typedCell(CELL, '十二'), typedCell(OTHER_CELL, '3'));
    expect(Object.keys(sendableFields(state.form, state.parts.ch3))).toEqual([OTHER_CELL]);
    expect(shown(state).unreadable).toEqual({ [CELL]: expect.stringContaining('不是数字') });
    expect(shown(state).content.parts.ch3?.figures[CELL]?.value).toBeNull();
    expect(cellOf(state)).toBe('十二');
  });

  it('does not send a text with a character that nobody may save, and says so', () => {
    const state = after(draftInHand(), typedText('ch1', '一\u202e二'), {
      kind: 'CHANGED',
      changes: { ch1: { heading: '总体情况' } },
      at: 0,
    });
    expect(Object.keys(sendableFields(state.form, state.parts.ch1))).toEqual(['heading']);
    expect(shown(state).parts.ch1).toMatchObject({ refusal: 'text: 一\u202e二' });
  });

  it('drops a printed total with the first change of what it was printed with', () => {
    const there = knownPart({ figures: { [CELL]: { value: '7' }, [TOTAL]: { value: '9', printed: '9' } } });
    const before = draftInHand({ ch3: there });
    expect(cellOf(before, TOTAL)).toBe('9');
    const changed = after(before, typedCell(CELL, '8'), { kind: 'SENT', part: 'ch3', id: 'one' });
    expect(cellOf(changed, TOTAL)).toBeNull();
    const state = after(changed, {
      kind: 'SAVED',
      part: 'ch3',
      there: knownPart({ figures: { [CELL]: { value: '8' } } }, 2),
    });
    expect(saving(state, 'ch3')).toBe('SAVED');
  });

  it('gives the same objects for what did not change', () => {
    const show = shownOf(() => '');
    const before = show(after(draftInHand(), typedCell(CELL, '1')));
    const state = after(draftInHand(), typedCell(CELL, '1'), typedText('ch1', '一'));
    const now = show(state);
    expect(now.parts.ch3.figures).toBe(before.parts.ch3.figures);
    expect(now.content.parts.ch3).toBe(before.content.parts.ch3);
    expect(now.unreadable).toBe(before.unreadable);
    expect(show({ ...state, told: [] }).content).toBe(now.content);
  });
});

describe('when the API does not answer', () => {
  it('sends the same again, later and later, and one thing at a time', () => {
    let state = after(draftInHand(), typedText('ch1', '一'), typedText('ch5', '五'), sent);
    const pauses = [1, 2, 3, 4, 5, 6, 7].map((tries) => {
      state = after(state, { kind: 'OUT_OF_REACH', part: 'ch1', at: 0 });
      const [due, ...others] = dues(state);
      expect(others).toEqual([]);
      state = after(state, { ...sent, id: `try ${tries}` });
      expect(dues(state)).toEqual([]);
      return due?.at;
    });
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    expect(state.parts.ch1.sending?.id).toBe('one');
    expect(saving(state)).toBe('OFFLINE');
    const back = after(state, { kind: 'SAVED', part: 'ch1', there: knownPart({ text: '一' }) });
    expect([saving(back), saving(back, 'ch5')]).toEqual(['SAVED', 'WAITING']);
  });

  it('tries at once when there is a network again', () => {
    const away = after(draftInHand(), typedText('ch1', '一'), sent, {
      kind: 'OUT_OF_REACH',
      part: 'ch1',
      at: 5_000,
    });
    const state = after(away, { kind: 'TRIED_NOW', at: 5_100 });
    expect(dues(state)).toEqual([{ kind: 'SAVE', part: 'ch1', at: 5_100 }]);
  });

  it('waits while nobody, or somebody else, is signed in', () => {
    const state = after(draftInHand(), typedText('ch1', '一'), sent);
    for (const gone of [
      after(state, { kind: 'SIGNED_OUT', part: 'ch1' }),
      after(state, { kind: 'SOMEBODY_ELSE', part: 'ch1', name: '陈思源' }),
    ]) {
      expect([saving(gone), dues(gone)]).toEqual(['OFFLINE', []]);
      expect(dues(after(gone, { kind: 'SIGNED_IN' }))).toHaveLength(1);
    }
  });

  it('leaves a part that is refused alone until it is changed', () => {
    const state = after(draftInHand(), typedText('ch1', '一'), sent, {
      kind: 'REFUSED',
      part: 'ch1',
      why: new Refusal('文字过长', 'INVALID_INPUT'),
    });
    expect([saving(state), dues(state)]).toEqual(['REFUSED', []]);
    expect(shown(state).parts.ch1.refusal).toBe('文字过长');
    expect(dues(after(state, typedText('ch1', '二', 9)))).toHaveLength(1);
  });

  it('shows what others see once the report may not be changed, and keeps what was not saved', () => {
    const state = after(draftInHand({ ch1: knownPart({ text: '旧' }) }), typedText('ch1', '新'), sent, {
      kind: 'CLOSED',
      part: 'ch1',
      why: new Refusal('已提交', 'ILLEGAL_STATE'),
    });
    expect([textOf(state), dues(state), keptOf(state)?.parts.ch1?.mine['text']?.typed]).toEqual([
      '旧',
      [],
      '新',
    ]);
    expect(keptOf(after(state, { kind: 'GIVEN_UP' }))).toBeNull();
  });
});

describe('when somebody else changed the same part', () => {
  const there = knownPart({
    text: '甲\n乙\n丙',
    figures: { [CELL]: { value: '1' }, [OTHER_CELL]: { value: '2' } },
  });

  it('reads it before anything is sent', () => {
    const state = after(draftInHand(), typedText('ch1', '一'), sent, {
      kind: 'OVERTAKEN',
      part: 'ch1',
      at: 0,
    });
    expect(dues(state)).toEqual([{ kind: 'READ', at: 0 }]);
  });

  it('takes in what only the other side changed, and tells', () => {
    const state = after(
      draftInHand({ ch1: there, ch3: there }),
      typedText('ch1', '甲一\n乙\n丙'),
      typedCell(CELL, '5'),
    );
    const texts = after(
      state,
      heardOf(state, 'ch1', knownPart({ ...there.part, text: '甲\n乙\n丙二\n丁' }, 2)),
    );
    expect(textOf(texts)).toBe('甲一\n乙\n丙二\n丁');
    const other = { [CELL]: { value: '1' }, [OTHER_CELL]: { value: '9' } };
    const cells = after(texts, heardOf(texts, 'ch3', knownPart({ ...there.part, figures: other }, 2)));
    expect([cellOf(cells), cellOf(cells, OTHER_CELL), disputes(cells)]).toEqual(['5', '9', []]);
    expect(cells.told).toMatchObject([
      { kind: 'MERGED', part: 'ch1', byName: '陈思源', cells: 0, paragraphs: 2 },
      { kind: 'MERGED', part: 'ch3', cells: 1, paragraphs: 0 },
    ]);
  });

  it('leaves to a person what both changed, goes on saving the rest, and keeps the side that was not chosen', () => {
    const mine = after(draftInHand({ ch3: there }), typedCell(CELL, '5'), typedCell(OTHER_CELL, '6'));
    const other = { [CELL]: { value: '7' }, [OTHER_CELL]: { value: '2' } };
    const state = after(mine, heardOf(mine, 'ch3', knownPart({ ...there.part, figures: other }, 2)));
    expect(saving(state, 'ch3')).toBe('CONFLICT');
    expect(Object.keys(sendableFields(state.form, state.parts.ch3))).toEqual([OTHER_CELL]);
    expect(disputes(state)).toMatchObject([
      {
        field: CELL,
        ancestor: { typed: '1' },
        mine: { typed: '5' },
        theirs: { typed: '7' },
        byName: '陈思源',
      },
    ]);
    const theirs = {
      kind: 'DECIDED',
      part: 'ch3',
      field: CELL,
      outcome: { typed: '7', unit: null },
      at: 9,
    } as const;
    expect(after(state, theirs).shelf).toMatchObject([{ entry: { typed: '5' }, byName: null }]);
    const own = after(state, { ...theirs, outcome: { typed: '5', unit: null } });
    expect(own.shelf).toMatchObject([{ entry: { typed: '7' }, byName: '陈思源' }]);
    expect(after(own, { kind: 'OFF_SHELF', id: own.shelf[0]!.id }).shelf).toEqual([]);
    const neither = after(state, { ...theirs, outcome: { typed: '12', unit: null } });
    expect(neither.shelf.map(({ entry }) => entry.typed)).toEqual(['5', '7']);
  });

  it('does not take the own save, whose answer was lost, for somebody else', () => {
    const state = after(draftInHand(), typedText('ch1', '一'), sent, typedText('ch1', '一二', 3_000), {
      kind: 'OVERTAKEN',
      part: 'ch1',
      at: 0,
    });
    const read = after(state, heardOf(state, 'ch1', knownPart({ text: '一' })));
    expect([textOf(read), disputes(read), dues(read).length]).toEqual(['一二', [], 1]);
  });
});

describe('undo', () => {
  it('takes steps back over parts, and changes of one field within a second at once', () => {
    const typed = after(
      draftInHand(),
      typedText('ch1', '一', 0),
      typedText('ch1', '一二', 400),
      typedCell(CELL, '1', 600),
      typedText('ch1', '一二三', 5_000),
    );
    const back = [1, 2, 3, 4].map((count) =>
      after(typed, ...Array.from({ length: count }, () => ({ kind: 'UNDONE', at: 9_000 }) as const)),
    );
    expect(back.map((state) => [textOf(state), cellOf(state) ?? ''])).toEqual([
      ['一二', '1'],
      ['一二', ''],
      ['', ''],
      ['', ''],
    ]);
    const again = after(back[2]!, { kind: 'REDONE', at: 9_100 }, { kind: 'REDONE', at: 9_200 });
    expect([textOf(again), cellOf(again)]).toEqual(['一二', '1']);
  });

  it('leaves what somebody else wrote in the same text', () => {
    const mine = after(draftInHand({ ch1: knownPart({ text: '甲\n乙' }) }), typedText('ch1', '甲一\n乙'));
    const merged = after(mine, heardOf(mine, 'ch1', knownPart({ text: '甲\n乙\n丙' }, 2)));
    expect(textOf(after(merged, { kind: 'UNDONE', at: 5 }))).toBe('甲\n乙\n丙');
  });
});

describe('what is kept on this machine', () => {
  const there = knownPart({ text: '甲', figures: {} });

  it('is taken up again, on top of what others saved meanwhile', () => {
    const kept = keptOf(after(draftInHand({ ch1: there }), typedText('ch1', '甲\n未存'), sent))!;
    const newer = draftInHand({ ch1: knownPart({ text: '零\n甲' }, 2) });
    const state = after(newer, { kind: 'ADOPTED', kept, at: 100 });
    expect([textOf(state), disputes(state)]).toEqual(['零\n甲\n未存', []]);
    expect(state.told).toMatchObject([{ kind: 'RECOVERED', parts: ['ch1'] }]);
    expect(dues(state)).toEqual([{ kind: 'SAVE', part: 'ch1', at: 900 }]);
  });

  it('is a conflict where somebody else changed the same meanwhile', () => {
    const kept = keptOf(after(draftInHand({ ch1: there }), typedText('ch1', '我'), sent))!;
    const state = after(draftInHand({ ch1: knownPart({ text: '他' }, 2) }), {
      kind: 'ADOPTED',
      kept,
      at: 100,
    });
    expect(disputes(state)).toMatchObject([
      { mine: { typed: '我' }, theirs: { typed: '他' }, ancestor: { typed: '甲' } },
    ]);
  });

  it('is nothing new where the save had arrived after all', () => {
    const kept = keptOf(after(draftInHand({ ch1: there }), typedText('ch1', '我'), sent))!;
    const state = after(draftInHand({ ch1: knownPart({ text: '我' }, 2) }), {
      kind: 'ADOPTED',
      kept,
      at: 100,
    });
    expect([saving(state), keptOf(state)]).toEqual(['SAVED', null]);
  });

  it('goes to the shelf where this window has written something else in the same place', () => {
    const kept = keptOf(after(draftInHand({ ch1: there }), typedText('ch1', '那')))!;
    const state = after(draftInHand({ ch1: there }), typedText('ch1', '这'), {
      kind: 'ADOPTED',
      kept,
      at: 100,
    });
    expect([textOf(state), state.shelf.map(({ entry }) => entry.typed)]).toEqual(['这', ['那']]);
  });
});
