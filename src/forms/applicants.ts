import type { Column } from './table.ts';

const LEGAL_PERSON = '法人或其他组织';
const APPLICANTS = '申请人情况';

/** The six kinds of applicant of chapter 3, as columns. */
export const applicantColumns: readonly Column[] = [
  applicant('natural_person', '自然人'),
  applicant('commercial_enterprise', '商业企业', LEGAL_PERSON),
  applicant('research_institution', '科研机构', LEGAL_PERSON),
  applicant('public_welfare_org', '社会公益组织', LEGAL_PERSON),
  applicant('legal_service_org', '法律服务机构', LEGAL_PERSON),
  applicant('other_org', '其他', LEGAL_PERSON),
];

export const applicantTotal: Column = applicant('total', '总计');

function applicant(id: string, label: string, ...groups: readonly string[]): Column {
  return { id, label, groups: [APPLICANTS, ...groups], kind: 'COUNT', unit: '件' };
}
