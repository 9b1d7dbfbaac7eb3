import { Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../shell/words.ts';
import { GoToSearch } from './GoToSearch.tsx';
import type { SearchableOrgan } from './matching.ts';
import { OrganSearch } from './OrganSearch.tsx';
import type { DirectoryInHand } from './useDirectory.ts';
import { searchTexts } from './words.ts';

export type Search = 'organs' | 'goTo';

export interface SearchProps {
  /** Those that are known so far. */
  readonly organs: readonly SearchableOrgan[];
  readonly directory: DirectoryInHand;
  readonly close: () => void;
}

/** Both searches in one dialog: with one for each, the one that closes would take the focus from the other. */
export function SearchDialog({ search, ...props }: SearchProps & { readonly search: Search | null }) {
  const t = useWords(searchTexts);
  // What is shown until it is gone.
  const [latest, setLatest] = useState<Search>('goTo');
  if (search !== null && search !== latest) setLatest(search);
  return (
    <Modal
      open={search !== null}
      title={latest === 'organs' ? t.chooseOrgan : t.goTo}
      footer={null}
      onCancel={props.close}
      width={640}
      destroyOnHidden
    >
      {latest === 'organs' ? <OrganSearch {...props} /> : <GoToSearch {...props} />}
    </Modal>
  );
}
