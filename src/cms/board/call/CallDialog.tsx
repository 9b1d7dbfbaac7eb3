import { SearchOutlined } from '@ant-design/icons';
import { Input, Modal, Table, Tag, Typography } from 'antd';
import { useState } from 'react';
import { CallFromBoard } from '../../generated/operations.ts';
import { Answered } from '../../shell/pieces/Answered.tsx';
import { useTell } from '../../shell/pieces/useTell.ts';
import type { ChosenOrgan } from '../../shell/place.tsx';
import { useWords, words } from '../../shell/words.ts';
import { EachProgress } from '../EachProgress.tsx';
import { useEach } from '../useEach.ts';
import { useOrgansToCall, type OrganToCall } from './useOrgansToCall.ts';

const texts = words({
  zh: {
    title: (year: number) => `布置 ${year} 年度年报`,
    what: '布置以后，这些机关的年报计入应报数，填报人会在“我的待办”中看到；人民政府同时布置本机关年报和汇总年报。布置不能取消。',
    below: (organ: string) => `${organ}及其直接下级。布置更下一级的，请先在页面上方选择下级机关。`,
    search: '按机关名称查找',
    organ: '行政机关',
    called: '已布置',
    notCalled: '未布置',
    state: '情况',
    choose: (organ: string) => `选择${organ}`,
    chooseAll: '选择本页全部',
    call: (count: number) => `布置 ${count} 个机关`,
    callNone: '布置',
    cancel: '取消',
    close: '关闭',
    done: (count: number) => `已布置 ${count} 个机关`,
    allCalled: '直接下级都已布置。',
    none: '没有符合条件的机关',
  },
  en: {
    title: (year: number) => `Call for the reports of ${year}`,
    what: 'From now on the reports count as due, and those who write them find them in My tasks; of a government both its own report and the aggregate. It cannot be undone.',
    below: (organ: string) =>
      `${organ} and the organs directly below. For others, choose an organ above first.`,
    search: 'Find an organ by name',
    organ: 'Organ',
    called: 'Called',
    notCalled: 'Not called',
    state: 'State',
    choose: (organ: string) => `Choose ${organ}`,
    chooseAll: 'Choose all on this page',
    call: (count: number) => `Call ${count} organs`,
    callNone: 'Call',
    cancel: 'Cancel',
    close: 'Close',
    done: (count: number) => `Called ${count} organs`,
    allCalled: 'All organs directly below are called.',
    none: 'No organ matches',
  },
});

const PAGE = 10;

/** 布置年报: which organs are to report for the year. */
export function CallDialog({
  organ,
  year,
  close,
}: {
  readonly organ: ChosenOrgan;
  readonly year: number;
  readonly close: () => void;
}) {
  const t = useWords(texts);
  const tell = useTell();
  const answer = useOrgansToCall(organ.code, year);
  const [chosen, choose] = useState<readonly string[] | null>(null);
  const each = useEach(CallFromBoard, ({ code }: OrganToCall) => ({ organ: code, years: [year] }));
  const open = (answer.data ?? []).filter(({ calledYears }) => !calledYears.includes(year));
  // All that are not called yet, until somebody chooses otherwise.
  const meant = open.filter(({ code }) => chosen === null || chosen.includes(code));
  const call = async () => {
    const outcomes = await each.run(meant);
    if (outcomes.some(({ trouble }) => trouble !== null)) return;
    tell.done(t.done(outcomes.length));
    close();
  };
  return (
    <Modal
      open
      width={640}
      title={t.title(year)}
      okText={meant.length === 0 ? t.callNone : t.call(meant.length)}
      okButtonProps={{ disabled: meant.length === 0 }}
      cancelText={each.outcomes ? t.close : t.cancel}
      confirmLoading={each.isRunning}
      closable={!each.isRunning}
      mask={{ closable: false }}
      cancelButtonProps={{ disabled: each.isRunning }}
      onOk={() => void call()}
      onCancel={close}
    >
      <p>{t.what}</p>
      <p>
        <Typography.Text type="secondary">{t.below(organ.name)}</Typography.Text>
      </p>
      <Answered answer={answer}>
        {(organs) => (
          <OrganChoice organs={organs} year={year} chosen={meant.map(({ code }) => code)} choose={choose} />
        )}
      </Answered>
      <div className="cms-each">
        <EachProgress of={each} nameOf={({ name }) => name} />
      </div>
    </Modal>
  );
}

function OrganChoice({
  organs,
  year,
  chosen,
  choose,
}: {
  readonly organs: readonly OrganToCall[];
  readonly year: number;
  readonly chosen: readonly string[];
  readonly choose: (codes: readonly string[]) => void;
}) {
  const t = useWords(texts);
  const [search, setSearch] = useState('');
  const isCalled = ({ calledYears }: OrganToCall) => calledYears.includes(year);
  if (organs.every(isCalled)) return <Typography.Text>{t.allCalled}</Typography.Text>;
  return (
    <>
      <Input
        type="search"
        prefix={<SearchOutlined aria-hidden />}
        aria-label={t.search}
        placeholder={t.search}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <Table<OrganToCall>
        className="cms-call-organs"
        size="small"
        rowKey="code"
        dataSource={organs.filter(({ name }) => name.includes(search.trim()))}
        locale={{ emptyText: t.none }}
        pagination={{ pageSize: PAGE, hideOnSinglePage: true, showSizeChanger: false }}
        rowSelection={{
          selectedRowKeys: [...chosen],
          preserveSelectedRowKeys: true,
          onChange: (keys) => choose(keys.map(String)),
          getCheckboxProps: (organ) => ({ 'aria-label': t.choose(organ.name), disabled: isCalled(organ) }),
          columnTitle: (box) => (
            <span role="group" aria-label={t.chooseAll}>
              {box}
            </span>
          ),
        }}
        columns={[
          { title: t.organ, dataIndex: 'name' },
          {
            title: t.state,
            width: '8rem',
            render: (_, organ) =>
              isCalled(organ) ? <Tag color="green">{t.called}</Tag> : <Tag>{t.notCalled}</Tag>,
          },
        ]}
      />
    </>
  );
}
