import { Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { MAX_NOTE_LENGTH } from '../../../report/note.ts';
import { reportIdText } from '../../../report/report.ts';
import { RemindReport, type BoardLineShownFragment } from '../../generated/operations.ts';
import { useTell } from '../../shell/pieces/useTell.ts';
import { useDateText } from '../../shell/pieces/useDateText.ts';
import { useWords, words } from '../../shell/words.ts';
import { EachProgress } from '../EachProgress.tsx';
import { isOverdue } from '../lines/stages.ts';
import { NameList } from '../NameList.tsx';
import { useEach } from '../useEach.ts';

const texts = words({
  zh: {
    title: (count: number) => `催报 ${count} 份年报`,
    what: '对方的填报人会在“我的待办”和报送进度中看到谁在什么时候催报，以及下面的话。每份年报一天只能催一次。',
    note: '催报的话（可以不填）',
    suggested: (year: number, on: string) => `请抓紧办理，于${on}前公布${year}年政府信息公开工作年度报告。`,
    suggestedLate: (year: number, on: string) =>
      `${year}年政府信息公开工作年度报告应于${on}前公布，现已逾期，请尽快公布。`,
    remind: '催报',
    again: '再试没有办成的',
    cancel: '取消',
    close: '关闭',
    done: (count: number) => `已催报 ${count} 份`,
  },
  en: {
    title: (count: number) => `Remind of ${count} reports`,
    what: 'Those who write the report see in My tasks and here who asked, when, and the words below. Once a day for each report.',
    note: 'Note (may be empty)',
    suggested: (year: number, on: string) => `Please publish the report of ${year} by ${on}.`,
    suggestedLate: (year: number, on: string) =>
      `The report of ${year} was due on ${on}. Please publish it as soon as you can.`,
    remind: 'Remind',
    again: 'Try the others again',
    cancel: 'Cancel',
    close: 'Close',
    done: (count: number) => `Reminded of ${count}`,
  },
});

/** Asks for what was chosen. `lines`: at least one. */
export function RemindDialog({
  lines,
  close,
}: {
  readonly lines: readonly BoardLineShownFragment[];
  readonly close: (reminded: boolean) => void;
}) {
  const t = useWords(texts);
  const tell = useTell();
  const dateText = useDateText();
  const id = useId();
  // What is on the board when the dialog opens: afterwards they are no longer to be reminded of.
  const [meant] = useState(lines);
  const [note, setNote] = useState(() => {
    const [first] = meant;
    if (!first) return '';
    const suggested = isOverdue(first) ? t.suggestedLate : t.suggested;
    return suggested(first.year, dateText(first.deadline.on));
  });
  const each = useEach(RemindReport, ({ organCode: organ, year, scope }: BoardLineShownFragment) => ({
    report: reportIdText({ organ, year, scope }),
    note: note.trim() === '' ? null : note,
  }));
  const failed = (each.outcomes ?? []).filter(({ trouble }) => trouble !== null).map(({ item }) => item);
  const isOver = each.outcomes !== null && !each.isRunning;
  const remind = async () => {
    const outcomes = await each.run(isOver ? failed : meant);
    if (outcomes.some(({ trouble }) => trouble !== null)) return;
    tell.done(t.done(meant.length));
    close(true);
  };
  return (
    <Modal
      open
      title={t.title(meant.length)}
      okText={isOver ? t.again : t.remind}
      cancelText={isOver ? t.close : t.cancel}
      confirmLoading={each.isRunning}
      closable={!each.isRunning}
      mask={{ closable: false }}
      cancelButtonProps={{ disabled: each.isRunning }}
      onOk={() => void remind()}
      onCancel={() => close(isOver)}
    >
      <p>{t.what}</p>
      <NameList names={meant.map(({ organName }) => organName)} />
      <label htmlFor={id} className="cms-note-label">
        {t.note}
      </label>
      <Input.TextArea
        id={id}
        value={note}
        maxLength={MAX_NOTE_LENGTH}
        autoSize={{ minRows: 2, maxRows: 6 }}
        disabled={each.isRunning}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="cms-each">
        <EachProgress of={each} nameOf={({ organName }) => organName} />
      </div>
    </Modal>
  );
}
