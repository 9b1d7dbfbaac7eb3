import { words } from '../shell/words.ts';

export const searchTexts = words({
  zh: {
    organ: '行政机关',
    find: '输入名称、拼音或者代码',
    chooseOrgan: '选择行政机关',
    loading: (count: number) => `正在载入机关名录，已载入 ${count} 个…`,
    goTo: '查找年报',
    goToHint: '机关名称、拼音首字母或者代码，可加年度，如“jyj 2024”',
    own: (year: number) => `${year} 年年报`,
    aggregate: (year: number) => `${year} 年汇总年报`,
    board: (year: number) => `${year} 年报送进度`,
    results: '结果',
    none: '没有符合的机关。请换用全称中的几个字，或者核对您的角色所在的机关。',
    notBegun: (what: string) => `${what}还没有开始填报，已切换到这个机关。`,
    keys: '↑ ↓ 选择，回车打开，Esc 关闭',
  },
  en: {
    organ: 'Organ',
    find: 'Name, pinyin or code',
    chooseOrgan: 'Choose an organ',
    loading: (count: number) => `Loading organs, ${count} so far…`,
    goTo: 'Find a report',
    goToHint: 'Name, initials in pinyin or code, and a year, as in “jyj 2024”',
    own: (year: number) => `Report of ${year}`,
    aggregate: (year: number) => `Aggregate report of ${year}`,
    board: (year: number) => `Progress of ${year}`,
    results: 'Results',
    none: 'No such organ. Try some characters of its full name.',
    notBegun: (what: string) => `${what} has not been begun; the organ is now chosen.`,
    keys: '↑ ↓ to choose, Enter to open, Esc to close',
  },
});
