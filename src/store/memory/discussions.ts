import { reportIdText } from '../../report/report.ts';
import { frozenCopy } from '../../util/frozenCopy.ts';
import type { Meter } from '../cost.ts';
import type { Store } from '../store.ts';
import type { List } from './pageOf.ts';
import { innerMap, recordOf, type State } from './state.ts';

type Discussions = Pick<
  Store,
  'discussion' | 'comments' | 'presences' | 'setPresence' | 'previewed' | 'preview' | 'previews'
>;

/** Comments, presence and previews. What has expired stays, as it may in DynamoDB. */
export function discussionsView(state: State, meter: Meter, list: List): Discussions {
  return {
    discussion: (id, about, mutation, at) => {
      meter.add('batches', 1);
      const report = reportIdText(id);
      const part = about.part && state.parts.get(report)?.get(about.part);
      const comment = about.comment === undefined ? null : state.comments.get(report)?.get(about.comment);
      return Promise.resolve({
        head: state.heads.get(report) ?? null,
        part: part ?? null,
        comment: comment ?? null,
        earlier: mutation && recordOf(state, mutation, at),
      });
    },
    comments: async (id, onlyOpen, page) => {
      const report = reportIdText(id);
      const comments = [...(state.comments.get(report)?.values() ?? [])]
        .filter(({ settled }) => !onlyOpen || settled === null)
        .map((comment) => ({ place: comment.id, item: comment }));
      return Promise.resolve(list(['comments', report, onlyOpen ? 'open' : 'all'], page, comments));
    },
    presences: (id) => {
      meter.add('queries', 1);
      const there = [...(state.presences.get(reportIdText(id))?.values() ?? [])];
      return Promise.resolve(there.sort((a, b) => (a.actor < b.actor ? -1 : 1)));
    },
    setPresence: (presence) => {
      meter.add('transactions', 1);
      meter.add('transactionItems', 1);
      const there = innerMap(state.presences, reportIdText(presence.report));
      const isLater = presence.at > (there.get(presence.actor)?.at ?? '');
      if (isLater) there.set(presence.actor, frozenCopy(presence));
      return Promise.resolve();
    },
    previewed: (hash) => {
      meter.add('reads', 1);
      return Promise.resolve(state.previewed.get(hash) ?? null);
    },
    preview: (report, id) => {
      meter.add('reads', 1);
      return Promise.resolve(state.previews.get(reportIdText(report))?.get(id) ?? null);
    },
    previews: async (id, page) => {
      const report = reportIdText(id);
      const previews = [...(state.previews.get(report)?.values() ?? [])].map(({ preview }) => ({
        place: preview.id,
        item: preview,
      }));
      return Promise.resolve(list(['previews', report], page, previews, true));
    },
  };
}
