import { applicationsTable, result } from './applications.ts';
import { statutoryChapters } from './chapters.ts';
import { disclosureColumn, disclosureGrid, disclosureRow, disclosuresTable } from './disclosures.ts';
import { defineForm } from './form.ts';
import { proceedingsTable } from './proceedings.ts';

const documents = [
  disclosureColumn('newly_made', '本年新制作数量'),
  disclosureColumn('newly_disclosed', '本年新公开数量'),
  disclosureColumn('total_disclosed', '对外公开总数量'),
];
const items = [
  disclosureColumn('prev_year_items', '上一年项目数量', 'COUNT', '项'),
  disclosureColumn('change', '本年增/减', 'CHANGE', '项'),
];
const decisions = [...items, disclosureColumn('decisions', '处理决定数量')];

/** 国办公开办函〔2019〕60号（试行），report years 2019 and 2020. */
export const edition2019 = defineForm({
  edition: '2019',
  name: '政府信息公开工作年度报告格式（试行，2019年）',
  source: '国办公开办函〔2019〕60号',
  fromYear: 2019,
  toYear: 2020,
  chapters: statutoryChapters('平台建设'),
  tables: [
    disclosuresTable([
      disclosureGrid('一', documents, [
        disclosureRow('art20_1.regulations', '规章'),
        disclosureRow('art20_1.normative_documents', '规范性文件'),
      ]),
      disclosureGrid('五', decisions, [
        disclosureRow('art20_5.administrative_licensing', '行政许可'),
        disclosureRow('art20_5.other_external_services', '其他对外管理服务事项'),
      ]),
      disclosureGrid('六', decisions, [
        disclosureRow('art20_6.administrative_penalty', '行政处罚'),
        disclosureRow('art20_6.administrative_compulsion', '行政强制'),
      ]),
      disclosureGrid('八', items, [disclosureRow('art20_8.administrative_fees', '行政事业性收费')]),
      disclosureGrid(
        '九',
        [
          disclosureColumn('projects', '采购项目数量', 'COUNT', '项'),
          // The form prints no unit: some organs write 元, some 万元, some none.
          disclosureColumn('total_amount', '采购总金额', 'AMOUNT', null),
        ],
        [disclosureRow('art20_9.centralized_procurement', '政府集中采购')],
      ),
    ]),
    applicationsTable([result('other', '（六）其他处理')]),
    proceedingsTable,
  ],
});
