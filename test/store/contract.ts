import type { Store } from '../../src/store/store.ts';
import { boundsContract } from './contract/bounds.ts';
import { draftsContract } from './contract/drafts.ts';
import { everythingContract } from './contract/everything.ts';
import { historyContract } from './contract/history.ts';
import { mutationsContract } from './contract/mutations.ts';
import { organsContract } from './contract/organs.ts';
import { pagesContract } from './contract/pages.ts';
import { publicationsContract } from './contract/publications.ts';
import { totalsContract } from './contract/totals.ts';
import { subjectFrom } from './contract/subject.ts';

/** What both stores must do. `make` gives an empty store. */
export function storeContract(make: () => Promise<Store>): void {
  const subject = subjectFrom(make);
  organsContract(subject);
  draftsContract(subject);
  mutationsContract(subject);
  historyContract(subject);
  publicationsContract(subject);
  totalsContract(subject);
  pagesContract(subject);
  boundsContract(subject);
  everythingContract(subject);
}
