import type { Metadata } from '../blocks.ts';

const NAMED =
  /^[【[]?\s*(标\s*题|名\s*称|发布时间|发布日期|公开日期|成文日期|生成日期|发文日期|时\s*间|日\s*期|文\s*号|发文字号|发布机构|发文机关|发布单位|公开主体|来\s*源|信息来源|作\s*者|栏\s*目|索\s*引\s*号|主题分类|体裁分类|有效性|浏览次数|浏览量|点击数|阅读次数|访问量|责任编辑|编\s*辑|字\s*号|字\s*体|原文链接|关键词|主题词|信息分类|公开方式|公开范围)\s*[】\]]?\s*[:：\s]\s*(.*)$/s;
const LEADING =
  /^(?:当前位置|您(?:的|现在的)位置|首页\s*[>＞»›/]|正文$|=+.*=+$|[-=_*]{4,}$|[（(【[]?(?:大|中|小)\s*[中小]|分享(?:到|至)?|打印|收藏|目\s*录$|微信|微博)/;
const TRAILING =
  /版权所有|备案(?:号|序号)|ICP备|公网安备|网站标识码|^主办(?:单位)?[:：]|^承办(?:单位)?[:：]|技术支持[:：]|网站地图|关于我们|^联系我们$|打印本页|关闭窗口|【?(?:打印|关闭|收藏)】|分享(?:到|至)[:：]?|扫一扫|^上一[篇条]|^下一[篇条]|^相关(?:链接|文章|附件|稿件|信息|阅读)|^附件下载$|^-->$/;

/** A line that names a fact about the page, not part of the report: `发布机构 某局`, `来源：某网 时间：…`. */
export function metadataLine(text: string): readonly Metadata[] {
  if (text.length > 200) return [];
  const match = NAMED.exec(text.trim());
  if (!match) return [];
  const name = match[1]!.replace(/\s/g, '');
  // Several facts may share a line.
  const [value = '', ...rest] = match[2]!.split(
    /\s+(?=(?:发布)?(?:时间|日期|来源|作者|浏览次数|字体)\s*[:：])/,
  );
  return [{ name, value: value.trim() }, ...rest.flatMap(metadataLine)];
}

/** Navigation, share buttons and rules above a report. */
export function isLeadingChrome(text: string): boolean {
  return text.length <= 200 && (LEADING.test(text.trim()) || metadataLine(text).length > 0);
}

/** Where the foot of a page begins. */
export function isTrailingChrome(text: string): boolean {
  return text.length <= 120 && TRAILING.test(text.trim());
}
