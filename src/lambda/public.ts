import { openToAllOrigins } from '../api/cors.ts';
import { withGraphiql } from '../api/graphiql/withGraphiql.ts';
import { KEPT_BYTES, keptAnswers } from '../api/known/keptAnswers.ts';
import { withKnownAnswers } from '../api/known/withKnownAnswers.ts';
import { withRate } from '../api/limits/withRate.ts';
import { overHttp } from '../api/overHttp.ts';
import { publicHandler } from '../api/publicHandler.ts';
import { dependencies } from './dependencies.ts';
import { graphiqlAssets } from './graphiqlAssets.ts';
import { seesAddresses } from './seesAddresses.ts';

const given = dependencies(process.env);
const known = withKnownAnswers(publicHandler(given), keptAnswers(KEPT_BYTES), given.now);
// Around the rate too: a page on another origin is to read the refusal.
const answer = openToAllOrigins(withRate(known, given.now, { byAddress: seesAddresses(process.env) }));

export const handler = given.logged(overHttp(withGraphiql(answer, graphiqlAssets)));
