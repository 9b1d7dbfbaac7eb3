import { applicantColumns, applicantTotal } from './applicants.ts';
import { figureKey, type Cell, type Row, type SubstituteRow, type Table } from './table.ts';

/** Verbatim corner note of chapter 3. */
export const APPLICATIONS_CORNER = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

const RESULTS = '三、本年度办理结果';
const DENIED = '（三）不予公开';
const UNAVAILABLE = '（四）无法提供';
const NOT_PROCESSED = '（五）不予处理';

const received: readonly Row[] = [
  { id: 'new_received', label: '一、本年新收政府信息公开申请数量', groups: [] },
  { id: 'carried_in', label: '二、上年结转政府信息公开申请数量', groups: [] },
];

const results: readonly Row[] = [
  result('granted', '（一）予以公开'),
  result('partially_granted', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'),
  result('denied.state_secret', '1.属于国家秘密', DENIED),
  result('denied.law_prohibited', '2.其他法律行政法规禁止公开', DENIED),
  result('denied.safety_stability', '3.危及“三安全一稳定”', DENIED),
  result('denied.third_party_rights', '4.保护第三方合法权益', DENIED),
  result('denied.internal_affairs', '5.属于三类内部事务信息', DENIED),
  result('denied.process_information', '6.属于四类过程性信息', DENIED),
  result('denied.enforcement_file', '7.属于行政执法案卷', DENIED),
  result('denied.administrative_inquiry', '8.属于行政查询事项', DENIED),
  result('unavailable.not_held', '1.本机关不掌握相关政府信息', UNAVAILABLE),
  result('unavailable.needs_creation', '2.没有现成信息需要另行制作', UNAVAILABLE),
  result('unavailable.still_unclear', '3.补正后申请内容仍不明确', UNAVAILABLE),
  result('not_processed.petition_complaint', '1.信访举报投诉类申请', NOT_PROCESSED),
  result('not_processed.duplicate', '2.重复申请', NOT_PROCESSED),
  result('not_processed.public_publication', '3.要求提供公开出版物', NOT_PROCESSED),
  result('not_processed.excessive_repeated', '4.无正当理由大量反复申请', NOT_PROCESSED),
  result('not_processed.confirm_or_reissue', '5.要求行政机关确认或重新出具已获取信息', NOT_PROCESSED),
];

const totalHandled: Row = result('total_handled', '（七）总计');
const carriedOut: Row = { id: 'carried_out', label: '四、结转下年度继续办理', groups: [] };

/** A row of part three, 本年度办理结果. */
export function result(id: string, label: string, ...groups: readonly string[]): Row {
  return { id, label, groups: [RESULTS, ...groups] };
}

/** Chapter 3. The two editions differ only in the rows of （六）其他处理. */
export function applicationsTable(other: readonly Row[], substitutes: readonly SubstituteRow[] = []): Table {
  const counted = [...results, ...other];
  const rows = [...received, ...counted, totalHandled, carriedOut];
  return {
    id: 'ch3',
    layout: 'ROWS',
    substitutes,
    grids: [
      { title: null, corner: APPLICATIONS_CORNER, columns: [...applicantColumns, applicantTotal], rows },
    ],
    cells: [...rows, ...substitutes.map((substitute) => substitute.row)].flatMap((row) =>
      rowCells(row, counted),
    ),
  };
}

function rowCells(row: Row, counted: readonly Row[]): readonly Cell[] {
  const entered = applicantColumns.map((column): Cell => ({
    key: figureKey('ch3', row.id, column.id),
    table: 'ch3',
    row,
    column,
    sumOf: row === totalHandled ? counted.map((each) => figureKey('ch3', each.id, column.id)) : null,
  }));
  const total: Cell = {
    key: figureKey('ch3', row.id, applicantTotal.id),
    table: 'ch3',
    row,
    column: applicantTotal,
    sumOf: entered.map((cell) => cell.key),
  };
  return [...entered, total];
}
