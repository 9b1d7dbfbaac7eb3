import type { Form } from '../../forms/form.ts';
import type { PartId } from '../../report/content.ts';

const names = {
  front: '标题和前言',
  ch1: '第一部分',
  ch2: '第二部分',
  ch3: '第三部分',
  ch4: '第四部分',
  ch5: '第五部分',
  ch6: '第六部分',
  annex: '附表',
} as const satisfies Record<PartId, string>;

/** 第三部分, or what a part that is no chapter is called; null: the whole report. */
export function chapterNumber(part: PartId | null): string {
  return part === null ? '年报' : names[part];
}

/** 第五部分“存在的主要问题及改进情况”, with the heading of the form where the form has the chapter. */
export function partName(form: Form, part: PartId | null): string {
  const heading = headingOf(form, part);
  return heading ? `${chapterNumber(part)}“${heading}”` : chapterNumber(part);
}

export function headingOf(form: Form, part: PartId | null): string | null {
  return form.chapters.find(({ id }) => id === part)?.heading ?? null;
}
