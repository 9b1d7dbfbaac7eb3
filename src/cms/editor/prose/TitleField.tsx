import { Button, Input } from 'antd';
import { useId } from 'react';
import { useHead } from '../../report/head.ts';
import { useWords, words } from '../../shell/words.ts';
import { useDraft } from '../draft/draft.ts';

const texts = words({
  zh: {
    title: '年报标题',
    usual: (organ: string, year: number) => `${organ}${year}年政府信息公开工作年度报告`,
    useUsual: '填入标准标题',
    none: '（没有标题）',
  },
  en: {
    title: 'Title of the report',
    usual: (organ: string, year: number) => `${organ}${year}年政府信息公开工作年度报告`,
    useUsual: 'Use the usual title',
    none: '(no title)',
  },
});

/** The title of the report: the heading of its front. */
export function TitleField() {
  const t = useWords(texts);
  const id = useId();
  const { organName, year } = useHead();
  const { parts, editable, change } = useDraft();
  const { heading } = parts.front;
  const usual = t.usual(organName, year);
  const write = (typed: string) => change({ front: { heading: typed === '' ? null : typed } });
  if (!editable) return <p className="cms-title">{heading ?? t.none}</p>;
  return (
    <div className="cms-title-field">
      <label htmlFor={id}>{t.title}</label>
      <Input
        id={id}
        lang="zh-CN"
        value={heading ?? ''}
        placeholder={usual}
        onChange={({ target }) => write(target.value)}
      />
      {heading === null && <Button onClick={() => write(usual)}>{t.useUsual}</Button>}
    </div>
  );
}
