import type { EventSubject } from '../webhooks/toldMessage.ts';
import { reportUrl } from './reportUrl.ts';

/** Where the report or organ that an event is about can be asked for; see `reportUrl`. */
export function subjectUrl(origin: string, subject: EventSubject): string {
  if ('year' in subject) return reportUrl(origin, subject);
  const query = `{organ(id:"${subject.organ}"){code name kind places{from to path}}}`;
  return `${origin}/graphql?query=${encodeURIComponent(query)}`;
}
