import { Button, Result } from 'antd';
import { signInAddress } from '../session.ts';
import { isSignedOut, Refusal, Unreachable } from '../trouble.ts';
import { useWords, words } from '../words.ts';
import { useRefusalText } from './useRefusalText.ts';
import { useTitle } from './useTitle.ts';

const texts = words({
  zh: {
    refused: '没有办成',
    notFound: '没有找到',
    notFoundAdvice: '可能已经不在了，或者您没有查看它的权限。需要权限请联系本机关管理员。',
    unreachable: '连接不上服务',
    unreachableAdvice: '请检查网络后重试；已录入的内容保存在本机，不会丢失。',
    signedOut: '登录已过期',
    signedOutAdvice: '请重新登录，登录后会回到本页。',
    defect: '页面出错了',
    defectAdvice: '请刷新页面；若仍出错，请联系管理员。已录入的内容保存在本机，不会丢失。',
    again: '重试',
    signIn: '重新登录',
  },
  en: {
    refused: 'It was not done',
    notFound: 'Not found',
    notFoundAdvice: 'It may be gone, or you may not see it. Ask the administrator of your organ for access.',
    unreachable: 'The service cannot be reached',
    unreachableAdvice: 'Check the network and try again; what you entered is kept on this machine.',
    signedOut: 'Your session has ended',
    signedOutAdvice: 'Sign in again; you will come back to this page.',
    defect: 'Something went wrong',
    defectAdvice:
      'Reload the page; if it happens again, tell the administrator. What you entered is kept on this machine.',
    again: 'Try again',
    signIn: 'Sign in again',
  },
});

/** What went wrong, and what to do next. */
export function Trouble({
  of: trouble,
  again,
  isPage = false,
}: {
  readonly of: unknown;
  readonly again?: () => void;
  /** Nothing else is on the page, which has its name from it. */
  readonly isPage?: boolean;
}) {
  const t = useWords(texts);
  const refusalText = useRefusalText();
  const { status, title, advice } = described(trouble, t, refusalText);
  useTitle(isPage ? title : null);
  const signedOut = isSignedOut(trouble);
  return (
    <Result
      status={status}
      title={title}
      subTitle={advice}
      extra={
        signedOut ? (
          <Button type="primary" href={signInAddress()}>
            {t.signIn}
          </Button>
        ) : (
          again && (
            <Button type="primary" onClick={again}>
              {t.again}
            </Button>
          )
        )
      }
    />
  );
}

function described(
  trouble: unknown,
  t: ReturnType<typeof useWords<(typeof texts)['zh']>>,
  refusalText: ReturnType<typeof useRefusalText>,
) {
  if (isSignedOut(trouble))
    return { status: 'warning', title: t.signedOut, advice: t.signedOutAdvice } as const;
  if (trouble instanceof Unreachable)
    return { status: 'warning', title: t.unreachable, advice: t.unreachableAdvice } as const;
  if (trouble instanceof Refusal) {
    return trouble.code === 'NOT_FOUND'
      ? ({ status: 'warning', title: t.notFound, advice: t.notFoundAdvice } as const)
      : ({ status: 'error', title: t.refused, advice: refusalText(trouble) } as const);
  }
  return { status: 'error', title: t.defect, advice: t.defectAdvice } as const;
}
