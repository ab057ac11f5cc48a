import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findLibreOffice } from '../../scripts/libreoffice.ts';
import { settleMacro } from './settle-macro.ts';

/** What LibreOffice makes of a Word file's tracked changes: the file with all accepted, and with all rejected. */
export type Settled = { readonly accepted: Uint8Array; readonly rejected: Uint8Array };

/** Opens the files in LibreOffice, all in one run, and settles their changes. */
export function settleAll(files: readonly Uint8Array[]): Settled[] {
  const folder = mkdtempSync(join(tmpdir(), 'seloste-office-'));
  try {
    for (const target of ['accepted', 'rejected']) mkdirSync(join(folder, target));
    for (const [index, bytes] of files.entries()) {
      writeFileSync(join(folder, nameOf(index)), bytes);
    }
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const run = (...args: string[]): void => runOffice(`-env:UserInstallation=${profile}`, args);
    // The first start fills the profile, and would write over a macro that lay there.
    run('--terminate_after_init');
    writeMacro(join(folder, 'profile/user/basic/Standard'));
    run(`macro:///Standard.Redline.Settle(${pathToFileURL(folder).href})`);
    return files.map((_, index) => ({
      accepted: readFileSync(join(folder, 'accepted', nameOf(index))),
      rejected: readFileSync(join(folder, 'rejected', nameOf(index))),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function nameOf(index: number): string {
  return `${String(index).padStart(4, '0')}.docx`;
}

function runOffice(profile: string, args: readonly string[]): void {
  const office = findLibreOffice(process.env);
  if (!office) throw new Error('No LibreOffice: run scripts/ensure-libreoffice.ts.');
  const options = ['--headless', '--norestore', '--nologo'];
  const { status, stderr } = spawnSync(office, [profile, ...options, ...args], {
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`);
}

const libraryHead = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Redline"/>
</library:library>
`;

const moduleHead = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Redline" script:language="StarBasic">`;

function writeMacro(folder: string): void {
  const code = settleMacro.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  writeFileSync(join(folder, 'script.xlb'), libraryHead);
  writeFileSync(join(folder, 'Redline.xba'), `${moduleHead}${code}</script:module>\n`);
}
