/** Stands in the bundles for what `leaveOut.ts` leaves out of Apollo Server. */
function leftOut(name: string): () => never {
  return () => {
    throw new Error(`${name} was left out of the bundle by infra/bundle/leaveOut.ts, but is called.`);
  };
}

export const makeExecutableSchema = leftOut('makeExecutableSchema');
export const ApolloServerPluginCacheControl = leftOut('ApolloServerPluginCacheControl');
export const ApolloServerPluginUsageReporting = leftOut('ApolloServerPluginUsageReporting');
export const ApolloServerPluginSchemaReporting = leftOut('ApolloServerPluginSchemaReporting');
export const ApolloServerPluginInlineTrace = leftOut('ApolloServerPluginInlineTrace');
export const ApolloServerPluginLandingPageLocalDefault = leftOut('ApolloServerPluginLandingPageLocalDefault');
export const ApolloServerPluginLandingPageProductionDefault = leftOut(
  'ApolloServerPluginLandingPageProductionDefault',
);
