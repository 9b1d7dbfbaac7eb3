import { ownSubject, type Narrator } from './narrator.ts';

/** What stands before the words of a claim and does not change what is claimed. */
export interface Lead {
  readonly rest: string;
  /** Whether it names the year of the report, and whether it names the narrator. */
  readonly ownTime: boolean;
  readonly ownSubject: boolean;
}

const CONNECTED =
  /^(?:其中|同时|连同|加上?(?=上一?年)|以及|且|并|也|其余|均|全部|已|共计|总共|共|总计|合计|依法依规|依法|及时|各项|各类|年末|的)/;
const HANDLED = /^(?:所有|已|全部)*(?:办结|办理|答复)(?:件|申请|的(?:政府)?信息公开申请)?中/;
const THIS_YEAR = /^(?:本年度|本年|今年|全年|年内|年度内|当年|报告期内)(?:里)?/;
const PERIOD = /^(?:截[至止]到?)?(\d{4})年(?:12月31日|底|年底|末|全年|度|1月1日至12月31日)?/;
const FIELD = /^(?:政府信息公开(?:工作)?|依申请公开(?:工作)?)(?:方面)/;

/**
 * Takes the lead off a clause: times, connectives, and whose figures they are. Stops at anything it does not know.
 * 另 (beside what was said before) and 按时 (a part of it) are not known on purpose.
 */
export function leadOf(clause: string, narrator: Narrator): Lead {
  let rest = clause;
  let ownTime = false;
  let named = false;
  for (;;) {
    const period = PERIOD.exec(rest);
    const time =
      (Number(period?.[1]) === narrator.year ? period?.[0] : undefined) ?? THIS_YEAR.exec(rest)?.[0] ?? '';
    const subject = time === '' ? ownSubject(rest, narrator) : '';
    const other = HANDLED.exec(rest) ?? CONNECTED.exec(rest) ?? FIELD.exec(rest);
    const length = time.length || subject.length || (other?.[0].length ?? 0);
    if (length === 0) return { rest, ownTime, ownSubject: named };
    ownTime ||= time !== '';
    named ||= subject !== '';
    rest = rest.slice(length);
  }
}
