import { useSyncExternalStore } from 'react';
import type { Messages } from '../../messages/messages.ts';
import type { Settings } from './settings.tsx';

let language: Settings['language'] = 'zh';
let loaded: Messages | null = null;
const listeners = new Set<() => void>();

/**
 * The words of the domain in English; null: the page is in Chinese, or they are not there yet. They are loaded only when
 * somebody wants them.
 */
export function english(): Messages | null {
  return language === 'en' ? loaded : null;
}

export function useEnglish(): Messages | null {
  return useSyncExternalStore(subscribe, english);
}

/** The page is in that language from now on; English is there a moment later. */
export async function speak(chosen: Settings['language']): Promise<void> {
  language = chosen;
  tell();
  if (chosen !== 'en' || loaded) return;
  try {
    loaded = (await import('../../messages/en.ts')).en;
    tell();
  } catch {
    // A newer version is in place: what has no English stays Chinese until the page is loaded again.
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
