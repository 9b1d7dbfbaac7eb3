import { Input, Radio } from 'antd';
import { Fragment } from 'react';
import { minuteOf } from '../../shell/pieces/instant.ts';
import { useWords, words } from '../../shell/words.ts';
import { decisionKey, paragraphsFrom, type ClashPiece, type Decision, type Decisions } from './decisions.ts';
import { differingRuns } from './differingRuns.ts';
import type { Dispute } from './model/deciding.ts';
import { useFieldName } from './useFieldName.ts';

const texts = words({
  zh: {
    mine: '我的',
    theirs: (name: string, at: string) => `${name}的${at === '' ? '' : `（${at} 保存）`}`,
    somebody: '对方',
    before: '原来的文字',
    nothing: '（已删去）',
    none: '（原来没有）',
    useMine: '用我的',
    useTheirs: '用对方的',
    both: '两段都留',
    own: '改写',
    ownLabel: '改写成',
    place: (index: number, count: number) => `第 ${index} 处，共 ${count} 处`,
    agreed: (count: number) => `…… 其余 ${count} 段没有冲突，已合并 ……`,
  },
  en: {
    mine: 'Mine',
    theirs: (name: string, at: string) => `${name}${at === '' ? '' : ` (saved ${at})`}`,
    somebody: 'The other side',
    before: 'The text before',
    nothing: '(deleted)',
    none: '(nothing stood there)',
    useMine: 'Mine',
    useTheirs: 'Theirs',
    both: 'Both',
    own: 'Rewrite',
    ownLabel: 'Rewritten',
    place: (index: number, count: number) => `${index} of ${count}`,
    agreed: (count: number) => `… ${count} paragraphs without conflict, merged …`,
  },
});

interface Props {
  readonly dispute: Dispute;
  readonly decisions: Decisions;
  readonly decide: (key: string, decision: Decision) => void;
}

/** A text that two people changed in the same paragraphs. */
export function TextDispute({ dispute, decisions, decide }: Props) {
  const t = useWords(texts);
  const name = useFieldName()(dispute.part, dispute.field);
  const pieces = dispute.pieces ?? [];
  const clashes = pieces.filter((piece) => piece.kind === 'CLASH');
  return (
    <section className="cms-dispute">
      <h3>{name}</h3>
      {pieces.map((piece, index) => (
        <Fragment key={index}>
          {piece.kind === 'AGREED' ? (
            <div className="cms-dispute-agreed">{t.agreed(piece.paragraphs.length)}</div>
          ) : (
            <Clash
              piece={piece}
              place={t.place(clashes.indexOf(piece) + 1, clashes.length)}
              dispute={dispute}
              decisions={decisions}
              decide={decide}
            />
          )}
        </Fragment>
      ))}
    </section>
  );
}

function Clash({
  piece,
  place,
  dispute,
  decisions,
  decide,
}: Props & { readonly piece: ClashPiece; readonly place: string }) {
  const t = useWords(texts);
  const key = decisionKey(dispute, piece);
  const decision = decisions[key];
  const [mine, theirs] = [piece.mine.join('\n'), piece.theirs.join('\n')];
  const when = dispute.at === null ? '' : minuteOf(dispute.at);
  return (
    <fieldset className="cms-clash">
      <legend>{place}</legend>
      <div className="cms-clash-sides">
        <Side title={t.mine} text={mine} other={theirs} nothing={t.nothing} chosen={isChosen('MINE')} />
        <Side
          title={t.theirs(dispute.byName ?? t.somebody, when)}
          text={theirs}
          other={mine}
          nothing={t.nothing}
          chosen={isChosen('THEIRS')}
        />
      </div>
      <details>
        <summary>{t.before}</summary>
        <div className="cms-clash-text">{piece.ancestor.join('\n') || t.none}</div>
      </details>
      <Radio.Group
        value={decision?.side ?? null}
        onChange={({ target }) => decide(key, choice(target.value as Decision['side']))}
        options={[
          { value: 'MINE', label: t.useMine },
          { value: 'THEIRS', label: t.useTheirs },
          { value: 'BOTH', label: t.both },
          { value: 'OWN', label: t.own },
        ]}
      />
      {decision?.side === 'OWN' && (
        <Input.TextArea
          aria-label={t.ownLabel}
          autoSize={{ minRows: 3 }}
          value={decision.own}
          onChange={({ target }) => decide(key, { side: 'OWN', own: target.value })}
        />
      )}
    </fieldset>
  );

  function isChosen(side: 'MINE' | 'THEIRS'): boolean {
    return decision?.side === side || decision?.side === 'BOTH';
  }

  /** Somebody who rewrites begins with what was chosen before. */
  function choice(side: Decision['side']): Decision {
    return side === 'OWN' ? { side, own: paragraphsFrom(piece, decision).join('\n') } : { side };
  }
}

function Side({
  title,
  text,
  other,
  nothing,
  chosen,
}: {
  readonly title: string;
  readonly text: string;
  readonly other: string;
  readonly nothing: string;
  readonly chosen: boolean;
}) {
  return (
    <div className="cms-clash-side" data-chosen={chosen}>
      <h4>{title}</h4>
      <div className="cms-clash-text">
        {text === ''
          ? nothing
          : differingRuns(text, other).map((run, index) =>
              run.differs ? <mark key={index}>{run.text}</mark> : <Fragment key={index}>{run.text}</Fragment>,
            )}
      </div>
    </div>
  );
}
