import { describe, expect, it } from '@jest/globals';
import { formOf } from '../../../src/forms/forms.ts';
import { claimsOf } from '../../../src/report/narrative/claims.ts';
import type { Narrator } from '../../../src/report/narrative/narrator.ts';

const OWN: Narrator = { organName: '示例市档案局', year: 2023, scope: 'OWN' };
const AGGREGATE: Narrator = { organName: '示例市人民政府', year: 2023, scope: 'AGGREGATE' };

function read(text: string, narrator: Narrator = OWN): readonly string[] {
  return claimsOf(text, formOf('2021'), narrator).map(({ topic, value }) => `${topic} ${value}`);
}

const understood: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['2023年，我局收到政府信息公开申请12件。', 'RECEIVED 12'],
  ['2023年示例市档案局共收到政府信息公开申请12件。', 'RECEIVED 12'],
  ['依申请公开方面，市档案局受理申请共计１２件。', 'RECEIVED 12'],
  ['依申请公开方面。全年收到1,200件申请', 'RECEIVED 1200'],
  ['全年收到政府信息公开申请一百二十件，办结一百一十九件。', 'RECEIVED 120', 'HANDLED 119'],
  ['二〇二三年收到政府信息公开申请十二件。', 'RECEIVED 12'],
  ['本年度新收政府信息公开申请零件。', 'NEWLY_RECEIVED 0'],
  ['本年度未收到政府信息公开申请。', 'RECEIVED 0'],
  ['本年度没有新收政府信息公开申请，也没有上年结转的申请。', 'NEWLY_RECEIVED 0', 'CARRIED_IN 0'],
  [
    '新收政府信息公开申请9件，加上年结转3件，办结11件，1件结转下年度继续办理。',
    'NEWLY_RECEIVED 9',
    'CARRIED_IN 3',
    'HANDLED 11',
    'CARRIED_OUT 1',
  ],
  [
    '（二）依申请公开方面\n办结12件，其中：予以公开5件、部分公开2件，不予公开1件；无法提供2件，不予处理1件，作其他处理（含撤回）1件。',
    'HANDLED 12',
    'GRANTED 5',
    'PARTIALLY_GRANTED 2',
    'DENIED 1',
    'UNAVAILABLE 2',
    'NOT_PROCESSED 1',
    'OTHER 1',
  ],
  ['办结的信息公开申请中予以公开及部分公开7件。', 'GRANTED_OR_PARTIALLY 7'],
  [
    '收到政府信息公开申请12件，其中自然人申请10件、法人或其他组织申请2件。',
    'RECEIVED 12',
    'FROM_PERSONS 10',
    'FROM_ORGANISATIONS 2',
  ],
  [
    '因政府信息公开引发的行政复议案件3件，其中结果维持2件、尚未审结1件；行政诉讼2件。',
    'REVIEWS 3',
    'REVIEWS_UPHELD 2',
    'REVIEWS_PENDING 1',
    'LITIGATION 2',
  ],
  [
    '信息公开类行政复议3件，诉讼2件，均获维持。',
    'REVIEWS 3',
    'LITIGATION 2',
    'REVIEWS_UPHELD 3',
    'LITIGATION_UPHELD 2',
  ],
  ['没有因政府信息公开引发行政复议和行政诉讼。', 'REVIEWS 0', 'LITIGATION 0'],
  [
    '全年制发行政规范性文件5件，废止2件，现行有效30件。',
    'DOCUMENTS_MADE 5',
    'DOCUMENTS_REPEALED 2',
    'DOCUMENTS_IN_FORCE 30',
  ],
  ['统一公布现行有效规章3件。', 'REGULATIONS_IN_FORCE 3'],
  ['本年度我局没有制发规范性文件。', 'DOCUMENTS_MADE 0'],
  ['2022年收到政府信息公开申请8件，2023年收到政府信息公开申请12件。', 'RECEIVED 12'],
  ['全市收到政府信息公开申请80件，其中我局收到政府信息公开申请12件。', 'RECEIVED 12'],
];

describe('claimsOf', () => {
  it.each(understood)('understands %s', (text, ...claims) => {
    expect(read(text)).toEqual(claims);
  });

  it.each([
    // Another year, or a part of this one.
    '2022年收到政府信息公开申请8件，办结8件。',
    '上半年收到政府信息公开申请8件。',
    '截至目前收到政府信息公开申请8件。',
    '自条例施行以来，收到政府信息公开申请8件。',
    // Somebody else.
    '其中市公安局收到政府信息公开申请30件，办结28件。',
    '市公安局规范办理依申请公开，全年收到申请30件。',
    '市公安局收到政府信息公开申请30件。全年办结28件。',
    '全市收到政府信息公开申请80件，办结79件。',
    '市档案局城东分局收到政府信息公开申请3件。',
    // Something else.
    '全年主动公开信息12件，收到咨询12件，网站点击1200次。',
    '收到行政许可申请12件，办结12件。',
    '全年办理行政复议案件300件。',
    '公开规范性文件12件，备案规范性文件5件，刊登规章等3件。',
    '制定规范性文件3件，修订2件。',
    // A part of the whole, or more than it.
    '收到政府信息公开申请的咨询5件，网上政府信息公开申请8件，另收到政府信息公开申请2件。',
    '依申请公开方面，按时答复10件，延期答复2件，属于国家秘密不予公开1件。',
    // Not exact.
    '收到政府信息公开申请约120件，比上年增加12件，办结百余件。',
    '收到政府信息公开申请十余件，办结几十件。',
    // Whose outcome it is nobody can tell.
    '予以公开12件，不予公开3件。',
  ])('passes over %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('does not say of which proceedings an outcome is when two were named', () => {
    expect(read('因政府信息公开引发行政复议3件、行政诉讼2件，其中维持4件。')).not.toContain(
      'LITIGATION_UPHELD 4',
    );
  });

  it('takes the level for the narrator in a 汇总, and not the government', () => {
    expect(read('全市共收到政府信息公开申请80件。', AGGREGATE)).toEqual(['RECEIVED 80']);
    expect(read('示例市各级行政机关收到政府信息公开申请80件。', AGGREGATE)).toEqual([]);
    expect(read('市政府办公室收到政府信息公开申请8件。', AGGREGATE)).toEqual([]);
    expect(read('示例市人民政府收到政府信息公开申请8件。', AGGREGATE)).toEqual([]);
  });

  it('takes time in proportion to the length', () => {
    const started = performance.now();
    read('政府信息公开申请'.repeat(20_000));
    read('申请1件、'.repeat(20_000));
    read('一二三四五六七八九十'.repeat(10_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
