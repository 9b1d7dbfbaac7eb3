import { describe, expect, it } from '@jest/globals';
import { DomainError, failureCodes } from '../../src/errors.ts';
import { formOf } from '../../src/forms/forms.ts';
import { en } from '../../src/messages/en.ts';
import { failureMessage } from '../../src/messages/zh.ts';
import { things } from '../../src/messages/things.ts';
import {
  badRequestReasons,
  failureExamples,
  invalidReasons,
  unreadableReasons,
} from '../support/sentences/failures.ts';
import { readBy } from '../support/sentences/readBy.ts';
import { strayChinese } from '../support/sentences/strayChinese.ts';

describe('failureMessage', () => {
  it.each(failureExamples)('says why and what to do: %s', (code, params, sentence, english) => {
    expect(failureMessage(new DomainError(code, params), formOf('2021'))).toBe(sentence);
    expect(en.failure(new DomainError(code, params), formOf('2021'))).toBe(english);
  });

  it.each(failureExamples)('says as much in English as in Chinese: %s', (code, params, _, english) => {
    const [chinese, same] = [failureMessage, en.failure].map((sentenceOf) =>
      readBy(params, (read) => sentenceOf(new DomainError(code, read))),
    );
    expect(same).toEqual(chinese);
    expect(strayChinese(english)).toEqual([]);
  });

  it('is shown above for every code', () => {
    expect(new Set(failureExamples.map(([code]) => code))).toEqual(new Set(failureCodes));
  });

  it.each(Object.entries(invalidReasons))(
    'says what is wrong with an input: %s',
    (reason, [sentence, english]) => {
      const params = { path: '', reason: reason as keyof typeof invalidReasons, detail: '' };
      expect(failureMessage(new DomainError('INVALID_INPUT', params))).toBe(sentence);
      expect(en.failure(new DomainError('INVALID_INPUT', params))).toBe(english);
    },
  );

  it.each(Object.entries(unreadableReasons))(
    'says what file to send instead: %s',
    (reason, [sentence, english]) => {
      const params = { reason: reason as keyof typeof unreadableReasons, detail: '' };
      expect(failureMessage(new DomainError('UNREADABLE_FILE', params))).toBe(sentence);
      expect(en.failure(new DomainError('UNREADABLE_FILE', params))).toBe(english);
    },
  );

  it.each(Object.entries(badRequestReasons))(
    'says how to put a request: %s',
    (reason, [sentence, english]) => {
      const params = { reason: reason as keyof typeof badRequestReasons, detail: '' };
      expect(failureMessage(new DomainError('BAD_REQUEST', params))).toBe(sentence);
      expect(en.failure(new DomainError('BAD_REQUEST', params))).toBe(english);
    },
  );

  it('names the cell where the path ends in a figure of the form', () => {
    const params = { path: 'changes.ch4.review.upheld', reason: 'NEGATIVE', detail: '-1' } as const;
    expect(failureMessage(new DomainError('INVALID_INPUT', params), formOf('2021'))).toBe(
      '“第四部分 › 行政复议 › 结果维持”：此处不能填负数（-1）。请核对后改正。',
    );
  });

  it('names all that a failure can be about', () => {
    for (const what of things) {
      const error = new DomainError('NOT_FOUND', { what, id: '' });
      expect(failureMessage(error)).not.toMatch(/^没有找到内容。/);
      expect(en.failure(error)).not.toMatch(/^Not found: content\./);
    }
  });

  it('has words for actions, states and things that it does not know', () => {
    const messages = [
      failureMessage(new DomainError('FORBIDDEN', { action: 'x' })),
      failureMessage(new DomainError('ILLEGAL_STATE', { action: 'x', state: 'x' })),
      failureMessage(new DomainError('NOT_FOUND', { what: 'x', id: '' })),
    ];
    for (const message of messages) expect(message).not.toMatch(/[A-Za-z]/);
    expect(en.failure(new DomainError('FORBIDDEN', { action: 'x' }))).toMatch(
      /^You are not allowed to do this\./,
    );
  });
});
