import { partIds } from '../../report/content.ts';
import type { ReportId } from '../../report/report.ts';
import type { Dossier, MutationId } from '../store.ts';
import { keyOf, type Item } from './attributes.ts';
import { draftOf } from './drafts.ts';
import {
  decisionsKey,
  draftPartition,
  headKey,
  mutationKey,
  organKey,
  partKey,
  publicationKey,
  type Key,
} from './keys.ts';
import { unexpiredMutationOf } from './mutations.ts';
import { organOf } from './organs.ts';
import { publicationOf } from './publications.ts';
import type { Requests } from './requests.ts';

/**
 * One TransactGet: all as it was at one instant. A BatchGet could bring a part or a publication from before another
 * commit together with the head from after it; the head's version would then guard content nobody had read.
 */
export async function dossier(
  requests: Requests,
  id: ReportId,
  mutation: MutationId | null,
  at: string | undefined,
): Promise<Dossier> {
  const keys = {
    organ: organKey(id.organ),
    publication: publicationKey(id),
    yearBefore: publicationKey({ ...id, year: id.year - 1 }),
    mutation: mutation && mutationKey(mutation),
  };
  const draftKeys = [headKey(id), decisionsKey(id), ...partIds.map((part) => partKey(id, part))];
  const others = Object.values(keys).filter((key) => key !== null);
  const items = await requests.snapshot([...draftKeys, ...others]);
  const [organ, publication, yearBefore, earlier] = [
    find(items, keys.organ),
    find(items, keys.publication),
    find(items, keys.yearBefore),
    find(items, keys.mutation),
  ];
  return {
    ...draftOf(items.filter((item) => keyOf(item).PK === draftPartition(id))),
    organ: organ && organOf(organ),
    publication: publication && publicationOf(publication),
    publicationYearBefore: yearBefore && publicationOf(yearBefore),
    earlier: earlier && unexpiredMutationOf(earlier, at),
  };
}

function find(items: readonly Item[], wanted: Key | null): Item | null {
  const found = items.find((item) => {
    const { PK, SK } = keyOf(item);
    return PK === wanted?.PK && SK === wanted.SK;
  });
  return found ?? null;
}
