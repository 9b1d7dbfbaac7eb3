import type { Attempt } from './attempt.ts';
import { retryAfterMs } from './retryAfter.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long to wait before each attempt of a delivery, in milliseconds: the table of Standard Webhooks 1.0.0. */
export const attemptDelays: readonly number[] = [
  0,
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** A wait is as much as this shorter or longer, so that what failed together does not come back together. */
const JITTER = 0.2;

const TELL_AFTER = DAY;
const DISABLE_AFTER = 5 * DAY;
/**
 * Longer than any wait of the table: whoever was sent nothing for so long is not known to have failed all the time.
 * Years have a quiet season; without this an endpoint that failed once in February would be disabled in January.
 */
const ROW_BREAKS_AFTER = 36 * HOUR;

const FIRST_PAUSE = MINUTE;
const LONGEST_PAUSE = HOUR;
const OVERLOADED: readonly number[] = [429, 502, 504];
const GONE = 410;

/** `GONE`: it answered 410. `FAILING`: five days of failures only. */
export type DisabledBecause = 'GONE' | 'FAILING';

/** How it goes with an endpoint; instants in ISO 8601, UTC. */
export interface EndpointHealth {
  readonly disabled: DisabledBecause | null;
  /** First and last of the failures since the last success; null: none. */
  readonly failingSince: string | null;
  readonly lastFailureAt: string | null;
  /** Whether its owner is shown these failures: see `endpointNotice`. */
  readonly told: boolean;
  /** Before this instant it is sent nothing, not even another delivery. */
  readonly notBefore: string | null;
  /** How often in a row it was given a pause. */
  readonly pauses: number;
}

/** Of an endpoint that is new, or has just answered well. */
export const healthy: EndpointHealth = {
  disabled: null,
  failingSince: null,
  lastFailureAt: null,
  told: false,
  notBefore: null,
  pauses: 0,
};

/** How one attempt of a delivery went. */
export interface AttemptOutcome extends Pick<Attempt, 'failure' | 'status' | 'retryAfter'> {
  /** 1, 2, 3 …: which attempt of the delivery it was. */
  readonly attempt: number;
}

/** What becomes of the delivery. `EXHAUSTED`: no attempt is left. `STOPPED`: the endpoint is disabled. */
export type NextStep =
  | { readonly state: 'DELIVERED' | 'EXHAUSTED' | 'STOPPED' }
  | { readonly state: 'RETRY'; readonly at: string };

export interface AfterAttempt {
  readonly delivery: NextStep;
  readonly endpoint: EndpointHealth;
  /** What the owner is now to be told: a day of failures only, or that the endpoint was disabled. */
  readonly tell: 'FAILING' | 'DISABLED' | null;
}

/**
 * What follows from an attempt that ended at `now`. An endpoint that is disabled stays so, whatever an attempt still
 * under way comes to. `random`: 0 up to but not including 1.
 */
export function afterAttempt(
  before: EndpointHealth,
  outcome: AttemptOutcome,
  now: string,
  random: () => number,
): AfterAttempt {
  const succeeded = isSuccess(outcome);
  if (before.disabled !== null) {
    return { delivery: { state: succeeded ? 'DELIVERED' : 'STOPPED' }, endpoint: before, tell: null };
  }
  if (succeeded) return { delivery: { state: 'DELIVERED' }, endpoint: healthy, tell: null };
  const row = failuresInRow(before, now);
  const failingFor = Date.parse(now) - Date.parse(row.failingSince);
  const disabled = reasonToDisable(outcome.status, failingFor);
  const told = row.told || failingFor >= TELL_AFTER || disabled !== null;
  const endpoint = { ...row, ...pauseAfter(before, outcome, now, random), disabled, told };
  return {
    delivery: nextStep(endpoint, outcome, now, random),
    endpoint,
    tell: disabled !== null ? 'DISABLED' : told && !row.told ? 'FAILING' : null,
  };
}

/** 2xx only, and the whole answer: a redirect is not followed, and so was not received. */
export function isSuccess({ failure, status }: Pick<AttemptOutcome, 'failure' | 'status'>): boolean {
  return failure === null && status !== null && status >= 200 && status <= 299;
}

function reasonToDisable(status: number | null, failingFor: number): DisabledBecause | null {
  if (status === GONE) return 'GONE';
  return failingFor >= DISABLE_AFTER ? 'FAILING' : null;
}

type FailureRow = { readonly failingSince: string; readonly lastFailureAt: string; readonly told: boolean };

function failuresInRow({ failingSince, lastFailureAt, told }: EndpointHealth, now: string): FailureRow {
  const goesOn =
    failingSince !== null &&
    lastFailureAt !== null &&
    Date.parse(now) - Date.parse(lastFailureAt) <= ROW_BREAKS_AFTER;
  if (!goesOn) return { failingSince: now, lastFailureAt: now, told: false };
  // Attempts end in another order than they are counted in.
  return { failingSince: earlier(failingSince, now), lastFailureAt: later(lastFailureAt, now), told };
}

/** The pause that an endpoint needs which says that it has too much to do, or when it wants to be asked again. */
function pauseAfter(
  { notBefore, pauses }: EndpointHealth,
  { status, retryAfter }: AttemptOutcome,
  now: string,
  random: () => number,
): Pick<EndpointHealth, 'notBefore' | 'pauses'> {
  const asked = status === null ? null : retryAfterMs(retryAfter, now);
  const isOverloaded = status !== null && OVERLOADED.includes(status);
  if (!isOverloaded && asked === null) return { notBefore, pauses };
  // What was under way when the pause began says nothing new.
  const isPausing = notBefore !== null && Date.parse(now) < Date.parse(notBefore);
  const grown = isPausing ? pauses : pauses + 1;
  const own =
    isOverloaded && !isPausing ? jittered(Math.min(FIRST_PAUSE * 2 ** pauses, LONGEST_PAUSE), random) : 0;
  const until = after(now, Math.max(own, asked ?? 0));
  return { notBefore: notBefore === null ? until : later(notBefore, until), pauses: grown };
}

function nextStep(
  { disabled, notBefore }: EndpointHealth,
  { attempt }: AttemptOutcome,
  now: string,
  random: () => number,
): NextStep {
  if (disabled !== null) return { state: 'STOPPED' };
  const delay = attemptDelays[attempt];
  if (delay === undefined) return { state: 'EXHAUSTED' };
  const at = after(now, jittered(delay, random));
  return { state: 'RETRY', at: notBefore === null ? at : later(at, notBefore) };
}

function jittered(milliseconds: number, random: () => number): number {
  return Math.round(milliseconds * (1 - JITTER + 2 * JITTER * random()));
}

function after(now: string, milliseconds: number): string {
  return new Date(Date.parse(now) + milliseconds).toISOString();
}

function earlier(a: string, b: string): string {
  return Date.parse(a) <= Date.parse(b) ? a : b;
}

function later(a: string, b: string): string {
  return Date.parse(a) >= Date.parse(b) ? a : b;
}
