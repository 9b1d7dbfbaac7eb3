import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isLoopbackAddress, isPublicAddress, literalOf } from '../../src/webhooks/address.ts';
import { readEndpointUrl, type EndpointUrlFault } from '../../src/webhooks/endpointUrl.ts';
import { embedded, forbiddenIpv4, spelled } from '../support/addresses.ts';
import { runs } from '../support/random.ts';

const read = (typed: string, loopback = false) => readEndpointUrl(typed, { loopback });

describe('readEndpointUrl', () => {
  it.each([
    ['https://hooks.gov.cn', 'https://hooks.gov.cn/'],
    ['HTTPS://Hooks.GOV.cn/a/B?c=D', 'https://hooks.gov.cn/a/B?c=D'],
    ['https://hooks.gov.cn:443/', 'https://hooks.gov.cn/'],
    ['https://hooks.gov.cn./', 'https://hooks.gov.cn/'],
    ['https://例子.中国/推送?区=一', 'https://xn--fsqu00a.xn--fiqs8s/%E6%8E%A8%E9%80%81?%E5%8C%BA=%E4%B8%80'],
    ['https://ｈｏｏｋｓ.gov。cn/', 'https://hooks.gov.cn/'],
    ['https://a.cn/b/../c', 'https://a.cn/c'],
    ['https://my_hooks.gov.cn/@a', 'https://my_hooks.gov.cn/@a'],
    ['https://1.1.1.1/', 'https://1.1.1.1/'],
    ['https://16843009/', 'https://1.1.1.1/'],
    ['https://[2400:3200:0::1]/', 'https://[2400:3200::1]/'],
  ])('takes %s as %s', (typed, url) => expect(read(typed)).toEqual({ url, fault: null }));

  const refused: readonly (readonly [string, EndpointUrlFault])[] = [
    ['', 'MALFORMED'],
    ['hooks.gov.cn', 'MALFORMED'],
    ['//hooks.gov.cn/', 'MALFORMED'],
    ['https:hooks.gov.cn', 'MALFORMED'],
    ['https:/hooks.gov.cn', 'MALFORMED'],
    ['https:///hooks.gov.cn', 'MALFORMED'],
    ['https:\\\\hooks.gov.cn', 'MALFORMED'],
    ['https://hooks.gov.cn\\@10.0.0.1/', 'MALFORMED'],
    [' https://hooks.gov.cn/', 'MALFORMED'],
    ['https://hooks.gov.cn/ ', 'MALFORMED'],
    ['https://hooks.gov.cn/\n', 'MALFORMED'],
    ['https://hooks.gov.cn/a\tb', 'MALFORMED'],
    ['https://hooks.gov.cn/ https://b.cn/', 'MALFORMED'],
    ['https://hooks.gov.cn/\ud800', 'MALFORMED'],
    ['https://', 'MALFORMED'],
    ['https://hooks..gov.cn/', 'MALFORMED'],
    ['https://hooks.gov.cn../', 'MALFORMED'],
    ['https://-hooks.gov.cn/', 'MALFORMED'],
    ['https://hooks!.gov.cn/', 'MALFORMED'],
    ['https://hooks.gov.cn:port/', 'MALFORMED'],
    ['https://[2400::1%25eth0]/', 'MALFORMED'],
    ['https://1.2.3.4.5/', 'MALFORMED'],
    ['https://256.1.1.1/', 'MALFORMED'],
    [`https://${'a'.repeat(64)}.cn/`, 'MALFORMED'],
    [`https://${'a.'.repeat(126)}cn/`, 'MALFORMED'],
    [`https://hooks.gov.cn/${'a'.repeat(2_000)}`, 'TOO_LONG'],
    [`https://hooks.gov.cn/${'报'.repeat(300)}`, 'TOO_LONG'],
    ['http://hooks.gov.cn/', 'NOT_HTTPS'],
    ['ftp://hooks.gov.cn/', 'NOT_HTTPS'],
    ['file:///etc/passwd', 'MALFORMED'],
    ['gopher://hooks.gov.cn/', 'NOT_HTTPS'],
    ['https://hooks.gov.cn:8443/', 'OTHER_PORT'],
    ['https://hooks.gov.cn:80/', 'OTHER_PORT'],
    ['https://hooks.gov.cn:0/', 'OTHER_PORT'],
    ['https://user@hooks.gov.cn/', 'WITH_CREDENTIALS'],
    ['https://user:password@hooks.gov.cn/', 'WITH_CREDENTIALS'],
    ['https://@hooks.gov.cn/', 'WITH_CREDENTIALS'],
    ['https://hooks.gov.cn@10.0.0.1/', 'WITH_CREDENTIALS'],
    ['https://hooks.gov.cn/#part', 'WITH_FRAGMENT'],
    ['https://hooks.gov.cn/#', 'WITH_FRAGMENT'],
    ['https://localhost/', 'NOT_PUBLIC'],
    ['https://localhost./', 'NOT_PUBLIC'],
    ['https://LOCALHOST/', 'NOT_PUBLIC'],
    ['https://ⓛocalhost/', 'NOT_PUBLIC'],
    ['https://ｌｏｃａｌｈｏｓｔ/', 'NOT_PUBLIC'],
    ['https://loc%61lhost/', 'NOT_PUBLIC'],
    ['https://local\u00adhost/', 'NOT_PUBLIC'],
    ['https://a.localhost/', 'NOT_PUBLIC'],
    ['https://intranet/', 'NOT_PUBLIC'],
    ['https://printer.local/', 'NOT_PUBLIC'],
    ['https://metadata.google.internal/', 'NOT_PUBLIC'],
    ['https://router.home.arpa/', 'NOT_PUBLIC'],
    ['https://127.1/', 'NOT_PUBLIC'],
    ['https://2130706433/', 'NOT_PUBLIC'],
    ['https://0x7f000001/', 'NOT_PUBLIC'],
    ['https://0177.0.0.1/', 'NOT_PUBLIC'],
    ['https://１２７。０。０。１/', 'NOT_PUBLIC'],
    ['https://①②⑦.⓪.⓪.①/', 'NOT_PUBLIC'],
    ['https://0/', 'NOT_PUBLIC'],
    ['https://[::]/', 'NOT_PUBLIC'],
    ['https://[::1]/', 'NOT_PUBLIC'],
    ['https://[::ffff:7f00:1]/', 'NOT_PUBLIC'],
    ['https://169.254.169.254/latest/meta-data/', 'NOT_PUBLIC'],
  ];

  it.each(refused)('refuses %j: %s', (typed, fault) => expect(read(typed)).toEqual({ url: null, fault }));

  it('refuses every spelling of an address that is not public', () => {
    const host = forbiddenIpv4.chain((bytes) => fc.oneof(spelled(bytes), embedded(bytes)));
    fc.assert(
      fc.property(host, (spelling) => expect(read(`https://${spelling}/`).url).toBeNull()),
      runs('spellings of a private host', 5_000, 100_000),
    );
  });

  it('gives what it takes a second time unchanged, and with a host as DNS or the internet knows it', () => {
    const host = fc.oneof(
      fc.domain(),
      fc.webAuthority({ withIPv4: true, withIPv4Extended: true, withIPv6: true }),
    );
    fc.assert(
      fc.property(host, fc.webPath(), fc.webQueryParameters(), (authority, path, query) => {
        const { url } = read(`https://${authority}${path}?${query}`);
        if (url === null) return;
        expect(read(url)).toEqual({ url, fault: null });
        const { protocol, port, username, hostname, hash } = new URL(url);
        expect([protocol, port, username, hash]).toEqual(['https:', '', '', '']);
        const address = literalOf(hostname);
        expect(address === null ? hostname.includes('.') : isPublicAddress(address)).toBe(true);
      }),
      runs('addresses of endpoints', 2_000, 40_000),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        read(text);
        read(`https://${text}`, true);
      }),
    );
  });

  describe('on one machine', () => {
    it.each([
      ['http://localhost:3000/hook', 'http://localhost:3000/hook'],
      ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
      ['http://[::1]:8080/', 'http://[::1]:8080/'],
      ['https://localhost.:8443/', 'https://localhost:8443/'],
      ['http://receiver.localhost/', 'http://receiver.localhost/'],
      ['https://hooks.gov.cn/', 'https://hooks.gov.cn/'],
    ])('takes %s', (typed, url) => expect(read(typed, true)).toEqual({ url, fault: null }));

    it.each<[string, EndpointUrlFault]>([
      ['http://hooks.gov.cn/', 'NOT_HTTPS'],
      ['https://hooks.gov.cn:8443/', 'OTHER_PORT'],
      ['https://10.0.0.1/', 'NOT_PUBLIC'],
      ['http://0.0.0.0:8080/', 'NOT_HTTPS'],
      ['http://user@localhost/', 'WITH_CREDENTIALS'],
      ['http://localhost/#a', 'WITH_FRAGMENT'],
    ])('refuses %s all the same', (typed, fault) => expect(read(typed, true)).toEqual({ url: null, fault }));

    it('takes of the addresses that are not public only those of the machine itself', () => {
      const host = forbiddenIpv4.chain((bytes) => fc.oneof(spelled(bytes), embedded(bytes)));
      fc.assert(
        fc.property(host, (spelling) => {
          const { url } = read(`http://${spelling}:8080/`, true);
          if (url !== null) expect(isLoopbackAddress(literalOf(new URL(url).hostname) ?? '')).toBe(true);
        }),
      );
    });
  });
});
