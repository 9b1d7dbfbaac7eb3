import { Alert } from 'antd';
import { useHead } from '../report/head.ts';
import { minuteOf } from '../shell/pieces/instant.ts';
import { useStateName } from '../shell/pieces/StateTag.tsx';
import { useWords, words } from '../shell/words.ts';

const texts = words({
  zh: {
    sentBack: (name: string, at: string, from: string) => `${name} ${at} 在“${from}”时退回修改`,
    amending: (name: string, at: string) => `${name} ${at} 开始更正；公开的一版在更正公布之前不变`,
    forced: (name: string, at: string) => `${name} ${at} 紧急公布，未经审核、保密审查和签发，等待他人补签`,
    secret: '保密审查结论',
    basis: (conclusion: string, basis: string) => `${conclusion}。依据：${basis}`,
    mayBePublished: '公开',
  },
  en: {
    sentBack: (name: string, at: string, from: string) => `Sent back by ${name}, ${at} (${from})`,
    amending: (name: string, at: string) => `Correction begun by ${name}, ${at}; what is public stays so far`,
    forced: (name: string, at: string) =>
      `Publication forced by ${name}, ${at}; somebody else must endorse it`,
    secret: 'Secrecy review',
    basis: (conclusion: string, basis: string) => `${conclusion}. Basis: ${basis}`,
    mayBePublished: 'May be published',
  },
});

/** What somebody must know before they act: why it was sent back, what is corrected, what was forced. */
export function Situation() {
  const t = useWords(texts);
  const stateName = useStateName();
  const { sentBack, amendment, forced, secrecyReview } = useHead();
  return (
    <div className="cms-situation">
      {forced && (
        <Alert
          type="error"
          showIcon
          title={t.forced(forced.byName, minuteOf(forced.at))}
          description={forced.reason}
        />
      )}
      {sentBack && (
        <Alert
          type="warning"
          showIcon
          title={t.sentBack(sentBack.byName, minuteOf(sentBack.at), stateName(sentBack.from))}
          description={sentBack.note}
        />
      )}
      {amendment && (
        <Alert
          type="info"
          showIcon
          title={t.amending(amendment.byName, minuteOf(amendment.at))}
          description={amendment.reason}
        />
      )}
      {secrecyReview && (
        <Alert
          type="info"
          showIcon
          title={t.secret}
          description={t.basis(t.mayBePublished, secrecyReview.basis)}
        />
      )}
    </div>
  );
}
