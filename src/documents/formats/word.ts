import { paragraph, type Block, type SourceDocument } from '../blocks.ts';
import { limits } from '../limits.ts';
import { cleanText } from '../text/cleanText.ts';
import { unreadable } from '../unreadable.ts';
import { OpenTables } from './openTables.ts';
import { unpacked } from './unpacked.ts';
import { numberedParagraphs, type Numbering } from './wordNumbering.ts';
import { wordRows } from './wordRows.ts';
import { childOf, childrenOf, foundIn, ownText, readXml, type Element } from './xml.ts';

const BODY = 'word/document.xml';
const NUMBERING = 'word/numbering.xml';

/** What is drawn twice for older programs, was struck out, or only describes what stands beside it. */
const LEFT_OUT = new Set(['fallback', 'del', 'movefrom', 'instrtext', 'ppr', 'rpr', 'tblpr', 'sectpr']);

/** A Word or WPS document (docx). What was struck out, is hidden or stands in heads, feet and notes is left out. */
export function readWord(bytes: Uint8Array): SourceDocument {
  const parts = unpacked(bytes, (name) => name === BODY || name === NUMBERING);
  const xml = parts.get(BODY);
  if (xml === undefined) throw unreadable('DAMAGED', `no ${BODY}`);
  const body = foundIn(readXml(xml), 'body');
  if (!body) throw unreadable('DAMAGED', `no text in ${BODY}`);
  const numbering = numberedParagraphs(readXml(parts.get(NUMBERING) ?? ''));
  const blocks: Block[] = [];
  const tables = new OpenTables();
  let paragraphs = 0;

  const add = (line: string): void => {
    const text = cleanText(line)
      .replace(/[ \t\n]+/g, ' ')
      .trim();
    if (text === '') return;
    paragraphs += 1;
    const block = paragraph(text, `第${paragraphs}段`);
    if (tables.add(block)) return;
    if (blocks.length >= limits.blocks) throw unreadable('TOO_LARGE', 'too many paragraphs');
    blocks.push(block);
  };

  const readTable = (table: Element): void => {
    tables.openTable();
    for (const row of wordRows(table)) {
      tables.openRow();
      for (const { cell, width, height } of row) {
        tables.openCell(width, height);
        cell.forEach(readBlocks);
        tables.closeCell();
      }
      tables.closeRow();
    }
    blocks.push(...tables.closeTable());
  };

  const readBlocks = (within: Element): void => {
    for (const child of childrenOf(within)) {
      if (LEFT_OUT.has(child.name)) continue;
      if (child.name === 'p') readParagraph(child);
      else if (child.name === 'tbl') readTable(child);
      else readBlocks(child);
    }
  };

  const readParagraph = (within: Element): void => {
    const { lines, boxes } = linesOf(within);
    const [first = '', ...rest] = lines;
    add(first.trim() === '' ? first : labelOf(within, numbering) + first);
    rest.forEach(add);
    boxes.forEach(readBlocks);
  };

  readBlocks(body);
  return { titles: [], metadata: [], blocks };
}

/** The lines of a paragraph, and the boxes of text that are anchored in it. */
function linesOf(within: Element): { readonly lines: readonly string[]; readonly boxes: readonly Element[] } {
  const lines: string[] = [];
  const boxes: Element[] = [];
  let line = '';
  const read = (element: Element): void => {
    for (const child of childrenOf(element)) {
      if (child.name === 'txbxcontent') boxes.push(child);
      else if (child.name === 'br' || child.name === 'cr') {
        lines.push(line);
        line = '';
      } else if (child.name === 't') line += ownText(child);
      else if (child.name === 'tab') line += ' ';
      else if (child.name === 'nobreakhyphen') line += '-';
      else if (LEFT_OUT.has(child.name)) continue;
      else if (child.name !== 'r') read(child);
      else if (!isLeftOut(child)) {
        const before = line;
        read(child);
        if (isRaised(child)) line = `${before}[${line.slice(before.length)}]`;
      }
    }
  };
  read(within);
  return { lines: [...lines, line], boxes };
}

/** Hidden, or struck out by hand. */
function isLeftOut(run: Element): boolean {
  const properties = childOf(run, 'rpr');
  return properties !== null && ['vanish', 'strike', 'dstrike'].some((name) => isOn(properties, name));
}

function isOn(properties: Element, name: string): boolean {
  const property = childOf(properties, name);
  return property !== null && !['0', 'false', 'off'].includes(property.attribute('val') ?? '');
}

/** The mark of a note stands small above the line: it is no digit of the number before it. */
function isRaised(run: Element): boolean {
  const properties = childOf(run, 'rpr');
  return properties !== null && childOf(properties, 'vertalign')?.attribute('val') === 'superscript';
}

/** 一、 or the like, where Word counts the paragraphs itself; empty where it does not. */
function labelOf(within: Element, numbering: Numbering): string {
  const properties = childOf(within, 'ppr');
  const numbered = properties && childOf(properties, 'numpr');
  if (!numbered) return '';
  const list = childOf(numbered, 'numid')?.attribute('val') ?? '';
  const level = Number(childOf(numbered, 'ilvl')?.attribute('val') ?? '0');
  return numbering.next(list, level);
}
