import { Spin } from 'antd';
import type { FigureKey } from '../../forms/figure.ts';
import { Origin } from '../generated/operations.ts';
import { useRefusalText } from '../shell/pieces/useRefusalText.ts';
import { Refusal } from '../shell/trouble.ts';
import { useAnswer } from '../shell/useAnswer.ts';
import { useWords } from '../shell/words.ts';
import type { Marks } from './marks.ts';
import { originSentence } from './originSentence.ts';
import { texts } from './words.ts';

/** Where the value of a figure comes from, as a sentence. */
export function OriginText({
  of: { report, revision },
  figure,
}: {
  readonly of: NonNullable<Marks['origin']>;
  readonly figure: FigureKey;
}) {
  const t = useWords(texts);
  const refusalText = useRefusalText();
  const answer = useAnswer(Origin, { report, revision, key: figure });
  if (answer.isPending) return <Spin size="small" />;
  const [origin] = answer.data?.provenance ?? [];
  if (origin) return originSentence(origin, t.origin);
  return answer.error instanceof Refusal ? refusalText(answer.error) : answer.error?.message;
}
