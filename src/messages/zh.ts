import type { Messages } from './messages.ts';
import { eventSentence } from './zh/events.ts';
import { failureMessage } from './zh/failures.ts';
import { feedEntryWords, feedTitle } from './zh/feeds.ts';
import { figureLabel } from './zh/figures.ts';
import { issueMessage } from './zh/issues.ts';
import { actionName, roleNames, scopeNames, severityNames, stateNames, unitName } from './zh/names.ts';
import { signInTroubles } from './zh/signIn.ts';

export { actionName, failureMessage, figureLabel, issueMessage };
export { roleNames, scopeNames, severityNames, stateNames, unitName };

/** Chinese as written on the mainland. */
export const zh: Messages = {
  issue: issueMessage,
  failure: failureMessage,
  event: eventSentence,
  feedTitle,
  feedEntry: feedEntryWords,
  figureLabel,
  severities: severityNames,
  states: stateNames,
  scopes: scopeNames,
  roles: roleNames,
  unit: unitName,
  action: actionName,
  signIn: signInTroubles,
};
