import {
  CheckCircleOutlined,
  DownOutlined,
  ExclamationCircleOutlined,
  QuestionCircleOutlined,
  UpOutlined,
} from '@ant-design/icons';
import { Button, Space } from 'antd';
import { useHeightTold } from '../shell/useHeightTold.ts';
import { useWords } from '../shell/words.ts';
import { useReview } from './reviewContext.ts';
import { importTexts } from './words.ts';

/** How much is left to confirm, the way from one to the next, and the end of it. */
export function ReviewBar({
  ready,
  making,
  make,
}: {
  /** It is known into which report. */
  readonly ready: boolean;
  readonly making: boolean;
  readonly make: () => void;
}) {
  const t = useWords(importTexts);
  const { review, go } = useReview();
  const { open, decided, absent } = review;
  const none = open.length === 0;
  const bar = useHeightTold<HTMLDivElement>('--cms-bar');
  return (
    <div ref={bar} className="cms-import-bar">
      <strong role="status" className={none ? 'cms-import-ready' : 'cms-import-open'}>
        {none ? <CheckCircleOutlined aria-hidden /> : <QuestionCircleOutlined aria-hidden />}
        {t.openCount(open.length)}
      </strong>
      <Space.Compact>
        <Button
          icon={<UpOutlined aria-hidden />}
          disabled={none}
          title={t.previousKey}
          onClick={() => go(-1)}
        >
          {t.previous}
        </Button>
        <Button icon={<DownOutlined aria-hidden />} disabled={none} title={t.nextKey} onClick={() => go(1)}>
          {t.next}
        </Button>
      </Space.Compact>
      {decided.length > 0 && <span>{t.decidedCount(decided.length)}</span>}
      {absent.length > 0 && <span>{t.absentCount(absent.length)}</span>}
      <span className="cms-import-bar-end">
        <span className="cms-import-hint">
          {!none && <ExclamationCircleOutlined aria-hidden />}{' '}
          {none ? (ready ? t.acceptNow : t.acceptTarget) : t.acceptOpen}
        </span>
        <Button type="primary" disabled={!none || !ready} loading={making} onClick={make}>
          {t.accept}
        </Button>
      </span>
    </div>
  );
}
