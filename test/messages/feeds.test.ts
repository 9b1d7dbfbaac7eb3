import { describe, expect, it } from '@jest/globals';
import { en } from '../../src/messages/en.ts';
import { zh } from '../../src/messages/zh.ts';
import { aPublication } from '../support/builders.ts';
import { strayChinese } from '../support/sentences/strayChinese.ts';

describe('a feed', () => {
  it('says whose reports it is about', () => {
    expect([zh, en].map(({ feedTitle }) => feedTitle('示例市', true))).toEqual([
      '示例市政府信息公开工作年度报告（含下级机关）',
      'Annual reports on open government of “示例市” and the organs below',
    ]);
    expect(en.feedTitle(null, true)).toBe('Annual reports on open government');
  });

  it('says what became of a report, with what was explained', () => {
    const at = '2024-01-30T01:00:00.000Z';
    const life = aPublication({
      state: 'WITHDRAWN',
      organName: '示例市',
      title: '年报',
      note: '核实中',
      publishedAt: '2024-03-01T01:00:00.000Z',
    });
    const step = { state: 'PUBLISHED', revision: 2, hash: 'a', at, note: '漏计一件' } as const;
    const { title, text } = en.feedEntry(life, step, true);
    expect(title).toBe('“年报” (corrected) (withdrawn)');
    expect(text.split('\n')).toEqual([
      `“示例市” corrected its annual report on open government for ${life.report.year} (own) at 2024-01-30 09:00.`,
      'Note on the correction: “漏计一件”',
      'The report was withdrawn at 2024-03-01 09:00: “核实中”',
    ]);
    expect(strayChinese(title + text)).toEqual([]);
    expect(zh.feedEntry(life, step, true).text.split('\n')).toHaveLength(3);
  });
});
