import { createPublicKey, randomBytes, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import { liveKeys, revokePrevious, rotate, type EndpointKeys } from '../../src/webhooks/rotation.ts';
import { signatureHeaders, type SignatureHeaders } from '../../src/webhooks/signature.ts';
import { hmacSecret, privateKey, publicKeyOf, schemeOf } from '../../src/webhooks/signingKey.ts';
import { runs } from '../support/random.ts';

const id = 'evt_0123456789abcdef';
const body = '{"data":{"note":"更正“第三部分”𠮷"},"type":"report.corrected"}';
const secret = hmacSecret(randomBytes(32));

/** The verifiers ask the clock of the machine. */
function instant(secondsFromNow = 0): string {
  return new Date(Date.now() + secondsFromNow * 1000).toISOString();
}

/** Whether both libraries take it. Fails where they do not agree. */
function isAccepted(key: string, headers: SignatureHeaders, text = body): boolean {
  const answers = [new Webhook(key), new SvixWebhook(key)].map((verifier) => {
    try {
      verifier.verify(text, { ...headers });
      return true;
    } catch {
      return false;
    }
  });
  expect(answers[0]).toBe(answers[1]);
  return answers[0]!;
}

function flipped(text: string, at: number): string {
  const bytes = Buffer.from(text, 'latin1');
  const position = at % bytes.length;
  bytes[position] = bytes[position]! ^ 1;
  return bytes.toString('latin1');
}

describe('signatureHeaders', () => {
  it('are those of the published examples', () => {
    const sample = (key: string): string =>
      signatureHeaders(
        'msg_p5jXN8AQM9LWM0D4loKWxJek',
        '{"test": 2432232314}',
        [key],
        new Date(1_614_265_330_999).toISOString(),
      )['webhook-signature'];
    expect(sample('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    );
    expect(
      sample('whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg=='),
    ).toBe('v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==');
  });

  it('have the id, whole seconds and one signature for each key', () => {
    const keys = [secret, hmacSecret(randomBytes(24)), privateKey(randomBytes(32))];
    const headers = signatureHeaders(id, body, keys, '2026-01-20T02:00:00.987Z');
    expect(headers['webhook-id']).toBe(id);
    expect(headers['webhook-timestamp']).toBe('1768874400');
    expect(headers['webhook-signature']).toMatch(/^v1,\S{44} v1,\S{44} v1a,\S{88}$/);
  });

  it('are accepted by both libraries, for secrets of every length and any body', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 24, maxLength: 64 }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.stringMatching(/^[A-Za-z0-9_-]{1,60}$/),
        (random, note, anyId) => {
          const [key, text] = [hmacSecret(random), JSON.stringify({ note })];
          expect(isAccepted(key, signatureHeaders(anyId, text, [key], instant()), text)).toBe(true);
        },
      ),
      runs('signatures', 200, 4_000),
    );
  });

  it('are refused by both libraries when any byte is another', () => {
    const headers = signatureHeaders(id, body, [secret], instant());
    expect(isAccepted(secret, headers)).toBe(true);
    for (let at = 0; at < body.length; at += 1) {
      expect(isAccepted(secret, headers, flipped(body, at))).toBe(false);
    }
    const signature = headers['webhook-signature'];
    // The last character of base64 before `=` holds bits that no byte comes from.
    for (let at = 0; at < signature.length; at += 1) {
      expect(isAccepted(secret, { ...headers, 'webhook-signature': flipped(signature, at) })).toBe(false);
    }
    for (let at = 0; at < id.length; at += 1) {
      expect(isAccepted(secret, { ...headers, 'webhook-id': flipped(id, at) })).toBe(false);
    }
    const second = String(Number(headers['webhook-timestamp']) + 1);
    expect(isAccepted(secret, { ...headers, 'webhook-timestamp': second })).toBe(false);
    expect(isAccepted(hmacSecret(randomBytes(32)), headers)).toBe(false);
  });

  it.each([
    [-290, true],
    [290, true],
    [-310, false],
    [310, false],
  ])('made %d seconds from now are accepted: %s', (seconds, accepted) => {
    expect(isAccepted(secret, signatureHeaders(id, body, [secret], instant(seconds)))).toBe(accepted);
  });

  it('are refused where the id could be read otherwise or nothing signs', () => {
    for (const wrong of ['', 'evt.1', 'evt 1', 'evt\n1']) {
      expect(() => signatureHeaders(wrong, body, [secret], instant())).toThrow(TypeError);
    }
    expect(() => signatureHeaders(id, body, [], instant())).toThrow(TypeError);
  });
});

