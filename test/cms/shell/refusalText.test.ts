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

describe('refusalText', () => {
  it('is what the API says', () => {
    expect(refusalText(chinese, 'INVALID_INPUT', { ...params })).toBe(chinese);
  });

  it('is made from code and params on an English page', async () => {
    await speak('en');
    expect(refusalText('', 'TOO_SOON', { retryAfterSeconds: 5 })).toBe(
      'This was done a moment ago. Try again in 5 seconds.',
    );
    expect(refusalText('系统内部出错', 'INTERNAL_SERVER_ERROR')).toMatch(/^Something went wrong/);
  });

  it('is what the API says where this page does not know the code', async () => {
    await speak('en');
    expect(refusalText('从今以后', 'FROM_NOW_ON')).toBe('从今以后');
  });

  it('does not say beside a field which one it is, in either language', async () => {
    const beside = (message: string) =>
      fieldRefusal(new Refusal(message, 'INVALID_INPUT', { ...params }), { url: 'url' })?.message;
    expect(beside(chinese)).toMatch(/^网址必须/);
    await speak('en');
    expect(beside(refusalText(chinese, 'INVALID_INPUT', { ...params }))).toMatch(/^The address has to/);
  });
});
