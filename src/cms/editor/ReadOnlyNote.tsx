import { Alert, Button } from 'antd';
import { Link } from 'react-router';
import { useHead } from '../report/head.ts';
import { useMay } from '../shell/useMay.ts';
import { useWords, words } from '../shell/words.ts';

const texts = words({
  zh: {
    noRole: '您可以查看本年报，不能修改。填报由本机关的填报人办理。',
    IN_REVIEW: '已提交审核，内容不再变动。',
    SECRECY_REVIEW: '正在保密审查，内容不再变动。',
    AWAITING_SIGNATURE: '正等待签发，内容不再变动。',
    APPROVED: '已经签发，内容不再变动。',
    SCHEDULED: '已定时公布，内容不再变动。',
    PUBLISHED: '已向社会公布。',
    WITHDRAWN: '已经撤回。',
    RETRACTED: '已经撤销。',
    DRAFT: '此处只能查看。',
    recall: '需要修改的，请先收回提交。',
    sendBack: '需要修改的，请联系办理人退回。',
    amend: '需要修改的，请先开始更正；更正公布之前，社会看到的仍是现在的内容。',
    go: '去审核与公布',
  },
  en: {
    noRole: 'You may read this report, not change it.',
    IN_REVIEW: 'In review: nothing changes any more.',
    SECRECY_REVIEW: 'In secrecy review: nothing changes any more.',
    AWAITING_SIGNATURE: 'Awaiting signature: nothing changes any more.',
    APPROVED: 'Signed: nothing changes any more.',
    SCHEDULED: 'Scheduled: nothing changes any more.',
    PUBLISHED: 'Published.',
    WITHDRAWN: 'Withdrawn.',
    RETRACTED: 'Retracted.',
    DRAFT: 'For reading only.',
    recall: 'To change it, recall it first.',
    sendBack: 'To change it, ask for it to be sent back.',
    amend: 'To change it, begin a correction; until that is published the public sees what is there now.',
    go: 'Go to review and publish',
  },
});

/** Why nothing can be changed here, and what to do about it. */
export function ReadOnlyNote() {
  const t = useWords(texts);
  const may = useMay();
  const { state, organ } = useHead();
  const path = organ.path ?? organ.code;
  const isPublic = state === 'PUBLISHED' || state === 'WITHDRAWN' || state === 'RETRACTED';
  const writes = may('report.save', path);
  const advice = isPublic ? t.amend : state === 'IN_REVIEW' ? t.recall : state === 'DRAFT' ? '' : t.sendBack;
  return (
    <Alert
      type="info"
      showIcon
      title={writes ? `${t[state]}${advice}` : t.noRole}
      action={
        writes && state !== 'DRAFT' ? (
          <Link to="../review" relative="path">
            <Button size="small">{t.go}</Button>
          </Link>
        ) : undefined
      }
    />
  );
}
