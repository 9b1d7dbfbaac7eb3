import { randomBytes, randomUUID } from 'node:crypto';
import { buildCms } from '../../infra/buildCms.ts';
import { buildGraphiql } from '../../infra/buildGraphiql.ts';
import { authenticationOver } from '../api/authenticate.ts';
import { builtFolder } from '../api/builtFolder.ts';
import { openToAllOrigins } from '../api/cors.ts';
import { CMS_PATH, cmsHandler } from '../api/cms/cmsHandler.ts';
import { feedPaths } from '../api/feeds/feedHandler.ts';
import type { GraphiqlManifest } from '../api/graphiql/assets.ts';
import { withGraphiql } from '../api/graphiql/withGraphiql.ts';
import { IMPORT_BYTES } from '../api/limits/withReadableBody.ts';
import { withRate } from '../api/limits/withRate.ts';
import { KEPT_BYTES, keptAnswers } from '../api/known/keptAnswers.ts';
import { withKnownAnswers } from '../api/known/withKnownAnswers.ts';
import { manageHandler } from '../api/manageHandler.ts';
import { overHttp } from '../api/overHttp.ts';
import { publicHandler } from '../api/publicHandler.ts';
import { signInHandler } from '../api/signIn/signInHandler.ts';
import { noteOverdue } from '../commands/noteOverdue.ts';
import { publishDue } from '../commands/publishDue.ts';
import { subjectUrl } from '../api/subjectUrl.ts';
import { health } from '../queries/health.ts';
import type { EventSubject } from '../webhooks/toldMessage.ts';
import { startDeliveries } from './deliveries.ts';
import type { HttpServer } from './httpServer.ts';
import { startHttpServer } from './httpServer.ts';
import { admitSamplePeople } from './identity/admitSamplePeople.ts';
import { localIdentity } from './identity/localIdentity.ts';
import { onOneHost } from './identity/onOneHost.ts';
import { localOidc, PROVIDER_PATH } from './identity/settings.ts';
import { openStore } from './openStore.ts';
import { readyKey } from './readyKey.ts';
import { ensureSample } from './ensureSample.ts';
import { refuseAws } from './refuseAws.ts';
import { readSettings } from './settings.ts';
import { complain, projectDir, say } from './terminal.ts';
import { tellingStore } from './tellingStore.ts';
import { startTicker, TICK_MS, type Ticker } from './ticker.ts';
import { webhookMeans } from './webhooks.ts';
import { whenOrphaned } from './whenOrphaned.ts';

// `npm start`: the handlers of both functions over HTTP on this machine, with a database and sample data.

async function start(): Promise<void> {
  const settings = readSettings(process.env, projectDir);
  refuseAws(settings);
  const now = () => new Date().toISOString();
  const log = (line: object) => process.stderr.write(`${JSON.stringify(line)}\n`);
  const opened = await openStore(settings, say);
  let server: HttpServer | null = null;
  let ticker: Ticker;
  let deliveries: Ticker;
  try {
    const newSecret = () => randomBytes(32).toString('hex');
    const answers = keptAnswers(KEPT_BYTES);
    // Changes made here show at once; those of another process, within seconds.
    const store = tellingStore(opened.store, answers.forget);
    const dependencies = { store, now, log, newId: randomUUID, newSecret };
    const assets = builtFolder<GraphiqlManifest>(await buildGraphiql());
    const cms = cmsHandler(builtFolder(await buildCms()));
    const rates = { byAddress: !settings.behindProxy };
    const everybodys = withGraphiql(
      openToAllOrigins(withRate(withKnownAnswers(publicHandler(dependencies), answers, now), now, rates)),
      assets,
    );
    const keptIn = opened.keeps ? settings.dataDir : null;
    const webhooks = webhookMeans(keptIn);
    // The port is taken before anything long is begun, so that a taken one is told at once.
    server = await startHttpServer({
      port: settings.port,
      log,
      health: () => health(opened.store, now()),
      routes: (origin) => {
        const { oidc, clientSecret, listener } = localIdentity(origin, keptIn, log);
        const authentication = authenticationOver(store, oidc, log);
        const signIn = { ...dependencies, store: authentication.store, oidc, clientSecret };
        return [
          ...['/graphql', ...feedPaths].map((prefix) => ({ prefix, handler: overHttp(everybodys) })),
          {
            prefix: '/manage/graphql',
            handler: overHttp(
              withGraphiql(
                withRate(manageHandler({ ...dependencies, webhooks }, authentication), now, rates),
                assets,
              ),
            ),
            maxBodyBytes: IMPORT_BYTES,
          },
          { prefix: CMS_PATH, handler: overHttp(onOneHost(cms, origin)) },
          { prefix: '/auth', handler: overHttp(onOneHost(signInHandler(signIn), origin)) },
          { prefix: PROVIDER_PATH, listener },
        ];
      },
    });
    const isSample = await ensureSample(store, keptIn, say);
    if (isSample) await admitSamplePeople(store, localOidc(server.url).issuer, now());
    const key = isSample ? await readyKey(opened.store, keptIn, now()) : null;
    const whenDue = async () => {
      await publishDue(store, now, log);
      await noteOverdue(store, now, log);
    };
    ticker = startTicker(TICK_MS, whenDue, log);
    const { url } = server;
    const sending = { ...webhooks, random: Math.random, source: url };
    const urlOf = (subject: EventSubject) => subjectUrl(url, subject);
    deliveries = startDeliveries({ store: opened.store, now, urlOf, ...sending }, log);
    process.stdout.write(
      [
        '',
        `填报系统  CMS          ${server.url}/cms/`,
        `公开查询  Public API   ${server.url}/graphql`,
        `订阅源    Feeds        ${server.url}/feed.json`,
        `管理接口  Manage API   ${server.url}/manage/graphql`,
        `登录页面  Sign in      ${server.url}/auth/sign-in`,
        `健康检查  Health       ${server.url}/healthz`,
        `数据位置  Data         ${opened.where}`,
        `试用密钥  Ready key    ${key ?? '没有：这里不是示例数据 / none: these are not the sample data'}`,
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
    void Promise.all([running.close(), ticker.stop(), deliveries.stop()])
      .then(() => opened.close())
      .then(() => process.exit(0), complain);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  if (process.env['npm_lifecycle_event'] !== undefined) whenOrphaned(stop);
}

await start().catch(complain);
