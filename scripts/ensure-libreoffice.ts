import { ensureProgram } from './ensure-program.ts';
import { findLibreOffice } from './libreoffice.ts';

process.exitCode = ensureProgram({
  name: 'LibreOffice',
  find: findLibreOffice,
  packages: ['libreoffice-writer', 'fonts-liberation'],
  help:
    'Install LibreOffice Writer, or let SELOSTE_LIBREOFFICE name its soffice, and run this again; ' +
    'the Word files are never left untried.',
});
