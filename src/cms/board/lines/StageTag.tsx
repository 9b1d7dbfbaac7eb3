import { Tag } from 'antd';
import { useWords } from '../../shell/words.ts';
import { boardTexts } from '../words.ts';
import type { Stage } from './stages.ts';

const colors = {
  NOT_BEGUN: 'default',
  DRAFT: 'default',
  SENT_BACK: 'orange',
  IN_REVIEW: 'blue',
  TO_PUBLISH: 'geekblue',
  PUBLISHED: 'green',
  TAKEN_BACK: 'red',
} as const satisfies Record<Stage, string>;

export function StageTag({ stage }: { readonly stage: Stage }) {
  return (
    <Tag color={colors[stage]} style={{ marginInlineEnd: 0 }}>
      {useWords(boardTexts).tileNames[stage]}
    </Tag>
  );
}
