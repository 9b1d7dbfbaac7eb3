import {
  AnnotationMode,
  getDocument,
  PasswordException,
  VerbosityLevel,
  type PDFPageProxy,
} from 'unpdf/pdfjs';
import type { UnreadableReason } from '../../../errors.ts';
import { limits } from '../../limits.ts';
import { drawn, fontNames, TooMuchDrawn, type Operators } from './drawing.ts';
import type { Font } from './glyphs.ts';
import { listen } from './losses.ts';
import { matrixOf, IDENTITY } from './matrix.ts';
import type { Page } from './page.ts';
import { unshownFields } from './unshownFields.ts';

export type Drawn =
  { readonly pages: readonly Page[] } | { readonly reason: UnreadableReason; readonly detail: string };

/**
 * Every page of a PDF. Nothing is fetched, no script of the file runs, and a font that cannot be read is told. For a
 * thread of its own: it listens to the console for what the library leaves out.
 */
export async function drawnPages(bytes: Uint8Array): Promise<Drawn> {
  const heard = listen(console);
  const loading = getDocument({
    data: bytes,
    verbosity: VerbosityLevel.INFOS,
    // Otherwise a page that has a picture ends there, and nobody is told.
    stopAtErrors: false,
    fontExtraProperties: true,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    maxImageSize: 1,
  });
  try {
    const file = await loading.promise;
    if (file.numPages > limits.pages) return { reason: 'TOO_LARGE', detail: `${file.numPages} 页` };
    const layers = await file.getOptionalContentConfig();
    const isShown = (group: unknown): boolean => layers.isVisible(group) === true;
    const pages: Page[] = [];
    let glyphs = 0;
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await drawnPage(await file.getPage(number), isShown);
      pages.push(page);
      glyphs += page.glyphs.length;
      if (glyphs > limits.characters) return { reason: 'TOO_LARGE', detail: `${glyphs} letters` };
      const [loss] = heard.losses;
      if (loss !== undefined) return { reason: 'DAMAGED', detail: loss };
      if (!heard.wholePages.has(number)) return { reason: 'DAMAGED', detail: `page ${number} breaks off` };
    }
    return { pages };
  } catch (error) {
    if (error instanceof TooMuchDrawn) return { reason: 'TOO_LARGE', detail: error.message };
    if (error instanceof UnreadableFont) return { reason: 'NO_TEXT', detail: 'font' };
    if (error instanceof PasswordException) return { reason: 'DAMAGED', detail: 'PASSWORD' };
    return { reason: 'DAMAGED', detail: error instanceof Error ? error.message : 'PDF' };
  } finally {
    await loading.destroy();
  }
}

class UnreadableFont extends Error {}

async function drawnPage(page: PDFPageProxy, isShown: (group: unknown) => boolean): Promise<Page> {
  const operators = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE });
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const base = matrixOf(transform) ?? IDENTITY;
  const fonts = await fontsOf(operators, page.commonObjs);
  const found = drawn(operators, { width, height }, base, (name) => fonts.get(name)!, isShown);
  const unshown = unshownFields(await page.getAnnotations(), operators, base);
  page.cleanup();
  return { ...found, glyphs: [...found.glyphs, ...unshown] };
}

interface Objects {
  readonly get: (name: string, then: (object: unknown) => void) => unknown;
}

/** By name; a font arrives some time after the page that uses it. */
async function fontsOf(operators: Operators, objects: Objects): Promise<ReadonlyMap<string, Font>> {
  const fonts = new Map<string, Font>();
  for (const name of fontNames(operators)) {
    fonts.set(name, fontOf(await new Promise((resolve) => void objects.get(name, resolve))));
  }
  return fonts;
}

/** Throws `UnreadableFont` for one that the library gave up. */
function fontOf(font: unknown): Font {
  if (typeof font !== 'object' || font === null || 'error' in font || !('fontMatrix' in font))
    throw new UnreadableFont();
  const unit = matrixOf(font.fontMatrix)?.[0] ?? 0.001;
  const metric: unknown = 'defaultVMetrics' in font ? font.defaultVMetrics : null;
  const [advance, x, y] = Array.isArray(metric) ? metric.map(Number) : [-1000, 500, 880];
  return {
    upright: 'vertical' in font && font.vertical === true,
    unit,
    uprightMetric: [advance ?? -1000, x ?? 500, y ?? 880],
    knows: knownCodes(
      'toUnicode' in font ? font.toUnicode : null,
      'differences' in font ? font.differences : null,
    ),
  };
}

/**
 * Names by which some programs number the letters of a font. The library takes the number for that of a character,
 * which it need not be.
 */
const NUMBERED = /^(?:G[\da-f]{2}|g[\da-f]{4}|c[\da-f]{2,3})$/i;

/** Whether a code is in the font's list of meanings; a font without one knows none. */
function knownCodes(meanings: unknown, names: unknown): Font['knows'] {
  const map: unknown =
    typeof meanings === 'object' && meanings !== null && '_map' in meanings ? meanings._map : null;
  if (!Array.isArray(map)) return () => false;
  return (code) => {
    const meaning: unknown = typeof code === 'number' ? map[code] : null;
    if (typeof meaning !== 'string' || meaning === '') return false;
    const name: unknown = Array.isArray(names) ? names[Number(code)] : null;
    if (typeof name !== 'string' || !NUMBERED.test(name)) return true;
    return ![10, 16].some((base) => parseInt(name.slice(1), base) === meaning.codePointAt(0));
  };
}
