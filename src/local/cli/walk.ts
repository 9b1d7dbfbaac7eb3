import { roleNames } from '../../messages/zh/names.ts';
import { chinaDate } from '../../util/chinaDate.ts';
import { BUREAU, samplePerson } from '../identity/samplePeople.ts';
import { localOidc } from '../identity/settings.ts';
import { tokenFor } from '../identity/tokenFor.ts';
import { clientOf } from '../walk/client.ts';
import { walk, type WalkStep } from '../walk/walk.ts';
import { readOptions } from './readOptions.ts';
import type { Terminal } from './terminal.ts';

/** `walk`: lets the sample people of a running `npm start` write, examine, publish and correct a report. */
export async function walkThrough(
  args: readonly string[],
  { settings, print, now }: Terminal,
): Promise<number> {
  readOptions(args, {}, false);
  const origin = `http://127.0.0.1:${settings.port}`;
  const instant = now();
  let number = 0;
  await walk({
    client: clientOf(origin, (subject) => tokenFor(subject, localOidc(origin))),
    bureau: BUREAU,
    office: `walk-${instant.replace(/\D/g, '')}`,
    year: Number(chinaDate(instant).slice(0, 4)) - 1,
    tell: (step) => print(line((number += 1), step)),
  });
  print('全程与预期一致。/ Everything came out as it should.');
  return 0;
}

function line(number: number, { who, did, outcome }: WalkStep): string {
  const person = who === null ? null : samplePerson(who);
  const name = person ? `${person.name}（${roleNames[person.role]}）` : '公众';
  return `${String(number).padStart(2)}  ${name} ${did} → ${outcome}`;
}
