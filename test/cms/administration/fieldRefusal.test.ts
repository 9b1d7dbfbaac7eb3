import { describe, expect, it } from '@jest/globals';
import { fieldRefusal } from '../../../src/cms/administration/dialog/fieldRefusal.ts';
import { Refusal, Unreachable } from '../../../src/cms/shell/trouble.ts';
import { DomainError } from '../../../src/errors.ts';
import { zh } from '../../../src/messages/zh.ts';

const refused = (path: string) => {
  const error = new DomainError('INVALID_INPUT', { path, reason: 'REQUIRED', detail: '' });
  return new Refusal(zh.failure(error), error.code, error.params);
};

describe('fieldRefusal', () => {
  it('finds the field, and says there what the API says without naming the field again', () => {
    expect(fieldRefusal(refused('url'), { url: 'url' })).toEqual({
      field: 'url',
      message: '此项必须填写。请补填后再试。',
    });
  });

  it('takes another name, and what is inside a field', () => {
    const fields = { id: 'code', grants: 'grants' };
    expect(fieldRefusal(refused('id'), fields)?.field).toBe('code');
    expect(fieldRefusal(refused('grants[1].role'), fields)?.field).toBe('grants');
    expect(fieldRefusal(refused('idea'), fields)).toBeNull();
  });

  it('leaves what is about no field to the dialog', () => {
    expect(fieldRefusal(refused('other'), { url: 'url' })).toBeNull();
    expect(fieldRefusal(new Refusal('没有权限', 'FORBIDDEN'), { url: 'url' })).toBeNull();
    expect(fieldRefusal(new Unreachable(''), { url: 'url' })).toBeNull();
    expect(fieldRefusal(new Refusal('', 'INVALID_INPUT'), { url: 'url' })).toBeNull();
  });
});
