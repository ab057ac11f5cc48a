import { readdirSync } from 'node:fs';
import type { Locale } from '../../schema/languages.ts';
import { shellWord } from '../escape/shell.ts';
import { onOneLine } from '../escape/unseen.ts';
import { say, sayCount } from '../locale/say.ts';
import type { SiteData } from '../publish/data/site-data.ts';
import type { Io } from './io.ts';

/** A site that was built: its folder, that folder as the person gave it, and what it was made from. */
type Built = { readonly folder: string; readonly out: string; readonly site: SiteData };

type Caller = Pick<Io, 'call'>;

/** What was built, and what shows it; where no notice has been released, how to release the first. */
export function sayBuilt({ folder, out, site }: Built, speak: Locale, io: Caller): string {
  const released = site.notices.filter(({ history }) => history.length > 0);
  const line = say('commands.built.line', speak, {
    out: onOneLine(out),
    notices: sayCount('commands.built.notices', released.length, speak),
    pages: sayCount('commands.built.pages', countPages(folder), speak),
  });
  return `${line}\n${released.length > 0 ? sayLook(out, speak, io) : sayFirst(site, speak, io)}\n`;
}

function sayLook(out: string, speak: Locale, { call }: Caller): string {
  const option = out === 'dist' ? '' : ` --out ${onOneLine(shellWord(out))}`;
  return say('commands.built.look', speak, { command: `${call} preview${option}` });
}

function sayFirst({ notices }: SiteData, speak: Locale, { call }: Caller): string {
  const command = `${call} release ${onOneLine(notices[0]?.id ?? '')}`;
  return say('commands.nothing-released', speak, { command });
}

function countPages(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.html')).length;
}