describe('ed25519', () => {
  it('is verified with nothing but the public key as it is handed out', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.string({ unit: 'grapheme' }),
        (random, text) => {
          const key = privateKey(random);
          const headers = signatureHeaders(id, text, [key], instant());
          const [scheme, signature] = headers['webhook-signature'].split(',');
          const x = Buffer.from(publicKeyOf(key).replace('whpk_', ''), 'base64').toString('base64url');
          const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
          const isGenuine = (content: string): boolean =>
            verify(null, Buffer.from(content), publicKey, Buffer.from(signature!, 'base64'));
          expect(scheme).toBe('v1a');
          expect(isGenuine(`${id}.${headers['webhook-timestamp']}.${text}`)).toBe(true);
          expect(isGenuine(`${id}.${headers['webhook-timestamp']}.${text} `)).toBe(false);
          expect(isGenuine(`${id}.${Number(headers['webhook-timestamp']) + 1}.${text}`)).toBe(false);
        },
      ),
      runs('public keys', 100, 2_000),
    );
  });

  it('has the published public key', () => {
    const key =
      'whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg==';
    expect(publicKeyOf(key)).toBe('whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=');
    expect(privateKey(Buffer.from(key.slice(5), 'base64').subarray(0, 32))).toBe(key);
  });
});

describe('keys', () => {
  it('say by their beginning how they sign', () => {
    expect(schemeOf(secret)).toBe('v1');
    expect(schemeOf(privateKey(randomBytes(32)))).toBe('v1a');
  });

  it('are none when too short, too long, or written otherwise', () => {
    expect(() => hmacSecret(randomBytes(23))).toThrow(RangeError);
    expect(() => hmacSecret(randomBytes(65))).toThrow(RangeError);
    expect(() => privateKey(randomBytes(31))).toThrow(RangeError);
    const other = Buffer.concat([randomBytes(32), randomBytes(32)]).toString('base64');
    const wrong = [
      '',
      'whsec_',
      `whsec_${randomBytes(23).toString('base64')}`,
      `whsec_${randomBytes(65).toString('base64')}`,
      `${secret} `,
      secret.replace('whsec_', ''),
      `whsec_${randomBytes(31).toString('base64url')}-`,
      publicKeyOf(privateKey(randomBytes(32))),
      `whsk_${randomBytes(32).toString('base64')}`,
      `whsk_${other}`,
    ];
    expect(wrong.filter((text) => schemeOf(text) !== null)).toEqual([]);
    for (const text of wrong) expect(() => publicKeyOf(text)).toThrow(TypeError);
  });

  it('are in no error', () => {
    const bad = `whsec_${'c2VjcmV0'.repeat(20)}`;
    try {
      signatureHeaders(id, body, [bad], instant());
      throw new Error('signed');
    } catch (error) {
      expect(String((error as Error).stack)).not.toContain('c2VjcmV0');
    }
  });
});

describe('rotation', () => {
  const start = '2026-01-20T02:00:00.000Z';
  const [older, old, next] = [24, 32, 64].map((length) => hmacSecret(randomBytes(length))) as [
    string,
    string,
    string,
  ];
  const before: EndpointKeys = { current: old, previous: null };
  const rotated = rotate(before, next, start);

  it('signs with both keys for 24 hours, the newest first', () => {
    expect(liveKeys(before, start)).toEqual([old]);
    expect(liveKeys(rotated, start)).toEqual([next, old]);
    expect(liveKeys(rotated, '2026-01-21T01:59:59.999Z')).toEqual([next, old]);
    expect(liveKeys(rotated, '2026-01-21T02:00:00.000Z')).toEqual([next]);
  });

  it('is accepted with either secret meanwhile, and with the new one only afterwards', () => {
    const headers = (keys: EndpointKeys, at: string): SignatureHeaders =>
      signatureHeaders(id, body, liveKeys(keys, at), instant());
    expect([old, next].map((key) => isAccepted(key, headers(rotated, start)))).toEqual([true, true]);
    const afterwards = headers(rotated, '2026-01-21T02:00:00.000Z');
    expect([old, next].map((key) => isAccepted(key, afterwards))).toEqual([false, true]);
    const revoked = headers(revokePrevious(rotated), start);
    expect([old, next].map((key) => isAccepted(key, revoked))).toEqual([false, true]);
  });

  it('keeps two keys at most', () => {
    const twice = rotate(rotate({ current: older, previous: null }, old, start), next, start);
    expect(liveKeys(twice, start)).toEqual([next, old]);
  });

  it('leads from a secret to a key pair, with both signatures for a day', () => {
    const keys = rotate(before, privateKey(randomBytes(32)), start);
    const headers = signatureHeaders(id, body, liveKeys(keys, start), instant());
    expect(headers['webhook-signature']).toMatch(/^v1a,\S+ v1,\S+$/);
    expect(isAccepted(old, headers)).toBe(true);
  });
});
