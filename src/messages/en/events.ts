import type { EventType } from '../../report/event.ts';
import type { SecrecyConclusion } from '../../report/head.ts';
import type { EventFacts } from '../messages.ts';
import { instantText } from './dates.ts';
import { stateName } from './names.ts';

/** What happened, for people, without the instant: who did what, to which revision, and why. */
export function eventSentence(event: EventFacts): string {
  const { actorName, type } = event;
  return `${actorName}${actorName === '' ? '' : ' '}${sentences[type](event)}.`;
}

const sentences: Readonly<Record<EventType, (event: EventFacts) => string>> = {
  'report.created': () => 'created the report',
  'report.submitted': (event) =>
    `submitted the report for review${revision(event)}${said('note', event.note)}`,
  'report.recalled': (event) => `recalled the submission${revision(event)}`,
  'report.returned': (event) => {
    const { from = '', conclusion } = event.details;
    if (conclusion !== undefined) {
      return `concluded the secrecy review and sent the report back${revision(event)}: ${conclusionName(conclusion)}${said('basis', event.note)}`;
    }
    const state = from === '' ? '' : ` from “${stateName(from)}”`;
    return `sent the report back${state}${revision(event)}${said('remarks', event.note)}`;
  },
  'report.reviewed': (event) => `passed the review${revision(event)}${said('remarks', event.note)}`,
  'report.cleared': (event) => {
    const { conclusion = '', basis = event.note } = event.details;
    return `concluded the secrecy review${revision(event)}: ${conclusionName(conclusion)}${said('basis', basis)}`;
  },
  'report.signed': (event) => `signed the report${revision(event)}`,
  'report.scheduled': (event) => {
    const { publishAt } = event.details;
    const when = publishAt === undefined ? '' : ` for ${instantText(publishAt)}`;
    return `scheduled publication${when}${revision(event)}`;
  },
  'report.unscheduled': (event) => `cancelled scheduled publication${revision(event)}`,
  'report.published': (event) => {
    const { forced, recorded } = event.details;
    if (recorded !== undefined) {
      return `recorded a report that was public before${revision(event)}${said('source', recorded)}`;
    }
    const how = forced === undefined ? 'published the report' : 'published the report urgently';
    return `${how}${revision(event)}${said('reason', forced ?? null)}${said('note', event.note)}`;
  },
  'report.corrected': (event) => {
    const { forced } = event.details;
    const how = forced === undefined ? 'published a correction' : 'published a correction urgently';
    const changed = event.changed.length === 0 ? '' : `, figures changed: ${event.changed.length}`;
    return `${how}${revision(event)}${changed}${said('reason', forced ?? null)}${said('note on the correction', event.note)}`;
  },
  'report.withdrawn': (event) => `withdrew the public report${revision(event)}${said('note', event.note)}`,
  'report.retracted': (event) =>
    `retracted the report published by mistake${revision(event)}${said('note', event.note)}`,
  'report.endorsed': (event) =>
    `endorsed the urgent publication${revision(event)}${said('remarks', event.note)}`,
  'report.amending': (event) => `began a correction${said('reason', event.note)}`,
  'report.discarded': (event) => `discarded the correction${revision(event)}`,
  'report.overdue': ({ details: { deadline } }) =>
    `The deadline${deadline === undefined ? '' : ` (${deadline})`} has passed and the report is not public`,
};

const conclusions: Readonly<Record<string, string>> = {
  MAY_BE_PUBLISHED: 'may be published',
  MUST_NOT_BE_PUBLISHED: 'must not be published',
  TO_BE_REFERRED: 'to be referred to the organ above or the department in charge',
} satisfies Record<SecrecyConclusion, string>;

function conclusionName(conclusion: string): string {
  return conclusions[conclusion] ?? 'another conclusion';
}

function revision({ revision: number }: EventFacts): string {
  return number === null ? '' : ` (revision ${number})`;
}

/** In quotes: what somebody wrote is in another language. A full stop of its own is left out. */
function said(label: string, note: string | null): string {
  return note === null ? '' : `, ${label}: “${note.replace(/[。．.\s]+$/u, '')}”`;
}
