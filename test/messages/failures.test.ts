import { describe, expect, it } from '@jest/globals';
import { DomainError, failureCodes, type FailureCode, type FailureParams } from '../../src/errors.ts';
import { formOf } from '../../src/forms/forms.ts';
import { failureMessage } from '../../src/messages/zh.ts';

type Example = { [Code in FailureCode]: readonly [Code, FailureParams[Code], string] }[FailureCode];

const examples: readonly Example[] = [
  ['UNAUTHENTICATED', {}, '您还没有登录，或者登录已失效。请重新登录后再试。'],
  [
    'CSRF_TOKEN_REQUIRED',
    {},
    '这次操作没有办理：无法确认它来自本系统的页面。请回到本系统，重新载入页面后再试。',
  ],
  ['FORBIDDEN', { action: 'report.publish' }, '您没有公布年报的权限。需要办理的，请联系本机关的管理员。'],
  [
    'NOT_FOUND',
    { what: 'organ', id: 'archive' },
    '没有找到机关（archive）。请核对后重试；仍找不到的，请联系管理员。',
  ],
  [
    'ALREADY_EXISTS',
    { what: 'report', id: 'archive:2023:OWN' },
    '年报（archive:2023:OWN）已经存在。请直接打开它，不要重复新建。',
  ],
  [
    'ALREADY_EXISTS',
    { what: 'grant', id: 'editor:archive' },
    '授权（editor:archive）已经存在，不必再次授予。',
  ],
  [
    'CONFLICT',
    { what: 'part', id: 'ch3', current: { version: 7, by: '李四', at: '2024-01-20T07:30:12.000Z' } },
    '没有保存：年报的这一部分（ch3）已由“李四”在 2024年1月20日15:30 先行修改，现为第 7 版。请重新载入，与您填写的内容比对后再保存。',
  ],
  [
    'CONFLICT',
    { what: 'head', id: '', current: { version: 2, by: null, at: null } },
    '没有保存：年报已由其他人先行修改，现为第 2 版。请重新载入，与您填写的内容比对后再保存。',
  ],
  [
    'INVALID_INPUT',
    { path: 'figures[3].value', reason: 'NOT_A_NUMBER', detail: '1a2' },
    '输入项 figures[3].value：填的不是数字（1a2）。请只填数字，没有数据的留空。',
  ],
  [
    'INVALID_INPUT',
    { path: 'figures[0].key', reason: 'COMPUTED_FIGURE', detail: 'ch4.review.total' },
    '输入项 figures[0].key：“第四部分 › 行政复议 › 总计”是自动计算的总计，不能填写。请改正它的各项加数。',
  ],
  [
    'ILLEGAL_STATE',
    { action: 'withdraw', state: 'DRAFT' },
    '年报现在的状态是“草稿”，不能撤回。请重新载入，按现在的状态办理。',
  ],
  [
    'BLOCKED_BY_ISSUES',
    {
      issues: [
        { code: 'F4.1', figures: [], expected: '11', actual: '0' },
        { code: 'F3.3', figures: [], expected: '1', actual: '0' },
        { code: 'F4.1', figures: [], expected: '5', actual: '0' },
      ],
    },
    '有 3 处错误必须改正（规则 F4.1、F3.3）才能公布。请按问题清单逐处核对后再试。',
  ],
  [
    'EXPLANATION_REQUIRED',
    { issues: [{ code: 'X1', figures: [], expected: '11', actual: '0' }] },
    '有 1 处须书面说明（规则 X1）才能提交。请在问题清单中逐处填写说明，或者改正后再试。',
  ],
  ['REASON_REQUIRED', { action: 'amend' }, '开始更正必须说明原因。请填写原因后再试。'],
  [
    'SAME_PERSON',
    { action: 'person.grant', as: 'self' },
    '这是您本人的账号，不能授予或者收回角色。请由其他人办理。',
  ],
  ['NOTHING_CHANGED', {}, '内容与已公开的版本完全相同，无需更正。请先修改要更正之处。'],
  [
    'MUTATION_ID_REUSED',
    { clientMutationId: 'a1' },
    '请求编号“a1”已用于另一次不同的操作。请换用新的编号重新提交。',
  ],
  [
    'TOO_LARGE',
    { what: 'part', size: 500000, limit: 409600 },
    '年报的这一部分过大：大小为 500000 字节，上限为 409600 字节。请精简，或者分次提交。',
  ],
  [
    'QUERY_OVER_LIMIT',
    { what: 'depth', limit: 8, found: 50 },
    '查询太大：嵌套层数为 50，一次最多 8。请分成几次查询，或者减少字段、条数后再试。',
  ],
  [
    'TOO_MANY_REQUESTS',
    { retryAfterSeconds: 3 },
    '请求太频繁，这一次没有办理。请等 3 秒后再试；批量取数的，请放慢速度或者一次多取几条。',
  ],
  [
    'UNREADABLE_FILE',
    { reason: 'UNSUPPORTED_FORMAT', detail: 'rar' },
    '不支持这种文件格式（rar）。请另存为 html、txt 或者 md 后再导入。',
  ],
  [
    'UNREADABLE_FILE',
    { reason: 'TOO_LARGE', detail: 'more than 4000 cells' },
    '文件过大或者展开后过大。请删去图片等无关内容后再导入。',
  ],
  [
    'PING_FAILED',
    { failure: null, status: 500 },
    '试发没有成功：对方回答了 HTTP 500，须回答 200 至 299。请核对接收程序后再试。',
  ],
  [
    'PING_FAILED',
    { failure: 'DNS', status: null },
    '试发没有成功：查不到这个域名。请核对网址和接收程序后再试。',
  ],
  [
    'ENDPOINT_NOT_OPEN',
    {},
    '这个推送接收地址没有启用：还没有核实，或者已经停用。请先核实或者启用，再重新推送。',
  ],
  ['TOO_SOON', { retryAfterSeconds: 10 }, '刚刚办理过一次。请在 10 秒后再试。'],
  ['UNAVAILABLE', { retryAfterSeconds: 5 }, '系统繁忙，这次没有办成。请在 5 秒后重试，内容不会重复保存。'],
];

