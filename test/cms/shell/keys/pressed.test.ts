import { describe, expect, it } from '@jest/globals';
import { isSingleKey, pressedIn } from '../../../../src/cms/shell/keys/pressed.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('pressedIn', () => {
  it('names the modifiers in their order', () => {
    const all = { ctrlKey: true, metaKey: false, altKey: true, shiftKey: true };
    expect(pressedIn({ ...all, key: 'ArrowDown' })).toBe('Control+Alt+Shift+ArrowDown');
  });

  it('takes the command key for Ctrl', () => {
    expect(pressedIn({ ...none, metaKey: true, key: 'k' })).toBe('Control+k');
  });

  it('takes a sign that needs Shift for that sign', () => {
    expect(pressedIn({ ...none, shiftKey: true, key: '?' })).toBe('?');
  });
});

describe('isSingleKey', () => {
  it.each(['c', '?', '[', '7', ' '])('is true of %j alone', (keys) => {
    expect(isSingleKey(keys)).toBe(true);
  });

  it.each(['Control+c', 'Alt+0', 'F6', 'Shift+F6', 'Enter', 'Escape', '↑ ↓ ← →'])(
    'is false of %j',
    (keys) => {
      expect(isSingleKey(keys)).toBe(false);
    },
  );
});
