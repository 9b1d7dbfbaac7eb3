import { useSyncExternalStore } from 'react';
import type { Messages } from '../../messages/messages.ts';
import type { Settings } from './settings.tsx';

/** After these milliseconds it is tried once more to load them. */
const AGAIN_MS = 5_000;

let language: Settings['language'] = 'zh';
let loaded: Messages | null = null;
let loading: Promise<void> | null = null;
let isTriedAgain = false;
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

/** The page is in that language from now on; English is there a moment later. Never rejects. */
export async function speak(chosen: Settings['language']): Promise<void> {
  language = chosen;
  tell();
  await englishSettled();
}

/** When English is there, or cannot be had now; at once where nobody wants it. Never rejects. */
export async function englishSettled(): Promise<void> {
  if (language !== 'en' || loaded) return;
  loading ??= load();
  await loading;
}

async function load(): Promise<void> {
  try {
    loaded = (await import('../../messages/en.ts')).en;
    tell();
  } catch {
    // There is no network. Or a newer version is in place: then it stays Chinese until the page is loaded again.
    loading = null;
    window.addEventListener('online', again, { once: true });
    if (!isTriedAgain) setTimeout(again, AGAIN_MS);
    isTriedAgain = true;
  }
}

function again(): void {
  void englishSettled();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
