/** What an organ is responsible for. */
export type Field = keyof typeof fields;

/** What a year is usually like for an organ of this field at the level of a city. */
export interface FieldProfile {
  /** Applications received. */
  readonly applications: number;
  /** 规章 and 规范性文件 made a year. */
  readonly regulations: number;
  readonly documents: number;
  /** Decisions on 行政许可, 其他对外管理服务事项, 行政处罚, 行政强制. */
  readonly licensing: number;
  readonly services: number;
  readonly penalties: number;
  readonly compulsions: number;
  /** 行政事业性收费, in 万元. */
  readonly fees: number;
  /** Row of chapter 3 that comes up more often here than elsewhere. */
  readonly frequent: string;
  /** What the public asks about, in the words of chapter 1. */
  readonly topics: readonly string[];
}

const nothing = {
  regulations: 0,
  documents: 0,
  licensing: 0,
  services: 0,
  penalties: 0,
  compulsions: 0,
  fees: 0,
};

export const fields = {
  office: profile(150, 'unavailable.not_held', { regulations: 2, documents: 14 }, [
    '规范性文件',
    '重大行政决策',
    '政府工作报告任务落实',
    '建议提案办理',
    '重大建设项目',
    '财政预决算',
    '优化营商环境政策',
    '民生实事进展',
  ]),
  zone: profile(60, 'granted', { documents: 5, licensing: 900, services: 1200 }, [
    '惠企政策兑现',
    '招商引资政策',
    '产业用地供应',
    '科技创新平台',
    '人才安居服务',
    '园区规划建设',
  ]),
  education: profile(
    140,
    'granted',
    { documents: 5, licensing: 260, services: 3100, penalties: 6, fees: 1860 },
    [
      '义务教育招生入学',
      '学校办学条件',
      '学生资助',
      '校园食品安全',
      '校外培训治理',
      '教师招聘和职称评审',
      '教育收费',
    ],
  ),
  police: profile(
    210,
    'denied.enforcement_file',
    { documents: 3, licensing: 52000, services: 410000, penalties: 186000, compulsions: 21000, fees: 3240 },
    ['户籍和出入境办理', '交通安全管理', '行政处罚裁量基准', '反诈宣传', '窗口服务', '大型活动安全许可'],
  ),
  finance: profile(46, 'denied.process_information', { documents: 6, services: 320, penalties: 4 }, [
    '政府预决算',
    '政府债务',
    '政府采购监管',
    '财政专项资金',
    '行政事业性收费目录清单',
    '会计行业管理',
  ]),
  labour: profile(
    165,
    'granted',
    { documents: 6, licensing: 980, services: 88000, penalties: 140, compulsions: 12, fees: 420 },
    ['稳就业政策', '社会保险待遇', '劳动关系协调', '根治欠薪', '职业技能培训', '事业单位招聘'],
  ),
  environment: profile(
    96,
    'denied.third_party_rights',
    { documents: 3, licensing: 640, services: 2200, penalties: 380, compulsions: 46 },
    ['建设项目环评审批', '空气和水环境质量', '排污许可', '环境执法', '突发环境事件应对', '生态保护督察整改'],
  ),
  transport: profile(
    74,
    'granted',
    { documents: 4, licensing: 18600, services: 9400, penalties: 6200, compulsions: 310, fees: 86 },
    ['公路建设养护', '公交线路调整', '网约车管理', '道路运输许可', '水路运输安全', '治理超限超载'],
  ),
  health: profile(
    110,
    'not_processed.petition_complaint',
    { documents: 4, licensing: 4100, services: 12400, penalties: 560, compulsions: 8, fees: 930 },
    ['医疗机构设置审批', '传染病防控', '医疗服务价格', '公共卫生监督', '基层医疗服务', '托育机构备案'],
  ),
  market: profile(
    260,
    'not_processed.petition_complaint',
    { documents: 4, licensing: 126000, services: 38000, penalties: 5400, compulsions: 620, fees: 610 },
    [
      '食品安全抽检',
      '药品安全监管',
      '经营主体登记',
      '质量监督抽查',
      '消费投诉公示',
      '知识产权保护',
      '特种设备安全',
    ],
  ),
  land: profile(
    380,
    'unavailable.not_held',
    { documents: 4, licensing: 3600, services: 210000, penalties: 150, compulsions: 18, fees: 24200 },
    ['征地信息', '国土空间规划', '建设用地供应', '不动产登记', '规划许可', '矿产资源管理', '耕地保护'],
  ),
  housing: profile(
    340,
    'granted',
    { documents: 6, licensing: 5200, services: 16800, penalties: 430, compulsions: 22, fees: 5480 },
    [
      '房屋征收补偿',
      '保障性住房分配',
      '老旧小区改造',
      '商品房预售',
      '物业服务管理',
      '建筑市场信用',
      '工程质量安全',
    ],
  ),
  city: profile(
    150,
    'denied.enforcement_file',
    { documents: 2, licensing: 3800, services: 2600, penalties: 21000, compulsions: 940, fees: 720 },
    ['违法建设查处', '户外广告设置', '市容环境整治', '生活垃圾分类', '渣土运输管理', '停车泊位收费'],
  ),
  farming: profile(
    88,
    'unavailable.not_held',
    { documents: 4, licensing: 2100, services: 6400, penalties: 260, compulsions: 24 },
    ['惠农补贴发放', '农村土地承包', '高标准农田建设', '农产品质量安全', '农机购置补贴', '动物疫病防控'],
  ),
  water: profile(
    52,
    'granted',
    { documents: 2, licensing: 780, services: 460, penalties: 90, compulsions: 11, fees: 1320 },
    ['取水许可', '河湖长制', '水利工程建设', '农村饮水安全', '水土保持', '防汛抗旱'],
  ),
  culture: profile(
    38,
    'granted',
    { documents: 2, licensing: 620, services: 1400, penalties: 130, compulsions: 5 },
    ['文物保护', '旅游市场监管', '公共文化服务', '非物质文化遗产', '旅行社许可', '文化市场执法'],
  ),
  emergency: profile(
    42,
    'denied.enforcement_file',
    { documents: 2, licensing: 1500, services: 380, penalties: 640, compulsions: 58 },
    ['安全生产许可', '生产安全事故调查', '应急预案', '灾害救助', '安全监管执法', '隐患排查治理'],
  ),
  welfare: profile(44, 'granted', { documents: 2, licensing: 160, services: 9800, penalties: 8 }, [
    '最低生活保障',
    '养老服务补贴',
    '社会组织登记',
    '儿童福利',
    '殡葬服务价格',
    '地名管理',
  ]),
  approval: profile(30, 'granted', { documents: 2, licensing: 46000, services: 31000 }, [
    '政务服务事项清单',
    '审批结果公示',
    '一件事一次办',
    '中介服务管理',
    '工程项目审批改革',
    '窗口服务评价',
  ]),
  data: profile(18, 'granted', { documents: 2, services: 140 }, [
    '公共数据开放目录',
    '数字政府建设',
    '政务信息系统整合',
    '智慧城市项目',
    '数据安全管理',
    '一体化政务平台',
  ]),
  township: profile(9, 'granted', { services: 520, penalties: 14, compulsions: 1 }, [
    '惠农补贴发放',
    '农村集体资金管理',
    '宅基地审批',
    '社会救助',
    '村级公益事业建设',
    '防灾减灾',
    '乡村建设项目',
  ]),
  street: profile(11, 'not_processed.petition_complaint', { services: 640, penalties: 42, compulsions: 3 }, [
    '老旧小区改造',
    '社区服务',
    '社会救助',
    '城市更新',
    '安全检查',
    '物业管理指导',
    '退役军人服务',
  ]),
} as const satisfies Readonly<Record<string, FieldProfile>>;

function profile(
  applications: number,
  frequent: string,
  work: Partial<typeof nothing>,
  topics: readonly string[],
): FieldProfile {
  return { applications, frequent, ...nothing, ...work, topics };
}
