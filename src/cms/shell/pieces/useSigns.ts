import { useWords, words } from '../words.ts';

const signs = words({
  zh: { colon: '：', comma: '，', list: '、', semicolon: '；' },
  en: { colon: ': ', comma: ', ', list: ', ', semicolon: '; ' },
});

/** What stands between words that come from several places: `打开：某局`, `Open: …`. */
export function useSigns(): Readonly<Record<'colon' | 'comma' | 'list' | 'semicolon', string>> {
  return useWords(signs);
}
