import { Button, Typography } from 'antd';
import { useState } from 'react';
import { useWords, words } from '../shell/words.ts';

const texts = words({
  zh: { separator: '、', more: (count: number) => `等 ${count} 个，显示全部` },
  en: { separator: ', ', more: (count: number) => `and others: show all ${count}` },
});

const FIRST = 8;

/** Names in a row; of many the first ones, and the others when they are asked for. */
export function NameList({ names }: { readonly names: readonly string[] }) {
  const t = useWords(texts);
  const [all, setAll] = useState(false);
  const shown = all ? names : names.slice(0, FIRST);
  return (
    <Typography.Paragraph className="cms-names">
      {shown.join(t.separator)}{' '}
      {shown.length < names.length && (
        <Button type="link" size="small" onClick={() => setAll(true)}>
          {t.more(names.length)}
        </Button>
      )}
    </Typography.Paragraph>
  );
}
