import type { Messages } from './messages.ts';
import { eventSentence } from './zh/events.ts';
import { defectMessage, failureMessage, sendFailureWords } from './zh/failures.ts';
import { feedEntryWords, feedTitle } from './zh/feeds.ts';
import { columnName, figureLabel, rowName } from './zh/figures.ts';
import { issueMessage } from './zh/issues.ts';
import {
  actionName,
  editionNames,
  roleNames,
  scopeNames,
  severityNames,
  stateNames,
  unitName,
} from './zh/names.ts';
import { chapterNumber, partName } from './zh/parts.ts';
import { signInTroubles } from './zh/signIn.ts';

export { actionName, failureMessage, figureLabel, issueMessage };
export { roleNames, scopeNames, severityNames, stateNames, unitName };

/** Chinese as written on the mainland. */
export const zh: Messages = {
  issue: issueMessage,
  failure: failureMessage,
  defect: defectMessage,
  event: eventSentence,
  feedTitle,
  feedEntry: feedEntryWords,
  figureLabel,
  rowName,
  columnName,
  chapterNumber,
  partName,
  // The forms print Chinese.
  label: (printed) => printed,
  severities: severityNames,
  states: stateNames,
  scopes: scopeNames,
  roles: roleNames,
  editions: editionNames,
  sendFailures: sendFailureWords,
  unit: unitName,
  action: actionName,
  signIn: signInTroubles,
};
