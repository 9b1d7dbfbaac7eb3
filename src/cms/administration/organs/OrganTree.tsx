import { Empty, Input, Tree } from 'antd';
import { useState } from 'react';
import { bestOf } from '../../search/matching.ts';
import { organTree, type OrganNode } from '../../search/organTree.ts';
import type { DirectoryInHand } from '../../search/useDirectory.ts';
import { useSearchable } from '../../search/useSearchable.ts';
import { useWords, words } from '../../shell/words.ts';

const texts = words({
  zh: {
    find: '查找（名称、拼音、代码）',
    tree: '行政机关',
    looking: '正在查找…',
    none: '没有找到，请换一个词',
  },
  en: {
    find: 'Find (name, pinyin, code)',
    tree: 'Organs',
    looking: 'Searching…',
    none: 'Nothing was found',
  },
});

const FOUND = 50;

/** The organs below one's own, level by level; once something is typed those that fit it. */
export function OrganTree({
  directory,
  chosen,
  expanded,
  onChoose,
  onExpand,
  onSearch,
}: {
  readonly directory: DirectoryInHand;
  readonly chosen: string | null;
  readonly expanded: readonly string[];
  readonly onChoose: (code: string) => void;
  readonly onExpand: (codes: readonly string[]) => void;
  /** Somebody begins to search, so all of the tree is wanted. */
  readonly onSearch: () => void;
}) {
  const t = useWords(texts);
  const [typed, setTyped] = useState('');
  const searches = typed.trim() !== '';
  const searchable = useSearchable(directory.organs, searches);
  const found = searches ? bestOf(searchable, typed, FOUND) : [];
  const nodes: OrganNode[] = searches
    ? found.map(({ code, name }) => ({ key: code, title: name, isLeaf: true }))
    : organTree(directory, directory.roots);
  return (
    <div className="cms-organs-tree">
      <Input
        allowClear
        aria-label={t.find}
        placeholder={t.find}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          onSearch();
        }}
      />
      {searches && found.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={directory.loading ? t.looking : t.none} />
      )}
      <Tree
        aria-label={t.tree}
        blockNode
        treeData={nodes}
        expandedKeys={searches ? [] : [...expanded]}
        selectedKeys={chosen === null ? [] : [chosen]}
        loadData={({ key, children }) => (children ? Promise.resolve() : directory.open(key))}
        onExpand={(keys) => !searches && onExpand(keys.map(String))}
        onSelect={(_, { node }) => onChoose(node.key)}
      />
    </div>
  );
}
