import { Button, Modal, Space, Typography } from 'antd';
import { useState } from 'react';
import { useWords, words } from '../../shell/words.ts';
import { CellDispute } from './CellDispute.tsx';
import { decisionKey, outcomeFrom, type Decisions } from './decisions.ts';
import { useKeeping } from './keeping.ts';
import { disputes } from './model/deciding.ts';
import { TextDispute } from './TextDispute.tsx';

const texts = words({
  zh: {
    title: '和别人的修改有冲突',
    explained: '下面各处您和别人同时改了。请逐处选择留哪一个；没有选用的一边留在“暂存”里，不会丢失。',
    allMine: '全部用我的',
    allTheirs: '全部用对方的',
    settle: (count: number) => `按选择处理 ${count} 处`,
    later: '以后再处理',
  },
  en: {
    title: 'You and somebody else changed the same',
    explained: 'Decide for each place which side stays. The other one is set aside and not lost.',
    allMine: 'Mine everywhere',
    allTheirs: 'Theirs everywhere',
    settle: (count: number) => `Settle ${count}`,
    later: 'Later',
  },
});

/** Both sides of everything that two people changed, by cell and by paragraph, for a person to decide. */
export function ConflictDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const t = useWords(texts);
  const { keeper, state } = useKeeping();
  const [decisions, setDecisions] = useState<Decisions>({});
  const all = disputes(state);
  const decided = all.flatMap((dispute) => {
    const outcome = outcomeFrom(dispute, decisions);
    return outcome ? [{ ...dispute, outcome }] : [];
  });
  const settle = () => {
    for (const { part, field, outcome } of decided) {
      keeper.happens({ kind: 'DECIDED', part, field, outcome, at: Date.now() });
    }
    setDecisions({});
    if (decided.length === all.length) onClose();
  };
  const everywhere = (side: 'MINE' | 'THEIRS') => () =>
    setDecisions(Object.fromEntries(all.flatMap(decisionKeys).map((key) => [key, { side }])));
  return (
    <Modal
      open={open}
      onCancel={onClose}
      title={t.title}
      width={960}
      footer={
        <Space wrap>
          <Button onClick={everywhere('MINE')}>{t.allMine}</Button>
          <Button onClick={everywhere('THEIRS')}>{t.allTheirs}</Button>
          <Button onClick={onClose}>{t.later}</Button>
          <Button type="primary" disabled={decided.length === 0} onClick={settle}>
            {t.settle(decided.length)}
          </Button>
        </Space>
      }
    >
      <Typography.Paragraph>{t.explained}</Typography.Paragraph>
      {all.map((dispute) => {
        const Of = dispute.pieces ? TextDispute : CellDispute;
        return (
          <Of
            key={`${dispute.part} ${dispute.field}`}
            dispute={dispute}
            decisions={decisions}
            decide={(key, decision) => setDecisions((before) => ({ ...before, [key]: decision }))}
          />
        );
      })}
    </Modal>
  );
}

function decisionKeys(dispute: ReturnType<typeof disputes>[number]): readonly string[] {
  if (!dispute.pieces) return [decisionKey(dispute, null)];
  return dispute.pieces.flatMap((piece) => (piece.kind === 'CLASH' ? [decisionKey(dispute, piece)] : []));
}
