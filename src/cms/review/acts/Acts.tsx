import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useHead } from '../../report/head.ts';
import { usePerson } from '../../shell/person.ts';
import { minuteOf } from '../../shell/pieces/instant.ts';
import { useWords } from '../../shell/words.ts';
import { ActDialog } from './ActDialog.tsx';
import './acts.css';
import { wordsOf } from './actNames.ts';
import { availableActs, type Act } from './available.ts';
import { offerOf } from './offer.ts';
import { texts } from './words.ts';

/** What the report waits for, and what this person may do about it. `onDone` when an act was done and its dialog is gone. */
export function Acts({ onDone }: { readonly onDone: () => void }) {
  const t = useWords(texts);
  const head = useHead();
  const person = usePerson();
  const [open, setOpen] = useState<Act | null>(null);
  const done = useRef(false);
  useEffect(() => {
    // Only when the dialog is gone does it let go of the focus.
    if (open !== null || !done.current) return;
    done.current = false;
    onDone();
  }, [open, onDone]);
  const { primary, beside, grave, barred } = offerOf(availableActs(person, head), head.state);
  const nameOf = (act: Act) => t.acts[wordsOf(act, head)].name;
  const { schedule } = head;
  return (
    <div className="cms-acts">
      <div className="cms-acts-state">
        <p>
          {schedule ? t.scheduledAt(minuteOf(schedule.publishAt), schedule.byName) : t.waiting[head.state]}
        </p>
        {barred.map(({ act, barred: duty }) => duty && <p key={act}>{t.barred[duty](nameOf(act))}</p>)}
      </div>
      <div className="cms-acts-buttons">
        {primary && (
          <Button type="primary" onClick={() => setOpen(primary)}>
            {nameOf(primary)}
          </Button>
        )}
        {beside.map((act) => (
          <Button key={act} onClick={() => setOpen(act)}>
            {nameOf(act)}
          </Button>
        ))}
        {grave.length > 0 && (
          <Dropdown
            trigger={['click']}
            menu={{
              items: grave.map((act) => ({ key: act, danger: true, label: nameOf(act) })),
              onClick: ({ key }) => setOpen(grave.find((act) => act === key) ?? null),
            }}
          >
            <Button icon={<DownOutlined aria-hidden />} iconPlacement="end">
              {t.more}
            </Button>
          </Dropdown>
        )}
      </div>
      {open && (
        <ActDialog
          act={open}
          onDone={() => {
            done.current = true;
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
