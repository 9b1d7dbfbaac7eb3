import { useCallback } from 'react';
import type { Form } from '../../forms/form.ts';
import type { Messages } from '../../messages/messages.ts';
import { useEnglish } from '../shell/english.ts';
import { issueFrom, type ToldFacts } from './issueFrom.ts';

/** What the API says of an issue, in the language of the page. */
export function issueSentence(told: ToldFacts, form: Form, english: Messages | null): string {
  const issue = english && issueFrom(told);
  return issue ? english.issue(issue, form) : told.message;
}

export function useIssueSentence(form: Form): (told: ToldFacts) => string {
  const english = useEnglish();
  return useCallback((told) => issueSentence(told, form, english), [form, english]);
}
