import { useCallback, useMemo } from 'react';
import { usePerson } from '../shell/person.ts';

/** Words that somebody is writing, kept in this browser until they are sent, whatever becomes of the page. */
export interface KeptWords {
  readonly text: string;
  readonly keep: (text: string) => void;
  readonly forget: () => void;
}

/** `about`: what the words will belong to; each has words of its own. */
export function useKeptWords(about: string): KeptWords {
  const { id } = usePerson();
  const key = `gongkai.words ${id} ${about}`;
  const text = useMemo(() => read(key), [key]);
  const keep = useCallback((words: string) => write(key, words), [key]);
  const forget = useCallback(() => write(key, ''), [key]);
  return { text, keep, forget };
}

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function write(key: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // A browser that keeps nothing: the words are in the field until the page is left.
  }
}
