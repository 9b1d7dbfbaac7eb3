import { useSettings } from './settings.tsx';

/** What stands on a screen, in both languages; names are the same in each. What needs values is a function. */
export interface Words<T> {
  readonly zh: T;
  readonly en: NoInfer<Widened<T>>;
}

/** Texts may differ from language to language; what they are called, and what they are made from, may not. */
type Widened<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer Values) => string
      ? (...args: Values) => string
      : Widened<T[K]>;
};

export function words<const T extends object>(both: Words<T>): Words<T> {
  return both;
}

export function useWords<T>(both: Words<T>): Widened<T> {
  const { language } = useSettings();
  return language === 'en' ? both.en : (both.zh as Widened<T>);
}
