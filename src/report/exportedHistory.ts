import { createHash } from 'node:crypto';
import { canonicalJson } from '../util/canonicalJson.ts';
import { reportIdText, type ReportId } from './report.ts';
import { chainBreak, type Revision } from './revision.ts';

// An exported history is a text of lines, each one canonical JSON: the revisions of a report, oldest first, then a
// line that says which must be its last, and so on for every report; at the end a line with the number of lines
// before it and the SHA-256 of their bytes. It can be checked years later without the database it came from.

interface RevisionLine {
  readonly kind: 'revision';
  readonly revision: Revision;
}

interface ReportLine {
  readonly kind: 'report';
  readonly report: ReportId;
  readonly lastRevision: number;
  readonly lastHash: string | null;
}

interface EndLine {
  readonly kind: 'end';
  readonly lines: number;
  readonly sha256: string;
}

type Line = RevisionLine | ReportLine | EndLine;

export function revisionLine(revision: Revision): string {
  return canonicalJson({ kind: 'revision', revision } satisfies RevisionLine);
}

export function reportLine(report: ReportId, lastRevision: number, lastHash: string | null): string {
  return canonicalJson({ kind: 'report', report, lastRevision, lastHash } satisfies ReportLine);
}

/** Counts and hashes the lines of an export as they are written or read. */
export function exportSeal(): { readonly add: (line: string) => void; readonly endLine: () => string } {
  const hash = createHash('sha256');
  let lines = 0;
  return {
    add: (line) => {
      hash.update(`${line}\n`, 'utf8');
      lines += 1;
    },
    endLine: () => canonicalJson({ kind: 'end', lines, sha256: hash.copy().digest('hex') } satisfies EndLine),
  };
}

export interface ExportVerification {
  readonly reports: number;
  readonly revisions: number;
  readonly differences: number;
}

/**
 * Checks the bytes of an exported history, in pieces of any size; tells each difference with its line number, counted
 * from 1. No byte of an export can be another: each line has one way to be written, and everything in it is sealed.
 */
export async function verifyExport(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  tell: (where: string, what: string) => void,
): Promise<ExportVerification> {
  const seal = exportSeal();
  let [number, reports, revisions, differences] = [0, 0, 0, 0];
  let previous: Revision | null = null;
  let ended = false;
  const found = (what: string): void => {
    differences += 1;
    tell(`line ${number}`, what);
  };
  for await (const text of linesOf(bytes)) {
    number += 1;
    if (ended) found('AFTER_THE_END');
    const line = text === null ? null : parsedLine(text);
    if (!line) {
      found('NOT_CANONICAL');
    } else if (line.kind === 'revision') {
      revisions += 1;
      if (previous && reportIdText(previous.report) !== reportIdText(line.revision.report)) {
        found('REPORT_NOT_CLOSED');
        previous = null;
      }
      const broken = chainBreak(line.revision, previous);
      if (broken) found(`${reportIdText(line.revision.report)} ${line.revision.number}: ${broken}`);
      previous = line.revision;
    } else if (line.kind === 'report') {
      reports += 1;
      if (!closes(line, previous)) found(`${reportIdText(line.report)}: LAST_REVISION_DIFFERS`);
      previous = null;
    } else {
      ended = true;
      if (text !== seal.endLine()) found('SEAL_BROKEN');
    }
    if (text !== null) seal.add(text);
  }
  if (!ended) {
    number += 1;
    found('END_MISSING');
  }
  return { reports, revisions, differences };
}

function closes({ report, lastRevision, lastHash }: ReportLine, last: Revision | null): boolean {
  if (!last) return lastRevision === 0 && lastHash === null;
  return (
    reportIdText(last.report) === reportIdText(report) &&
    last.number === lastRevision &&
    last.hash === lastHash
  );
}

const NEWLINE = 0x0a;

/** The text of each line; null for one that is not UTF-8 or, the last, has no newline at its end. */
async function* linesOf(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<string | null> {
  const begun: Uint8Array[] = [];
  for await (const piece of bytes) {
    let start = 0;
    for (let end = piece.indexOf(NEWLINE); end !== -1; end = piece.indexOf(NEWLINE, start)) {
      yield textOf([...begun.splice(0), piece.subarray(start, end)]);
      start = end + 1;
    }
    if (start < piece.length) begun.push(piece.subarray(start));
  }
  if (begun.length > 0) yield null;
}

function textOf(pieces: readonly Uint8Array[]): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(pieces));
  } catch {
    return null;
  }
}

/** Null for what no export writes: other JSON, other order of members, other space, members that nothing seals. */
function parsedLine(text: string): Line | null {
  try {
    const line = JSON.parse(text) as Line;
    return canonicalJson(line) === text && hasKnownMembers(line) ? line : null;
  } catch {
    return null;
  }
}

/** Each hash is over these and no others, so that anything else could be put in unseen. */
const members = {
  revisionLine: { kind: true, revision: true } satisfies Record<keyof RevisionLine, true>,
  revision: {
    ...{ report: true, organPath: true, number: true, content: true, cause: true, reason: true },
    ...{
      by: true,
      byName: true,
      at: true,
      authors: true,
      decisions: true,
      contentHash: true,
      previousHash: true,
      hash: true,
    },
  } satisfies Record<keyof Revision, true>,
  reportLine: { kind: true, report: true, lastRevision: true, lastHash: true } satisfies Record<
    keyof ReportLine,
    true
  >,
  report: { organ: true, year: true, scope: true } satisfies Record<keyof ReportId, true>,
} as const;

function hasKnownMembers(line: Line): boolean {
  const within = (thing: object, known: object) =>
    Object.keys(thing).every((name) => Object.hasOwn(known, name));
  switch (line.kind) {
    case 'revision':
      return within(line, members.revisionLine) && within(line.revision, members.revision);
    case 'report':
      return within(line, members.reportLine) && within(line.report, members.report);
    case 'end':
      return true;
    default:
      return false;
  }
}
