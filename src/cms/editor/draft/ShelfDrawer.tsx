import { Button, Drawer, Empty, Popconfirm, Space, Typography } from 'antd';
import { clockOf } from '../../shell/pieces/instant.ts';
import { useTell } from '../../shell/pieces/useTell.ts';
import { useWords, words } from '../../shell/words.ts';
import { useDraft } from './draft.ts';
import { useKeeping } from './keeping.ts';
import { isFigure } from './model/fields.ts';
import type { Shelved } from './model/state.ts';
import { useFieldName } from './useFieldName.ts';

const texts = words({
  zh: {
    title: '暂存的内容',
    explained: '处理冲突时没有选用的内容留在这里，只存在本机，直到移除。',
    empty: '没有暂存的内容。',
    mine: (at: string) => `我填写的 · ${at} 暂存`,
    theirs: (name: string, at: string) => `${name} 填写的 · ${at} 暂存`,
    somebody: '其他人',
    blank: '（空白）',
    copy: '复制',
    copied: '已复制',
    use: '填回表中',
    append: '接在文末',
    remove: '移除',
    removal: '移除后不能找回。确定移除吗？',
    keep: '留着',
  },
  en: {
    title: 'Set aside',
    explained: 'What was not chosen in a conflict stays here, on this machine only, until you remove it.',
    empty: 'Nothing is set aside.',
    mine: (at: string) => `Written by me · set aside ${at}`,
    theirs: (name: string, at: string) => `Written by ${name} · set aside ${at}`,
    somebody: 'somebody else',
    blank: '(blank)',
    copy: 'Copy',
    copied: 'Copied',
    use: 'Put into the cell',
    append: 'Add at the end',
    remove: 'Remove',
    removal: 'It cannot be brought back. Remove it?',
    keep: 'Keep it',
  },
});

/** The sides that were not chosen, until somebody has no more use for them. */
export function ShelfDrawer({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const t = useWords(texts);
  const { state } = useKeeping();
  return (
    <Drawer open={open} onClose={onClose} title={t.title} size={440}>
      <Typography.Paragraph type="secondary">{t.explained}</Typography.Paragraph>
      {state.shelf.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t.empty} />}
      <ul className="cms-shelf">
        {state.shelf.map((shelved) => (
          <ShelvedItem key={shelved.id} shelved={shelved} />
        ))}
      </ul>
    </Drawer>
  );
}

function ShelvedItem({ shelved }: { readonly shelved: Shelved }) {
  const t = useWords(texts);
  const { done } = useTell();
  const { keeper } = useKeeping();
  const { parts, change, editable } = useDraft();
  const name = useFieldName();
  const { id, part, field, entry, byName, at } = shelved;
  const text = entry.typed ?? '';
  const putBack = () => {
    if (isFigure(field)) change({ [part]: { figures: { [field]: { typed: text, unit: entry.unit } } } });
    else if (field === 'heading') change({ [part]: { heading: entry.typed } });
    else change({ [part]: { text: [parts[part].text, text].filter((each) => each !== '').join('\n') } });
    keeper.happens({ kind: 'OFF_SHELF', id });
  };
  return (
    <li>
      <Typography.Text strong>{name(part, field)}</Typography.Text>
      <div className="cms-shelf-whose">
        {byName === null ? t.mine(clockOf(at)) : t.theirs(byName === '' ? t.somebody : byName, clockOf(at))}
      </div>
      <div className="cms-shelf-text">{text === '' ? t.blank : text}</div>
      <Space size="small" wrap>
        <Button
          size="small"
          onClick={() => void navigator.clipboard.writeText(text).then(() => done(t.copied))}
        >
          {t.copy}
        </Button>
        {editable && (
          <Button size="small" onClick={putBack}>
            {field === 'text' ? t.append : t.use}
          </Button>
        )}
        <Popconfirm
          title={t.removal}
          okText={t.remove}
          cancelText={t.keep}
          onConfirm={() => keeper.happens({ kind: 'OFF_SHELF', id })}
        >
          <Button size="small" type="text" danger>
            {t.remove}
          </Button>
        </Popconfirm>
      </Space>
    </li>
  );
}
