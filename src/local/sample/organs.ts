import type { RegisterOrganInput } from '../../commands/registerOrgan.ts';
import type { OrganKind } from '../../organs/organ.ts';
import type { Field } from './fields.ts';

/** Where an organ stands: 国家、省、设区的市、县（市、区）、乡镇（街道）. */
export type Level = 'NATION' | 'PROVINCE' | 'CITY' | 'COUNTY' | 'TOWNSHIP';

/** An organ of the sample, and what its figures and words are made from. */
export interface SampleOrgan extends RegisterOrganInput {
  readonly level: Level;
  /** What it is responsible for; null for an organ that has no reports made up for it. */
  readonly field: Field | null;
  /** Id of the organ whose work it took over when it began. */
  readonly successorOf: string | null;
}

/** The organ above everything, so that a grant on it covers the whole sample. */
export const ROOT = 'root';

/** The one organ of the sample whose published report inspired a case: see `longgang.ts`. */
export const LONGGANG = 'longgang-jzgws';

interface Years {
  readonly from?: number;
  readonly to?: number;
  readonly successorOf?: string;
}

type Line = readonly [id: string, name: string, field: Field, years?: Years];

const FIRST_YEAR = 2019;

/** Real places that only stand in the tree; older reports may be imported into them. */
const realOrgans: readonly SampleOrgan[] = [
  real('guangdong', '广东省人民政府', ROOT, 'GOVERNMENT', 'PROVINCE'),
  real('shenzhen', '深圳市人民政府', 'guangdong', 'GOVERNMENT', 'CITY'),
  real('longgang', '深圳市龙岗区人民政府', 'shenzhen', 'GOVERNMENT', 'COUNTY'),
  real(LONGGANG, '深圳市龙岗区建筑工务署', 'longgang', 'DEPARTMENT', 'COUNTY'),
  real('fujian', '福建省人民政府', ROOT, 'GOVERNMENT', 'PROVINCE'),
  real('pingtan', '平潭综合实验区管委会', 'fujian', 'GOVERNMENT', 'CITY'),
];

