import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';

export interface Settings {
  readonly language: 'zh' | 'en';
  /** `auto`: as the system has it. */
  readonly theme: 'auto' | 'light' | 'dark';
  readonly largeText: boolean;
  /** Whether keys that are one letter or sign alone do something. */
  readonly singleKeys: boolean;
}

interface SettingsInHand extends Settings {
  readonly change: (some: Partial<Settings>) => void;
}

const defaults: Settings = { language: 'zh', theme: 'auto', largeText: false, singleKeys: true };
const STORED_AS = 'gongkai.settings';

const Context = createContext<SettingsInHand>({ ...defaults, change: () => undefined });

/** What somebody has chosen for this browser. */
export function useSettings(): SettingsInHand {
  return useContext(Context);
}

export function SettingsKept({ children }: { readonly children: ReactNode }) {
  const [settings, setSettings] = useState(keptSettings);
  useEffect(() => {
    document.documentElement.lang = settings.language === 'en' ? 'en' : 'zh-CN';
    document.documentElement.dataset['text'] = settings.largeText ? 'large' : 'normal';
    write(settings);
  }, [settings]);
  useEffect(() => {
    // Chosen in another window of this browser.
    const listen = ({ key }: StorageEvent) => {
      if (key === STORED_AS) setSettings(keptSettings());
    };
    window.addEventListener('storage', listen);
    return () => window.removeEventListener('storage', listen);
  }, []);
  const inHand = useMemo(
    () => ({
      ...settings,
      change: (some: Partial<Settings>) => setSettings((before) => ({ ...before, ...some })),
    }),
    [settings],
  );
  return <Context value={inHand}>{children}</Context>;
}

/** Whether what is chosen comes to dark now. Paper is light. */
export function useDark(): boolean {
  const { theme } = useSettings();
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  const isPrinted = useMedia('print');
  return !isPrinted && (theme === 'auto' ? systemIsDark : theme === 'dark');
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const media = window.matchMedia(query);
    // At once: a page is printed as it stands when this returns.
    const listen = () => flushSync(() => setMatches(media.matches));
    media.addEventListener('change', listen);
    return () => media.removeEventListener('change', listen);
  }, [query]);
  return matches;
}

/** What this browser keeps of them; as they are at first where it keeps nothing. */
export function keptSettings(): Settings {
  try {
    return { ...defaults, ...(JSON.parse(localStorage.getItem(STORED_AS) ?? '{}') as Partial<Settings>) };
  } catch {
    return defaults;
  }
}

function write(settings: Settings): void {
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing: the choice holds until the page is left.
  }
}
