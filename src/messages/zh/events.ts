import type { EventType } from '../../report/event.ts';
import type { SecrecyConclusion } from '../../report/head.ts';
import type { EventFacts } from '../messages.ts';
import { dateText, instantText } from './dates.ts';
import { stateName } from './names.ts';

/** What happened, for people, without the instant: who did what, to which revision, and why. */
export function eventSentence(event: EventFacts): string {
  return `${event.actorName}${sentences[event.type](event)}。`;
}

const sentences: Readonly<Record<EventType, (event: EventFacts) => string>> = {
  'report.created': () => '新建了这份年报',
  'report.submitted': (event) => `提交审核${revision(event)}${said('附言', event.note)}`,
  'report.recalled': (event) => `收回了提交${revision(event)}`,
  'report.returned': (event) => {
    const { from = '', conclusion } = event.details;
    if (conclusion !== undefined) {
      return `作出保密审查结论，退回修改${revision(event)}：${conclusionName(conclusion)}${said('依据', event.note)}`;
    }
    const state = from === '' ? '' : `在“${stateName(from)}”时`;
    return `${state}退回修改${revision(event)}${said('意见', event.note)}`;
  },
  'report.reviewed': (event) => `审核通过${revision(event)}${said('意见', event.note)}`,
  'report.cleared': (event) => {
    const { conclusion = '', basis = event.note } = event.details;
    return `作出保密审查结论${revision(event)}：${conclusionName(conclusion)}${said('依据', basis)}`;
  },
  'report.signed': (event) => `签发${revision(event)}`,
  'report.scheduled': (event) => {
    const { publishAt } = event.details;
    return publishAt === undefined
      ? `设定了公布时间${revision(event)}`
      : `定于${instantText(publishAt)}公布${revision(event)}`;
  },
  'report.unscheduled': (event) => `取消了定时公布${revision(event)}`,
  'report.published': (event) => {
    const { forced, recorded } = event.details;
    if (recorded !== undefined) return `补录了早先已公开的年报${revision(event)}${said('来源', recorded)}`;
    const how = forced === undefined ? '公布了年报' : '紧急公布了年报';
    return `${how}${revision(event)}${said('原因', forced ?? null)}${said('说明', event.note)}`;
  },
  'report.corrected': (event) => {
    const { forced } = event.details;
    const how = forced === undefined ? '公布了更正' : '紧急公布了更正';
    const changed = event.changed.length === 0 ? '' : `，改动${event.changed.length}处数值`;
    return `${how}${revision(event)}${changed}${said('原因', forced ?? null)}${said('更正说明', event.note)}`;
  },
  'report.withdrawn': (event) => `撤回了公开的年报${revision(event)}${said('说明', event.note)}`,
  'report.retracted': (event) => `撤销了误发的年报${revision(event)}${said('说明', event.note)}`,
  'report.endorsed': (event) => `补签了紧急公布的年报${revision(event)}${said('意见', event.note)}`,
  'report.amending': (event) => `开始更正${said('原因', event.note)}`,
  'report.discarded': (event) => `放弃了更正${revision(event)}`,
  'report.overdue': ({ details: { deadline } }) =>
    `法定期限${deadline === undefined ? '' : `（${dateText(deadline)}）`}已过，这份年报还没有公布`,
};

const conclusions: Readonly<Record<string, string>> = {
  MAY_BE_PUBLISHED: '公开',
  MUST_NOT_BE_PUBLISHED: '免于公开',
  TO_BE_REFERRED: '须报上级机关或者主管部门审定',
} satisfies Record<SecrecyConclusion, string>;

function conclusionName(conclusion: string): string {
  return conclusions[conclusion] ?? '其他结论';
}

function revision({ revision: number }: EventFacts): string {
  return number === null ? '' : `（第${number}版）`;
}

/** A note often ends with a full stop of its own; the sentence has one already. */
function said(label: string, note: string | null): string {
  return note === null ? '' : `，${label}：${note.replace(/[。．.\s]+$/u, '')}`;
}
