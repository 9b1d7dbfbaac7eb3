import { AnnotationMode, getDocument, PasswordException } from 'unpdf/pdfjs';
import type { UnreadableReason } from '../../../errors.ts';
import { limits } from '../../limits.ts';
import { drawn, TooMuchDrawn } from './drawing.ts';
import type { Font } from './glyphs.ts';
import { matrixOf, IDENTITY } from './matrix.ts';
import type { Page } from './page.ts';

export type Drawn =
  { readonly pages: readonly Page[] } | { readonly reason: UnreadableReason; readonly detail: string };

/** Every page of a PDF. Nothing is fetched, no script of the file runs, and a font that cannot be read is told. */
export async function drawnPages(bytes: Uint8Array): Promise<Drawn> {
  const loading = getDocument({
    data: bytes,
    verbosity: 0,
    stopAtErrors: true,
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
    const pages: Page[] = [];
    let glyphs = 0;
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const operators = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE });
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const fontNamed = (name: string): Font => fontOf(page.commonObjs.get(name));
      pages.push(drawn(operators, { width, height }, matrixOf(transform) ?? IDENTITY, fontNamed));
      glyphs += pages.at(-1)!.glyphs.length;
      if (glyphs > limits.characters) return { reason: 'TOO_LARGE', detail: `${glyphs} letters` };
      page.cleanup();
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
  };
}
