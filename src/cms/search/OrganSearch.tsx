import { Tree } from 'antd';
import { useMemo, useState } from 'react';
import { usePlace, type ChosenOrgan } from '../shell/place.tsx';
import { useWords } from '../shell/words.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { bestOf } from './matching.ts';
import { organTree } from './organTree.ts';
import type { SearchProps } from './SearchDialog.tsx';
import { SearchFoot } from './SearchFoot.tsx';
import { searchTexts } from './words.ts';

const SHOWN = 30;

/** One's organs and all below them: as a tree, and once something is typed those that fit it. */
export function OrganSearch({ organs, directory, close }: SearchProps) {
  const t = useWords(searchTexts);
  const { organ, choose } = usePlace();
  const [typed, setTyped] = useState('');
  const tree = useMemo(() => organTree(directory, directory.roots), [directory]);
  const take = ({ code, name, path }: ChosenOrgan) => {
    choose({ organ: { code, name, path } });
    close();
  };
  const browsing = typed.trim() === '';
  const found = browsing ? [] : bestOf(organs, typed, SHOWN);
  const choices = found.map((each) => ({
    key: each.code,
    name: each.name,
    beside: directory.organs.get(each.path.split('/').at(-2) ?? '')?.name ?? each.code,
    choose: () => take(each),
  }));
  return (
    <>
      <ChoiceList typed={typed} onType={setTyped} label={t.find} listLabel={t.results} choices={choices}>
        {browsing && (
          <Tree
            className="cms-organ-tree"
            aria-label={t.organ}
            treeData={tree}
            height={380}
            blockNode
            defaultExpandedKeys={[
              ...directory.roots.map(({ code }) => code),
              ...organ.path.split('/').slice(0, -1),
            ]}
            selectedKeys={[organ.code]}
            loadData={({ key, children }) => (children ? Promise.resolve() : directory.open(key))}
            onSelect={(_, { node }) => {
              const code = node.key;
              const chosen = directory.organs.get(code) ?? directory.roots.find((root) => root.code === code);
              if (chosen) take(chosen);
            }}
          />
        )}
      </ChoiceList>
      <SearchFoot
        loading={directory.loading}
        known={organs.length}
        found={browsing ? tree.length : found.length}
      />
    </>
  );
}
