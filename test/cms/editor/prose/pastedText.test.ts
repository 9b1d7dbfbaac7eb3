import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { leadOf } from '../../../../src/cms/editor/prose/leads.ts';
import { textOfMarkup, textOfPlain, type Markup } from '../../../../src/cms/editor/prose/pastedText.ts';
import { typedHere } from '../../../../src/cms/editor/prose/typedHere.ts';

function markupOf(node: DefaultTreeAdapterTypes.Node): Markup {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  return { name: node.nodeName, children: node.childNodes.map(markupOf) };
}

const pasted = (html: string) => textOfMarkup(markupOf(parseFragment(html)));

describe('textOfMarkup', () => {
  it('keeps the paragraphs of Word, and nothing of its markup', () => {
    const html = `<!--StartFragment--><style>p.MsoNormal{mso-style-parent:""}</style>
      <p class=MsoNormal style='text-indent:32.0pt'><b><span lang=EN-US>（一）</span><span>主动公开。</span></b><span>2025年，我局认真落实
      条例要求，主动公开信息<span lang=EN-US>126</span>条。<o:p></o:p></span></p>
      <p class=MsoNormal>&nbsp;</p>
      <p class=MsoNormal>&nbsp;&nbsp;第二段<br>换行后的一段</p><!--EndFragment-->`;
    expect(pasted(html)).toEqual({
      paragraphs: [
        '（一）主动公开。2025年，我局认真落实条例要求，主动公开信息126条。',
        '第二段',
        '换行后的一段',
      ],
      images: 0,
      tables: 0,
    });
  });

  it('counts what has no place in a text', () => {
    expect(pasted('<p>前</p><table><tr><td>1</td></tr></table><p><img src="x">后</p><svg></svg>')).toEqual({
      paragraphs: ['前', '后'],
      images: 2,
      tables: 1,
    });
  });

  it('runs nothing and shows nothing of scripts', () => {
    expect(pasted('<p onclick="x()">文<script>alert(1)</script>字</p>').paragraphs).toEqual(['文字']);
  });

  it('keeps every character of paragraphs that have no blanks', () => {
    const paragraph = fc.string({
      unit: fc.constantFrom('政', '府', 'A', '1', '。', '<', '&'),
      minLength: 1,
    });
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    fc.assert(
      fc.property(fc.array(paragraph), (paragraphs) => {
        const html = paragraphs.map((each) => `<div><p><span>${escaped(each)}</span></p></div>`).join('\n');
        expect(pasted(html).paragraphs).toEqual(paragraphs);
        expect(textOfPlain(paragraphs.join('\r\n')).paragraphs).toEqual(paragraphs);
      }),
    );
  });
});

describe('textOfPlain', () => {
  it('takes every kind of line end, and leaves indents and empty lines out', () => {
    expect(textOfPlain('　　一\r\n\r\n二\u2028三\v四 ').paragraphs).toEqual(['一', '二', '三', '四']);
  });
});

describe('leadOf', () => {
  it.each([
    ['（一）主动公开。2025年', 8],
    ['（二）依申请公开', 8],
    ['(三)政府信息管理：健全', 10],
    ['2025年（一）', 0],
    [`（四）${'长'.repeat(60)}。`, 0],
  ])('finds in %s a sub-heading of %i characters', (paragraph, length) => {
    expect(leadOf(paragraph)).toBe(length);
  });
});

describe('typedHere', () => {
  it('is what was typed, where the field shows the draft', () => {
    expect(typedHere('甲', '甲乙', '甲')).toBe('甲乙');
  });

  it('keeps what came into the draft while characters were composed', () => {
    expect(typedHere('甲\n丙', '甲乙\n丙', '甲\n丙\n丁')).toBe('甲乙\n丙\n丁');
    expect(typedHere('甲', '甲一', '甲二')).toBe('甲一\n甲二');
  });
});
