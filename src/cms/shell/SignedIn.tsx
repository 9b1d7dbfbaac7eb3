import { Button, Result } from 'antd';
import { useTitle } from './pieces/useTitle.ts';
import { useWords, words } from './words.ts';

const texts = words({
  zh: {
    title: '已重新登录',
    advice: '请关闭本页，回到原来的页面：没有保存的内容正在自动保存。',
    close: '关闭本页',
  },
  en: {
    title: 'You are signed in again',
    advice: 'Close this page and go back to where you were: what was not saved is being saved.',
    close: 'Close this page',
  },
});

/** Where signing in ends that was begun beside a page that still has something to save. */
export function SignedIn() {
  const t = useWords(texts);
  useTitle(t.title);
  return (
    <main className="cms-alone">
      <Result
        status="success"
        title={<h1 className="cms-result-title">{t.title}</h1>}
        subTitle={t.advice}
        extra={
          <Button type="primary" onClick={() => window.close()}>
            {t.close}
          </Button>
        }
      />
    </main>
  );
}
