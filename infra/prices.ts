/**
 * List prices on demand, without free tiers and taxes. Put here from memory of the lists of 2025, to be compared with
 * aws.amazon.com and amazonaws.cn (by service, under "Pricing") before anybody plans a budget with them: of China the
 * price of writes was read there, from before AWS halved it elsewhere. Whoever has compared a region puts in the day.
 */
export interface Prices {
  readonly currency: 'USD' | 'CNY';
  /** Day on which somebody compared all of these with the published ones (ISO 8601); null: nobody has. */
  readonly comparedOn: string | null;
  readonly lambdaMillion: number;
  /** arm64. */
  readonly lambdaGigabyteSecond: number;
  readonly httpApiMillion: number;
  readonly writeUnitMillion: number;
  readonly readUnitMillion: number;
  readonly tableGigabyteMonth: number;
  readonly recoveryGigabyteMonth: number;
  readonly exportGigabyte: number;
  readonly bucketGigabyteMonth: number;
  readonly queueMillion: number;
  readonly logGigabyte: number;
  readonly logGigabyteMonth: number;
  readonly alarmMonth: number;
  readonly metricMonth: number;
  readonly secretMonth: number;
  readonly outGigabyte: number;
}

export const prices: Readonly<Record<'us-east-1' | 'cn-north-1', Prices>> = {
  'us-east-1': {
    currency: 'USD',
    comparedOn: null,
    lambdaMillion: 0.2,
    lambdaGigabyteSecond: 0.0000133334,
    httpApiMillion: 1,
    writeUnitMillion: 0.625,
    readUnitMillion: 0.125,
    tableGigabyteMonth: 0.25,
    recoveryGigabyteMonth: 0.2,
    exportGigabyte: 0.1,
    bucketGigabyteMonth: 0.023,
    queueMillion: 0.4,
    logGigabyte: 0.5,
    logGigabyteMonth: 0.03,
    alarmMonth: 0.1,
    metricMonth: 0.3,
    secretMonth: 0.4,
    outGigabyte: 0.09,
  },
  'cn-north-1': {
    currency: 'CNY',
    comparedOn: null,
    lambdaMillion: 1.36,
    lambdaGigabyteSecond: 0.0000907816,
    httpApiMillion: 6.8,
    writeUnitMillion: 11.1538,
    readUnitMillion: 2.2308,
    tableGigabyteMonth: 2.1,
    recoveryGigabyteMonth: 1.8,
    exportGigabyte: 0.9,
    bucketGigabyteMonth: 0.2,
    queueMillion: 3,
    logGigabyte: 6.2,
    logGigabyteMonth: 0.25,
    alarmMonth: 0.7,
    metricMonth: 2.1,
    secretMonth: 2.8,
    outGigabyte: 0.93,
  },
};
