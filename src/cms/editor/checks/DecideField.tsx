import { Alert, Button, Checkbox, Flex, Input } from 'antd';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { answers } from '../../../report/answers.ts';
import { MAX_NOTE_LENGTH } from '../../../report/note.ts';
import { ExplainIssues, WaiveIssues } from '../../generated/operations.ts';
import { useHead } from '../../report/head.ts';
import { usePerson } from '../../shell/person.ts';
import { useTell } from '../../shell/pieces/useTell.ts';
import { useChange } from '../../shell/useChange.ts';
import { useMay } from '../../shell/useMay.ts';
import { useWords, words } from '../../shell/words.ts';
import { useFound } from './checks.ts';
import type { ShownIssue } from './shownIssues.ts';
import { unsentReason } from './unsentReason.ts';

const texts = words({
  zh: {
    explain: '填写说明',
    explainAgain: '修改说明',
    waive: '准予放行',
    explainLabel: '为什么是这样？写明原因和依据，审核人会看到。',
    waiveLabel: '为什么准予放行？',
    waiveNote: '放行后，本年报可以带着这处错误提交和公布，放行的理由会向社会公开。',
    send: { EXPLAINED: '提交说明', WAIVED: '确认放行' },
    cancel: '取消',
    same: (issues: number) => `同类的其余 ${issues} 条也用这一说明`,
    waiting: '等保存完成后即可提交。',
    done: { EXPLAINED: '说明已记录', WAIVED: '已准予放行' },
  },
  en: {
    explain: 'Explain',
    explainAgain: 'Change explanation',
    waive: 'Let pass',
    explainLabel: 'Why is it so? Reviewers will read it.',
    waiveLabel: 'Why may it pass?',
    waiveNote: 'The report can be submitted and published with this error; the public may read the reason.',
    send: { EXPLAINED: 'Send explanation', WAIVED: 'Let it pass' },
    cancel: 'Cancel',
    same: (issues: number) => `Also for the other ${issues} of this rule`,
    waiting: 'Can be sent once everything is saved.',
    done: { EXPLAINED: 'The explanation is recorded', WAIVED: 'It was let pass' },
  },
});

/** What was decided just now: it comes to stand elsewhere in the list, and the focus comes along. */
let decidedNow: string | null = null;

/** For who may: the field in which an issue is explained, or let pass. */
export function DecideField({ issue }: { readonly issue: ShownIssue }) {
  const t = useWords(texts);
  const may = useMay();
  const person = usePerson();
  const { state, organ, authors } = useHead();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (decidedNow !== issue.key || !issue.decision) return;
    decidedNow = null;
    if (document.activeElement === document.body) opener.current?.focus();
  }, [issue]);
  const kind = answers[issue.severity];
  const action = kind === 'EXPLAINED' ? 'report.explain' : 'report.waive';
  const isAuthor = kind === 'WAIVED' && authors.includes(person.id);
  if (kind === null || state !== 'DRAFT' || isAuthor || !may(action, organ.path ?? organ.code, state))
    return null;
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <Button ref={opener} size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {kind === 'WAIVED' ? t.waive : issue.decision ? t.explainAgain : t.explain}
      </Button>
      {open && <Field issue={issue} kind={kind} close={close} />}
    </>
  );
}

function Field({
  issue,
  kind,
  close,
}: {
  readonly issue: ShownIssue;
  readonly kind: 'EXPLAINED' | 'WAIVED';
  readonly close: () => void;
}) {
  const t = useWords(texts);
  const tell = useTell();
  const id = useId();
  const { id: report } = useHead();
  const { issues } = useFound();
  const explaining = useChange(ExplainIssues);
  const waiving = useChange(WaiveIssues);
  const unsent = useMemo(() => unsentReason(report, issue.key), [report, issue.key]);
  const [reason, setReason] = useState(() => unsent.read() || (issue.decision?.reason ?? ''));
  const [forAll, setForAll] = useState(false);
  useEffect(
    () => unsent.write(reason === issue.decision?.reason ? '' : reason),
    [unsent, reason, issue.decision],
  );
  const alike = issues.filter(
    (each) =>
      each.key !== issue.key &&
      each.code === issue.code &&
      each.severity === issue.severity &&
      !each.decision,
  );
  const chosen = [issue, ...(forAll ? alike : [])];
  const ids = chosen.flatMap(({ id }) => id ?? []);
  const isReady = ids.length === chosen.length;
  const send = async () => {
    decidedNow = issue.key;
    try {
      await (kind === 'EXPLAINED' ? explaining : waiving).mutateAsync({ report, issues: ids, reason });
      unsent.write('');
      tell.done(t.done[kind]);
      close();
    } catch (trouble) {
      decidedNow = null;
      tell.trouble(trouble);
    }
  };
  return (
    <div className="cms-decide">
      {kind === 'WAIVED' && <Alert type="warning" title={t.waiveNote} />}
      <label htmlFor={id}>{kind === 'EXPLAINED' ? t.explainLabel : t.waiveLabel}</label>
      <Input.TextArea
        id={id}
        autoFocus
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={MAX_NOTE_LENGTH}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {alike.length > 0 && (
        <Checkbox checked={forAll} onChange={(event) => setForAll(event.target.checked)}>
          {t.same(alike.length)}
        </Checkbox>
      )}
      {!isReady && <span>{t.waiting}</span>}
      <Flex gap="small" justify="end">
        <Button size="small" onClick={close}>
          {t.cancel}
        </Button>
        <Button
          size="small"
          type="primary"
          disabled={!isReady || reason.trim() === ''}
          loading={explaining.isPending || waiving.isPending}
          onClick={() => void send()}
        >
          {t.send[kind]}
        </Button>
      </Flex>
    </div>
  );
}
