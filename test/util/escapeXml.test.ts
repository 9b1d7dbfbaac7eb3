import { describe, expect, it } from '@jest/globals';
import { escapeXml } from '../../src/util/escapeXml.ts';
import { urnOf } from '../../src/util/urnOf.ts';

describe('escapeXml', () => {
  it('leaves nothing that XML reads as its own, and drops what it cannot hold', () => {
    expect(escapeXml(`<a b="c">&'`)).toBe('&#60;a b=&#34;c&#34;&#62;&#38;&#39;');
    expect(escapeXml('年\u0000报\u0008\u{1f600}\ud800\uffff\t\n')).toBe('年报\u{1f600}\t\n');
  });
});

describe('urnOf', () => {
  it('is the same for the same text and a UUID of version 8', () => {
    expect(urnOf('county:2025:OWN:1')).toBe(urnOf('county:2025:OWN:1'));
    expect(urnOf('county:2025:OWN:1')).not.toBe(urnOf('county:2025:OWN:2'));
    expect(urnOf('')).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
