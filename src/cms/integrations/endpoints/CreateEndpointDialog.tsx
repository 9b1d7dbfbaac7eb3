import { Form } from 'antd';
import { FormDialog } from '../../administration/dialog/FormDialog.tsx';
import type { Secret } from '../../administration/dialog/SecretDialog.tsx';
import { OrganPicker } from '../../administration/organs/OrganPicker.tsx';
import { CreateEndpoint, type SignatureScheme } from '../../generated/operations.ts';
import { useTell } from '../../shell/pieces/useTell.ts';
import { Refusal } from '../../shell/trouble.ts';
import { useChange } from '../../shell/useChange.ts';
import { useWords, words } from '../../shell/words.ts';
import { emptyEndpoint, EndpointFields, endpointFields, type EndpointValues } from './EndpointFields.tsx';
import { filterOf } from './filterOf.ts';
import { SignatureChoice } from './SignatureChoice.tsx';
import { useSecretOf } from './useSecretOf.ts';

const texts = words({
  zh: {
    title: '新建接收地址',
    ok: '新建',
    organ: '管理机关',
    organHelp: '由这个机关的管理员管理；未公开年报的消息只推送这个机关及其下级机关的。',
    organNeeded: '请选择机关',
    lost: '接收地址已经建好，但没有收到签名密钥。请打开它，更换一次签名密钥。',
  },
  en: {
    title: 'New webhook',
    ok: 'Create',
    organ: 'Kept by',
    organHelp:
      'Its administrators look after it; of unpublished reports it is told those of this organ and below.',
    organNeeded: 'Choose an organ',
    lost: 'The webhook was made, but its secret did not arrive. Open it and rotate the key.',
  },
});

interface Values extends EndpointValues {
  readonly organ: string;
  readonly signature: SignatureScheme;
}

/** Makes an endpoint; what its receiver checks with is handed on once. */
export function CreateEndpointDialog({
  open,
  organ,
  onClose,
  onMade,
}: {
  readonly open: boolean;
  readonly organ: string;
  readonly onClose: () => void;
  readonly onMade: (made: { readonly code: string; readonly secret: Secret | null }) => void;
}) {
  const t = useWords(texts);
  const tell = useTell();
  const create = useChange(CreateEndpoint);
  const secretOf = useSecretOf();
  return (
    <FormDialog<Values>
      open={open}
      title={t.title}
      okText={t.ok}
      width={680}
      initial={{ ...emptyEndpoint, organ, signature: 'HMAC' }}
      fields={endpointFields}
      onClose={onClose}
      submit={async (values) => {
        const { name, url, format, signature } = values;
        const input = {
          name,
          url: url.trim(),
          format,
          signature,
          organ: values.organ,
          filter: filterOf(values),
        };
        const { endpoint, secret } = (await create.mutateAsync(input)).createEndpoint;
        const shown = secretOf(signature, secret, endpoint.publicKey);
        if (shown === null) tell.trouble(new Refusal(t.lost, 'SECRET_LOST'));
        onMade({ code: endpoint.code, secret: shown });
      }}
    >
      <EndpointFields />
      <Form.Item
        name="organ"
        label={t.organ}
        extra={t.organHelp}
        rules={[{ required: true, message: t.organNeeded }]}
      >
        <OrganPicker action="endpoint.change" />
      </Form.Item>
      <SignatureChoice />
    </FormDialog>
  );
}
