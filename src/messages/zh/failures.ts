import type {
  BadRequestReason,
  DomainError,
  FailureCode,
  FailureParams,
  PingFailure,
  QueryLimit,
  SamePersonAs,
} from '../../errors.ts';
import type { Form } from '../../forms/form.ts';
import { instantText } from './dates.ts';
import { invalidSentence } from './invalid.ts';
import { actionName, stateName, thingName } from './names.ts';
import { unreadableSentences } from './unreadable.ts';

const queryLimits: Readonly<Record<QueryLimit, string>> = {
  operations: '一次请求中的查询数',
  jsonDepth: '请求内容（JSON）的嵌套层数',
  documentBytes: '查询文本的字节数',
  tokens: '查询文本的词数',
  depth: '嵌套层数',
  aliases: '别名数',
  rootFields: '顶层字段数',
  directives: '指令数',
  selections: '一组花括号内的字段数',
  cost: '可能返回的对象数',
  answerBytes: '返回结果的字节数',
};

type Sentences = {
  readonly [Code in FailureCode]: (params: FailureParams[Code], form: Form | null) => string;
};

/** Why it was refused and what to do next. With a form, figures are named by their printed labels. */
export function failureMessage(error: DomainError, form: Form | null = null): string {
  return sentenceFor(error.code, error.params, form);
}

function sentenceFor<Code extends FailureCode>(
  code: Code,
  params: FailureParams[Code],
  form: Form | null,
): string {
  return sentences[code](params, form);
}

const sentences: Sentences = {
  UNAUTHENTICATED: () => '您还没有登录，或者登录已失效。请重新登录后再试。',
  CSRF_TOKEN_REQUIRED: () =>
    '这次操作没有办理：无法确认它来自本系统的页面。请回到本系统，重新载入页面后再试。',
  FORBIDDEN: ({ action }) => `您没有${actionName(action)}的权限。需要办理的，请联系本机关的管理员。`,
  NOT_FOUND: ({ what, id }) =>
    `没有找到${thingName(what)}${named(id)}。请核对后重试；仍找不到的，请联系管理员。`,
  ALREADY_EXISTS: ({ what, id }) =>
    what === 'grant'
      ? `授权${named(id)}已经存在，不必再次授予。`
      : what === 'reminder'
        ? `今天已经催过这份年报${named(id)}。明天仍未公开的，可以再催。`
        : `${thingName(what)}${named(id)}已经存在。请直接打开它，不要重复新建。`,
  CONFLICT: ({ what, id, current }) => {
    const name = current.byName ?? current.by;
    const who = name ? `“${name}”` : '其他人';
    const when = current.at ? `在 ${instantText(current.at)} ` : '';
    return (
      `没有保存：${thingName(what)}${named(id)}已由${who}${when}先行修改，现为第 ${current.version} 版。` +
      '请重新载入，与您填写的内容比对后再保存。'
    );
  },
  INVALID_INPUT: invalidSentence,
  ILLEGAL_STATE: ({ action, state }) => {
    const used = /^(.+):(\d{4})$/.exec(state);
    if (used) {
      return `机关（${used[1]}）${used[2]}年已布置或已公开年报，不能从这一年或更早起${actionName(action)}。请从以后的年度起办理。`;
    }
    return `年报现在的状态是“${stateName(state)}”，不能${actionName(action)}。请重新载入，按现在的状态办理。`;
  },
  BLOCKED_BY_ISSUES: ({ issues }) => {
    const codes = [...new Set(issues.map(({ code }) => code))].join('、');
    return `有 ${issues.length} 处错误必须改正（规则 ${codes}）才能公布。请按问题清单逐处核对后再试。`;
  },
  EXPLANATION_REQUIRED: ({ issues }) => {
    const codes = [...new Set(issues.map(({ code }) => code))].join('、');
    return `有 ${issues.length} 处须书面说明（规则 ${codes}）才能提交。请在问题清单中逐处填写说明，或者改正后再试。`;
  },
  REASON_REQUIRED: ({ action }) => `${actionName(action)}必须说明原因。请填写原因后再试。`,
  SAME_PERSON: ({ action, as }) => `${samePersonWords[as]}，不能${actionName(action)}。请由其他人办理。`,
  NOTHING_CHANGED: () => '内容与已公开的版本完全相同，无需更正。请先修改要更正之处。',
  MUTATION_ID_REUSED: ({ clientMutationId }) =>
    `请求编号“${clientMutationId}”已用于另一次不同的操作。请换用新的编号重新提交。`,
  TOO_LARGE: ({ what, size, limit }) =>
    what === 'ledger'
      ? '所辖机关过多，不能一次算出过去某一时点的汇总数据。请按下级机关分别查询。'
      : `${thingName(what)}过大：大小为 ${size} 字节，上限为 ${limit} 字节。请精简，或者分次提交。`,
  METHOD_NOT_ALLOWED: ({ method, allowed }) =>
    `这个地址不接受 ${method} 请求，只接受 ${allowed.join('、')}。请改用上述方式后再试。`,
  BAD_REQUEST: ({ reason, detail }) => badRequestSentences[reason](detail),
  QUERY_OVER_LIMIT: ({ what, limit, found }) =>
    `查询太大：${queryLimits[what]}为 ${found}，一次最多 ${limit}。请分成几次查询，或者减少字段、条数后再试。`,
  UNREADABLE_FILE: ({ reason, detail }) => unreadableSentences[reason](detail),
  PING_FAILED: ({ failure, status }) =>
    failure === null
      ? `试发没有成功：对方回答了 HTTP ${status ?? ''}，须回答 200 至 299。请核对接收程序后再试。`
      : `试发没有成功：${sendFailureWords[failure]}。请核对网址和接收程序后再试。`,
  ENDPOINT_NOT_OPEN: () =>
    '这个推送接收地址没有启用：还没有核实，或者已经停用。请先核实或者启用，再重新推送。',
  TOO_MANY_REQUESTS: ({ retryAfterSeconds }) =>
    `请求太频繁，这一次没有办理。请等 ${retryAfterSeconds} 秒后再试；批量取数的，请放慢速度或者一次多取几条。`,
  TOO_SOON: ({ retryAfterSeconds }) => `刚刚办理过一次。请在 ${retryAfterSeconds} 秒后再试。`,
  UNAVAILABLE: ({ retryAfterSeconds }) =>
    `系统繁忙，这次没有办成。请在 ${retryAfterSeconds} 秒后重试，内容不会重复保存。`,
};

