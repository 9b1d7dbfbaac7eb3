import type { FailureCode, FailureParams } from '../../../src/errors.ts';

type Example = {
  [Code in FailureCode]: readonly [Code, FailureParams[Code], zh: string, en: string];
}[FailureCode];

/** Refusals in both languages, with the form of 2021. */
export const failureExamples: readonly Example[] = [
  [
    'UNAUTHENTICATED',
    {},
    '您还没有登录，或者登录已失效。请重新登录后再试。',
    'You are not signed in, or not any more. Sign in and try again.',
  ],
  [
    'CSRF_TOKEN_REQUIRED',
    {},
    '这次操作没有办理：无法确认它来自本系统的页面。请回到本系统，重新载入页面后再试。',
    'It was not done: nothing shows that the request comes from a page of this system. Go back to the system, reload the page and try again.',
  ],
  [
    'FORBIDDEN',
    { action: 'report.publish' },
    '您没有公布年报的权限。需要办理的，请联系本机关的管理员。',
    'You are not allowed to publish reports. If you have to, ask the administrator of your organ.',
  ],
  [
    'NOT_FOUND',
    { what: 'organ', id: 'archive' },
    '没有找到机关（archive）。请核对后重试；仍找不到的，请联系管理员。',
    'Not found: organ (archive). Check it and try again; if it is still not found, ask the administrator.',
  ],
  [
    'ALREADY_EXISTS',
    { what: 'report', id: 'archive:2023:OWN' },
    '年报（archive:2023:OWN）已经存在。请直接打开它，不要重复新建。',
    'It is there already: report (archive:2023:OWN). Open it instead of making another one.',
  ],
  [
    'ALREADY_EXISTS',
    { what: 'grant', id: 'editor:archive' },
    '授权（editor:archive）已经存在，不必再次授予。',
    'This grant (editor:archive) is there already. There is no need to grant it again.',
  ],
  [
    'CONFLICT',
    { what: 'part', id: 'ch3', current: { version: 7, by: '李四', at: '2024-01-20T07:30:12.000Z' } },
    '没有保存：年报的这一部分（ch3）已由“李四”在 2024年1月20日15:30 先行修改，现为第 7 版。请重新载入，与您填写的内容比对后再保存。',
    'Not saved: “李四” changed this part of the report (ch3) at 2024-01-20 15:30; it is now at version 7. Reload it, compare it with what you entered, and save again.',
  ],
  [
    'CONFLICT',
    { what: 'head', id: '', current: { version: 2, by: null, at: null } },
    '没有保存：年报已由其他人先行修改，现为第 2 版。请重新载入，与您填写的内容比对后再保存。',
    'Not saved: somebody else changed this report; it is now at version 2. Reload it, compare it with what you entered, and save again.',
  ],
  [
    'INVALID_INPUT',
    { path: 'figures[3].value', reason: 'NOT_A_NUMBER', detail: '1a2' },
    '输入项 figures[3].value：填的不是数字（1a2）。请只填数字，没有数据的留空。',
    'Input figures[3].value: This is not a number (1a2). Write digits only, and leave blank what has no data.',
  ],
  [
    'INVALID_INPUT',
    { path: 'figures[0].key', reason: 'COMPUTED_FIGURE', detail: 'ch4.review.total' },
    '输入项 figures[0].key：“第四部分 › 行政复议 › 总计”是自动计算的总计，不能填写。请改正它的各项加数。',
    'Input figures[0].key: “Part 4 › Administrative review › Total (行政复议 › 总计)” is a total that is added up by itself and cannot be filled in. Correct the figures it is the sum of.',
  ],
  [
    'ILLEGAL_STATE',
    { action: 'withdraw', state: 'DRAFT' },
    '年报现在的状态是“草稿”，不能撤回。请重新载入，按现在的状态办理。',
    'The state of the report is now “Draft”: you cannot withdraw the report. Reload the page and go on from there.',
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
    'Before it can be published, correct 3 errors (rules F4.1, F3.3). Go through the list of issues and try again.',
  ],
  [
    'EXPLANATION_REQUIRED',
    { issues: [{ code: 'X1', figures: [], expected: '11', actual: '0' }] },
    '有 1 处须书面说明（规则 X1）才能提交。请在问题清单中逐处填写说明，或者改正后再试。',
    'Before it can be submitted, explain 1 issue (rule X1). Write the explanations in the list of issues, or correct the report, and try again.',
  ],
  [
    'REASON_REQUIRED',
    { action: 'amend' },
    '开始更正必须说明原因。请填写原因后再试。',
    'To begin a correction you have to say why. Write the reason and try again.',
  ],
  [
    'SAME_PERSON',
    { action: 'person.grant', as: 'self' },
    '这是您本人的账号，不能授予或者收回角色。请由其他人办理。',
    'This is your own account, so you cannot grant or revoke roles. Somebody else has to do it.',
  ],
  [
    'NOTHING_CHANGED',
    {},
    '内容与已公开的版本完全相同，无需更正。请先修改要更正之处。',
    'The content is the same as what is public: there is nothing to correct. Make the changes first.',
  ],
  [
    'MUTATION_ID_REUSED',
    { clientMutationId: 'a1' },
    '请求编号“a1”已用于另一次不同的操作。请换用新的编号重新提交。',
    'The request id “a1” was used for something else before. Send it again with a new id.',
  ],
  [
    'TOO_LARGE',
    { what: 'part', size: 500000, limit: 409600 },
    '年报的这一部分过大：大小为 500000 字节，上限为 409600 字节。请精简，或者分次提交。',
    'Too large: part of the report, 500000 bytes; 409600 is the most. Shorten it, or send it in several parts.',
  ],
  [
    'METHOD_NOT_ALLOWED',
    { method: 'DELETE', allowed: ['GET', 'POST'] },
    '这个地址不接受 DELETE 请求，只接受 GET、POST。请改用上述方式后再试。',
    'This address does not take DELETE, only GET, POST. Use one of these and try again.',
  ],
  [
    'BAD_REQUEST',
    { reason: 'CONTENT_TYPE', detail: 'text/plain' },
    '不能读取这种类型的请求（text/plain）。请以 application/json 发送，内容为 {"query": "…"}。',
    'Requests of this type cannot be read (text/plain). Send application/json with {"query": "…"}.',
  ],
  [
    'QUERY_OVER_LIMIT',
    { what: 'depth', limit: 8, found: 50 },
    '查询太大：嵌套层数为 50，一次最多 8。请分成几次查询，或者减少字段、条数后再试。',
    'The query is too large: 50 levels of nesting; 8 is the most. Ask in several queries, or for fewer fields or entries.',
  ],
  [
    'TOO_MANY_REQUESTS',
    { retryAfterSeconds: 3 },
    '请求太频繁，这一次没有办理。请等 3 秒后再试；批量取数的，请放慢速度或者一次多取几条。',
    'Too many requests: this one was not answered. Try again in 3 seconds; to fetch much, ask more slowly or for more at once.',
  ],
  [
    'UNREADABLE_FILE',
    { reason: 'UNSUPPORTED_FORMAT', detail: 'rar' },
    '不支持这种文件格式（rar）。请另存为 docx、xlsx、pdf、html、txt 或者 md 后再导入。',
    'This file format is not supported (rar). Save the file as docx, xlsx, pdf, html, txt or md, and import that.',
  ],
  [
    'UNREADABLE_FILE',
    { reason: 'TOO_LARGE', detail: 'more than 4000 cells' },
    '文件过大或者展开后过大。请删去图片等无关内容后再导入。',
    'The file is too large, or becomes so when it is unpacked (more than 4000 cells). Remove pictures and the like, and import it again.',
  ],
  [
    'PING_FAILED',
    { failure: null, status: 500 },
    '试发没有成功：对方回答了 HTTP 500，须回答 200 至 299。请核对接收程序后再试。',
    'The ping failed: the receiver answered HTTP 500 and not 200 to 299. Check the receiver and try again.',
  ],
  [
    'PING_FAILED',
    { failure: 'DNS', status: null },
    '试发没有成功：查不到这个域名。请核对网址和接收程序后再试。',
    'The ping failed: the domain name was not found. Check the address and the receiver, and try again.',
  ],
  [
    'ENDPOINT_NOT_OPEN',
    {},
    '这个推送接收地址没有启用：还没有核实，或者已经停用。请先核实或者启用，再重新推送。',
    'Nothing is sent to this webhook endpoint: it is not verified, or switched off. Verify it or switch it on, and send again.',
  ],
  [
    'TOO_SOON',
    { retryAfterSeconds: 10 },
    '刚刚办理过一次。请在 10 秒后再试。',
    'This was done a moment ago. Try again in 10 seconds.',
  ],
  [
    'UNAVAILABLE',
    { retryAfterSeconds: 5 },
    '系统繁忙，这次没有办成。请在 5 秒后重试，内容不会重复保存。',
    'The system is busy; it was not done. Try again in 5 seconds; nothing will be saved twice.',
  ],
];

