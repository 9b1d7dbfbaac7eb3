import type { FailureParams, InvalidReason } from '../../errors.ts';
import type { Form } from '../../forms/form.ts';
import { figureLabel } from './figures.ts';

/** What is wrong with one place of the input. The detail is what was sent, or the bound that it broke. */
export function invalidSentence(
  { path, reason, detail }: FailureParams['INVALID_INPUT'],
  form: Form | null,
): string {
  return `${placeText(path, form)}${sentences[reason](detail, form)}`;
}

const sentences = {
  UNKNOWN_FIGURE: (detail) =>
    `The form of this report has no such figure${shown(detail)}. Use the figures of its tables.`,
  COMPUTED_FIGURE: (detail, form) =>
    `${cellText(detail, form)} is a total that is added up by itself and cannot be filled in. Correct the figures it is the sum of.`,
  NOT_A_NUMBER: (detail) =>
    `This is not a number${shown(detail)}. Write digits only, and leave blank what has no data.`,
  NOT_AN_INTEGER: (detail) => `This has to be a whole number${shown(detail)}. Check and correct it.`,
  NEGATIVE: (detail) => `This cannot be negative${shown(detail)}. Check and correct it.`,
  TOO_MANY_DIGITS: (detail) =>
    `This number has too many digits${shown(detail)}. Check whether something was typed or pasted twice.`,
  UNKNOWN_UNIT: (detail) =>
    `This unit cannot be used here${shown(detail)}. Choose yuan (元) or 10,000 yuan (万元); give none where the form prints one.`,
  TEXT_TOO_LONG: (detail) => `The text is too long${shown(detail)}. Shorten it and save again.`,
  ILL_FORMED_TEXT: (detail) =>
    `The text holds a control character that cannot be saved${shown(detail)}. Remove it, or paste as plain text first.`,
  UNKNOWN_VALUE: (detail) => `This is not one of the values to choose from${shown(detail)}. Choose again.`,
  OUT_OF_RANGE: (detail) => `This is outside the range allowed${shown(detail)}. Correct it and try again.`,
  DUPLICATE: (detail) => `The same is given twice${shown(detail)}. Leave it only once.`,
  REQUIRED: (detail) => `This has to be filled in${shown(detail)}. Fill it in and try again.`,
  NOT_TO_BE_DECIDED: () =>
    'This cannot be done with this issue: correct what blocks, or have a collector let it pass; write an explanation where one is asked for; what only notes needs nothing.',
  TOO_MANY: (detail) =>
    `There are as many as there may be${shown(detail)}. Change one that is there; do not add another.`,
  NEVER_MATCHES: (detail) =>
    `With these conditions such messages would never come${shown(detail)}. Widen them, or leave this kind out: reports that are not public are told only to their own organ and below, and a ping is sent only to verify.`,
  ORGANS_BELOW: (detail) =>
    `There are organs below this one${shown(detail)} that would have no place after the merger. Move or merge each of them first.`,
  URL_MALFORMED: () =>
    'This is not an address. Write a whole one, for example https://portal.example.gov.cn/hooks.',
  URL_NOT_HTTPS: () => 'The address has to begin with https://. Use an encrypted address.',
  URL_OTHER_PORT: () => 'The address cannot name a port; only 443 is used. Leave the port out and try again.',
  URL_WITH_CREDENTIALS: () =>
    'The address cannot hold a user name or password. Remove what stands before “@”; the receiver can check the signature.',
  URL_WITH_FRAGMENT: () => 'The address cannot hold “#”. Remove “#” and what follows.',
  URL_NOT_PUBLIC: () =>
    'This address is not on the public internet. Use a name that can be reached from there.',
} as const satisfies Record<InvalidReason, (detail: string, form: Form | null) => string>;

function placeText(path: string, form: Form | null): string {
  const key = /ch[1-6](?:\.[a-z0-9_]+)+$/.exec(path)?.[0];
  if (key !== undefined && form?.cells.has(key)) return `“${figureLabel(form, key)}”: `;
  return path === '' ? '' : `Input ${path}: `;
}

function cellText(detail: string, form: Form | null): string {
  return form?.cells.has(detail) ? `“${figureLabel(form, detail)}”` : `This${shown(detail)}`;
}

function shown(detail: string): string {
  return detail === '' ? '' : ` (${detail})`;
}