const invalidReasons = {
  UNKNOWN_FIGURE: '本年报的格式中没有这个数值。请按表中的栏目填写。',
  COMPUTED_FIGURE: '此处是自动计算的总计，不能填写。请改正它的各项加数。',
  NOT_A_NUMBER: '填的不是数字。请只填数字，没有数据的留空。',
  NOT_AN_INTEGER: '此处只能填整数。请核对后改正。',
  NEGATIVE: '此处不能填负数。请核对后改正。',
  TOO_MANY_DIGITS: '数字位数过多。请核对是否多填或者粘贴有误。',
  UNKNOWN_UNIT: '不能使用这个单位。请选择元或万元；表中已印单位的，不要另填。',
  TEXT_TOO_LONG: '文字过长。请精简后再保存。',
  ILL_FORMED_TEXT: '文字中有不能保存的控制字符。请删去该字符，或者先粘贴为纯文本。',
  UNKNOWN_VALUE: '所填的值不在可选范围内。请重新选择。',
  OUT_OF_RANGE: '所填的值超出允许范围。请改正后再试。',
  DUPLICATE: '同一项填了两次。请只保留一次。',
  REQUIRED: '此项必须填写。请补填后再试。',
  NOT_TO_BE_DECIDED:
    '这一处不能这样办理：须改正的错误请改正，或者由政务公开办准予放行；须说明的请填写说明；提示不用办理。',
  TOO_MANY: '数量已到上限。请修改已有的，不要再新增。',
  NEVER_MATCHES:
    '按这样的条件永远收不到这类消息。请放宽范围，或者去掉这一类；尚未公开的年报只通知本机关和下级机关的，试发只在核实时发出。',
  ORGANS_BELOW: '这个机关下面还有别的机关，合并后没有去处。请先把它们逐一调整隶属或者合并，再来办理。',
  URL_MALFORMED: '网址的写法不正确。请填写完整的网址，例如 https://portal.example.gov.cn/hooks。',
  URL_NOT_HTTPS: '网址必须以 https:// 开头。请改用加密的地址。',
  URL_OTHER_PORT: '网址不能带端口号，只使用 443 端口。请改正后再试。',
  URL_WITH_CREDENTIALS: '网址中不能写用户名和密码。请删去“@”之前的部分；对方可凭签名核对来源。',
  URL_WITH_FRAGMENT: '网址中不能有“#”。请删去“#”及其后的部分。',
  URL_NOT_PUBLIC: '这个网址不在公网上。请填写公网可以访问的域名。',
} as const satisfies Record<FailureParams['INVALID_INPUT']['reason'], string>;

const unreadableReasons = {
  EMPTY: '文件是空的，没有可读的内容。请重新选择文件。',
  BINARY: '文件不是可读的文本。请把内容另存为网页（html）或者文本（txt、md）后再导入。',
  UNSUPPORTED_FORMAT: '不支持这种文件格式。请另存为 html、txt 或者 md 后再导入。',
  UNKNOWN_ENCODING: '认不出文件的文字编码。请用 UTF-8 或者 GB 18030 编码另存后再导入。',
  NOT_AN_ANNUAL_REPORT:
    '文件不像政府信息公开工作年度报告。请核对是否选错了文件；确是年报的，请检查标题和各部分标题。',
  SEVERAL_REPORTS: '文件中有不止一份年报。请每份年报存成一个文件，分别导入。',
  TOO_LARGE: '文件过大或者展开后过大。请删去图片等无关内容后再导入。',
} as const satisfies Record<FailureParams['UNREADABLE_FILE']['reason'], string>;

describe('failureMessage', () => {
  it.each(examples)('says why and what to do: %s', (code, params, sentence) => {
    expect(failureMessage(new DomainError(code, params), formOf('2021'))).toBe(sentence);
  });

  it('is shown above for every code', () => {
    expect(new Set(examples.map(([code]) => code))).toEqual(new Set(failureCodes));
  });

  it.each(Object.entries(invalidReasons))('says what is wrong with an input: %s', (reason, sentence) => {
    const params = { path: '', reason: reason as keyof typeof invalidReasons, detail: '' };
    expect(failureMessage(new DomainError('INVALID_INPUT', params))).toBe(sentence);
  });

  it.each(Object.entries(unreadableReasons))('says what file to send instead: %s', (reason, sentence) => {
    const params = { reason: reason as keyof typeof unreadableReasons, detail: '' };
    expect(failureMessage(new DomainError('UNREADABLE_FILE', params))).toBe(sentence);
  });

  it('names the cell where the path ends in a figure of the form', () => {
    const params = { path: 'changes.ch4.review.upheld', reason: 'NEGATIVE', detail: '-1' } as const;
    expect(failureMessage(new DomainError('INVALID_INPUT', params), formOf('2021'))).toBe(
      '“第四部分 › 行政复议 › 结果维持”：此处不能填负数（-1）。请核对后改正。',
    );
  });

  it('has words for actions, states and things that it does not know', () => {
    const messages = [
      failureMessage(new DomainError('FORBIDDEN', { action: 'x' })),
      failureMessage(new DomainError('ILLEGAL_STATE', { action: 'x', state: 'x' })),
      failureMessage(new DomainError('NOT_FOUND', { what: 'x', id: '' })),
    ];
    for (const message of messages) expect(message).not.toMatch(/[A-Za-z]/);
  });
});
