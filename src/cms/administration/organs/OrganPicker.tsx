import { TreeSelect } from 'antd';
import { useId, useState } from 'react';
import type { Action } from '../../../access/access.ts';
import { OrganShown } from '../../generated/operations.ts';
import { bestOf } from '../../search/matching.ts';
import { organTree, type OrganNode } from '../../search/organTree.ts';
import { useDirectory } from '../../search/useDirectory.ts';
import { useSearchable } from '../../search/useSearchable.ts';
import { useAnswer } from '../../shell/useAnswer.ts';
import { useWords, words } from '../../shell/words.ts';
import { useOwnOrgans } from './useOwnOrgans.ts';

const texts = words({
  zh: {
    placeholder: '选择行政机关，可输入名称、拼音或者代码查找',
    looking: '正在查找…',
    none: '没有找到。请换一个词，或者逐级展开上级机关。',
  },
  en: {
    placeholder: 'Choose an organ; type to search by name, pinyin or code',
    looking: 'Searching…',
    none: 'Nothing was found. Try another word, or open the organs above.',
  },
});

export interface OrganPickerProps {
  /** Only organs on which the person's roles allow this. */
  readonly action: Action;
  /** Codes; handed in by the form item around it. */
  readonly value?: string;
  readonly onChange?: (code: string | undefined) => void;
  readonly id?: string;
  readonly allowClear?: boolean;
  readonly 'aria-label'?: string;
}

interface Choice extends OrganNode {
  readonly value: string;
}

const FOUND = 30;

/** Chooses an organ from the tree, or from those that fit what was typed. */
export function OrganPicker({ action, value, onChange, id: given, ...rest }: OrganPickerProps) {
  const t = useWords(texts);
  const own = useId();
  const id = given ?? own;
  const roots = useOwnOrgans(action);
  const [typed, setTyped] = useState('');
  const [searches, setSearches] = useState(false);
  const directory = useDirectory(roots, searches);
  const searchable = useSearchable(directory.organs, searches);
  const chosen = useAnswer(OrganShown, value === undefined ? null : { organ: value });
  const name = value === undefined ? undefined : (chosen.data?.organ?.name ?? value);
  const browsing = typed.trim() === '';
  const found = browsing ? [] : bestOf(searchable, typed, FOUND);
  return (
    <TreeSelect<{ readonly value: string; readonly label: string } | undefined, Choice>
      {...rest}
      id={id}
      showSearch={{
        searchValue: typed,
        filterTreeNode: false,
        onSearch: (text) => {
          setTyped(text);
          if (text !== '') setSearches(true);
        },
      }}
      placeholder={t.placeholder}
      notFoundContent={directory.loading ? t.looking : t.none}
      treeData={
        browsing
          ? withValues(organTree(directory, directory.roots))
          : found.map(({ code, name: title }) => ({ key: code, value: code, title, isLeaf: true }))
      }
      treeDefaultExpandedKeys={roots.map(({ code }) => code)}
      treeNodeLabelProp="title"
      loadData={({ value: code, children }) =>
        children === undefined ? directory.open(String(code)) : Promise.resolve()
      }
      onOpenChange={(isOpen) => {
        if (isOpen) for (const { code } of roots) void directory.open(code);
        else setTyped('');
      }}
      // What the field says that it opens has this id, and no part of a tree does.
      popupRender={(menu) => <div id={`${id}_list`}>{menu}</div>}
      styles={{ popup: { root: { maxHeight: 420, minWidth: 360 } } }}
      style={{ width: '100%' }}
      labelInValue
      value={value === undefined ? undefined : { value, label: name ?? value }}
      onChange={(next: { readonly value: string } | undefined) => {
        setTyped('');
        onChange?.(next?.value);
      }}
    />
  );
}

function withValues(nodes: readonly OrganNode[]): Choice[] {
  return nodes.map(({ children, ...node }) => ({
    ...node,
    value: node.key,
    ...(children ? { children: withValues(children) } : {}),
  }));
}