/** Why a request could not be read, and how to put it. */
const badRequestSentences = {
  CONTENT_TYPE: (detail) =>
    `不能读取这种类型的请求${named(detail)}。请以 application/json 发送，内容为 {"query": "…"}。`,
  CHARSET: (detail) => `不能读取这种编码的请求${named(detail)}。请以 UTF-8 发送。`,
  CONTENT_ENCODING: (detail) => `不接受压缩的请求${named(detail)}。请不压缩发送。`,
  NOT_UTF8: () => '请求内容不是有效的 UTF-8 文本。请以 UTF-8 发送。',
  NOT_JSON: () => '请求内容不是 JSON 对象。请发送 {"query": "…", "variables": {…}}。',
  NO_SUCH_OPERATION: (detail) =>
    `这个接口没有这类操作${named(detail)}：公开查询接口只能查询，填报和办理请使用管理接口。`,
  NOT_HTTP: () => '请求不符合 HTTP 的格式，没有读取。请检查发出请求的程序。',
  TOO_SLOW: () => '请求没有在规定的时间内发完，已经断开。请检查网络后再试。',
} as const satisfies Record<BadRequestReason, (detail: string) => string>;

/** For what is no refusal but a fault of the system. */
export const defectMessage = '系统内部出错，已记录。请稍后再试；若仍出错，请联系管理员。';

/** Why no answer came from an endpoint. */
export const sendFailureWords = {
  DNS: '查不到这个域名',
  FORBIDDEN_ADDRESS: '这个域名指向的不是公网地址',
  NOT_CONNECTED: '连接不上对方的服务器',
  TLS: '不能建立加密连接，或者对方的证书无效',
  TIMEOUT: '对方没有在 15 秒内答复',
  BROKEN_OFF: '对方在答复完之前断开了连接',
  TOO_LARGE: '对方的答复过大',
  NOT_HTTP: '对方的答复不是 HTTP',
} as const satisfies Record<PingFailure, string>;

/** Who the actor is in the thing, so that somebody else must do it. */
const samePersonWords = {
  self: '这是您本人的账号',
  author: '您参与了这份年报的填写',
  secrecy_reviewer: '您是这份年报的保密审查人',
  publisher: '您是这份年报的公布人',
} as const satisfies Record<SamePersonAs, string>;

function named(id: string): string {
  return id === '' ? '' : `（${id}）`;
}
