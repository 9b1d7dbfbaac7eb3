import { withGraphiql } from '../api/graphiql/withGraphiql.ts';
import { manageHandler } from '../api/manageHandler.ts';
import { dependencies } from './dependencies.ts';
import { graphiqlAssets } from './graphiqlAssets.ts';

export const handler = withGraphiql(manageHandler(dependencies(process.env)), graphiqlAssets);
