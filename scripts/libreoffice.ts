import { findProgram } from './find-program.ts';

/**
 * The LibreOffice that Word files are tried in: the file that `SELOSTE_LIBREOFFICE` names, else
 * `soffice` or `libreoffice` on `PATH`; `undefined` where there is none.
 */
export function findLibreOffice(env: NodeJS.ProcessEnv): string | undefined {
  return findProgram(
    { variables: ['SELOSTE_LIBREOFFICE'], names: ['soffice', 'libreoffice'] },
    env,
  );
}
