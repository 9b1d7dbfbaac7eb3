import { Alert, Button, Popconfirm, Space } from 'antd';
import { partIds } from '../../../report/content.ts';
import { useTell } from '../../shell/pieces/useTell.ts';
import { useWords, words } from '../../shell/words.ts';
import { useKeeping } from './keeping.ts';
import { unsentFields } from './model/unsent.ts';
import { useFieldName } from './useFieldName.ts';

const texts = words({
  zh: {
    title: (count: number) => `有 ${count} 处您填写的内容没有保存：年报已不能修改`,
    advice: '内容留在本机，年报退回起草后会自动取回。需要另作他用的，可以复制或者下载。',
    copy: '复制',
    copied: '已复制',
    download: '下载',
    file: '未保存的内容.txt',
    blank: '（空白）',
    giveUp: '放弃',
    giveUpAdvice: '放弃后这些内容从本机删除，不能找回。',
    keep: '留着',
  },
  en: {
    title: (count: number) =>
      `${count} places you wrote were not saved: the report may not be changed any more`,
    advice:
      'They are kept on this machine and come back when the report is returned. Copy or download them for other use.',
    copy: 'Copy',
    copied: 'Copied',
    download: 'Download',
    file: 'unsaved.txt',
    blank: '(blank)',
    giveUp: 'Give up',
    giveUpAdvice: 'They are removed from this machine and cannot be brought back.',
    keep: 'Keep them',
  },
});

/** What was typed into a report that may not be changed any more. */
export function UnsentNotice() {
  const t = useWords(texts);
  const { done } = useTell();
  const { keeper, state } = useKeeping();
  const name = useFieldName();
  if (state.closed === null) return null;
  const unsent = partIds.flatMap((part) =>
    Object.entries(unsentFields(state.form, state.parts[part])).map(([field, { typed }]) => ({
      name: name(part, field),
      text: typed === null || typed === '' ? t.blank : typed,
    })),
  );
  if (unsent.length === 0) return null;
  const whole = unsent.map((each) => `${each.name}\n${each.text}`).join('\n\n');
  return (
    <Alert
      type="warning"
      showIcon
      title={t.title(unsent.length)}
      description={
        <>
          <p>{t.advice}</p>
          <dl className="cms-unsent">
            {unsent.map((each) => (
              <div key={each.name}>
                <dt>{each.name}</dt>
                <dd>{each.text}</dd>
              </div>
            ))}
          </dl>
        </>
      }
      action={
        <Space orientation="vertical">
          <Button onClick={() => void navigator.clipboard.writeText(whole).then(() => done(t.copied))}>
            {t.copy}
          </Button>
          <Button onClick={() => download(t.file, whole)}>{t.download}</Button>
          <Popconfirm
            title={t.giveUpAdvice}
            okText={t.giveUp}
            cancelText={t.keep}
            onConfirm={() => keeper.happens({ kind: 'GIVEN_UP' })}
          >
            <Button danger>{t.giveUp}</Button>
          </Popconfirm>
        </Space>
      }
    />
  );
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
