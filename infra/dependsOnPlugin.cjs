'use strict';

/**
 * Takes away the `DependsOn` that Serverless writes beside a reference to the same resource: the reference says so
 * already, linters complain of each, and an emulator that lints refuses the template for it.
 */
module.exports = class DependsOnPlugin {
  constructor(serverless) {
    this.serverless = serverless;
  }

  hooks = {
    'after:aws:package:finalize:mergeCustomProviderResources': () => {
      const { Resources: resources } = this.serverless.service.provider.compiledCloudFormationTemplate;
      for (const resource of Object.values(resources)) dropRedundant(resource);
    },
  };
};

function dropRedundant(resource) {
  const named = namesIn(resource.Properties);
  const left = [resource.DependsOn ?? []].flat().filter((name) => !named.has(name));
  if (left.length > 0) resource.DependsOn = left;
  else delete resource.DependsOn;
}

/** What a value refers to, by `Ref` and `Fn::GetAtt`. */
function namesIn(value, names = new Set()) {
  if (typeof value !== 'object' || value === null) return names;
  if (typeof value.Ref === 'string') names.add(value.Ref);
  if (Array.isArray(value['Fn::GetAtt'])) names.add(value['Fn::GetAtt'][0]);
  for (const inner of Object.values(value)) namesIn(inner, names);
  return names;
}
