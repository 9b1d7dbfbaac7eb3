/** An element of a small XML document: text beside elements is dropped unless there are none. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

const token = /<\?xml[^>]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** The root of a well-formed document without comments, sections and declarations. Throws for any other. */
export function parseXml(document: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  let end = 0;
  for (const match of document.matchAll(token)) {
    const [whole, closes, name, attributes = '', empty, text] = match;
    end = match.index + whole.length;
    const current = open.at(-1)!;
    if (text !== undefined) current.text += decoded(text);
    if (name === undefined) continue;
    if (closes === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes what is not open`);
      continue;
    }
    const element: Open = { name, attributes: attributesIn(attributes), children: [], text: '' };
    current.children.push(element);
    if (empty !== '/') open.push(element);
  }
  if (end !== document.length) throw new Error(`no XML: ${document.slice(end, end + 80)}`);
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not one whole element');
  return root.children[0]!;
}

/** The children of that name. */
export function named({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child) => child.name === name);
}

/** The text of the one child of that name. Throws where there are none or several. */
export function textOf(element: XmlElement, name: string): string {
  const [found, ...more] = named(element, name);
  if (!found || more.length > 0) throw new Error(`${element.name} has not one ${name}`);
  return found.text;
}

function attributesIn(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, decoded(value)]));
}

function decoded(text: string): string {
  const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.exec(text);
  if (forbidden) throw new Error('a character that XML cannot hold');
  return text.replace(/&(?:#(\d+)|(amp|lt|gt|quot|apos));|&/g, (all, code?: string, name?: string) => {
    if (code !== undefined) return String.fromCodePoint(Number(code));
    const known: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
    if (name === undefined) throw new Error(`a bare ${all}`);
    return known[name]!;
  });
}
