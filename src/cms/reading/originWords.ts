import { dateText } from '../../messages/zh/dates.ts';
import { chinaDate } from '../../util/chinaDate.ts';
import type { OriginWords } from './originSentence.ts';

/** For `originSentence`. */
export const originWords: { readonly zh: OriginWords; readonly en: OriginWords } = {
  zh: {
    day: (at: string) => dateText(chinaDate(at)),
    nobody: '尚未有人填写，',
    imported: (file: string, place: string) => `导入自 ${file}${place === '' ? '' : `（${place}）`}`,
    compiled: '由下级年报汇总',
    restored: (reason: string) => `随旧版本恢复${reason === '' ? '' : `（${reason}）`}`,
    computed: '由系统按表式计算',
    typed: '填写',
    inRevision: (number: number) => `，自第 ${number} 版起未变`,
    inDraft: '，只在草稿中',
    printed: (text: string) => `，原文印作“${text}”`,
    incomplete: '；更早的版本没有查',
  },
  en: {
    day: (at: string) => chinaDate(at),
    nobody: 'Nobody has entered it yet, ',
    imported: (file: string, place: string) => `imported from ${file}${place === '' ? '' : ` (${place})`}`,
    compiled: 'added up from the reports below',
    restored: (reason: string) => `restored with an older revision${reason === '' ? '' : ` (${reason})`}`,
    computed: 'added up by the form',
    typed: 'entered',
    inRevision: (number: number) => `, the same since revision ${number}`,
    inDraft: ', only in the draft',
    printed: (text: string) => `, printed as “${text}”`,
    incomplete: '; earlier revisions were not looked at',
  },
};
