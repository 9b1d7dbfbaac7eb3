import { samplePeople, samplePerson } from '../identity/samplePeople.ts';
import { localOidc } from '../identity/settings.ts';
import { tokenFor } from '../identity/tokenFor.ts';
import { UsageError } from '../usageError.ts';
import { readOptions } from './readOptions.ts';
import type { Terminal } from './terminal.ts';

/** `token --as PERSON`: prints an access token for one of the sample people. Needs a running `npm start`. */
export async function token(args: readonly string[], { settings, print }: Terminal): Promise<number> {
  const subject = readOptions(args, { as: { type: 'string' } }, false).values.as;
  if (subject === undefined || !samplePerson(subject)) {
    const known = samplePeople.map((each) => each.subject).join('、');
    throw new UsageError(`请用 --as 指定示例人员：${known}。/ Name one of the sample people with --as.`);
  }
  // Always this machine: no provider elsewhere gives tokens to whoever asks.
  print(await tokenFor(subject, localOidc(`http://127.0.0.1:${settings.port}`)));
  return 0;
}