type Both = readonly [zh: string, en: string];

/** Without path and detail. */
export const invalidReasons = {
  UNKNOWN_FIGURE: [
    '本年报的格式中没有这个数值。请按表中的栏目填写。',
    'The form of this report has no such figure. Use the figures of its tables.',
  ],
  COMPUTED_FIGURE: [
    '此处是自动计算的总计，不能填写。请改正它的各项加数。',
    'This is a total that is added up by itself and cannot be filled in. Correct the figures it is the sum of.',
  ],
  NOT_A_NUMBER: [
    '填的不是数字。请只填数字，没有数据的留空。',
    'This is not a number. Write digits only, and leave blank what has no data.',
  ],
  NOT_AN_INTEGER: ['此处只能填整数。请核对后改正。', 'This has to be a whole number. Check and correct it.'],
  NEGATIVE: ['此处不能填负数。请核对后改正。', 'This cannot be negative. Check and correct it.'],
  TOO_MANY_DIGITS: [
    '数字位数过多。请核对是否多填或者粘贴有误。',
    'This number has too many digits. Check whether something was typed or pasted twice.',
  ],
  UNKNOWN_UNIT: [
    '不能使用这个单位。请选择元或万元；表中已印单位的，不要另填。',
    'This unit cannot be used here. Choose yuan (元) or 10,000 yuan (万元); give none where the form prints one.',
  ],
  TEXT_TOO_LONG: ['文字过长。请精简后再保存。', 'The text is too long. Shorten it and save again.'],
  ILL_FORMED_TEXT: [
    '文字中有不能保存的控制字符。请删去该字符，或者先粘贴为纯文本。',
    'The text holds a control character that cannot be saved. Remove it, or paste as plain text first.',
  ],
  UNKNOWN_VALUE: [
    '所填的值不在可选范围内。请重新选择。',
    'This is not one of the values to choose from. Choose again.',
  ],
  OUT_OF_RANGE: [
    '所填的值超出允许范围。请改正后再试。',
    'This is outside the range allowed. Correct it and try again.',
  ],
  DUPLICATE: ['同一项填了两次。请只保留一次。', 'The same is given twice. Leave it only once.'],
  REQUIRED: ['此项必须填写。请补填后再试。', 'This has to be filled in. Fill it in and try again.'],
  NOT_TO_BE_DECIDED: [
    '这一处不能这样办理：须改正的错误请改正，或者由政务公开办准予放行；须说明的请填写说明；提示不用办理。',
    'This cannot be done with this issue: correct what blocks, or have a collector let it pass; write an explanation where one is asked for; what only notes needs nothing.',
  ],
  TOO_MANY: [
    '数量已到上限。请修改已有的，不要再新增。',
    'There are as many as there may be. Change one that is there; do not add another.',
  ],
  NEVER_MATCHES: [
    '按这样的条件永远收不到这类消息。请放宽范围，或者去掉这一类；尚未公开的年报只通知本机关和下级机关的，试发只在核实时发出。',
    'With these conditions such messages would never come. Widen them, or leave this kind out: reports that are not public are told only to their own organ and below, and a ping is sent only to verify.',
  ],
  ORGANS_BELOW: [
    '这个机关下面还有别的机关，合并后没有去处。请先把它们逐一调整隶属或者合并，再来办理。',
    'There are organs below this one that would have no place after the merger. Move or merge each of them first.',
  ],
  URL_MALFORMED: [
    '网址的写法不正确。请填写完整的网址，例如 https://portal.example.gov.cn/hooks。',
    'This is not an address. Write a whole one, for example https://portal.example.gov.cn/hooks.',
  ],
  URL_NOT_HTTPS: [
    '网址必须以 https:// 开头。请改用加密的地址。',
    'The address has to begin with https://. Use an encrypted address.',
  ],
  URL_OTHER_PORT: [
    '网址不能带端口号，只使用 443 端口。请改正后再试。',
    'The address cannot name a port; only 443 is used. Leave the port out and try again.',
  ],
  URL_WITH_CREDENTIALS: [
    '网址中不能写用户名和密码。请删去“@”之前的部分；对方可凭签名核对来源。',
    'The address cannot hold a user name or password. Remove what stands before “@”; the receiver can check the signature.',
  ],
  URL_WITH_FRAGMENT: [
    '网址中不能有“#”。请删去“#”及其后的部分。',
    'The address cannot hold “#”. Remove “#” and what follows.',
  ],
  URL_NOT_PUBLIC: [
    '这个网址不在公网上。请填写公网可以访问的域名。',
    'This address is not on the public internet. Use a name that can be reached from there.',
  ],
} as const satisfies Record<FailureParams['INVALID_INPUT']['reason'], Both>;

