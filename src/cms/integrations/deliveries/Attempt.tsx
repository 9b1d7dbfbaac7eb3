import { Tag } from 'antd';
import { sendFailureWords } from '../../../messages/zh/failures.ts';
import type { DeliveryAttemptsQuery } from '../../generated/operations.ts';
import { useEnglish } from '../../shell/english.ts';
import { useWords, words } from '../../shell/words.ts';
import { isAccepted } from './isAccepted.ts';
import { printedBody } from './printedBody.ts';

const texts = words({
  zh: {
    to: '网址',
    headers: '请求头（不含签名）',
    body: '请求内容',
    answer: '对方的答复（前 4 KB，由对方写成，仅供核对）',
    noAnswer: '没有答复内容。',
    failure: '没有得到答复',
    took: (milliseconds: number) => `用时 ${milliseconds} 毫秒`,
    status: (status: number) => `HTTP ${status}`,
  },
  en: {
    to: 'Address',
    headers: 'Request headers (without the signature)',
    body: 'Request body',
    answer: 'Answer (first 4 KB, written by the receiver)',
    noAnswer: 'The answer was empty.',
    failure: 'No answer',
    took: (milliseconds: number) => `took ${milliseconds} ms`,
    status: (status: number) => `HTTP ${status}`,
  },
});

type AttemptShown = DeliveryAttemptsQuery['deliveryAttempts'][number];

/** In a word or two how an attempt went. */
export function AttemptResult({ attempt }: { readonly attempt: AttemptShown }) {
  const t = useWords(texts);
  const failure = useFailure()(attempt);
  const text = failure ?? t.status(attempt.status ?? 0);
  return <Tag color={isAccepted(attempt) ? 'success' : 'error'}>{text}</Tag>;
}

/** All that was sent and answered. What the receiver wrote is text, whatever it looks like. */
export function Attempt({ attempt }: { readonly attempt: AttemptShown }) {
  const t = useWords(texts);
  const failure = useFailure()(attempt);
  return (
    <div className="cms-attempt">
      <h3>{t.to}</h3>
      <div className="cms-code">{attempt.url}</div>
      <div className="cms-under">{t.took(attempt.tookMs)}</div>
      {failure !== null && (
        <>
          <h3>{t.failure}</h3>
          <div>
            {failure}
            {attempt.detail !== '' && <span className="cms-under cms-code">{attempt.detail}</span>}
          </div>
        </>
      )}
      {failure === null && (
        <>
          <h3>{t.answer}</h3>
          {attempt.answer === '' ? <div>{t.noAnswer}</div> : <Raw label={t.answer} text={attempt.answer} />}
        </>
      )}
      <h3>{t.headers}</h3>
      <Raw
        label={t.headers}
        text={attempt.headers.map(({ name, value }) => `${name}: ${value}`).join('\n')}
      />
      <h3>{t.body}</h3>
      <Raw label={t.body} text={printedBody(attempt.body)} />
    </div>
  );
}

/** Scrolls, and so can be reached by the keyboard. */
function Raw({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <pre className="cms-raw" tabIndex={0} role="region" aria-label={label}>
      {text}
    </pre>
  );
}

/** Why no answer came, in words; null: one did. */
function useFailure(): (attempt: AttemptShown) => string | null {
  const names = useEnglish()?.sendFailures ?? sendFailureWords;
  return ({ failure }) => (failure === null ? null : names[failure]);
}
