/**
 * Starts the learning record store of the tests (`xapi-statements`) without what it only needs in somebody's data centre: cloud storage and
 * monitoring are left out of node_modules (`overrides` in package.json), and stand here as nothing at all.
 */
const Module = require('node:module');

const LEFT_OUT = /^(?:aws-sdk|newrelic|winston-aws-cloudwatch)(?:\/|$)/;
const nothing = new Proxy(function nothing() {}, { get: () => nothing, construct: () => ({}) });
/* oxlint-disable no-underscore-dangle -- Node's own name for it */
const load = Module._load;
Module._load = (name, ...rest) => (LEFT_OUT.test(name) ? nothing : load(name, ...rest));

require('xapi-statements/dist/index.js');