export const unreadableReasons = {
  EMPTY: ['文件是空的，没有可读的内容。请重新选择文件。', 'The file is empty. Choose another file.'],
  BINARY: [
    '文件的内容和它的扩展名不符，不是可读的文本。请另存为 docx、xlsx、html 或者 txt 后再导入。',
    'The file is not text that can be read. Save it as docx, xlsx, html or txt, and import that.',
  ],
  DAMAGED: [
    '文件已损坏，或者内容和它的扩展名不符。请用 Word、Excel 或者 WPS 打开后另存一份再导入。',
    'The file is damaged, or not what its extension says. Open it in Word, Excel or WPS, save it anew, and import that.',
  ],
  UNSUPPORTED_FORMAT: [
    '不支持这种文件格式。请另存为 docx、xlsx、pdf、html、txt 或者 md 后再导入。',
    'This file format is not supported. Save the file as docx, xlsx, pdf, html, txt or md, and import that.',
  ],
  UNKNOWN_ENCODING: [
    '认不出文件的文字编码。请用 UTF-8 或者 GB 18030 编码另存后再导入。',
    'The encoding of the file is not known. Save the file in UTF-8 or GB 18030, and import that.',
  ],
  NOT_AN_ANNUAL_REPORT: [
    '文件不像政府信息公开工作年度报告。请核对是否选错了文件；确是年报的，请检查标题和各部分标题。',
    'The file does not look like an annual report on open government. Check whether it is the right file; if it is, check its title and the headings of its parts.',
  ],
  NO_TEXT: [
    '这份 PDF 里没有可读的文字：它是扫描件，或者没有带上字体的编码。请导入它的 Word 或者 Excel 原稿。',
    'There is no text in this PDF that can be read: it was scanned, or lacks the encoding of its fonts. Import the Word or Excel file it was made from.',
  ],
  SEVERAL_REPORTS: [
    '文件中有不止一份年报。请每份年报存成一个文件，分别导入。',
    'The file holds more than one annual report. Save each as a file of its own, and import them one by one.',
  ],
  TOO_LARGE: [
    '文件过大或者展开后过大。请删去图片等无关内容后再导入。',
    'The file is too large, or becomes so when it is unpacked. Remove pictures and the like, and import it again.',
  ],
} as const satisfies Record<FailureParams['UNREADABLE_FILE']['reason'], Both>;

