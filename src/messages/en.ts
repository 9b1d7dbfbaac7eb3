import type { Messages } from './messages.ts';
import { eventSentence } from './en/events.ts';
import { defectMessage, failureMessage, sendFailureWords } from './en/failures.ts';
import { feedEntryWords, feedTitle } from './en/feeds.ts';
import { columnName, figureLabel, rowName } from './en/figures.ts';
import { issueMessage } from './en/issues.ts';
import { labelText } from './en/labels.ts';
import {
  actionName,
  editionNames,
  roleNames,
  scopeNames,
  severityNames,
  stateNames,
  unitName,
} from './en/names.ts';
import { chapterNumber, partName } from './en/parts.ts';
import { signInTroubles } from './en/signIn.ts';

/** English for readers who do not read Chinese; what the law words stands beside it in Chinese. */
export const en: Messages = {
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
  label: labelText,
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
