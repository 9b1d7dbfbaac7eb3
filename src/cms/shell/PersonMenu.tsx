import { LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { App, Button, Dropdown } from 'antd';
import { usePerson } from './person.ts';
import { signOut } from './session.ts';
import { useWords, words } from './words.ts';

const texts = words({
  zh: {
    signOut: '退出登录',
    unsent: (count: number) => `还有 ${count} 份年报的内容没有保存到服务器`,
    unsentAdvice:
      '退出后这些内容只留在这台电脑的这个浏览器里，您下次在这里登录并打开年报时会自动取回，最多保留 30 天。换一台电脑看不到。',
    stay: '先不退出',
  },
  en: {
    signOut: 'Sign out',
    unsent: (count: number) => `Of ${count} reports not everything is saved on the server`,
    unsentAdvice:
      'It stays in this browser on this machine alone, for 30 days, and comes back when you sign in here and open the report. It is not on any other machine.',
    stay: 'Stay',
  },
});

export function PersonMenu({ name }: { readonly name: string }) {
  const t = useWords(texts);
  const { id } = usePerson();
  const { modal } = App.useApp();
  const leave = async () => {
    const { reportsUnsent } = await import('../editor/draft/reportsUnsent.ts');
    const count = await reportsUnsent(id);
    if (count === 0) return signOut();
    modal.confirm({
      title: t.unsent(count),
      content: t.unsentAdvice,
      okText: t.signOut,
      cancelText: t.stay,
      focusable: { autoFocusButton: 'cancel' },
      onOk: signOut,
    });
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'out', icon: <LogoutOutlined aria-hidden />, label: t.signOut, onClick: () => void leave() },
        ],
      }}
    >
      <Button type="text" icon={<UserOutlined aria-hidden />}>
        {name}
      </Button>
    </Dropdown>
  );
}
