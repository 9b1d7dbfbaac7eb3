import type { Role } from '../../access/role.ts';
import { ROOT } from '../sample/organs.ts';

/** Somebody of the sample, with one role on one organ. */
export interface SamplePerson {
  /** Who it is at the local provider, and after `--as` on the command line. */
  readonly subject: string;
  readonly name: string;
  readonly role: Role;
  readonly organ: string;
}

export const BUREAU = 'qingwan-jyj';
const DISTRICT = 'qingwan';

/** All whom a report passes: those of one bureau, the collector of its district, and those who look after it all. */
export const samplePeople: readonly SamplePerson[] = [
  { subject: 'editor', name: '陈思源', role: 'editor', organ: BUREAU },
  { subject: 'reviewer', name: '林雨桐', role: 'reviewer', organ: BUREAU },
  { subject: 'secrecy_reviewer', name: '周明哲', role: 'secrecy_reviewer', organ: BUREAU },
  { subject: 'signatory', name: '吴建华', role: 'signatory', organ: BUREAU },
  { subject: 'collector', name: '郑晓岚', role: 'collector', organ: DISTRICT },
  { subject: 'administrator', name: '何志远', role: 'administrator', organ: ROOT },
  { subject: 'auditor', name: '孙若谷', role: 'auditor', organ: ROOT },
];

export function samplePerson(subject: string): SamplePerson | null {
  return samplePeople.find((each) => each.subject === subject) ?? null;
}
