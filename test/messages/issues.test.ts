import { describe, expect, it } from '@jest/globals';
import { formOf } from '../../src/forms/forms.ts';
import { en } from '../../src/messages/en.ts';
import { issueMessage } from '../../src/messages/zh.ts';
import { issueOf } from '../../src/report/checks/found.ts';
import { issueCodes, type Issue } from '../../src/report/issue.ts';
import { issueExamples } from '../support/sentences/issues.ts';
import { readBy } from '../support/sentences/readBy.ts';
import { strayChinese } from '../support/sentences/strayChinese.ts';

/** As the API gives them. */
function asTexts(params: Issue['params']): Issue['params'] {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
}

describe('issueMessage', () => {
  it.each(issueExamples)(
    'says what is wrong and what to do: %s',
    (code, facts, zh, english, edition = '2021') => {
      const issue = issueOf(code, 'NOTES', facts);
      expect(issueMessage(issue, formOf(edition))).toBe(zh);
      expect(en.issue(issue, formOf(edition))).toBe(english);
    },
  );

  it.each(issueExamples)(
    'says as much in English as in Chinese: %s',
    (code, facts, _, english, edition = '2021') => {
      const issue = issueOf(code, 'NOTES', facts);
      const [chinese, same] = [issueMessage, en.issue].map((sentenceOf) =>
        readBy(issue.params, (params) => sentenceOf({ ...issue, params }, formOf(edition))),
      );
      expect(same).toEqual(chinese);
      expect(strayChinese(english)).toEqual([]);
    },
  );

  it.each(issueExamples)(
    'is the same in English when the params are texts: %s',
    (code, facts, _, english, edition = '2021') => {
      const issue = issueOf(code, 'NOTES', facts);
      expect(en.issue({ ...issue, params: asTexts(issue.params) }, formOf(edition))).toBe(english);
    },
  );

  it('is shown above for every code', () => {
    expect(new Set(issueExamples.map(([code]) => code))).toEqual(new Set(issueCodes));
  });

  it.each(issueCodes)('is a Chinese sentence even when the facts are few: %s', (code) => {
    for (const form of [formOf('2021'), formOf('none')]) {
      const message = issueMessage(issueOf(code, 'NOTES', { params: { scope: 'OWN' } }), form);
      expect(message).toMatch(/。$/);
      expect(message).not.toMatch(/[A-Za-z]/);
    }
  });

  it.each(issueCodes)('is an English sentence even when the facts are few: %s', (code) => {
    for (const form of [formOf('2021'), formOf('none')]) {
      const message = en.issue(issueOf(code, 'NOTES', { params: { scope: 'OWN' } }), form);
      expect(message).toMatch(/\.$/);
      expect(message).not.toMatch(/undefined|null/);
      expect(strayChinese(message)).toEqual([]);
    }
  });
});
