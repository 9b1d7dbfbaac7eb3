import type { Store } from '../../src/store/store.ts';
import { auditContract } from './contract/audit.ts';
import { boardContract } from './contract/board.ts';
import { boundsContract } from './contract/bounds.ts';
import { deadlinesContract } from './contract/deadlines.ts';
import { deliveriesContract } from './contract/deliveries.ts';
import { discussionsContract } from './contract/discussions.ts';
import { draftsContract } from './contract/drafts.ts';
import { endpointsContract } from './contract/endpoints.ts';
import { everythingContract } from './contract/everything.ts';
import { feedContract } from './contract/feed.ts';
import { historyContract } from './contract/history.ts';
import { ledgerContract } from './contract/ledger.ts';
import { membersContract } from './contract/members.ts';
import { mutationsContract } from './contract/mutations.ts';
import { organsContract } from './contract/organs.ts';
import { pagesContract } from './contract/pages.ts';
import { previewsContract } from './contract/previews.ts';
import { publicationsContract } from './contract/publications.ts';
import { schedulesContract } from './contract/schedules.ts';
import { signInContract } from './contract/signIn.ts';
import { totalsContract } from './contract/totals.ts';
import { subjectFrom } from './contract/subject.ts';

/** What both stores must do. `make` gives an empty store. */
export function storeContract(make: () => Promise<Store>): void {
  const subject = subjectFrom(make);
  organsContract(subject);
  draftsContract(subject);
  discussionsContract(subject);
  previewsContract(subject);
  schedulesContract(subject);
  boardContract(subject);
  deadlinesContract(subject);
  mutationsContract(subject);
  historyContract(subject);
  feedContract(subject);
  publicationsContract(subject);
  totalsContract(subject);
  ledgerContract(subject);
  membersContract(subject);
  endpointsContract(subject);
  deliveriesContract(subject);
  auditContract(subject);
  signInContract(subject);
  pagesContract(subject);
  boundsContract(subject);
  everythingContract(subject);
}
