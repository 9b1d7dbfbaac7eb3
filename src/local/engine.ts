import {
  accessSync,
  constants as access,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import { dataFolderError, EngineError } from './engineError.ts';
import {
  answers,
  endpointOf,
  engineBinary,
  freePort,
  servesFile,
  startEngine,
  stopEngine,
} from './engineProcess.ts';
import { isAlive, withLock } from './folderLock.ts';

export interface Engine {
  /** As the AWS SDK takes it, `http://127.0.0.1:…`. */
  readonly endpoint: string;
  /** Whether this call started it; false when another process had it running, or for an endpoint given. */
  readonly owned: boolean;
  /** Leaves the engine. The last process that leaves stops it; its data stay in the folder. */
  readonly stop: () => Promise<void>;
}

export interface EngineOptions {
  /** Made when it is not there. */
  readonly dataDir: string;
  /** Absent: any free one. Ignored when the engine runs already. */
  readonly port?: number;
  /** The value of DYNAMODB_ENDPOINT: a DynamoDB that is used instead, and never stopped. */
  readonly endpoint?: string | undefined;
  /** For tests. Throws `EngineError('NO_ENGINE')` when there is none for this platform. */
  readonly binary?: () => string;
}

/** What stands in `engine.json` in the data folder while an engine serves it. */
interface EngineRecord {
  readonly pid: number;
  readonly port: number;
  /** Ids of the processes that use it. */
  readonly users: readonly number[];
}

const lockPatienceMs = 20_000;

/**
 * The embedded database on a data folder. `npm start` and a command in a second terminal share one engine: a record
 * in the folder says where it listens and who uses it. A record whose engine is gone is ignored, and an engine whose
 * users are gone is taken over. Throws `EngineError`.
 */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  if (options.endpoint !== undefined && options.endpoint !== '') {
    return { endpoint: options.endpoint, owned: false, stop: () => Promise.resolve() };
  }
  const files = filesOf(resolve(options.dataDir));
  prepare(files.folder);
  return locked(files, async () => {
    const running = await runningEngine(files);
    const pidAndPort = running ?? (await start(files, options));
    writeRecord(files, { ...pidAndPort, users: [...usersOf(running), process.pid] });
    const onExit = () => leaveAtOnce(files, pidAndPort.pid);
    process.once('exit', onExit);
    for (const signal of endingSignals) process.on(signal, endWhereNobodyElseDoes);
    return {
      endpoint: endpointOf(pidAndPort.port),
      owned: running === null,
      stop: once(async () => {
        process.removeListener('exit', onExit);
        for (const signal of endingSignals) process.removeListener(signal, endWhereNobodyElseDoes);
        await locked(files, () => leave(files, pidAndPort.pid));
      }),
    };
  });
}

type Files = ReturnType<typeof filesOf>;

function filesOf(folder: string) {
  return {
    folder,
    lock: join(folder, 'engine.lock'),
    record: join(folder, 'engine.json'),
    log: join(folder, 'engine.log'),
    data: join(folder, 'gongkai.db'),
  };
}

function prepare(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, access.R_OK | access.W_OK | access.X_OK);
  } catch (error) {
    throw dataFolderError(folder, error);
  }
}

function locked<T>(files: Files, work: () => Promise<T>): Promise<T> {
  const busy = () =>
    new EngineError(
      'DATA_FOLDER_BUSY',
      `另一个程序正在启动或关闭 ${files.folder} 的数据库，请稍后再试。/ ` +
        `Another program is starting or stopping the database of ${files.folder}; try again in a moment.`,
    );
  return withLock(files.lock, lockPatienceMs, busy, work);
}

async function runningEngine(files: Files): Promise<EngineRecord | null> {
  const record = readRecord(files);
  if (record === null || !servesFile(record.pid, files.data)) return null;
  if (await answers(record.port)) return record;
  await stopEngine(record.pid, files.data);
  return null;
}

async function start(files: Files, options: EngineOptions): Promise<{ pid: number; port: number }> {
  const binary = (options.binary ?? engineBinary)();
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await freePort());
    try {
      const { pid } = await startEngine({ binary, port, dataFile: files.data, logFile: files.log });
      return { pid, port };
    } catch (error) {
      // Another program was quicker to take the port that was free a moment ago.
      const again = options.port === undefined && attempt < 5;
      if (!(again && error instanceof EngineError && error.code === 'PORT_TAKEN')) throw error;
    }
  }
}

async function leave(files: Files, pid: number): Promise<void> {
  if (othersRemain(files, pid)) return;
  await stopEngine(pid, files.data);
  rmSync(files.record, { force: true });
}

/** For a process that ends without `stop()`, where nothing can be waited for. */
function leaveAtOnce(files: Files, pid: number): void {
  if (othersRemain(files, pid) || !servesFile(pid, files.data)) return;
  process.kill(pid, 'SIGTERM');
}

const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Left to itself, a signal ends a process without `exit` being told, and the engine would run on. */
function endWhereNobodyElseDoes(signal: (typeof endingSignals)[number]): void {
  if (!process.listeners(signal).every((each) => each === endWhereNobodyElseDoes)) return;
  process.exit(128 + constants.signals[signal]);
}

/** Takes one use by this process out of the record; whether anybody still needs the engine. */
function othersRemain(files: Files, pid: number): boolean {
  const record = readRecord(files);
  if (record?.pid !== pid) return false;
  const users = [...record.users];
  const mine = users.indexOf(process.pid);
  if (mine !== -1) users.splice(mine, 1);
  const alive = users.filter(isAlive);
  writeRecord(files, { ...record, users: alive });
  return alive.length > 0;
}

function usersOf(record: EngineRecord | null): readonly number[] {
  return (record?.users ?? []).filter(isAlive);
}

function readRecord(files: Files): EngineRecord | null {
  try {
    return JSON.parse(readFileSync(files.record, 'utf8')) as EngineRecord;
  } catch {
    return null;
  }
}

/** In one step, so that nobody reads half a record. */
function writeRecord(files: Files, record: EngineRecord): void {
  const draft = `${files.record}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(record));
  renameSync(draft, files.record);
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => (done ??= work());
}
