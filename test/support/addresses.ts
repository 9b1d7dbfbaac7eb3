import fc from 'fast-check';

type Bytes = readonly [number, number, number, number];

/** Blocks of IPv4 that are not for hosts on the internet, and one address of a cloud's platform. */
export const notPublicIpv4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

const byte = fc.integer({ min: 0, max: 255 });

/** An address of one of the blocks above. */
export const forbiddenIpv4: fc.Arbitrary<Bytes> = fc
  .tuple(fc.constantFrom(...notPublicIpv4), fc.nat(0xffffffff))
  .map(([[start, bits], chance]) => {
    const mask = 2 ** (32 - bits) - 1;
    const number = numberOf(start.split('.').map(Number)) + ((chance & mask) >>> 0);
    return [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255] as const;
  });

/** Any address, half of them from these blocks. */
export const ipv4: fc.Arbitrary<Bytes> = fc.oneof(fc.tuple(byte, byte, byte, byte), forbiddenIpv4);

export function dotted(bytes: Bytes): string {
  return bytes.join('.');
}

/** Every way to write an IPv4 address as the host of a URL that browsers and clients have taken for one. */
export const spelled = (bytes: Bytes): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.constantFrom(10, 8, 16), { minLength: 4, maxLength: 4 }),
      fc.constantFrom(...disguises),
      fc.constantFrom('', '.'),
    )
    .map(([parts, bases, disguise, end]) => {
      // The last part stands for all the bytes that are left: 127.1, 2130706433.
      const numbers = [...bytes.slice(0, parts - 1), numberOf(bytes.slice(parts - 1))];
      return disguise(numbers.map((number, i) => inBase(number, bases[i] ?? 10)).join('.')) + end;
    });

/** The ways to write it as one of IPv6. */
export const embedded = (bytes: Bytes): fc.Arbitrary<string> => {
  const [a, b] = [numberOf(bytes.slice(0, 2)).toString(16), numberOf(bytes.slice(2)).toString(16)];
  const ends = [dotted(bytes), `${a}:${b}`];
  const starts = ['::ffff:', '0:0:0:0:0:FFFF:', '::', '::ffff:0:', '64:ff9b::', '64:ff9b:1::'];
  return fc.oneof(
    fc.tuple(fc.constantFrom(...starts), fc.constantFrom(...ends)).map(([start, end]) => `[${start}${end}]`),
    fc.constant(`[2002:${a}:${b}::1]`),
  );
};

const CIRCLED_ZERO = '⓪';
const CIRCLED_ONE = 0x2460;

const disguises: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  // Full width, dots too.
  (text) => text.replace(/[0-9a-z]/g, (char) => String.fromCodePoint(char.charCodeAt(0) + 0xfee0)),
  (text) => text.replaceAll('.', '。'),
  (text) => text.replaceAll('.', '．'),
  (text) => text.replaceAll('.', '｡'),
  (text) =>
    text.replace(/\d/g, (digit) =>
      digit === '0' ? CIRCLED_ZERO : String.fromCodePoint(CIRCLED_ONE + Number(digit) - 1),
    ),
  // Bold digits of mathematics.
  (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
  (text) => text.replace(/\d/g, (digit) => `%${digit.charCodeAt(0).toString(16)}`),
  // Characters that IDNA leaves out.
  (text) => text.split('').join('\u00ad'),
  (text) => `${text.slice(0, 1)}\u200b${text.slice(1)}`,
];

function numberOf(bytes: readonly number[]): number {
  return bytes.reduce((sum, one) => sum * 256 + one, 0);
}

function inBase(number: number, base: number): string {
  if (base === 10) return String(number);
  return base === 8 ? `0${number.toString(8)}` : `0x${number.toString(16)}`;
}
