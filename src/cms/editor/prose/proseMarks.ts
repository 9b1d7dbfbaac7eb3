import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Severity } from '../../../report/issue.ts';
import { indexOfForbidden } from '../../../util/wellFormed.ts';
import { leadOf } from './leads.ts';

/** Words of a text that something is wrong with. */
export interface ProseMark {
  /** As they stand in the text. */
  readonly words: string;
  readonly severity: Severity;
  readonly sentence: string;
}

const key = new PluginKey<DecorationSet>('cms-marks');

/** Transactions that carry this show other marks from then on. */
export const SHOW_MARKS = key;

/** Sub-headings, what the checks found, and characters that nobody may save; as they look, not as they are. */
export const ProseMarks = Extension.create({
  name: 'cmsMarks',
  addProseMirrorPlugins: () => {
    let marks: readonly ProseMark[] = [];
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, { doc }) => decorations(doc, marks),
          apply: (transaction, before, __, { doc }) => {
            const shown = transaction.getMeta(key) as readonly ProseMark[] | undefined;
            if (shown) marks = shown;
            return shown || transaction.docChanged ? decorations(doc, marks) : before;
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});

function decorations(document: Node, marks: readonly ProseMark[]): DecorationSet {
  const found: Decoration[] = [];
  document.forEach((paragraph, offset) => {
    const text = paragraph.textContent;
    const start = offset + 1;
    const lead = leadOf(text);
    if (lead > 0) found.push(Decoration.inline(start, start + lead, { class: 'cms-prose-lead' }));
    const forbidden = indexOfForbidden(text);
    if (forbidden !== -1) {
      found.push(
        Decoration.inline(start + forbidden, start + forbidden + 1, { class: 'cms-prose-forbidden' }),
      );
    }
    for (const { words, severity, sentence } of marks) {
      const at = text.indexOf(words);
      if (at === -1 || words === '') continue;
      found.push(
        Decoration.inline(start + at, start + at + words.length, {
          class: 'cms-prose-mark',
          'data-severity': severity,
          title: sentence,
        }),
      );
    }
  });
  return DecorationSet.create(document, found);
}
