import { useQueryClient } from '@tanstack/react-query';
import { App, Form, Modal } from 'antd';
import { useId, useRef, useState, type ReactNode } from 'react';
import { forgetSession } from '../../shell/session.ts';
import { isSignedOut } from '../../shell/trouble.ts';
import { useWords, words } from '../../shell/words.ts';
import './dialog.css';
import { fieldRefusal } from './fieldRefusal.ts';
import { TroubleAlert } from './TroubleAlert.tsx';

const texts = words({
  zh: { cancel: '取消', leave: '放弃已填写的内容？', leaveOk: '放弃', stay: '继续填写' },
  en: { cancel: 'Cancel', leave: 'Discard what you entered?', leaveOk: 'Discard', stay: 'Go on' },
});

export interface FormDialogProps<Values extends object> {
  readonly open: boolean;
  readonly title: string;
  readonly okText: string;
  readonly danger?: boolean;
  readonly width?: number;
  readonly initial?: Partial<Values>;
  /** See `fieldRefusal`. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Does it; what it throws is shown, and nothing of what was entered is lost. */
  readonly submit: (values: Values) => Promise<void>;
  readonly onClose: () => void;
  /** Form items, each with the name of a value. */
  readonly children: ReactNode;
}

/** A form in a dialog: it closes when it is done, and stays as it is when it was refused. */
export function FormDialog<Values extends object>(props: FormDialogProps<Values>) {
  const { open, title, okText, danger = false, width = 560, onClose } = props;
  const t = useWords(texts);
  const { modal } = App.useApp();
  const id = useId();
  const isTouched = useRef(false);
  const [busy, setBusy] = useState(false);
  const leave = () => {
    if (busy) return;
    if (!isTouched.current) onClose();
    else modal.confirm({ title: t.leave, okText: t.leaveOk, cancelText: t.stay, onOk: onClose });
  };
  return (
    <Modal
      open={open}
      title={title}
      width={width}
      destroyOnHidden
      mask={{ closable: false }}
      okText={okText}
      cancelText={t.cancel}
      okButtonProps={{ htmlType: 'submit', form: id, danger, loading: busy }}
      onCancel={leave}
      afterClose={() => {
        isTouched.current = false;
      }}
    >
      <Body
        {...props}
        id={id}
        busy={busy}
        onBusy={setBusy}
        onTouched={() => {
          isTouched.current = true;
        }}
      />
    </Modal>
  );
}

function Body<Values extends object>({
  id,
  busy,
  initial,
  fields = {},
  submit,
  onClose,
  onBusy,
  onTouched,
  children,
}: FormDialogProps<Values> & {
  readonly id: string;
  readonly busy: boolean;
  readonly onBusy: (busy: boolean) => void;
  readonly onTouched: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const queries = useQueryClient();
  const [trouble, setTrouble] = useState<unknown>(null);
  const finish = async (values: Values) => {
    if (busy) return;
    onBusy(true);
    setTrouble(null);
    try {
      await submit(values);
      onClose();
    } catch (error) {
      if (isSignedOut(error)) forgetSession();
      // What was seen when the dialog was opened may not hold any more.
      void queries.invalidateQueries();
      const refused = fieldRefusal(error, fields);
      if (refused === null) setTrouble(error);
      else showAt(refused.field, refused.message);
    } finally {
      onBusy(false);
    }
  };
  const showAt = (field: string, message: string) => {
    const name = field as Parameters<typeof form.getFieldError>[0];
    form.setFields([{ name, errors: [message] }]);
    form.scrollToField(name, { focus: true });
  };
  return (
    <Form<Values>
      id={id}
      form={form}
      layout="vertical"
      className="cms-dialog-form"
      requiredMark
      scrollToFirstError={{ focus: true }}
      {...(initial ? { initialValues: initial } : {})}
      onValuesChange={onTouched}
      onFinish={(values) => void finish(values)}
    >
      <TroubleAlert of={trouble} />
      {children}
    </Form>
  );
}
