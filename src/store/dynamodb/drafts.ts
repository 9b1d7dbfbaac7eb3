import { isPartId, type Part } from '../../report/content.ts';
import { reportIdText, type ReportId } from '../../report/report.ts';
import { partText, sortedParts } from '../paths.ts';
import type { Change, Decisions, Draft, DraftPart } from '../store.ts';
import { hasVersion, type Write } from './actions.ts';
import {
  bytes,
  bytesOf,
  json,
  jsonOf,
  number,
  numberOf,
  text,
  textOf,
  texts,
  type Item,
} from './attributes.ts';
import { pack, QUICK, unpack } from './compress.ts';
import { headOf } from './heads.ts';
import { DECISIONS, decisionsKey, draftPartition, HEAD, PART_PREFIX, partKey } from './keys.ts';
import type { Requests } from './requests.ts';

/** Query, consistent. One request unless the draft is over 1 MB compressed. */
export async function draft(requests: Requests, id: ReportId): Promise<Draft> {
  const found: Item[] = [];
  for (let after: Item | null = null, more = true; more; more = after !== null) {
    const query = {
      partition: draftPartition(id),
      prefix: '',
      consistent: true,
      ...(after ? { after } : {}),
    };
    const { items, stoppedAt } = await requests.query(query);
    found.push(...items);
    after = stoppedAt;
  }
  return draftOf(found);
}

/** A draft out of its items in any order. */
export function draftOf(items: readonly Item[]): Draft {
  const head = items.find((item) => textOf(item, 'SK') === HEAD);
  const parts = items.filter((item) => textOf(item, 'SK').startsWith(PART_PREFIX)).map(partOf);
  const decided = items.find((item) => textOf(item, 'SK') === DECISIONS);
  return {
    head: head ? headOf(head) : null,
    parts: sortedParts(parts),
    decisions: decided ? decisionsOf(decided) : { version: 0, decisions: [] },
  };
}

export async function decisionsWrite(change: NonNullable<Change['decisions']>): Promise<Write> {
  const { report, version, decisions } = change;
  const item = {
    ...texts({ ...decisionsKey(report) }),
    version: number(version),
    body: bytes(await pack('decisions', decisions, QUICK)),
  };
  return {
    what: 'decisions',
    action: { kind: 'put', item, condition: hasVersion(version - 1) },
    refused: (there) => {
      const last = there && decisionsOf(there).decisions.at(-1);
      return {
        kind: 'conflict',
        what: 'decisions',
        id: reportIdText(report),
        current: {
          version: there ? numberOf(there, 'version') : 0,
          by: last?.by ?? null,
          byName: last?.byName ?? null,
          at: last?.at ?? null,
        },
      };
    },
  };
}

/** Each part on the condition of its own version, so that two people in two parts never collide. */
export function partWrites({ report, saves }: NonNullable<Change['parts']>): Promise<readonly Write[]> {
  return Promise.all(
    saves.map(async (save) => {
      const item = {
        ...texts({ ...partKey(report, save.id) }),
        version: number(save.version),
        savedBy: text(save.savedBy),
        savedByName: text(save.savedByName),
        savedAt: text(save.savedAt),
        changedIn: json(save.changedIn),
        body: bytes(await pack('part', save.part, QUICK)),
      };
      return {
        what: 'part',
        action: { kind: 'put', item, condition: hasVersion(save.version - 1) },
        refused: (there) => ({
          kind: 'conflict',
          what: 'part',
          id: partText(report, save),
          current: {
            version: there ? numberOf(there, 'version') : 0,
            by: there && textOf(there, 'savedBy'),
            byName: there && textOf(there, 'savedByName'),
            at: there && textOf(there, 'savedAt'),
          },
        }),
      } satisfies Write;
    }),
  );
}

function partOf(item: Item): DraftPart {
  const id = textOf(item, 'SK').slice(PART_PREFIX.length);
  if (!isPartId(id)) throw new TypeError(`no part of a report: ${id}`);
  return {
    id,
    part: unpack(bytesOf(item, 'body')) as Part,
    version: numberOf(item, 'version'),
    savedBy: textOf(item, 'savedBy'),
    savedByName: textOf(item, 'savedByName'),
    savedAt: textOf(item, 'savedAt'),
    changedIn: jsonOf(item, 'changedIn') as DraftPart['changedIn'],
  };
}

function decisionsOf(item: Item): Decisions {
  return {
    version: numberOf(item, 'version'),
    decisions: unpack(bytesOf(item, 'body')) as Decisions['decisions'],
  };
}
