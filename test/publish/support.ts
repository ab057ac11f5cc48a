import type { Locale } from '../../schema/languages.ts';
import { loadProject } from '../../src/content/load-project.ts';
import type { ChangeEntry } from '../../src/publish/changes/change-list.ts';
import { loadSiteData } from '../../src/publish/data/load-site-data.ts';
import {
  type Edition,
  type PublishedNotice,
  type Shown,
  type SiteData,
  showState,
} from '../../src/publish/data/site-data.ts';
import type { ChangesPage } from '../../src/publish/pages/compare/changes-page.ts';
import { appendEntry, readLedger } from '../../src/revise/ledger.ts';
import { planRelease } from '../../src/revise/plan-release.ts';
import type { ReleaseRequest } from '../../src/revise/release-request.ts';
import { filesFrom } from '../support/memory-files.ts';

/** Files by path. */
export type Contents = Readonly<Record<string, string | Uint8Array>>;

const home = 'content/notices/shop';

const siteFile = `title: {en: Privacy, fi: Tietosuoja, sv: Dataskydd}
baseUrl: https://privacy.example/notices
language: en
timeZone: Europe/Helsinki
sample: false
`;

const controller = `---
title: Controller
controller:
  name: Esimerkki Oy
  country: FI
  email: [privacy@esimerkki.example]
  note: Ask legal before the name changes.
retention:
  - {id: orders, name: Orders, period: P5Y, from: the end of the order}
recipients:
  - {id: post, name: Esimerkki-Posti Oy, country: [FI]}
---
We are Esimerkki Oy.
`;

const data = `---
title: Data
---
We keep your name and address for orders.

We keep your messages while we answer them.

![Flow of data](../figures/flow.svg)
`;

const rekisterinpitaja = `---
title: Rekisterinpitäjä
controller: {name: Esimerkki Oy}
retention:
  - {id: orders, name: Tilaukset, from: tilauksen päättymisestä}
recipients:
  - {id: post, name: Esimerkki-Posti Oy}
---
Olemme Esimerkki Oy.
`;

const tiedot = `---
title: Tiedot
---
Säilytämme nimesi ja osoitteesi tilauksia varten.

Säilytämme viestisi, kunnes vastaamme niihin.

![Tietojen kulku](../figures/flow.svg)
`;

