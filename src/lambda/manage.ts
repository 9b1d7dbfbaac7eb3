import { authenticationOver } from '../api/authenticate.ts';
import { withGraphiql } from '../api/graphiql/withGraphiql.ts';
import { withRate } from '../api/limits/withRate.ts';
import { manageHandler } from '../api/manageHandler.ts';
import { overHttp } from '../api/overHttp.ts';
import { dependencies } from './dependencies.ts';
import { graphiqlAssets } from './graphiqlAssets.ts';
import { oidcSettings } from './oidc.ts';
import { seesAddresses } from './seesAddresses.ts';
import { webhookMeans } from './webhooks.ts';

const given = { ...dependencies(process.env), webhooks: webhookMeans(process.env) };
const authentication = authenticationOver(given.store, oidcSettings(process.env), given.log);

const answer = withRate(manageHandler(given, authentication), given.now, {
  byAddress: seesAddresses(process.env),
});

export const handler = given.logged(overHttp(withGraphiql(answer, graphiqlAssets)));
