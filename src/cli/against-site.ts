import type { Locale } from '../../schema/languages.ts';
import type { VersionList } from '../../schema/versions.ts';
import { onOneLine } from '../escape/unseen.ts';
import type { Files } from '../files/files.ts';
import { say } from '../locale/say.ts';
import type { SiteData } from '../publish/data/site-data.ts';
import { compareVersions, type SiteBreach } from '../publish/listing/compare-versions.ts';
import { loadHistory } from '../revise/load-history.ts';

/** What would be gone from the public site, or otherwise there, a line each; none where the next one continues it. */
export function againstSite(
  listed: VersionList,
  data: SiteData,
  files: Files,
  speak: Locale,
): string[] {
  const ledgers = new Map(
    data.notices.map(({ id }) => {
      const { ledger } = loadHistory(files, id);
      return [id, ledger.lines.map(({ entry }) => entry)];
    }),
  );
  // The list comes from elsewhere.
  return compareVersions(listed, data, ledgers).map((breach) =>
    onOneLine(sayBreach(breach, speak)),
  );
}

function sayBreach(breach: SiteBreach, speak: Locale): string {
  switch (breach.code) {
    case 'site-moved':
      return say('commands.site-moved', speak, breach);
    case 'notice-gone':
      return say('commands.site-notice-gone', speak, breach);
    case 'language-gone':
      return say('commands.site-language-gone', speak, breach);
    case 'revision-gone':
      return say('commands.site-revision-gone', speak, breach);
    case 'revision-inserted':
      return say('commands.site-revision-inserted', speak, breach);
    case 'value-differs':
      return say('commands.site-value-differs', speak, breach);
  }
}
