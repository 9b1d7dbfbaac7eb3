import { buildGraphiql } from '../../infra/buildGraphiql.ts';
import { assetFolder } from '../api/graphiql/assetFolder.ts';
import { withGraphiql } from '../api/graphiql/withGraphiql.ts';
import { manageHandler } from '../api/manageHandler.ts';
import { publicHandler } from '../api/publicHandler.ts';
import type { HttpServer } from './httpServer.ts';
import { startHttpServer } from './httpServer.ts';
import { openStore } from './openStore.ts';
import { readyKey } from './readyKey.ts';
import { ensureSample } from './ensureSample.ts';
import { readSettings } from './settings.ts';
import { complain, projectDir, say } from './terminal.ts';
import { whenOrphaned } from './whenOrphaned.ts';

// `npm start`: the handlers of both functions over HTTP on this machine, with a database and sample data.

const IMPORT_BODY_BYTES = 25_000_000;

async function start(): Promise<void> {
  const settings = readSettings(process.env, projectDir);
  const now = () => new Date().toISOString();
  const log = (line: object) => process.stderr.write(`${JSON.stringify(line)}\n`);
  const opened = await openStore(settings, say);
  let server: HttpServer | null = null;
  try {
    const dependencies = { store: opened.store, now, log };
    const assets = assetFolder(await buildGraphiql());
    // The port is taken before anything long is begun, so that a taken one is told at once.
    server = await startHttpServer({
      port: settings.port,
      log,
      routes: [
        { prefix: '/graphql', handler: withGraphiql(publicHandler(dependencies), assets) },
        {
          prefix: '/manage/graphql',
          handler: withGraphiql(manageHandler(dependencies), assets),
          maxBodyBytes: IMPORT_BODY_BYTES,
        },
      ],
    });
    const keptIn = opened.keeps ? settings.dataDir : null;
    await ensureSample(opened.store, keptIn, say);
    const key = await readyKey(opened.store, keptIn, now());
    process.stdout.write(
      [
        '',
        `公开查询  Public API   ${server.url}/graphql`,
        `管理接口  Manage API   ${server.url}/manage/graphql`,
        `健康检查  Health       ${server.url}/healthz`,
        `数据位置  Data         ${opened.where}`,
        `试用密钥  Ready key    ${key}`,
        '',
        '用浏览器打开上面的地址即可查询；按 Ctrl+C 停止。/ Open an address in a browser; stop with Ctrl+C.',
      ].join('\n') + '\n',
    );
  } catch (error) {
    await server?.close();
    await opened.close();
    throw error;
  }
  const running = server;
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    say('正在停止……/ Stopping…');
    void running
      .close()
      .then(() => opened.close())
      .then(() => process.exit(0), complain);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  if (process.env['npm_lifecycle_event'] !== undefined) whenOrphaned(stop);
}

await start().catch(complain);
