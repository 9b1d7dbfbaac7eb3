import { PlusOutlined } from '@ant-design/icons';
import { App, Button, Empty, Tag } from 'antd';
import { useState } from 'react';
import { SecretDialog, type Secret } from '../../administration/dialog/SecretDialog.tsx';
import {
  PreviewLinks as Links,
  RevokePreview,
  type PreviewLinkShownFragment,
} from '../../generated/operations.ts';
import { useHead } from '../../report/head.ts';
import { Answered } from '../../shell/pieces/Answered.tsx';
import { minuteOf } from '../../shell/pieces/instant.ts';
import { useTell } from '../../shell/pieces/useTell.ts';
import { useAnswer } from '../../shell/useAnswer.ts';
import { useChange } from '../../shell/useChange.ts';
import { useMay } from '../../shell/useMay.ts';
import { useWords } from '../../shell/words.ts';
import { linkState } from './linkState.ts';
import { NewPreviewLink } from './NewPreviewLink.tsx';
import './previews.css';
import { texts } from './words.ts';

/** The links by which somebody outside reads the report: who has one, until when, and how to end it. */
export function PreviewLinks() {
  const t = useWords(texts);
  const head = useHead();
  const may = useMay();
  const answer = useAnswer(Links, { report: head.id });
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<Secret | null>(null);
  return (
    <div className="cms-previews">
      <p>{t.about}</p>
      {may('preview.create', head.organ.path ?? '') && (
        <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)}>
          {t.add}
        </Button>
      )}
      <Answered answer={answer}>
        {({ draft }) => {
          const links = draft?.previews?.nodes ?? [];
          if (links.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t.none} />;
          return (
            <ul className="cms-preview-list">
              {links.map((link) => (
                <li key={link.id}>
                  <LinkShown link={link} />
                </li>
              ))}
            </ul>
          );
        }}
      </Answered>
      {adding && <NewPreviewLink onMade={setSecret} onClose={() => setAdding(false)} />}
      <SecretDialog secret={secret} onClose={() => setSecret(null)} />
    </div>
  );
}

const colors = { VALID: 'green', NOT_YET: 'blue', ENDED: 'default', REVOKED: 'default' } as const;

function LinkShown({ link }: { readonly link: PreviewLinkShownFragment }) {
  const t = useWords(texts);
  const tell = useTell();
  const head = useHead();
  const may = useMay();
  const { modal } = App.useApp();
  const revoke = useChange(RevokePreview);
  const state = linkState(link, new Date().toISOString());
  const names = { VALID: t.valid, NOT_YET: t.notYet, ENDED: t.ended, REVOKED: t.revokedTag };
  const end = () =>
    revoke.mutate(
      { report: head.id, preview: link.id },
      { onSuccess: () => tell.done(t.revokeDone), onError: tell.trouble },
    );
  const ask = () => {
    void modal.confirm({
      title: t.revokeTitle,
      content: t.revokeText,
      okText: t.revoke,
      okButtonProps: { danger: true },
      cancelText: t.cancel,
      onOk: end,
    });
  };
  return (
    <>
      <div className="cms-preview-head">
        <strong>{t.for(link.recipient)}</strong>
        <Tag color={colors[state]}>{names[state]}</Tag>
        {(state === 'VALID' || state === 'NOT_YET') && may('preview.revoke', head.organ.path ?? '') && (
          <Button size="small" danger onClick={ask}>
            {t.revoke}
          </Button>
        )}
      </div>
      <div>{link.revision === null ? t.draftThen : t.revision(link.revision)}</div>
      <div className="cms-preview-small">{t.period(minuteOf(link.from), minuteOf(link.until))}</div>
      <div className="cms-preview-small">{t.by(link.byName, minuteOf(link.at))}</div>
      {link.revoked && (
        <div className="cms-preview-small">{t.revoked(link.revoked.byName, minuteOf(link.revoked.at))}</div>
      )}
    </>
  );
}
