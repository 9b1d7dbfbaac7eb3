import { FileSearchOutlined } from '@ant-design/icons';
import { Button, Result } from 'antd';
import { Link } from 'react-router';
import { useTitle } from './pieces/useTitle.ts';
import { useWords, words } from './words.ts';

const texts = words({
  zh: { title: '没有这个页面', advice: '地址可能写错了，或者页面已经移走。', home: '回到待办' },
  en: {
    title: 'There is no such page',
    advice: 'The address may be wrong, or the page has moved.',
    home: 'To my tasks',
  },
});

export function NoSuchPage() {
  const t = useWords(texts);
  useTitle(t.title);
  return (
    <Result
      className="cms-no-page"
      icon={<FileSearchOutlined aria-hidden />}
      title={<h1 className="cms-result-title">{t.title}</h1>}
      subTitle={t.advice}
      extra={
        <Link to="/">
          <Button type="primary">{t.home}</Button>
        </Link>
      }
    />
  );
}
