import { Alert, Button } from 'antd';
import { useRefusalText } from '../../shell/pieces/useRefusalText.ts';
import { signInAddress } from '../../shell/session.ts';
import { isSignedOut, Refusal } from '../../shell/trouble.ts';
import { useWords, words } from '../../shell/words.ts';

const texts = words({
  zh: {
    unreachable: '连接不上服务，请检查网络后再试一次；已填写的内容还在。',
    signedOut: '登录已过期。请在新窗口登录，再回到这里继续；已填写的内容还在。',
    signIn: '在新窗口登录',
    conflict: '已取得最新内容，核对后可以再次提交。',
  },
  en: {
    unreachable:
      'The service cannot be reached. Check the network and try again; what you entered is still here.',
    signedOut:
      'Your session has ended. Sign in in a new window and go on here; what you entered is still here.',
    signIn: 'Sign in in a new window',
    conflict: 'The latest state is shown now; check it and submit again.',
  },
});

/** Why a dialog was refused, where its person is looking. */
export function TroubleAlert({ of: trouble }: { readonly of: unknown }) {
  const t = useWords(texts);
  const refusalText = useRefusalText();
  if (trouble === null) return null;
  if (isSignedOut(trouble)) {
    return (
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={t.signedOut}
        action={
          <Button size="small" href={signInAddress()} target="_blank">
            {t.signIn}
          </Button>
        }
      />
    );
  }
  const refusal = trouble instanceof Refusal ? trouble : null;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={refusal ? refusalText(refusal) : t.unreachable}
      {...(refusal?.code === 'CONFLICT' ? { description: t.conflict } : {})}
    />
  );
}
