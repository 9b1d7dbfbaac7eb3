import { personId, type Person } from '../../access/person.ts';
import { grantText, holds } from '../../access/grants.ts';
import { isRole, roles, type Role } from '../../access/role.ts';
import { admitPerson } from '../../commands/admitPerson.ts';
import type { CommandContext } from '../../commands/shared/context.ts';
import { grantRole } from '../../commands/grantRole.ts';
import { isRefusal } from '../../errors.ts';
import { zh } from '../../messages/zh.ts';
import type { Store } from '../../store/store.ts';
import { everyItem } from '../../util/everyItem.ts';
import { openStore } from '../openStore.ts';
import { UsageError } from '../usageError.ts';
import { readOptions } from './readOptions.ts';
import type { Terminal } from './terminal.ts';
import { terminalActor } from './terminalActor.ts';

interface Admission {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly organ: string;
  readonly role: Role;
}

const PAGE = 100;
const USAGE =
  '用法：gongkai person admit --issuer 登录服务 --subject 账号 --name 姓名 --organ ID --role 角色，或 gongkai person list';

/**
 * `person admit …` lets somebody sign in and gives them a role on their organ; somebody who is there already gets the
 * role. `person list` prints everybody.
 */
export async function people(args: readonly string[], terminal: Terminal): Promise<number> {
  const admission = readArguments(args);
  const opened = await openStore(terminal.settings, terminal.say);
  try {
    if (admission) {
      terminal.print(line(await admit(admission, opened.store, terminal.now())));
      return 0;
    }
    const everybody = everyItem(PAGE, (page) => opened.store.people([], page));
    for await (const person of everybody) terminal.print(line(person));
    return 0;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    terminal.say(zh.failure(error));
    return 1;
  } finally {
    await opened.close();
  }
}

async function admit(admission: Admission, store: Store, now: string): Promise<Person> {
  const { issuer, subject, name, organ, role } = admission;
  const account = { issuer, subject };
  const known = await store.person(personId(account));
  const actor = terminalActor([organ, ...(known ? [known.organ] : [])]);
  const context: CommandContext = { store, actor, now, clientMutationId: null };
  const person = known ?? (await admitPerson({ account, name, organ }, context));
  if (holds(person.grants, { role, organ })) return person;
  return grantRole({ person: person.id, role, organ, expectedVersion: person.version }, context);
}

/** Id, name, organ, grants, and whether disabled: separated by tabs. */
function line({ id, name, organ, grants, disabledAt }: Person): string {
  return [id, name, organ, grants.map(grantText).join(' '), disabledAt === null ? '' : '已停用'].join('\t');
}

/** What to admit; null: only list. */
function readArguments(args: readonly string[]): Admission | null {
  const { values, positionals } = readOptions(args, options, true);
  if (positionals.length === 1 && positionals[0] === 'list' && Object.keys(values).length === 0) return null;
  const { issuer, subject, name, organ, role } = values;
  if (positionals.length !== 1 || positionals[0] !== 'admit') throw new UsageError(USAGE);
  if (!issuer || !subject || !name || !organ || !role) throw new UsageError(USAGE);
  if (!isRole(role)) throw new UsageError(`没有“${role}”这个角色：${roles.join('、')}。`);
  return { issuer, subject, name, organ, role };
}

const options = {
  issuer: { type: 'string' },
  subject: { type: 'string' },
  name: { type: 'string' },
  organ: { type: 'string' },
  role: { type: 'string' },
} as const;
