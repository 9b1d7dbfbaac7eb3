'use strict';

/** Takes the place of `sha.js` in the bundles; see `leaveOut.ts`. */
module.exports = require('node:crypto').createHash;
