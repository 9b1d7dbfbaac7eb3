import { useMemo } from 'react';
import { MAX_HEADING_LENGTH, MAX_TEXT_LENGTH } from '../../../report/input.ts';
import { indexOfForbidden } from '../../../util/wellFormed.ts';
import { useWords, words } from '../../shell/words.ts';
import type { SayHeld } from './model/inHand.ts';

const texts = words({
  zh: {
    heading: '标题',
    forbidden: (paragraph: number, character: number, code: string) =>
      `第 ${paragraph} 段第 ${character} 字处有不能保存的控制字符（${code}）。请删去这个字符，其余内容保留。`,
    forbiddenInHeading: (character: number, code: string) =>
      `标题第 ${character} 字处有不能保存的控制字符（${code}）。请删去。`,
    tooLong: (what: string, length: number, limit: number) =>
      `${what}过长：现有 ${length} 字，最多 ${limit} 字。请精简后自动保存。`,
    text: '文字',
  },
  en: {
    heading: 'The heading',
    forbidden: (paragraph: number, character: number, code: string) =>
      `Paragraph ${paragraph}, character ${character} is a control character (${code}) that cannot be saved. Delete it; the rest stays.`,
    forbiddenInHeading: (character: number, code: string) =>
      `Character ${character} of the heading is a control character (${code}). Delete it.`,
    tooLong: (what: string, length: number, limit: number) =>
      `${what} is too long: ${length} characters of at most ${limit}. It is saved once it is shorter.`,
    text: 'The text',
  },
});

/** Why a heading or a text is not sent as it stands, and where. */
export function useHeldWords(): SayHeld {
  const t = useWords(texts);
  return useMemo(
    () => (field, text) => {
      const limit = field === 'heading' ? MAX_HEADING_LENGTH : MAX_TEXT_LENGTH;
      if (text.length > limit) return t.tooLong(field === 'heading' ? t.heading : t.text, text.length, limit);
      const at = indexOfForbidden(text);
      const code = `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      const before = text.slice(0, at).split('\n');
      const character = Array.from(before.at(-1) ?? '').length + 1;
      return field === 'heading'
        ? t.forbiddenInHeading(character, code)
        : t.forbidden(before.length, character, code);
    },
    [t],
  );
}
