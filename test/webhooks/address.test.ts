import { BlockList } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  isLoopbackAddress,
  isPublicAddress,
  isPublicOrLoopback,
  literalOf,
} from '../../src/webhooks/address.ts';
import { dotted, ipv4, notPublicIpv4 } from '../support/addresses.ts';
import { runs } from '../support/random.ts';

/** The registries of IANA for special purposes, as Node's own list: a second opinion. */
const special = new BlockList();
for (const [start, bits] of notPublicIpv4) special.addSubnet(start, bits, 'ipv4');

const group = fc.integer({ min: 0, max: 0xffff }).map((number) => number.toString(16));

describe('isPublicAddress', () => {
  it.each([
    '1.1.1.1',
    '8.8.8.8',
    '114.114.114.114',
    '223.5.5.5',
    '100.63.255.255',
    '100.128.0.0',
    '172.32.0.1',
  ])('holds for %s', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each(['2400:3200::1', '2001:4860:4860::8888', '::ffff:8.8.8.8', '64:ff9b::808:808'])(
    'holds for %s of IPv6',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ['0.0.0.0', 'this network'],
    ['0.1.2.3', 'this network'],
    ['10.255.255.255', 'private'],
    ['100.64.0.1', 'carrier-grade NAT'],
    ['100.100.100.200', 'carrier-grade NAT, where a cloud keeps its metadata'],
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['168.63.129.16', 'the platform of a cloud'],
    ['169.254.169.254', 'link-local'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.0.0.192', 'protocol assignments'],
    ['192.0.2.1', 'documentation'],
    ['192.88.99.1', 'relays of 6to4'],
    ['192.168.0.1', 'private'],
    ['198.18.0.1', 'benchmarks'],
    ['198.51.100.1', 'documentation'],
    ['203.0.113.1', 'documentation'],
    ['224.0.0.1', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['::127.0.0.1', 'compatible with IPv4, long given up'],
    ['0::0:8.8.8.8', 'compatible with IPv4, long given up'],
    ['::7f00:1', 'compatible with IPv4, long given up'],
    ['::8.8.8.8', 'compatible with IPv4, long given up'],
    ['::ffff:0:127.0.0.1', 'translated'],
    ['::ffff:0:8.8.8.8', 'translated'],
    ['64:ff9b:1::a00:1', 'NAT64 of a network of its own'],
    ['100::1', 'to be thrown away'],
    ['2001::1', 'Teredo'],
    ['2001:2::1', 'benchmarks'],
    ['2001:20::1', 'ORCHID'],
    ['2001:db8::1', 'documentation'],
    ['2002:808:808::1', '6to4'],
    ['3fff::1', 'documentation'],
    ['4000::1', 'nobody yet'],
    ['5f00::1', 'segment routing'],
    ['fc00::1', 'unique local'],
    ['fd00:ec2::254', 'unique local'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local with its link'],
    ['2400:3200::1%eth0', 'of a link'],
    ['fec0::1', 'site-local'],
    ['ff02::1', 'multicast'],
  ])('does not hold for %s: %s', (address) => expect(isPublicAddress(address)).toBe(false));

  it.each([
    '',
    ' ',
    'localhost',
    '8.8.8',
    '8.8.8.8 ',
    '08.8.8.8',
    '0x8.8.8.8',
    '134744072',
    '8.8.8.8/32',
    '1::1]/[2400::1',
    '2400::1]@[2400::1',
    '2400::1]:80',
    '[2400::1]',
  ])('does not hold for what no resolver answers: "%s"', (text) => expect(isPublicAddress(text)).toBe(false));

  it('agrees with the registry on every IPv4 address, also mapped and behind NAT64', () => {
    fc.assert(
      fc.property(ipv4, (bytes) => {
        const address = dotted(bytes);
        const isPublic = !special.check(address);
        expect(isPublicAddress(address)).toBe(isPublic);
        expect(isPublicAddress(`::ffff:${address}`)).toBe(isPublic);
        expect(isPublicAddress(`64:ff9b::${address}`)).toBe(isPublic);
      }),
      runs('addresses', 3_000, 60_000),
    );
  });

  it('holds for nothing outside 2000::/3, however it goes on', () => {
    const first = fc.integer({ min: 0, max: 0xffff }).filter((number) => number >> 13 !== 1);
    fc.assert(
      fc.property(first, fc.array(group, { minLength: 7, maxLength: 7 }), (start, rest) => {
        const text = [start.toString(16), ...rest].join(':');
        if (/^(?:0:0:0:0:0:ffff|64:ff9b:0:0:0:0):/.test(text)) return;
        expect(isPublicAddress(text)).toBe(false);
      }),
    );
  });
});

describe('isLoopbackAddress', () => {
  it.each(['127.0.0.1', '127.1.2.3', '::1', '::ffff:127.0.0.1'])('holds for %s', (address) => {
    expect(isLoopbackAddress(address)).toBe(true);
    expect(isPublicOrLoopback(address)).toBe(true);
  });

  it.each(['0.0.0.0', '::', '10.0.0.1', '169.254.0.1', '::7f00:1', '::127.0.0.1', 'localhost'])(
    'not for %s',
    (address) => {
      expect(isLoopbackAddress(address)).toBe(false);
      expect(isPublicOrLoopback(address)).toBe(false);
    },
  );
});

describe('literalOf', () => {
  it.each([
    ['1.2.3.4', '1.2.3.4'],
    ['[::1]', '::1'],
    ['gov.cn', null],
    ['1.2.3.4.cn', null],
  ])('takes the address out of %s', (host, address) => expect(literalOf(host)).toBe(address));
});
