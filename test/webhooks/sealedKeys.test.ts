import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openKeys, sealingKey, sealKeys } from '../../src/webhooks/sealedKeys.ts';

const keys = {
  current: 'whsec_bmV3',
  previous: { key: 'whsec_b2xk', until: '2026-01-21T00:00:00.000Z' },
};
const key = sealingKey('a secret of this test');
const iv = new Uint8Array(12).fill(1);

describe('sealedKeys', () => {
  it('gives back what was sealed, and shows nothing of it', () => {
    const sealed = sealKeys(keys, 'e1', key, iv);
    expect(sealed).toMatch(/^1\.[\w-]+$/);
    const bytes = Buffer.from(sealed.slice(2), 'base64url').toString('latin1');
    for (const part of ['whsec', 'bmV3', 'b2xk', 'until']) expect(bytes).not.toContain(part);
    expect(openKeys(sealed, 'e1', key)).toEqual(keys);
  });

  it('makes another text with another initialisation vector', () => {
    const other = sealKeys(keys, 'e1', key, new Uint8Array(12).fill(2));
    expect(other).not.toBe(sealKeys(keys, 'e1', key, iv));
    expect(openKeys(other, 'e1', key)).toEqual(keys);
  });

  it('opens with no other key and for no other endpoint', () => {
    const sealed = sealKeys(keys, 'e1', key, iv);
    expect(() => openKeys(sealed, 'e2', key)).toThrow(TypeError);
    expect(() => openKeys(sealed, 'e1', sealingKey('another'))).toThrow(TypeError);
  });

  it('opens nothing that was changed, cut off or added to', () => {
    const sealed = sealKeys(keys, 'e1', key, iv);
    const bytes = Buffer.from(sealed.slice(2), 'base64url');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Buffer.from(bytes);
        changed[at]! ^= by;
        expect(() => openKeys(`1.${changed.toString('base64url')}`, 'e1', key)).toThrow(TypeError);
      }),
    );
    const others = ['', '1.', '2.' + sealed.slice(2), sealed.slice(0, -4), `${sealed}AAAA`, `${sealed}=`];
    for (const text of others) expect(() => openKeys(text, 'e1', key)).toThrow(TypeError);
  });

  it('takes an initialisation vector of 12 bytes only', () => {
    expect(() => sealKeys(keys, 'e1', key, new Uint8Array(16))).toThrow(RangeError);
  });
});
