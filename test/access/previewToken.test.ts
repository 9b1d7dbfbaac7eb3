import { describe, expect, it } from '@jest/globals';
import { keyText } from '../../src/access/keyText.ts';
import { previewHash, previewToken } from '../../src/access/previewToken.ts';
import { sha256 } from '../../src/util/sha256.ts';

describe('a preview token', () => {
  const token = previewToken('ab'.repeat(32));

  it('is found by its hash only', () => {
    expect(token).toBe(`gp_${'ab'.repeat(32)}`);
    expect(previewHash(token)).toBe(sha256(token));
  });

  it('is nothing else, and no key either', () => {
    const others = ['', 'gp_', token.slice(1), `${token}0`, `x${token}`, token.toUpperCase(), `${token}\n`];
    for (const other of [...others, keyText('ab'.repeat(32)), 'gp_a']) expect(previewHash(other)).toBeNull();
  });
});
