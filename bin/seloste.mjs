#!/usr/bin/env node
// The first to run, perhaps on an old Node, which could not read the rest: `engines` of package.json in code.
import * as nodeModule from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);

if (major >= 24 || (major === 22 && minor >= 18)) {
  // Starting takes longer than checking a notice: keep what was compiled for the next time.
  nodeModule.enableCompileCache();
  void import('../compiled/start.js').then(({ start }) => start(process));
} else {
  process.stderr.write(
    `Seloste needs Node 22.18 or a later 22, or Node 24 or later; this is ${process.versions.node}.\n`,
  );
  process.exitCode = 2;
}
