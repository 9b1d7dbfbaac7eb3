import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { OrganShown } from '../generated/operations.ts';
import { useDirectory } from '../search/useDirectory.ts';
import { PageHead } from '../shell/pieces/PageHead.tsx';
import { usePlace } from '../shell/place.tsx';
import { useAnswer } from '../shell/useAnswer.ts';
import { useWords, words } from '../shell/words.ts';
import './administration.css';
import { OrganDetail } from './organs/OrganDetail.tsx';
import { OrganTree } from './organs/OrganTree.tsx';
import './organs/organs.css';

const texts = words({
  zh: { title: '行政机关' },
  en: { title: 'Organs' },
});

/** The tree of organs, and what can be done to one of them. */
export function Component() {
  const t = useWords(texts);
  const { organ: place } = usePlace();
  const [search, setSearch] = useSearchParams();
  const [wanted, setWanted] = useState(false);
  const directory = useDirectory([place], wanted);
  const [expanded, setExpanded] = useState<readonly string[]>([place.code]);
  const chosen = search.get('organ') ?? place.code;
  const { open } = directory;
  const path = useAnswer(OrganShown, { organ: chosen }).data?.organ?.path ?? place.code;
  // The way down to the organ that is shown.
  useEffect(() => {
    const way = path.split('/');
    const codes = way.slice(way.indexOf(place.code)).filter((code) => code !== chosen || code === place.code);
    for (const code of codes) void open(code);
    setExpanded((before) => [...new Set([...before, ...codes])]);
  }, [open, path, place.code, chosen]);
  /** What was looked at may have changed. */
  const lookAgain = (...codes: readonly string[]) => {
    setExpanded((before) => [...new Set([...before, ...codes])]);
    for (const code of new Set([...directory.opened, ...codes])) void open(code);
  };
  return (
    <>
      <PageHead title={t.title} />
      <div className="cms-organs">
        <OrganTree
          key={place.code}
          directory={directory}
          chosen={chosen}
          expanded={expanded}
          onChoose={(code) => setSearch({ organ: code }, { replace: true })}
          onExpand={setExpanded}
          onSearch={() => setWanted(true)}
        />
        <OrganDetail key={chosen} code={chosen} onChanged={lookAgain} />
      </div>
    </>
  );
}
