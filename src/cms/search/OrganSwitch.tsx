import { DownOutlined, SearchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
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

/** The organ that everything is about, to be changed, and the way to any report. Nothing is fetched before. */
export function OrganSwitch({ organs }: { readonly organs: readonly ChosenOrgan[] }) {
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
      <Button
        icon={<SearchOutlined aria-hidden />}
        title={`${t.goTo} (Ctrl+K)`}
        aria-label={t.goTo}
        aria-haspopup="dialog"
        onClick={show('goTo')}
      />
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
