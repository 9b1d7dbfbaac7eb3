import { applicationsTable, result } from './applications.ts';
import { statutoryChapters } from './chapters.ts';
import { disclosureColumn, disclosureGrid, disclosureRow, disclosuresTable } from './disclosures.ts';
import { defineForm } from './form.ts';
import { proceedingsTable } from './proceedings.ts';

const OTHER = '（六）其他处理';

const documents = [
  disclosureColumn('made', '本年制发件数'),
  disclosureColumn('repealed', '本年废止件数'),
  disclosureColumn('in_force', '现行有效件数'),
];
const decisions = [disclosureColumn('decisions', '本年处理决定数量')];

const other = [
  result(
    'other.overdue_supplement',
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    OTHER,
  ),
  result(
    'other.overdue_fee',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    OTHER,
  ),
  result('other.other', '3.其他', OTHER),
];

/** 国办公开办函〔2021〕30号, from report year 2021 on. */
export const edition2021 = defineForm({
  edition: '2021',
  name: '政府信息公开工作年度报告格式（2021年）',
  source: '国办公开办函〔2021〕30号',
  fromYear: 2021,
  toYear: null,
  chapters: statutoryChapters('政府信息公开平台建设'),
  tables: [
    disclosuresTable([
      disclosureGrid('一', documents, [
        disclosureRow('art20_1.regulations', '规章'),
        disclosureRow('art20_1.normative_documents', '行政规范性文件'),
      ]),
      disclosureGrid('五', decisions, [disclosureRow('art20_5.administrative_licensing', '行政许可')]),
      disclosureGrid('六', decisions, [
        disclosureRow('art20_6.administrative_penalty', '行政处罚'),
        disclosureRow('art20_6.administrative_compulsion', '行政强制'),
      ]),
      disclosureGrid(
        '八',
        [disclosureColumn('amount_wan_yuan', '本年收费金额（单位：万元）', 'AMOUNT', '万元')],
        [disclosureRow('art20_8.administrative_fees', '行政事业性收费')],
      ),
    ]),
    // Some organs still print the single row of the 2019 form.
    applicationsTable(other, [{ row: result('other', OTHER), replaces: other.map((row) => row.id) }]),
    proceedingsTable,
  ],
});
