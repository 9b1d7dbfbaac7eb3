import type { FailureParams, InvalidReason } from '../../errors.ts';
import type { Form } from '../../forms/form.ts';
import { figureLabel } from './figures.ts';

/** What is wrong with one place of the input. The detail is what was sent, or the bound that it broke. */
export function invalidSentence(
  { path, reason, detail }: FailureParams['INVALID_INPUT'],
  form: Form | null,
): string {
  return `${placeText(path, form)}${sentences[reason](detail, form)}`;
}

const sentences = {
  UNKNOWN_FIGURE: (detail) => `本年报的格式中没有这个数值${shown(detail)}。请按表中的栏目填写。`,
  COMPUTED_FIGURE: (detail, form) =>
    `${cellText(detail, form)}是自动计算的总计，不能填写。请改正它的各项加数。`,
  NOT_A_NUMBER: (detail) => `填的不是数字${shown(detail)}。请只填数字，没有数据的留空。`,
  NOT_AN_INTEGER: (detail) => `此处只能填整数${shown(detail)}。请核对后改正。`,
  NEGATIVE: (detail) => `此处不能填负数${shown(detail)}。请核对后改正。`,
  TOO_MANY_DIGITS: (detail) => `数字位数过多${shown(detail)}。请核对是否多填或者粘贴有误。`,
  UNKNOWN_UNIT: (detail) => `不能使用这个单位${shown(detail)}。请选择元或万元；表中已印单位的，不要另填。`,
  TEXT_TOO_LONG: (detail) => `文字过长${shown(detail)}。请精简后再保存。`,
  ILL_FORMED_TEXT: (detail) =>
    `文字中有不能保存的控制字符${shown(detail)}。请删去该字符，或者先粘贴为纯文本。`,
  UNKNOWN_VALUE: (detail) => `所填的值不在可选范围内${shown(detail)}。请重新选择。`,
  OUT_OF_RANGE: (detail) => `所填的值超出允许范围${shown(detail)}。请改正后再试。`,
  DUPLICATE: (detail) => `同一项填了两次${shown(detail)}。请只保留一次。`,
  REQUIRED: (detail) => `此项必须填写${shown(detail)}。请补填后再试。`,
  NOT_TO_BE_DECIDED: () =>
    '这一处不能这样办理：须改正的错误请改正，或者由政务公开办准予放行；须说明的请填写说明；提示不用办理。',
  TOO_MANY: (detail) => `数量已到上限${shown(detail)}。请修改已有的，不要再新增。`,
  NEVER_MATCHES: (detail) =>
    `按这样的条件永远收不到这类消息${shown(detail)}。请放宽范围，或者去掉这一类；尚未公开的年报只通知本机关和下级机关的，试发只在核实时发出。`,
  ORGANS_BELOW: (detail) =>
    `这个机关下面还有别的机关${shown(detail)}，合并后没有去处。请先把它们逐一调整隶属或者合并，再来办理。`,
  URL_MALFORMED: () => '网址的写法不正确。请填写完整的网址，例如 https://portal.example.gov.cn/hooks。',
  URL_NOT_HTTPS: () => '网址必须以 https:// 开头。请改用加密的地址。',
  URL_OTHER_PORT: () => '网址不能带端口号，只使用 443 端口。请改正后再试。',
  URL_WITH_CREDENTIALS: () => '网址中不能写用户名和密码。请删去“@”之前的部分；对方可凭签名核对来源。',
  URL_WITH_FRAGMENT: () => '网址中不能有“#”。请删去“#”及其后的部分。',
  URL_NOT_PUBLIC: () => '这个网址不在公网上。请填写公网可以访问的域名。',
} as const satisfies Record<InvalidReason, (detail: string, form: Form | null) => string>;

function placeText(path: string, form: Form | null): string {
  const key = /ch[1-6](?:\.[a-z0-9_]+)+$/.exec(path)?.[0];
  if (key !== undefined && form?.cells.has(key)) return `“${figureLabel(form, key)}”：`;
  return path === '' ? '' : `输入项 ${path}：`;
}

function cellText(detail: string, form: Form | null): string {
  return form?.cells.has(detail) ? `“${figureLabel(form, detail)}”` : `此处${shown(detail)}`;
}

function shown(detail: string): string {
  return detail === '' ? '' : `（${detail}）`;
}
