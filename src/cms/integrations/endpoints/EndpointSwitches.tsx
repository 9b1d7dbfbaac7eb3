import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { FormDialog } from '../../administration/dialog/FormDialog.tsx';
import { DeleteEndpoint, SwitchEndpoint, type EndpointShownFragment } from '../../generated/operations.ts';
import { useTell } from '../../shell/pieces/useTell.ts';
import { useChange } from '../../shell/useChange.ts';
import { useWords, words } from '../../shell/words.ts';

const texts = words({
  zh: {
    on: '启用',
    off: '关闭',
    offTitle: (name: string) => `关闭“${name}”`,
    offText: '关闭后不再推送，正在路上的也停下。关闭期间的消息不会自动补发，启用后可以按时间重新推送。',
    delete: '删除',
    deleteTitle: (name: string) => `删除“${name}”`,
    deleteText: '删除后不再推送，签名密钥和全部推送记录一并失去，不能恢复。只想暂停的，请用“关闭”。',
    isOn: '已启用，按新的接收地址对待',
    isOff: '已关闭',
    deleted: '已删除',
  },
  en: {
    on: 'Switch on',
    off: 'Switch off',
    offTitle: (name: string) => `Switch “${name}” off`,
    offText:
      'Nothing more is sent, and what is on its way stops. What happens meanwhile is not sent later by itself.',
    delete: 'Delete',
    deleteTitle: (name: string) => `Delete “${name}”`,
    deleteText:
      'Nothing more is sent; the key and the whole delivery log are gone for ever. To pause, switch it off.',
    isOn: 'Switched on; it begins anew',
    isOff: 'Switched off',
    deleted: 'Deleted',
  },
});

/** Switches an endpoint on and off, and takes it away. */
export function EndpointSwitches({ endpoint }: { readonly endpoint: EndpointShownFragment }) {
  const t = useWords(texts);
  const tell = useTell();
  const navigate = useNavigate();
  const switching = useChange(SwitchEndpoint);
  const deleting = useChange(DeleteEndpoint);
  const [dialog, setDialog] = useState<'off' | 'delete' | null>(null);
  const isOff = endpoint.switchedOffAt !== null || endpoint.disabled !== null;
  const which = { endpoint: endpoint.code, expectedVersion: endpoint.version };
  const switchOn = () => {
    switching.mutateAsync({ ...which, on: true }).then(() => tell.done(t.isOn), tell.trouble);
  };
  return (
    <>
      {isOff ? (
        <Button type="primary" loading={switching.isPending} onClick={switchOn}>
          {t.on}
        </Button>
      ) : (
        <Button onClick={() => setDialog('off')}>{t.off}</Button>
      )}
      <Button danger onClick={() => setDialog('delete')}>
        {t.delete}
      </Button>
      <FormDialog
        open={dialog === 'off'}
        title={t.offTitle(endpoint.name)}
        okText={t.off}
        width={480}
        onClose={() => setDialog(null)}
        submit={async () => {
          await switching.mutateAsync({ ...which, on: false });
          tell.done(t.isOff);
        }}
      >
        <div>{t.offText}</div>
      </FormDialog>
      <FormDialog
        open={dialog === 'delete'}
        title={t.deleteTitle(endpoint.name)}
        okText={t.delete}
        danger
        width={480}
        onClose={() => setDialog(null)}
        submit={async () => {
          await deleting.mutateAsync(which);
          tell.done(t.deleted);
          void navigate('/endpoints', { replace: true });
        }}
      >
        <div>{t.deleteText}</div>
      </FormDialog>
    </>
  );
}
