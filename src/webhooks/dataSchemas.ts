import { FIRST_YEAR, LAST_YEAR, scopes } from '../report/report.ts';
import { objectSchema, type JsonSchema } from './jsonSchema.ts';

// What `data` holds, by kind of event. Descriptions are read by integrators, on the generated page and in the schemas.

const ORGAN = '[A-Za-z0-9_-]{1,40}';
const ORGAN_ID = `^${ORGAN}$`;

const organ = { type: 'string', pattern: ORGAN_ID, description: 'Id of the organ.' };

const organPath = {
  type: 'array',
  items: { type: 'string', pattern: ORGAN_ID },
  description: 'Ids of the organs above, the root first, and last the organ itself.',
};

const url = { type: 'string', format: 'uri', description: 'Where to ask for the whole thing.' };

const reportMembers: Readonly<Record<string, JsonSchema>> = {
  report: {
    type: 'string',
    pattern: `^${ORGAN}:\\d{4}:(${scopes.join('|')})$`,
    description: 'Id of the report: organ:year:scope.',
  },
  organ,
  organPath,
  year: { type: 'integer', minimum: FIRST_YEAR, maximum: LAST_YEAR, description: 'The report year.' },
  scope: { enum: scopes, description: 'OWN 本机关, AGGREGATE 汇总.' },
  url,
};

const stepMembers: Readonly<Record<string, JsonSchema>> = {
  ...reportMembers,
  sequence: {
    type: 'integer',
    minimum: 1,
    description:
      'Of the events that the public is told of: 1, 2, 3 … of the report without a gap; drop what is not above the last. ' +
      'Of the others: grows with every event of the report, also those that are not sent.',
  },
  revision: { type: ['integer', 'null'], minimum: 1, description: 'The revision it is about.' },
  hash: { type: ['string', 'null'], description: 'Hash of that revision.' },
};

export const publicReportData: JsonSchema = objectSchema(
  {
    ...stepMembers,
    changed: {
      type: 'array',
      items: { type: 'string' },
      description: 'Of a correction: keys of the figures whose public value changed.',
    },
    changedCount: { type: 'integer', minimum: 0, description: 'How many changed in all.' },
    truncated: {
      type: 'boolean',
      description: 'Whether `changed` or `note` was cut to keep the body small.',
    },
    supersedes: { type: 'integer', minimum: 1, description: 'The public revision before this one.' },
    note: {
      type: ['string', 'null'],
      description: 'Public change note, or explanation of a withdrawal or retraction.',
    },
  },
  ['organPath', 'supersedes'],
);

export const internalReportData: JsonSchema = objectSchema(stepMembers, ['organPath']);

export const overdueData: JsonSchema = objectSchema(
  {
    ...reportMembers,
    deadline: { type: 'string', format: 'date', description: 'The last day in time, a date in China.' },
  },
  ['organPath'],
);

export const organData: JsonSchema = objectSchema({
  organ,
  organPath: { ...organPath, description: `${organPath.description} The place it has last.` },
  sequence: {
    type: 'integer',
    minimum: 1,
    description: '1, 2, 3 … of the organ without a gap; drop what is not above the last.',
  },
  url,
});

const endpoint = { type: 'string', description: 'Id of the endpoint.' };

export const pingData: JsonSchema = objectSchema({ endpoint });

export const disabledData: JsonSchema = objectSchema({
  endpoint,
  reason: { enum: ['GONE', 'FAILING'], description: 'It answered 410, or nothing but failed for days.' },
  failingSince: {
    type: ['string', 'null'],
    format: 'date-time',
    description: 'The first failure of the row.',
  },
});
