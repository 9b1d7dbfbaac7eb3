import { randomFrom } from '../random.ts';
import { say, type Sentence, type Voice } from './voice.ts';

/** The title as 国办公开办函〔2021〕30号 words it. */
export function titleOf({ organ, year }: Pick<Voice, 'organ' | 'year'>): string {
  return `${organ.name}${year}年政府信息公开工作年度报告`;
}

/** The preface: legal basis, period of the data, where to find the report and whom to ask. */
export function preface(voice: Voice): string {
  return `${say(voice, 'basis', bases)}\n${say(voice, 'period', periods)}\n${contact(voice)}`;
}

const bases: readonly Sentence[] = [
  ({ organ }) =>
    `根据《中华人民共和国政府信息公开条例》第四十九条、第五十条的规定，${organ.name}编制本报告。`,
  ({ organ }) => `本报告由${organ.name}依照《中华人民共和国政府信息公开条例》和年度报告格式要求编制。`,
  ({ year }) => `现将${year}年政府信息公开工作情况，依照《中华人民共和国政府信息公开条例》的规定向社会公布。`,
];

const periods: readonly Sentence[] = [
  ({ year }) => `报告所列数据的统计期限为${year}年1月1日至12月31日，共六个部分。`,
  ({ year }) => `统计数据自${year}年1月1日起至${year}年12月31日止，报告由总体情况等六部分组成。`,
  ({ year, region, scope }) =>
    `本报告的数据统计范围为${scope === 'AGGREGATE' ? `${region}各级行政机关` : '本机关'}，统计时间为${year}年1月1日至${year}年12月31日。`,
];

/** Nobody has such a number: no area code is 0000, and no domain ends so. */
function contact({ organ }: Voice): string {
  const phone = String(randomFrom(`${organ.id} phone`).integer(0, 99_999_999)).padStart(8, '0');
  return (
    `报告电子版可以在政府信息公开专栏（https://www.${organ.id}.example/xxgk）下载。` +
    `如有疑问，请与${organ.name}政务公开工作机构联系，电话：0000-${phone}。`
  );
}
