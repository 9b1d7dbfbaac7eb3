import { withGraphiql } from '../api/graphiql/withGraphiql.ts';
import { publicHandler } from '../api/publicHandler.ts';
import { dependencies } from './dependencies.ts';
import { graphiqlAssets } from './graphiqlAssets.ts';

export const handler = withGraphiql(publicHandler(dependencies(process.env)), graphiqlAssets);