const draft2020: Contents = {
  'content/site.yaml': siteFile,
  [`${home}/notice.yaml`]: manifest('[en]'),
  [`${home}/en/controller.md`]: controller,
  [`${home}/en/data.md`]: data.replace('your name and address', 'your name'),
  [`${home}/figures/flow.svg`]: '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

const draft2024: Contents = {
  [`${home}/notice.yaml`]: manifest('[en, fi]'),
  [`${home}/en/data.md`]: data,
  [`${home}/fi/controller.md`]: rekisterinpitaja,
  [`${home}/fi/data.md`]: tiedot,
};

const draft2025: Contents = {
  [`${home}/en/controller.md`]: controller
    .replace('P5Y', 'P3Y')
    .replace('id: post, name: Esimerkki-Posti', 'id: cart, name: Zeta'),
  [`${home}/fi/controller.md`]: rekisterinpitaja.replace(
    'id: post, name: Esimerkki-Posti',
    'id: cart, name: Zeta',
  ),
  [`${home}/en/data.md`]: data.replace('messages', 'letters'),
};

/**
 * A project whose notice `shop` has an archived, retold revision of 15 January 2020 in English, a gated
 * one of 1 March 2024 in English and Finnish, and one of 1 June 2025 that takes effect on 1 July.
 */
export function shopProject(last: Partial<ReleaseRequest> = {}): Contents {
  const first = release(draft2020, {
    date: '2020-01-15',
    archived: true,
    retold: true,
    summary: { en: 'The notice as it was.' },
    notes: [{ en: 'One picture is lost.' }],
  });
  const second = release(
    { ...first, ...draft2024 },
    {
      date: '2024-03-01',
      kind: 'material',
      summary: { en: 'We keep addresses too.', fi: 'Säilytämme myös osoitteet.' },
    },
  );
  return release(
    { ...second, ...draft2025 },
    {
      date: '2025-06-01',
      effective: '2025-07-01',
      kind: 'material',
      summary: { en: 'Orders are kept for a shorter time.', fi: 'Säilytysaika lyheni.' },
      lessProtective: ['recipients.cart'],
      ...last,
    },
  );
}

/** The day on which `statesProject` has a revision in each state. */
export const dayOfStates = '2025-11-01';

/**
 * `shopProject` with two revisions more, so that on 1 November 2025 each state has one: 2020-01-15 archived, of
 * which nobody knows how long it was used; 2024-03-01 superseded; 2025-06-01 in force; 2025-09-01
 * withdrawn; 2025-10-01 announced for 2026.
 */
export function statesProject(): Contents {
  const withdrawn = release(
    { ...shopProject(), [`${home}/en/data.md`]: data.replace('messages', 'notes') },
    { date: '2025-09-01', effective: '2025-12-01', kind: 'editorial', summary: { en: 'Notes.' } },
  );
  const file = `${home}/revisions/ledger.yaml`;
  const { lines } = readLedger(filesFrom(withdrawn), home);
  const { text } = appendEntry(lines, {
    type: 'withdrawn',
    revision: '2025-09-01',
    date: '2025-09-05',
    recorded: '2025-09-05',
    reason: { en: 'A wrong word.', fi: 'Väärä sana.' },
  });
  return release(
    { ...withdrawn, [file]: text, [`${home}/en/data.md`]: data.replace('messages', 'cards') },
    {
      date: '2025-10-01',
      effective: '2026-01-01',
      kind: 'editorial',
      summary: { en: 'We speak of cards.', fi: 'Puhumme korteista.' },
    },
  );
}

/** The contents with the draft of a notice released. */
export function release(
  contents: Contents,
  request: Partial<ReleaseRequest> & { date: string },
  id = 'shop',
): Contents {
  const files = filesFrom(contents);
  const notice = loadProject(files).notices.find((each) => each.id === id);
  if (!notice) throw new Error('no notice');
  const result = planRelease(files, notice, { hasErrors: false, now: request.date, ...request });
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  const { folder, files: frozen, ledger } = result.plan;
  const written = [...frozen].map(([path, bytes]) => [`${folder}/${path}`, bytes] as const);
  return { ...contents, ...Object.fromEntries(written), [ledger.file]: ledger.text };
}

function manifest(languages: string): string {
  return `title: {en: Privacy notice, fi: Tietosuojaseloste}
path: {en: shop, fi: kauppa}
audience: {en: Customers, fi: Asiakkaat}
language: en
languages: ${languages}
sections: [controller, data]
`;
}

/** The data of a project's site on a day. */
export function siteOn(contents: Contents, now: string, drafts = false): SiteData {
  return loadSiteData(filesFrom(contents), now, { drafts });
}

/** The notice of a site with one notice. */
export function onlyNotice(data: SiteData): PublishedNotice {
  const [notice] = data.notices;
  if (!notice) throw new Error('no notice');
  return notice;
}

/** The notice of a site with one notice, in a language. */
export function editionIn(data: SiteData, locale: Locale): Edition {
  return { data, notice: onlyNotice(data), locale };
}

/** A state of the notice of a site with one notice. */
export function shownIn(data: SiteData, locale: Locale, revision: string | null = null): Shown {
  const shown = showState(editionIn(data, locale), revision);
  if (!shown) throw new Error(`no ${revision ?? 'draft'} in ${locale}`);
  return shown;
}

/** All entries of a page's list of changes, in the order of the text. */
export function entriesOf({ list }: ChangesPage): ChangeEntry[] {
  const groups = [...list.first, ...list.rest, ...(list.spelling ? [list.spelling] : [])];
  return groups.flatMap(({ entries }) => entries).sort((a, b) => a.number - b.number);
}
