import type { Section } from './chapter1.ts';
import { applicationFigures, documentFigures, proceedingFigures } from './common.ts';
import type { Sentence } from './voice.ts';

const site =
  (from: number, to: number) =>
  (text: (count: number) => string): Sentence =>
  ({ incidental }) =>
    text(incidental('site', from, to));

/** 主动公开 in an organ's own report. */
export const disclosed: Section = [
  [
    'focus',
    [
      ({ self, topic }) =>
        `${self}对照法定主动公开内容逐项梳理，围绕${topic(0)}、${topic(1)}、${topic(2)}等群众关注事项及时发布信息，做到应公开尽公开。`,
      ({ topic }) =>
        `把${topic(0)}作为全年公开重点，同步推进${topic(1)}、${topic(2)}领域信息发布，更新公开目录并明确各科室责任和时限。`,
      ({ self, topic }) =>
        `聚焦企业和群众办事需要，${self}编制年度公开清单，${topic(0)}、${topic(1)}等内容在形成后即时上网，${topic(2)}信息按季度更新。`,
      ({ topic }) =>
        `落实基层政务公开标准目录，${topic(0)}实行过程和结果全公开，${topic(1)}与${topic(2)}设置专门栏目，便于查阅和监督。`,
      ({ self, topic }) =>
        `结合职责调整修订政府信息公开指南，${self}重点公布${topic(0)}的依据、条件和结果，并将${topic(1)}、${topic(2)}纳入日常公开范围。`,
    ],
  ],
  [
    'site',
    [
      site(40, 900)((count) => `全年通过门户网站公开各类信息${count}条，政务新媒体同步推送。`),
      site(60, 1200)((count) => `年内在政府信息公开专栏新增内容${count}条，清理过期失效信息一批。`),
      site(30, 800)((count) => `各渠道累计发布${count}条次，其中办事指南和政策问答占三分之一以上。`),
    ],
  ],
  [
    'documents',
    [
      (voice) => documentFigures(voice, '规范性文件统一编号、统一公布'),
      (voice) => documentFigures(voice, '坚持文件与解读同步起草、同步审签、同步发布'),
      (voice) => documentFigures(voice, '严格履行合法性审核和集体审议程序'),
    ],
  ],
];

/** 依申请公开 in an organ's own report. */
export const applied: Section = [
  ['figures', applicationFigures],
  [
    'practice',
    [
      () => '受理环节主动与申请人沟通，弄清真实需求，能够当场提供的当场提供，减少往返补正。',
      () => '疑难件由承办科室提出初步意见，法制机构会审后答复，答复文书统一使用示范文本。',
      () => '建立登记、转办、催办、归档全流程台账，期限届满前三个工作日自动提醒承办人。',
      ({ self }) => `${self}对高频申请事项开展分析，将其中可以主动公开的转为主动公开，从源头上减少申请量。`,
      () => '规范区分处理，涉及第三方权益的依法书面征求意见，能够分离的内容一律先行提供。',
    ],
  ],
];

/** 政府信息管理 in an organ's own report. */
export const managed: Section = [
  [
    'review',
    [
      () => '公文起草时同步确定公开属性，拟不公开的须说明法律依据，定稿前再次核验。',
      () => '严格执行先审查后公开，信息发布实行经办、复核、签发三级把关，保密审查单独留痕。',
      () => '修订信息发布审查办法，涉及个人信息的内容一律去标识化处理后再行公布。',
      ({ year }) => `对${year - 1}年以前形成的文件开展公开属性复核，因情势变化可以公开的予以转化。`,
    ],
  ],
  [
    'upkeep',
    [
      () => '对已公开信息实行动态管理，发现表述不准、链接失效的当日更正。',
      () => '按照清理结果及时标注文件的有效、修改和废止状态，方便公众准确引用。',
      () => '历年主动公开信息按年度移交档案馆和图书馆查阅点，数字副本同步备份。',
      () => '每月抽查一次已发布内容，错漏情况在内部通报并限时整改。',
    ],
  ],
];

/** （政府信息公开）平台建设 in an organ's own report. */
export const platforms: Section = [
  [
    'site',
    [
      () => '优化网站栏目层级，合并访问量低的栏目，政府信息公开专栏的检索按主题、文号和日期均可查询。',
      () => '依托政府门户网站统一平台发布信息，不另设网站；专栏样式按照统一规范调整到位。',
      ({ topic }) => `在政府信息公开专栏增设${topic(0)}专题，图文、问答与原文对照展示。`,
      () => '完成专栏适老化和无障碍改造，手机端页面打开速度明显加快。',
    ],
  ],
  [
    'places',
    [
      ({ incidental }) => `线下设政务公开专区${incidental('zones', 1, 3)}处，提供查阅、打印和咨询服务。`,
      () => '政务新媒体账号实行登记备案，更新、互动和注销均有专人负责。',
      () => '办事窗口摆放公开指南和申请表，工作人员可以协助填写。',
      () => '热线、信箱和留言栏目的共性问题每季度汇总一次，以问答形式统一发布。',
    ],
  ],
];

/** 监督保障 in an organ's own report. */
export const supervised: Section = [
  [
    'people',
    [
      ({ incidental }) =>
        `主要负责同志听取专题汇报，年内组织业务培训${incidental('training', 1, 4)}次，经办人员全部参加。`,
      () => '明确分管负责同志和专职联络员，政务公开列入年度工作要点和科室绩效考核。',
      ({ incidental }) =>
        `召开工作推进会${incidental('meetings', 1, 3)}次，新上岗人员实行跟班学习，考核合格后独立承办。`,
      () => '把条例和答复规范纳入年度学法计划，并邀请法律顾问讲解典型案例。',
    ],
  ],
  ['proceedings', proceedingFigures],
  [
    'survey',
    [
      () => '工作考核结果在系统内通报，社会评议总体评价良好。',
      () => '开展问卷评议，收集的意见均已反馈责任科室，未出现需要追究责任的情形。',
      () => '接受上级第三方评估，指出的问题全部销号。',
    ],
  ],
];
