import { randomBytes, randomUUID } from 'node:crypto';
import { isRole, roles } from '../../access/role.ts';
import { createApiKey } from '../../commands/createApiKey.ts';
import { isRefusal } from '../../errors.ts';
import { zh } from '../../messages/zh.ts';
import { openStore } from '../openStore.ts';
import { UsageError } from '../usageError.ts';
import { readOptions } from './readOptions.ts';
import type { Terminal } from './terminal.ts';
import { terminalActor } from './terminalActor.ts';

/** `key create --role ROLE… --organ ID`: prints the key, once. */
export async function createKey(args: readonly string[], terminal: Terminal): Promise<number> {
  const { role, organ, name } = readArguments(args);
  const opened = await openStore(terminal.settings, terminal.say);
  try {
    const { text } = await createApiKey(
      { name, organ, grants: role.map((each) => ({ role: each, organ })) },
      {
        store: opened.store,
        actor: terminalActor([organ]),
        now: terminal.now(),
        clientMutationId: null,
        id: randomUUID(),
        secret: randomBytes(32).toString('hex'),
        givable: roles,
      },
    );
    terminal.say('请妥善保存，此密钥不会再次显示。/ Keep it: this key is not shown again.');
    terminal.print(text!);
    return 0;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    terminal.say(zh.failure(error));
    return 1;
  } finally {
    await opened.close();
  }
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = readOptions(args, options, true);
  if (positionals[0] !== 'create' || positionals.length > 1) {
    throw new UsageError('用法：gongkai key create --role 角色 --organ ID');
  }
  const role = [...new Set((values.role ?? []).flatMap((each) => each.split(',')))];
  const unknown = role.find((each) => !isRole(each));
  if (role.length === 0 || unknown !== undefined) {
    throw new UsageError(
      `${unknown === undefined ? '请用 --role 指定角色' : `没有“${unknown}”这个角色`}：${roles.join('、')}。`,
    );
  }
  if (values.organ === undefined) throw new UsageError('请用 --organ 指定机关代码。');
  return { role: role.filter(isRole), organ: values.organ, name: values.name ?? role.join(',') };
}

const options = {
  role: { type: 'string', multiple: true },
  organ: { type: 'string' },
  name: { type: 'string' },
} as const;
