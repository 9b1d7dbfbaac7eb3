import { FormDialog } from '../../administration/dialog/FormDialog.tsx';
import { ChangeEndpoint, type EndpointShownFragment } from '../../generated/operations.ts';
import { useTell } from '../../shell/pieces/useTell.ts';
import { useChange } from '../../shell/useChange.ts';
import { useWords, words } from '../../shell/words.ts';
import { changedFields } from './changedFields.ts';
import { EndpointFields, endpointFields, type EndpointValues } from './EndpointFields.tsx';

const texts = words({
  zh: { title: '修改接收地址', ok: '保存', done: '已保存' },
  en: { title: 'Change the webhook', ok: 'Save', done: 'Saved' },
});

/** Changes what is different from what was there when the dialog was opened, and nothing else. */
export function ChangeEndpointDialog({
  endpoint,
  open,
  onClose,
}: {
  readonly endpoint: EndpointShownFragment;
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const t = useWords(texts);
  const tell = useTell();
  const change = useChange(ChangeEndpoint);
  const { name, url, format, filter } = endpoint;
  const initial: EndpointValues = {
    name,
    url,
    format,
    types: filter.types,
    ...(filter.under === null ? {} : { under: filter.under.code }),
    scopes: filter.scopes,
  };
  return (
    <FormDialog<EndpointValues>
      open={open}
      title={t.title}
      okText={t.ok}
      width={680}
      initial={initial}
      fields={endpointFields}
      onClose={onClose}
      submit={async (values) => {
        const changed = changedFields(initial, values);
        if (changed !== null) {
          await change.mutateAsync({
            endpoint: endpoint.code,
            expectedVersion: endpoint.version,
            ...changed,
          });
        }
        tell.done(t.done);
      }}
    >
      <EndpointFields />
    </FormDialog>
  );
}
