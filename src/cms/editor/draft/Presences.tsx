import { EyeOutlined } from '@ant-design/icons';
import { useEffect } from 'react';
import { useWords, words } from '../../shell/words.ts';
import { usePartName } from '../chapters/usePartName.ts';
import { usePresent } from './presences.ts';
import { usePartInFocus } from './usePartInFocus.ts';

const texts = words({
  zh: {
    here: '同时打开本年报的人',
    at: (name: string, part: string) => `${name} 在“${part}”`,
    whole: (name: string) => `${name} 也在看`,
    only: (name: string) => `${name} 也在这一部分`,
  },
  en: {
    here: 'Others who have this report open',
    at: (name: string, part: string) => `${name} is at “${part}”`,
    whole: (name: string) => `${name} is here too`,
    only: (name: string) => `${name} is at this part too`,
  },
});

/** Who else has the report open, and at which part; the others are told in which part one is oneself. */
export function Presences() {
  const t = useWords(texts);
  const part = usePartInFocus();
  const partName = usePartName();
  const { present, goTo } = usePresent();
  useEffect(() => goTo(part), [goTo, part]);
  if (present.length === 0) return null;
  return (
    <ul className="cms-presences" aria-label={t.here}>
      {present.map((each) => (
        <li key={each.actor} data-here={each.part !== null && each.part === part}>
          <EyeOutlined aria-hidden="true" />{' '}
          {each.part === null
            ? t.whole(each.name)
            : each.part === part
              ? t.only(each.name)
              : t.at(each.name, partName(each.part))}
        </li>
      ))}
    </ul>
  );
}
