import type { Form } from '../../../forms/form.ts';
import {
  appliedAcross,
  disclosedAcross,
  managedAcross,
  platformsAcross,
  supervisedAcross,
} from './acrossTheLevel.ts';
import { applied, disclosed, managed, platforms, supervised } from './ownWork.ts';
import { say, type Sentence, type Voice } from './voice.ts';

/** For each of the five sub-headings the sentences it is made of, and for each sentence its wordings. */
export type Section = readonly (readonly [slot: string, wordings: readonly Sentence[]])[];

const own: readonly Section[] = [disclosed, applied, managed, platforms, supervised];
const across: readonly Section[] = [
  disclosedAcross,
  appliedAcross,
  managedAcross,
  platformsAcross,
  supervisedAcross,
];

/** Chapter 1: the five sub-headings word for word, each followed by one paragraph. */
export function chapter1(voice: Voice, form: Form): string {
  const sections = voice.scope === 'OWN' ? own : across;
  const headings = form.chapters.find(({ id }) => id === 'ch1')?.subheadings ?? [];
  return headings
    .flatMap((heading, i) => {
      const sentences = (sections[i] ?? []).map(([slot, wordings]) => say(voice, slot, wordings));
      return [`（${'一二三四五'[i] ?? ''}）${heading}`, sentences.join('')];
    })
    .join('\n');
}
