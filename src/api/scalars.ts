import { GraphQLError, Kind, type GraphQLScalarType, type GraphQLScalarTypeConfig } from 'graphql';
import { parseDecimal } from '../util/decimal.ts';

type ScalarBehaviour = Pick<
  GraphQLScalarTypeConfig<unknown, unknown>,
  'serialize' | 'parseValue' | 'parseLiteral'
>;

const MAX_EXACT_DIGITS = 15;

function refuse(message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function parseDateTime(value: unknown): string {
  if (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(value)
  ) {
    const instant = Date.parse(value);
    if (!Number.isNaN(instant)) return new Date(instant).toISOString();
  }
  return refuse('时间须写作 2024-01-31T08:00:00Z 的形式，并带时区。');
}

function parseDecimalInput(value: unknown): string {
  const decimal = typeof value === 'string' ? parseDecimal(value) : null;
  return decimal ?? refuse('小数须写作字符串，如 "24252.311082"。');
}

/** Text goes on as typed; a JSON number as its digits, if it has few enough to be exact. */
function parseFigureText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && String(value).replace(/\D/g, '').length <= MAX_EXACT_DIGITS)
    return String(value);
  return refuse('数字须写作字符串，如 "12"。');
}

function parseBase64(value: unknown): Uint8Array {
  if (typeof value === 'string' && /^[A-Za-z0-9+/]*={0,2}$/.test(value) && value.length % 4 === 0) {
    return Buffer.from(value, 'base64');
  }
  return refuse('文件须以 Base64 传送。');
}

const behaviours: Readonly<Record<string, ScalarBehaviour>> = {
  DateTime: { serialize: (value) => value, parseValue: parseDateTime },
  Decimal: { serialize: (value) => value, parseValue: parseDecimalInput },
  CompactTable: { serialize: (value) => value, parseValue: () => refuse('只读') },
  EventData: { serialize: (value) => value, parseValue: () => refuse('只读') },
  FigureText: {
    serialize: (value) => value,
    parseValue: parseFigureText,
    parseLiteral: (node) =>
      node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT
        ? node.value
        : refuse('数字须写作字符串，如 "12"。'),
  },
  Base64: { serialize: () => refuse('只写'), parseValue: parseBase64 },
};

/** Gives the schema's own scalars their behaviour. */
export function attachScalar(type: GraphQLScalarType): void {
  const behaviour = behaviours[type.name];
  if (!behaviour) return;
  const { serialize, parseValue, parseLiteral } = behaviour;
  if (serialize) type.serialize = serialize;
  if (parseValue) {
    type.parseValue = parseValue;
    type.parseLiteral = (node) => parseValue('value' in node ? node.value : undefined);
  }
  if (parseLiteral) type.parseLiteral = parseLiteral;
}
