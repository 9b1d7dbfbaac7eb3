import type { Messages } from '../../../messages/messages.ts';
import { columnName, figureLabel, rowName } from '../../../messages/zh/figures.ts';
import { chapterNumber, partName } from '../../../messages/zh/parts.ts';
import { useEnglish } from '../english.ts';

const printed = { figureLabel, rowName, columnName, chapterNumber, partName };

/** How figures and parts are named, in the language of the page. */
export type PlaceNames = Pick<Messages, keyof typeof printed>;

export function usePlaceNames(): PlaceNames {
  return useEnglish() ?? printed;
}
