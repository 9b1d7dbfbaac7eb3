import { scopeNames } from '../../../messages/zh/names.ts';
import type { EndpointShownFragment } from '../../generated/operations.ts';
import { useSettings } from '../../shell/settings.tsx';
import { useWords, words } from '../../shell/words.ts';
import { useEventTypes } from './eventTypes.ts';

const texts = words({
  zh: {
    everything: '全部消息',
    everywhere: '所有机关',
    under: (organ: string) => `${organ}及下级机关`,
    comma: '、',
    gap: '；',
  },
  en: {
    everything: 'all messages',
    everywhere: 'every organ',
    under: (organ: string) => `${organ} and below`,
    comma: ', ',
    gap: '; ',
  },
});

const english = { OWN: 'own reports', AGGREGATE: 'aggregate reports' } as const;

/** What an endpoint is told of, in words. */
export function FilterText({ filter }: { readonly filter: EndpointShownFragment['filter'] }) {
  const t = useWords(texts);
  const { language } = useSettings();
  const { nameOf } = useEventTypes();
  const scopes = language === 'en' ? english : scopeNames;
  return [
    filter.types.length === 0 ? t.everything : filter.types.map(nameOf).join(t.comma),
    filter.under === null ? t.everywhere : t.under(filter.under.name),
    ...(filter.scopes.length === 0 ? [] : [filter.scopes.map((scope) => scopes[scope]).join(t.comma)]),
  ].join(t.gap);
}
