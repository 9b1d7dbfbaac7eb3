import { Button, Result } from 'antd';
import { useTitle } from './pieces/useTitle.ts';
import { signInAddress, signOut } from './session.ts';
import { useWords, words } from './words.ts';

const texts = words({
  zh: {
    title: '政府信息公开工作年度报告',
    advice: '用本单位的统一认证账号登录，开始填报、审核和公布。',
    pageTitle: '登录 · 政府信息公开年报',
    signIn: '登录',
    noRole: (name: string) => `${name}，您还没有任何角色`,
    noRoleAdvice: '请联系本机关管理员，为您指定填报、审核等角色；指定后刷新本页即可。',
    again: '刷新',
    signOut: '退出登录',
  },
  en: {
    title: 'Annual reports on open government',
    advice: 'Sign in with the account of your organ to write, review and publish.',
    pageTitle: 'Sign in · Open government reports',
    signIn: 'Sign in',
    noRole: (name: string) => `${name}, you have no role yet`,
    noRoleAdvice: 'Ask the administrator of your organ for a role, then reload this page.',
    again: 'Reload',
    signOut: 'Sign out',
  },
});

export function SignedOut() {
  const t = useWords(texts);
  useTitle(t.pageTitle);
  return (
    <main className="cms-alone">
      <Result
        className="cms-sign-in"
        icon={null}
        title={<h1 className="cms-result-title">{t.title}</h1>}
        subTitle={t.advice}
        extra={
          <Button type="primary" size="large" href={signInAddress()}>
            {t.signIn}
          </Button>
        }
      />
    </main>
  );
}

export function NoRoleYet({ name }: { readonly name: string }) {
  const t = useWords(texts);
  useTitle(t.noRole(name));
  return (
    <main className="cms-alone">
      <Result
        status="info"
        title={<h1 className="cms-result-title">{t.noRole(name)}</h1>}
        subTitle={t.noRoleAdvice}
        extra={[
          <Button key="again" type="primary" onClick={() => window.location.reload()}>
            {t.again}
          </Button>,
          <Button key="out" onClick={() => void signOut()}>
            {t.signOut}
          </Button>,
        ]}
      />
    </main>
  );
}