/** Every organ, those above before those below. The province of 岚江 and all in it are invented. */
export const organs: readonly SampleOrgan[] = [
  {
    ...line(null, 'DEPARTMENT', 'NATION', [ROOT, '示例全国政府信息公开工作主管部门', 'office']),
    from: 2008,
  },
  ...realOrgans,
  ...governments(ROOT, 'PROVINCE', [['lanjiang', '岚江省人民政府', 'office']]),
  ...departments('lanjiang', 'PROVINCE', [
    ['lanjiang-jyt', '岚江省教育厅', 'education'],
    ['lanjiang-gat', '岚江省公安厅', 'police'],
    ['lanjiang-czt', '岚江省财政厅', 'finance'],
    ['lanjiang-rst', '岚江省人力资源和社会保障厅', 'labour'],
    ['lanjiang-hjt', '岚江省生态环境厅', 'environment'],
    ['lanjiang-jtt', '岚江省交通运输厅', 'transport'],
    ['lanjiang-wjw', '岚江省卫生健康委员会', 'health'],
    ['lanjiang-scj', '岚江省市场监督管理局', 'market'],
  ]),

  ...governments('lanjiang', 'CITY', [
    ['chengzhou', '澄州市人民政府', 'office'],
    ['wanghai', '望海市人民政府', 'office'],
    ['anling', '安岭市人民政府', 'office'],
    ['yunling', '云陵市人民政府', 'office'],
  ]),
  ...departments('chengzhou', 'CITY', [
    ['chengzhou-jyj', '澄州市教育局', 'education'],
    ['chengzhou-gaj', '澄州市公安局', 'police'],
    ['chengzhou-zgj', '澄州市自然资源和规划局', 'land'],
    ['chengzhou-zjj', '澄州市住房和城乡建设局', 'housing'],
    ['chengzhou-wjw', '澄州市卫生健康委员会', 'health'],
    ['chengzhou-scj', '澄州市市场监督管理局', 'market'],
    ['chengzhou-rsj', '澄州市人力资源和社会保障局', 'labour'],
    ['chengzhou-dsj', '澄州市大数据发展管理局', 'data', { to: 2022 }],
    ['chengzhou-sjj', '澄州市数据局', 'data', { from: 2023, successorOf: 'chengzhou-dsj' }],
  ]),
  ...departments('wanghai', 'CITY', [
    ['wanghai-jyj', '望海市教育局', 'education'],
    ['wanghai-gaj', '望海市公安局', 'police'],
    ['wanghai-zjj', '望海市住房和城乡建设局', 'housing'],
    ['wanghai-jtj', '望海市交通运输局', 'transport'],
    ['wanghai-hjj', '望海市生态环境局', 'environment'],
  ]),
  ...departments('anling', 'CITY', [
    ['anling-czj', '安岭市财政局', 'finance'],
    ['anling-nyj', '安岭市农业农村局', 'farming'],
    ['anling-wlj', '安岭市文化广电和旅游局', 'culture'],
    ['anling-yjj', '安岭市应急管理局', 'emergency'],
  ]),
  ...departments('yunling', 'CITY', [
    ['yunling-jyj', '云陵市教育局', 'education'],
    ['yunling-slj', '云陵市水利局', 'water'],
    ['yunling-xsj', '云陵市行政审批服务管理局', 'approval'],
  ]),

  ...governments('chengzhou', 'COUNTY', [
    ['qingwan', '澄州市青湾区人民政府', 'office'],
    ['beidu', '澄州市北渡区人民政府', 'office'],
    ['shiqiao', '石桥县人民政府', 'office'],
  ]),
  ...departments('qingwan', 'COUNTY', [
    ['qingwan-jyj', '澄州市青湾区教育局', 'education'],
    ['qingwan-zjj', '澄州市青湾区住房和城乡建设局', 'housing'],
    ['qingwan-cgj', '澄州市青湾区城市管理局', 'city'],
    ['qingwan-scj', '澄州市青湾区市场监督管理局', 'market'],
  ]),
  ...townships('qingwan', [
    ['qingwan-wangjiang', '澄州市青湾区望江街道办事处', 'street'],
    ['qingwan-gulou', '澄州市青湾区鼓楼东街道办事处', 'street'],
    ['qingwan-xinhe', '澄州市青湾区新河街道办事处', 'street'],
  ]),
  ...departments('beidu', 'COUNTY', [
    ['beidu-jyj', '澄州市北渡区教育局', 'education'],
    ['beidu-zgj', '澄州市北渡区自然资源局', 'land'],
    ['beidu-wjj', '澄州市北渡区卫生健康局', 'health'],
  ]),
  ...townships('beidu', [
    ['beidu-dukou', '澄州市北渡区渡口街道办事处', 'street'],
    ['beidu-liulin', '澄州市北渡区柳林街道办事处', 'street'],
  ]),
  ...departments('shiqiao', 'COUNTY', [
    ['shiqiao-zrj', '石桥县自然资源局', 'land'],
    ['shiqiao-nyj', '石桥县农业农村局', 'farming'],
    ['shiqiao-slj', '石桥县水利局', 'water'],
  ]),
  ...townships('shiqiao', [
    ['shiqiao-liuhe', '石桥县柳河镇人民政府', 'township'],
    ['shiqiao-guangping', '石桥县广坪镇人民政府', 'township'],
    ['shiqiao-chating', '石桥县茶亭乡人民政府', 'township', { to: 2021 }],
    ['shiqiao-yangshu', '石桥县杨树镇人民政府', 'township'],
  ]),

  ...governments('wanghai', 'COUNTY', [
    ['bingang', '望海市滨港区人民政府', 'office'],
    ['shayu', '沙屿县人民政府', 'office'],
    ['wanghai-gxq', '望海高新技术产业开发区管理委员会', 'zone', { from: 2021 }],
  ]),
  ...departments('bingang', 'COUNTY', [
    ['bingang-cgj', '望海市滨港区城市管理局', 'city'],
    ['bingang-zjj', '望海市滨港区住房和城乡建设局', 'housing'],
  ]),
  ...townships('bingang', [
    ['bingang-haiwan', '望海市滨港区海湾街道办事处', 'street'],
    ['bingang-yantian', '望海市滨港区盐田埠街道办事处', 'street'],
  ]),
  ...departments('shayu', 'COUNTY', [
    ['shayu-rsj', '沙屿县人力资源和社会保障局', 'labour'],
    ['shayu-nyj', '沙屿县海洋与渔业局', 'farming'],
  ]),
  ...townships('shayu', [
    ['shayu-dongsha', '沙屿县东沙镇人民政府', 'township'],
    ['shayu-shipu', '沙屿县石埔乡人民政府', 'township'],
  ]),
  ...departments('wanghai-gxq', 'COUNTY', [
    ['wanghai-gxq-xsj', '望海高新技术产业开发区行政审批局', 'approval', { from: 2021 }],
  ]),

  ...governments('anling', 'COUNTY', [['shanling', '杉岭县人民政府', 'office']]),
  ...departments('shanling', 'COUNTY', [
    ['shanling-jyj', '杉岭县教育局', 'education'],
    ['shanling-wlj', '杉岭县文化和旅游局', 'culture'],
  ]),
  ...townships('shanling', [
    ['shanling-gufeng', '杉岭县谷丰镇人民政府', 'township'],
    ['shanling-meizi', '杉岭县梅子坳镇人民政府', 'township'],
  ]),

  ...governments('yunling', 'COUNTY', [['lingdong', '云陵市陵东区人民政府', 'office']]),
  ...departments('lingdong', 'COUNTY', [
    ['lingdong-yjj', '云陵市陵东区应急管理局', 'emergency'],
    ['lingdong-mzj', '云陵市陵东区民政局', 'welfare'],
  ]),
  ...townships('lingdong', [['lingdong-nanmen', '云陵市陵东区南门街道办事处', 'street']]),
];

/** What `registerOrgan` takes, those above before those below. */
export function sampleOrgans(): readonly RegisterOrganInput[] {
  return organs.map(({ id, name, kind, parent, from, to }) => ({ id, name, kind, parent, from, to }));
}

/** Whether the organ exists in that report year. */
export function existsIn({ from, to }: SampleOrgan, year: number): boolean {
  return from <= year && (to === null || year <= to);
}

function governments(parent: string, level: Level, lines: readonly Line[]): readonly SampleOrgan[] {
  return lines.map((each) => line(parent, 'GOVERNMENT', level, each));
}

function departments(parent: string, level: Level, lines: readonly Line[]): readonly SampleOrgan[] {
  return lines.map((each) => line(parent, 'DEPARTMENT', level, each));
}

function townships(parent: string, lines: readonly Line[]): readonly SampleOrgan[] {
  return lines.map((each) => line(parent, 'TOWNSHIP', 'TOWNSHIP', each));
}

function line(parent: string | null, kind: OrganKind, level: Level, given: Line): SampleOrgan {
  const [id, name, field, { from = FIRST_YEAR, to = null, successorOf = null } = {}] = given;
  return { id, name, kind, parent, from, to, level, field, successorOf };
}

function real(id: string, name: string, parent: string, kind: OrganKind, level: Level): SampleOrgan {
  return { id, name, kind, parent, from: 2008, to: null, level, field: null, successorOf: null };
}
