import type { Section } from './chapter1.ts';
import { applicationFigures, documentFigures, proceedingFigures } from './common.ts';

/** 主动公开 in the 汇总 of a level of government. */
export const disclosedAcross: Section = [
  [
    'focus',
    [
      ({ region, topic }) =>
        `${region}各级行政机关围绕${topic(0)}、${topic(1)}和${topic(2)}深化公开，以公开促落实、强监督、优服务。`,
      ({ region, topic }) =>
        `制定${region}年度政务公开工作要点，分解任务到单位、到月份，${topic(0)}、${topic(1)}、${topic(2)}的公开质量逐步提高。`,
      ({ topic }) =>
        `落实${topic(0)}公开要求，决策前征求意见、决策后公布结果；${topic(1)}和${topic(2)}实行清单管理，逐项对账。`,
      ({ region, topic }) =>
        `把稳定预期、提振信心摆在突出位置，${region}集中发布${topic(0)}、${topic(1)}方面的政策，配套解读覆盖${topic(2)}。`,
    ],
  ],
  [
    'site',
    [
      ({ incidental }) =>
        `全年各级政府网站和政务新媒体主动公开信息${incidental('site', 4, 60)}万余条，召开新闻发布会${incidental('press', 4, 40)}场。`,
      ({ incidental }) =>
        `政府网站群累计发布信息${incidental('site', 4, 60)}万余条，举办政府开放日活动${incidental('open', 6, 60)}次。`,
      ({ incidental }) =>
        `公众通过统一平台查阅公开信息${incidental('visits', 40, 900)}万人次，编印政府公报${incidental('gazette', 4, 12)}期。`,
    ],
  ],
  [
    'documents',
    [
      (voice) => documentFigures(voice, '建成规范性文件统一公布平台'),
      (voice) => documentFigures(voice, '文件制定、清理和备案情况集中展示'),
      (voice) => documentFigures(voice, '推动规范性文件分级分类、集中公开'),
    ],
  ],
];

/** 依申请公开 in the 汇总 of a level of government. */
export const appliedAcross: Section = [
  ['figures', applicationFigures],
  [
    'practice',
    [
      ({ region }) => `建立${region}疑难申请会商机制，由政务公开、司法行政和信访部门共同研判，统一答复口径。`,
      () => '编印答复文书示范文本和典型案例选编，对新任经办人员开展一对一指导。',
      () => '上线统一的申请办理系统，收件、补正、征求意见、答复各环节留痕可查，逾期风险自动预警。',
      () => '对被纠正案件实行一案一分析，通报共性问题，督促责任单位修订内部流程。',
    ],
  ],
];

/** 政府信息管理 in the 汇总 of a level of government. */
export const managedAcross: Section = [
  [
    'review',
    [
      () => '健全政府信息公开审查制度，发布前的保密审查记录纳入档案，责任落实到人。',
      ({ region }) => `组织${region}行政机关对历史文件开展公开属性集中复核，转化公开一批，失效标注一批。`,
      () => '统一公文公开属性源头认定标准，对拟不公开事项逐件核对依据。',
      () => '出台信息发布管理规定，明确个人信息、商业秘密的识别要点和处理方法。',
    ],
  ],
  [
    'upkeep',
    [
      () => '政府信息公开目录实行年度更新，机构改革涉及的单位及时完成内容迁移。',
      () => '推动规章、规范性文件以规范文本格式提供下载，内容与纸质公报一致。',
      () => '建立信息更正和撤下登记制度，每一次变动都能说明原因和责任人。',
    ],
  ],
];

/** （政府信息公开）平台建设 in the 汇总 of a level of government. */
export const platformsAcross: Section = [
  [
    'site',
    [
      ({ region }) => `完成${region}政府网站集约化改版，政策文件库、政务公开专栏和办事服务入口相互贯通。`,
      () => '政府信息公开专栏按照全国统一规范调整，历年年度报告集中展示，便于对比查阅。',
      () => '推进政策智能问答和精准推送，企业群众可以按行业、按事项查找政策。',
      () => '加强网站安全监测，全年未发生泄密和严重表述错误事件。',
    ],
  ],
  [
    'places',
    [
      ({ incidental }) =>
        `政务服务大厅、图书馆、档案馆设政务公开专区${incidental('zones', 6, 90)}个，其中基层专区占七成。`,
      ({ incidental }) =>
        `关停整合政务新媒体账号${incidental('accounts', 2, 40)}个，保留账号全部备案并纳入日常监测。`,
      () => '乡镇、街道和村居便民点同步提供查询服务，打通公开的最后一段距离。',
    ],
  ],
];

/** 监督保障 in the 汇总 of a level of government, with what 条例第五十条 asks of governments. */
export const supervisedAcross: Section = [
  [
    'people',
    [
      ({ region, incidental }) =>
        `${region}举办政务公开培训${incidental('training', 3, 18)}期，覆盖各部门和基层经办人员。`,
      () => '政府常务会议专题研究政务公开工作，主要负责同志作出批示，分管负责同志逐项调度。',
      () => '建立日常监测、季度通报、年度考核相衔接的工作机制，问题清单限期销号。',
    ],
  ],
  ['proceedings', proceedingFigures],
  [
    'assessment',
    [
      () =>
        '工作考核：政务公开纳入绩效考核，分值占比不低于百分之四。社会评议：委托第三方开展满意度调查并公布结果。责任追究：全年无责任追究情形。',
      () =>
        '考核结果与单位评优挂钩；社会评议采用网上问卷和现场走访相结合的方式；未发生因政府信息公开被追究责任的情况。',
      ({ incidental }) =>
        `对${incidental('checked', 6, 30)}家单位开展实地考核，评议意见全部反馈；年内没有单位和个人被追究责任。`,
    ],
  ],
];
