import { afterEach, describe, expect, it } from '@jest/globals';
import { fieldRefusal } from '../../../src/cms/administration/dialog/fieldRefusal.ts';
import { speak } from '../../../src/cms/shell/english.ts';
import { refusalText } from '../../../src/cms/shell/refusalText.ts';
import { Refusal } from '../../../src/cms/shell/trouble.ts';
import { failureMessage } from '../../../src/messages/zh.ts';
import { DomainError, type FailureParams } from '../../../src/errors.ts';

afterEach(() => speak('zh'));

const params: FailureParams['INVALID_INPUT'] = { path: 'url', reason: 'URL_NOT_HTTPS', detail: '' };
const chinese = failureMessage(new DomainError('INVALID_INPUT', params));
const refused = new Refusal(chinese, 'INVALID_INPUT', { ...params });

describe('refusalText', () => {
  it('is what the API says', () => {
    expect(refusalText(refused)).toBe(chinese);
  });

  it('is made from code and params on an English page', async () => {
    await speak('en');
    expect(refusalText(new Refusal('', 'TOO_SOON', { retryAfterSeconds: 5 }))).toBe(
      'This was done a moment ago. Try again in 5 seconds.',
    );
    expect(refusalText(new Refusal('系统内部出错', 'INTERNAL_SERVER_ERROR'))).toMatch(
      /^Something went wrong/,
    );
  });

  it('is what the API says where this page does not know the code', async () => {
    await speak('en');
    expect(refusalText(new Refusal('从今以后', 'FROM_NOW_ON'))).toBe('从今以后');
  });

  it.each([
    ['BAD_REQUEST', {}],
    ['BAD_REQUEST', { reason: 'FROM_NOW_ON', detail: '' }],
    ['INVALID_INPUT', { ...params, reason: 'FROM_NOW_ON' }],
    ['BLOCKED_BY_ISSUES', {}],
  ])('is what the API says where this page cannot read the params: %s %j', async (code, unread) => {
    await speak('en');
    expect(refusalText(new Refusal('从今以后', code, unread))).toBe('从今以后');
  });

  it('follows the language of the page', async () => {
    expect(refusalText(refused)).toBe(chinese);
    await speak('en');
    expect(refusalText(refused)).toMatch(/^Input url: The address has to/);
  });

  it('does not say beside a field which one it is, in either language', async () => {
    const beside = () => fieldRefusal(refused, { url: 'url' })?.message;
    expect(beside()).toMatch(/^网址必须/);
    await speak('en');
    expect(beside()).toMatch(/^The address has to/);
  });
});
