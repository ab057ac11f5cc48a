import type { LedgerEvent } from '../../../src/revise/ledger.ts';
import { appendEntry, readLedger } from '../../../src/revise/ledger.ts';
import { type Contents, release, statesProject } from '../../publish/support.ts';
import { filesFrom } from '../../support/memory-files.ts';
import { hardTexts } from './hard-text.ts';

const shop = 'content/notices/shop';
const club = 'content/notices/club';

/** What happened after the releases of `shop`: the last revision now applies from 1 February 2026. */
const events: readonly LedgerEvent[] = [
  {
    type: 'erratum',
    revision: '2024-03-01',
    date: '2024-03-05',
    recorded: '2025-10-20',
    text: { en: 'The post code was wrong.', fi: 'Postinumero oli väärin.' },
  },
  {
    type: 'told',
    revision: '2025-06-01',
    date: '2025-06-02',
    recorded: '2025-10-20',
    channels: ['email', 'website'],
  },
  {
    type: 'postponed',
    revision: '2025-10-01',
    date: '2025-10-20',
    recorded: '2025-10-20',
    effective: '2026-02-01',
  },
];

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100"><rect width="400" height="100"/></svg>';

/**
 * A project whose site shows, on the day of states, what our own notices do not: revisions archived,
 * superseded, corrected, told of, withdrawn, postponed and announced; a notice that only is announced;
 * one in a language of its own with every kind of Markdown; a theme with a logo; a place to sign on paper; no sample.
 */
export function everyState(): Contents {
  const project = statesProject();
  const site = { 'content/site.yaml': `${project['content/site.yaml']}signOnPaper: true\n` };
  const shopped = events.reduce(append, { ...project, ...site, ...clubDraft, ...theme });
  const announced = release(
    shopped,
    { date: '2025-10-15', effective: '2026-01-01', summary: { en: 'A notice for members.' } },
    'club',
  );
  const first = release(
    { ...announced, ...hardTexts.before },
    { date: '2023-05-02', summary: { fi: 'Ensimmäinen seloste.' } },
    'library',
  );
  return release(
    { ...first, ...hardTexts.after },
    {
      date: '2024-09-16',
      kind: 'fundamental',
      summary: { fi: 'Kameravalvonta loppui, ja lainaushistoria säilyy vain 3 kuukautta.' },
    },
    'library',
  );
}

const theme: Contents = {
  'content/theme.css':
    ':root { --accent: light-dark(#00563f, #8fd6b5); --accent-soft: light-dark(#e6f2ee, #10291f); }\n',
  'content/theme/logo.svg': logo,
};

const clubDraft: Contents = {
  [`${club}/notice.yaml`]: `title: {en: Notice for members}
path: {en: club}
language: en
languages: [en]
sections: [controller]
`,
  [`${club}/en/controller.md`]: `---
title: Controller
controller: {name: Esimerkki Oy, country: FI, email: [privacy@esimerkki.example]}
---
We are Esimerkki Oy.
`,
};

function append(contents: Contents, event: LedgerEvent): Contents {
  const { file, lines } = readLedger(filesFrom(contents), shop);
  return { ...contents, [file]: appendEntry(lines, event).text };
}
