import { Fragment, Slice, type Node, type Schema } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';

/** Paragraphs of a document, separated by newlines. */
export function textOfDocument(document: Node): string {
  return document.textBetween(0, document.content.size, '\n');
}

export function documentOf(schema: Schema, text: string): Node {
  return schema.node('doc', null, paragraphsOf(schema, text.split('\n')));
}

/** The document with another text; only what differs is replaced, so that the caret stays where it was. */
export function withText(state: EditorState, text: string): Transaction | null {
  const after = documentOf(state.schema, text);
  const start = state.doc.content.findDiffStart(after.content);
  const end = state.doc.content.findDiffEnd(after.content);
  if (start === null || end === null) return null;
  // The same characters before and after: what is found from both ends must not overlap.
  const overlap = start - Math.min(end.a, end.b);
  const shift = Math.max(0, overlap);
  return state.tr.replace(start, end.a + shift, after.slice(start, end.b + shift));
}

/** With the paragraphs in place of what is selected. */
export function withParagraphs({ tr, schema }: EditorState, paragraphs: readonly string[]): Transaction {
  return tr
    .replaceSelection(new Slice(Fragment.from(paragraphsOf(schema, paragraphs)), 1, 1))
    .scrollIntoView();
}

function paragraphsOf(schema: Schema, paragraphs: readonly string[]): readonly Node[] {
  return paragraphs.map((paragraph) =>
    schema.node('paragraph', null, paragraph === '' ? [] : [schema.text(paragraph)]),
  );
}
