import { BarsOutlined, FileTextOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { usePlace } from '../shell/place.tsx';
import { useMay } from '../shell/useMay.ts';
import { useWords } from '../shell/words.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { destinations, keyOf, whatIsThere } from './destinations.ts';
import type { SearchProps } from './SearchDialog.tsx';
import { SearchFoot } from './SearchFoot.tsx';
import { useGo } from './useGo.ts';
import { searchTexts } from './words.ts';

/** The way to any report by a few letters. */
export function GoToSearch({ organs, directory, close }: SearchProps) {
  const t = useWords(searchTexts);
  const { year } = usePlace();
  const may = useMay();
  const go = useGo(close);
  const [typed, setTyped] = useState('');
  const choices = destinations(organs, typed, year, may).map((each) => ({
    key: keyOf(each),
    icon: each.kind === 'BOARD' ? <BarsOutlined aria-hidden /> : <FileTextOutlined aria-hidden />,
    name: each.organ.name,
    beside: t[whatIsThere(each)](each.year),
    choose: () => void go(each),
  }));
  return (
    <>
      <ChoiceList
        typed={typed}
        onType={setTyped}
        label={t.goToHint}
        listLabel={t.results}
        choices={choices}
      />
      <SearchFoot loading={directory.loading} known={organs.length} found={choices.length} />
    </>
  );
}
