import type { SecrecyConclusion } from '../../../report/head.ts';

/** In the words of the law, 公开 first. */
export const secrecyConclusions = [
  { value: 'MAY_BE_PUBLISHED', zh: '公开', en: 'May be published' },
  { value: 'MUST_NOT_BE_PUBLISHED', zh: '免于公开', en: 'Must not be published' },
  {
    value: 'TO_BE_REFERRED',
    zh: '须报上级机关或者主管部门审定',
    en: 'To be referred to a higher organ or the department in charge',
  },
] as const satisfies readonly {
  readonly value: SecrecyConclusion;
  readonly zh: string;
  readonly en: string;
}[];
