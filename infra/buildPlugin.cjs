'use strict';

const { spawnSync } = require('node:child_process');
const { join } = require('node:path');

/** Runs `infra/build.ts` before anything is packaged, so that what is deployed is what the source says. */
module.exports = class BuildPlugin {
  hooks = {
    'before:package:createDeploymentArtifacts': build,
    'before:package:function:package': build,
  };
};

function build() {
  const done = spawnSync(process.execPath, [join(__dirname, 'build.ts')], { stdio: ['ignore', 2, 2] });
  if (done.status !== 0) throw new Error('The bundles could not be built, so nothing is packaged.');
}
