import { DownOutlined, SearchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useShortcuts } from '../shell/keys/shortcuts.ts';
import { usePlace, type ChosenOrgan } from '../shell/place.tsx';
import { useSigns } from '../shell/pieces/useSigns.ts';
import { useWords } from '../shell/words.ts';
import './search.css';
import type { Search } from './SearchDialog.tsx';
import { useDirectory } from './useDirectory.ts';
import { useSearchable } from './useSearchable.ts';
import { searchTexts } from './words.ts';

const SearchDialog = lazy(async () => ({ default: (await import('./SearchDialog.tsx')).SearchDialog }));

/**
 * The organ that everything is about, to be changed, and the way to any report. Nothing is fetched before.
 * `children`: what else is chosen for every page, between the two.
 */
export function OrganSwitch({
  organs,
  children,
}: {
  readonly organs: readonly ChosenOrgan[];
  readonly children: ReactNode;
}) {
  const t = useWords(searchTexts);
  const { organ } = usePlace();
  const [search, setSearch] = useState<Search | null>(null);
  const [wanted, setWanted] = useState(false);
  const directory = useDirectory(organs, search !== null);
  const searchable = useSearchable(directory.organs, wanted);
  const show = (some: Search) => () => {
    setWanted(true);
    setSearch(some);
  };
  const signs = useSigns();
  useShortcuts([{ keys: 'Control+k', does: t.goTo, act: show('goTo'), inFields: true }]);
  return (
    <>
      <Button
        className="cms-organ-switch"
        aria-label={`${t.organ}${signs.colon}${organ.name}`}
        aria-haspopup="dialog"
        icon={<DownOutlined aria-hidden />}
        iconPlacement="end"
        onClick={show('organs')}
      >
        {organ.name}
      </Button>
      {children}
      <Button
        className="cms-go-to"
        icon={<SearchOutlined aria-hidden />}
        title={`${t.goTo} (Ctrl+K)`}
        aria-haspopup="dialog"
        onClick={show('goTo')}
      >
        {t.goTo}
        <kbd aria-hidden>Ctrl K</kbd>
      </Button>
      {wanted && (
        <Suspense>
          <SearchDialog
            search={search}
            organs={searchable}
            directory={directory}
            close={() => setSearch(null)}
          />
        </Suspense>
      )}
    </>
  );
}
