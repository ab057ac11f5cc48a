import { findChromium } from './chromium.ts';
import { ensureProgram } from './ensure-program.ts';

process.exitCode = ensureProgram({
  name: 'Chromium',
  find: findChromium,
  packages: ['chromium', 'fonts-dejavu-core', 'fonts-liberation'],
  help:
    'Install Chromium, or let SELOSTE_CHROMIUM name one, and run the tests again; ' +
    'they are never skipped for want of it.',
});
