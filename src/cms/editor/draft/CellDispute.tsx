import { Input, Radio } from 'antd';
import { minuteOf } from '../../shell/pieces/instant.ts';
import { useWords, words } from '../../shell/words.ts';
import { decisionKey, type Decision, type Decisions } from './decisions.ts';
import type { Dispute } from './model/deciding.ts';
import type { Entry } from './model/fields.ts';
import { useFieldName } from './useFieldName.ts';

const texts = words({
  zh: {
    mine: (value: string) => `我的：${value}`,
    theirs: (name: string, value: string) => `${name}的：${value}`,
    when: (at: string) => `（${at} 保存）`,
    before: (value: string) => `原来：${value}`,
    own: '另填：',
    ownLabel: (name: string) => `${name}：另填`,
    somebody: '对方',
    blank: '空白',
    asInForm: '与表式相同',
  },
  en: {
    mine: (value: string) => `Mine: ${value}`,
    theirs: (name: string, value: string) => `${name}: ${value}`,
    when: (at: string) => ` (saved ${at})`,
    before: (value: string) => `Before: ${value}`,
    own: 'Other:',
    ownLabel: (name: string) => `${name}: other`,
    somebody: 'The other side',
    blank: 'blank',
    asInForm: 'as in the form',
  },
});

/** A cell or a heading that two people changed. */
export function CellDispute({
  dispute,
  decisions,
  decide,
}: {
  readonly dispute: Dispute;
  readonly decisions: Decisions;
  readonly decide: (key: string, decision: Decision) => void;
}) {
  const t = useWords(texts);
  const { part, field, ancestor, mine, theirs, byName, at } = dispute;
  const name = useFieldName()(part, field);
  const key = decisionKey(dispute, null);
  const decision = decisions[key];
  const shown = ({ typed, unit }: Entry) =>
    typed === null ? t.asInForm : typed === '' ? t.blank : `${typed}${unit ? ` ${unit}` : ''}`;
  return (
    <fieldset className="cms-dispute">
      <legend>{name}</legend>
      <div className="cms-dispute-before">{t.before(shown(ancestor))}</div>
      <Radio.Group
        value={decision?.side ?? null}
        onChange={({ target }) =>
          decide(key, { side: target.value as Decision['side'], own: decision?.own ?? '' })
        }
      >
        <Radio value="MINE">{t.mine(shown(mine))}</Radio>
        <Radio value="THEIRS">
          {t.theirs(byName ?? t.somebody, shown(theirs))}
          {at !== null && <span className="cms-dispute-when">{t.when(minuteOf(at))}</span>}
        </Radio>
        <Radio value="OWN">{t.own}</Radio>
        <Input
          aria-label={t.ownLabel(name)}
          className="cms-dispute-own"
          value={decision?.own ?? ''}
          onChange={({ target }) => decide(key, { side: 'OWN', own: target.value })}
        />
      </Radio.Group>
    </fieldset>
  );
}
