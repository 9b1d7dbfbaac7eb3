import { Result } from 'antd';
import { useLocation } from 'react-router';
import { PreviewRead, type PreviewReadQuery } from '../generated/operations.ts';
import { Reading } from '../reading/Reading.tsx';
import { Answered } from '../shell/pieces/Answered.tsx';
import { minuteOf } from '../shell/pieces/instant.ts';
import { useTitle } from '../shell/pieces/useTitle.ts';
import { SettingsMenu } from '../shell/SettingsMenu.tsx';
import { Refusal } from '../shell/trouble.ts';
import { useAnswer } from '../shell/useAnswer.ts';
import { useHeightTold } from '../shell/useHeightTold.ts';
import { useWords, words } from '../shell/words.ts';
import './previewPage.css';

const texts = words({
  zh: {
    banner: (until: string) => `预览 · 未公布 · 有效期至 ${until}（北京时间）`,
    confidential: '请勿转发、摘录或者公开。',
    revision: (number: number) => `第 ${number} 版`,
    draft: '草稿',
    title: (organ: string, year: number, aggregate: boolean) =>
      `${organ}${year}年政府信息公开工作年度报告${aggregate ? '（汇总）' : ''}`,
    ended: '这个预览链接打不开',
    endedAdvice: '链接可能已到期、已被作废，或者没有复制完整。请向发给您链接的人另要一个。',
  },
  en: {
    banner: (until: string) => `Preview · not public · until ${until} (China time)`,
    confidential: 'Do not pass it on, quote it or publish it.',
    revision: (number: number) => `Revision ${number}`,
    draft: 'Draft',
    title: (organ: string, year: number, aggregate: boolean) =>
      `${organ}, report of ${year}${aggregate ? ' (aggregate)' : ''}`,
    ended: 'This preview link does not open',
    endedAdvice: 'It may have ended, been revoked, or not been copied whole. Ask for another.',
  },
});

/** For somebody with a link and no account. The token stands behind the #, so that no server sees it in an address. */
export function Component() {
  const token = useLocation().hash.slice(1);
  const answer = useAnswer(PreviewRead, token === '' ? null : { token });
  const isEnded = answer.error instanceof Refusal && answer.error.code === 'NOT_FOUND';
  if (token === '' || isEnded) return <Ended />;
  return (
    <Answered answer={answer}>
      {({ preview }) => (preview ? <Shown preview={preview} /> : <Ended />)}
    </Answered>
  );
}

function Ended() {
  const t = useWords(texts);
  useTitle(t.ended);
  return (
    <main className="cms-alone">
      <Result
        status="warning"
        title={<h1 className="cms-result-title">{t.ended}</h1>}
        subTitle={t.endedAdvice}
      />
    </main>
  );
}

function Shown({ preview }: { readonly preview: NonNullable<PreviewReadQuery['preview']> }) {
  const t = useWords(texts);
  const { organName, year, scope, revision, until } = preview;
  const title = t.title(organName, year, scope === 'AGGREGATE');
  useTitle(title);
  const banner = useHeightTold<HTMLElement>('--cms-bar');
  return (
    <>
      <header ref={banner} className="cms-preview-banner">
        <strong>{t.banner(minuteOf(until))}</strong>
        <span>{revision === null ? t.draft : t.revision(revision)}</span>
        <span>{t.confidential}</span>
        <SettingsMenu />
      </header>
      <main className="cms-preview-page">
        <h1 className="cms-preview-title">{title}</h1>
        <Reading content={preview} headings="h2" />
      </main>
    </>
  );
}
