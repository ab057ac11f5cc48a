import type { Locale } from '../../../schema/languages.ts';
import { sayInLanguage } from '../../locale/language-names.ts';
import { phrase } from '../../locale/say.ts';
import type { RevisionSummary } from '../../revise/history.ts';
import { absolute, hrefOf } from '../addresses/addresses.ts';
import type { Edition } from '../data/site-data.ts';
import { isOutdated } from '../listing/list-comparisons.ts';
import type { AnnouncedLinks, Block, Line } from './announcement.ts';
import { announcedLine, announcedList } from './blocks.ts';
import type { Compared } from './what-changed.ts';

/** The old text: the one that is compared with, or else the one before in a language that it has. */
export type OldText = { readonly summary: RevisionSummary; readonly locale: Locale };

/** Where the old and the new text stand, and the page that shows both: addresses that stay. */
export function linksOf({ to, from, since }: Compared, old: OldText | undefined): AnnouncedLinks {
  const { summary } = to;
  const at = (edition: Edition, id: string) =>
    absolute(to.data.site, hrefOf(edition, { page: 'revision', revision: id }));
  return {
    new: at(to, summary.id),
    old: old ? at({ ...to, locale: old.locale }, old.summary.id) : null,
    changes: from?.revision ? changesAt(to, from.revision, since !== undefined) : null,
  };
}

/** The page of changes, or over several revisions that since the first of them; any others are compared in the browser. */
function changesAt(to: Compared['to'], from: string, isSince: boolean): string {
  const { data, notice, summary } = to;
  const isCurrent = notice.current?.id === summary.id;
  if (!isSince || to.base?.id === from) {
    return absolute(data.site, hrefOf(to, { page: 'changes', revision: summary.id }));
  }
  if (isCurrent && isOutdated({ ...to, revision: from })) {
    return absolute(data.site, hrefOf(to, { page: 'since', revision: from }));
  }
  const query = new URLSearchParams({ from, to: summary.id });
  return `${absolute(data.site, hrefOf(to, { page: 'compare' }))}?${query}`;
}

/** The addresses with what stands there. */
export function whereToRead(
  links: AnnouncedLinks,
  old: OldText | undefined,
  locale: Locale,
): Block[] {
  return announcedList([
    announcedLine(
      phrase('announcement.newVersion', locale, { address: linkTo(links.new) }),
      locale,
    ),
    ...(links.old && old ? [oldLine(links.old, old, locale)] : []),
    ...(links.changes
      ? [
          announcedLine(
            phrase('announcement.changes', locale, { address: linkTo(links.changes) }),
            locale,
          ),
        ]
      : []),
  ]);
}

function oldLine(address: string, { locale: language }: OldText, locale: Locale): Line {
  const told =
    language === locale
      ? phrase('announcement.oldVersion', locale, { address: linkTo(address) })
      : phrase('announcement.oldVersionIn', locale, {
          address: linkTo(address),
          language: sayInLanguage(language, locale),
        });
  return announcedLine(told, locale);
}

/** Shown as it is: a message may be printed, or read where links do not work. */
function linkTo(address: string) {
  return { href: address, text: address };
}
