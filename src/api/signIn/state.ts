import { sha256 } from '../../util/sha256.ts';

/**
 * The `state` of a sign-in begun in this browser, from the text of its cookie and a random text. Whoever sends
 * somebody else a link to the end of a sign-in of their own cannot know that cookie, so it is refused.
 */
export function stateFor(browserText: string, random: string): string {
  return `${random}.${sha256(`${browserText} ${random}`)}`;
}

export function isStateOf(browserText: string, state: string): boolean {
  return state === stateFor(browserText, state.split('.', 1)[0] ?? '');
}