export const badRequestReasons = {
  CONTENT_TYPE: [
    '不能读取这种类型的请求。请以 application/json 发送，内容为 {"query": "…"}。',
    'Requests of this type cannot be read. Send application/json with {"query": "…"}.',
  ],
  CHARSET: [
    '不能读取这种编码的请求。请以 UTF-8 发送。',
    'Requests in this encoding cannot be read. Send UTF-8.',
  ],
  CONTENT_ENCODING: [
    '不接受压缩的请求。请不压缩发送。',
    'Compressed requests are not taken. Send the request without compression.',
  ],
  NOT_UTF8: [
    '请求内容不是有效的 UTF-8 文本。请以 UTF-8 发送。',
    'The request is not valid UTF-8. Send UTF-8.',
  ],
  NOT_JSON: [
    '请求内容不是 JSON 对象。请发送 {"query": "…", "variables": {…}}。',
    'The request is not a JSON object. Send {"query": "…", "variables": {…}}.',
  ],
  NO_SUCH_OPERATION: [
    '这个接口没有这类操作：公开查询接口只能查询，填报和办理请使用管理接口。',
    'There are no such operations here: the public API only answers queries. To write, use the manage API.',
  ],
  NOT_HTTP: [
    '请求不符合 HTTP 的格式，没有读取。请检查发出请求的程序。',
    'The request is not HTTP and was not read. Check the program that sends it.',
  ],
  TOO_SLOW: [
    '请求没有在规定的时间内发完，已经断开。请检查网络后再试。',
    'The request did not arrive in time, and the connection was closed. Check the network and try again.',
  ],
} as const satisfies Record<FailureParams['BAD_REQUEST']['reason'], Both>;
