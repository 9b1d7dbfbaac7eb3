import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import type { EditorView } from '@tiptap/pm/view';
import { EditorContent, useEditor, type Editor, type UseEditorOptions } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { markupOf } from './markupOf.ts';
import { textOfMarkup, textOfPlain, type PastedText } from './pastedText.ts';
import { documentOf, textOfDocument, withParagraphs, withText } from './proseDocument.ts';
import { ProseMarks, SHOW_MARKS, type ProseMark } from './proseMarks.ts';
import { typedHere } from './typedHere.ts';

interface Props {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Something was pasted, and something of it left out. */
  readonly onLeftOut: (pasted: PastedText) => void;
  readonly marks: readonly ProseMark[];
  readonly label: string;
  /** Ids of what describes the field. */
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly focusAtStart?: boolean;
}

/** A field of plain paragraphs. What it shows is the draft; taking steps back is the draft's business. */
export default function ProseEditor(props: Props) {
  const latest = useRef(props);
  latest.current = props;
  /** The text that field and draft had in common last. */
  const shown = useRef(props.text);
  const [options] = useState(() => optionsFor(latest, shown));
  const editor = useEditor(options);

  const { text, marks, describedBy, invalid, label } = props;
  useEffect(() => {
    if (editor) showText(editor, text, shown);
  }, [editor, text]);
  useEffect(() => {
    if (!editor) return;
    const composed = () => setTimeout(() => showText(editor, latest.current.text, shown));
    const { dom } = editor.view;
    dom.addEventListener('compositionend', composed);
    return () => dom.removeEventListener('compositionend', composed);
  }, [editor]);
  useEffect(() => {
    // With the marks the attributes of the field are made anew.
    editor?.view.dispatch(editor.state.tr.setMeta(SHOW_MARKS, marks));
  }, [editor, marks, describedBy, invalid, label]);
  return <EditorContent editor={editor} />;
}

interface Latest<T> {
  readonly current: T;
}

interface Shown {
  current: string;
}

/** Made once: the field outlives every change of what it is given. */
function optionsFor(latest: Latest<Props>, shown: Shown): UseEditorOptions & { immediatelyRender: false } {
  const { text, focusAtStart } = latest.current;
  return {
    extensions: [Document, Paragraph, Text, ProseMarks],
    content: { type: 'doc', content: text.split('\n').map(paragraph) },
    injectCSS: false,
    // An editor made while React draws is thrown away again where drawing takes long, and then the page breaks.
    immediatelyRender: false,
    autofocus: focusAtStart === true,
    shouldRerenderOnTransaction: false,
    onUpdate: ({ editor: { state } }) => {
      const typed = textOfDocument(state.doc);
      const { text: draft, onChange } = latest.current;
      const after = typedHere(shown.current, typed, draft);
      shown.current = typed;
      if (after !== draft) onChange(after);
    },
    editorProps: {
      attributes: () => attributesOf(latest.current),
      handleKeyDown: (_, event) => takeStep(event, latest.current),
      handlePaste: (view, event) => paste(view, event, latest.current.onLeftOut),
      handleDrop: (view, event) => drop(view, event, latest.current.onLeftOut),
      handleDOMEvents: { beforeinput: (_, event) => takeStepOfMenu(event, latest.current) },
    },
  };
}

function attributesOf({ label, describedBy, invalid }: Props): Record<string, string> {
  return {
    class: 'cms-prose-field',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'aria-describedby': describedBy,
    'aria-invalid': String(invalid),
    lang: 'zh-CN',
    spellcheck: 'false',
  };
}

function paragraph(text: string) {
  return { type: 'paragraph', ...(text === '' ? {} : { content: [{ type: 'text', text }] }) };
}

/** What the draft has become otherwise than by typing here comes in, but not between the strokes of one character. */
function showText(editor: Editor, text: string, shown: Shown): void {
  if (editor.isDestroyed || editor.view.composing) return;
  shown.current = text;
  if (textOfDocument(editor.state.doc) === text) return;
  const change = withText(editor.state, text);
  if (change) editor.view.dispatch(change.setMeta('preventUpdate', true));
  else
    editor.view.dispatch(
      editor.state.tr.replaceWith(0, editor.state.doc.content.size, documentOf(editor.schema, text).content),
    );
}

function takeStep(event: KeyboardEvent, { onUndo, onRedo }: Props): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return false;
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) onUndo();
  else if (key === 'y' || (key === 'z' && event.shiftKey)) onRedo();
  else return false;
  return true;
}

/** From a menu of the browser, which knows nothing of the draft. */
function takeStepOfMenu(event: InputEvent, { onUndo, onRedo }: Props): boolean {
  if (event.inputType === 'historyUndo') onUndo();
  else if (event.inputType === 'historyRedo') onRedo();
  else return false;
  event.preventDefault();
  return true;
}

function paste(view: EditorView, event: ClipboardEvent, leftOut: Props['onLeftOut']): boolean {
  return event.clipboardData ? insert(view, event.clipboardData, leftOut) : false;
}

function drop(view: EditorView, event: DragEvent, leftOut: Props['onLeftOut']): boolean {
  // Within the field it is moved as it is.
  if (!event.dataTransfer || view.dragging) return false;
  return insert(view, event.dataTransfer, leftOut);
}

function insert(view: EditorView, data: DataTransfer, leftOut: Props['onLeftOut']): boolean {
  const html = data.getData('text/html');
  const pasted = html === '' ? textOfPlain(data.getData('text/plain')) : textOfMarkup(markupOf(html));
  const images = pasted.images + (html === '' ? data.files.length : 0);
  if (pasted.paragraphs.length > 0) view.dispatch(withParagraphs(view.state, pasted.paragraphs));
  if (images + pasted.tables > 0) leftOut({ ...pasted, images });
  return true;
}
