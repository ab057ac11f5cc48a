import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import type { Spoken } from '../../../schema/languages.ts';
import { filesOnDisk } from '../../../src/files/disk.ts';
import { say } from '../../../src/locale/say.ts';
import { type Announcement, announcedParts } from '../../../src/publish/announce/announcement.ts';
import { composeAnnouncement } from '../../../src/publish/announce/compose-announcement.ts';
import { announcementHtml } from '../../../src/publish/announce/print/announcement-html.ts';
import { announcementJson } from '../../../src/publish/announce/print/announcement-json.ts';
import { announcementMail } from '../../../src/publish/announce/print/announcement-mail.ts';
import { announcementText } from '../../../src/publish/announce/print/announcement-text.ts';
import { loadSiteData } from '../../../src/publish/data/load-site-data.ts';
import type { Edition } from '../../../src/publish/data/site-data.ts';
import { appendEntry, readLedger } from '../../../src/revise/ledger.ts';
import { voiceOf } from '../../../src/words/speech.ts';
import { filesFrom } from '../../support/memory-files.ts';
import {
  dayOfStates,
  editionIn,
  onlyNotice,
  release,
  shopProject,
  siteOn,
  statesProject,
} from '../support.ts';

const house = join(import.meta.dirname, '../../..');
const samples = loadSiteData(filesOnDisk(house), '2026-11-30');

/** Every revision of the sample notices that changes something, in each of its languages. */
const sampleChanges = samples.notices.flatMap((notice) =>
  notice.history
    .slice(1)
    .flatMap(({ id, languages }) =>
      languages.map((locale) => ({ notice: notice.id, revision: id, locale })),
    ),
);

type SampleChange = (typeof sampleChanges)[number];

function announce({ notice: id, revision, locale }: SampleChange): Announcement {
  const notice = samples.notices.find((each) => each.id === id);
  if (!notice) throw new Error(`no ${id}`);
  return composeAnnouncement({ data: samples, notice, locale }, { revision, since: null });
}

/** What a recipient asks, and how each form of the message answers it: by something that only that answer has. */
function answersTo(change: SampleChange) {
  const { title, audience, effective, summary, path } = factsOf(change);
  return {
    what: summary,
    'for me?': audience,
    'from when': effective,
    'what can I do': /@infine\.example/u,
    'where is the text': `https://tietosuoja.esimerkki.example/${change.locale}/${path}/${change.revision}/`,
    'which notice': title,
  };
}

/** Read from the released record, in words that readers see. */
function factsOf({ notice: id, revision, locale }: SampleChange) {
  const notice = samples.notices.find((each) => each.id === id);
  const record = notice?.revisions.get(revision)?.record;
  const day = new Date(`${record?.effective}T12:00:00Z`);
  const forms = {
    fi: { day: '2-digit', month: '2-digit', year: 'numeric' },
    sv: { day: '2-digit', month: '2-digit', year: 'numeric' },
    en: { day: 'numeric', month: 'long', year: 'numeric' },
    de: { day: 'numeric', month: 'long', year: 'numeric' },
  } as const;
  const tag = { fi: 'fi', sv: 'sv-FI', en: 'en-GB', de: 'de' }[voiceOf(locale)];
  return {
    title: record?.title[locale] ?? 'none',
    audience: record?.audience?.[locale] ?? 'none',
    summary: record?.summary?.[locale] ?? 'none',
    effective: day.toLocaleDateString(tag, { ...forms[voiceOf(locale)], timeZone: 'UTC' }),
    path: notice?.paths.current[locale],
  };
}

test('there are announcements to look at', () => {
  expect(sampleChanges.length).toBe(15);
});

describe.each(sampleChanges)('$notice $revision in $locale', (change) => {
  const announcement = announce(change);

  test.each(Object.entries(answersTo(change)))('each form answers: %s', async (_, answer) => {
    const mail = await PostalMime.parse(announcementMail(announcement, '2026-11-30'));
    const forms = {
      text: announcementText(announcement),
      html: inWords(announcementHtml(announcement)),
      json: JSON.stringify(announcementJson(announcement)),
      mailText: mail.text ?? '',
      mailHtml: inWords(mail.html ?? ''),
    };
    for (const [form, text] of Object.entries(forms)) {
      if (typeof answer === 'string')
        expect({ form, text }).toEqual({ form, text: expect.stringContaining(answer) });
      else expect({ form, text }).toEqual({ form, text: expect.stringMatching(answer) });
    }
  });

  test('each heading has an answer below it', () => {
    for (const name of announcedParts) {
      const { heading, blocks } = announcement.parts[name];
      expect(heading).not.toBe('');
      expect(blocks.length).toBeGreaterThan(0);
    }
  });

  test('the mail is a draft that an independent library reads whole', async () => {
    const source = announcementMail(announcement, '2026-11-30');
    const mail = await PostalMime.parse(source);
    expect(mail.subject).toBe(announcement.subject);
    expect(mail.from).toEqual(expect.objectContaining({ name: 'Infine Oy' }));
    expect(mail.to ?? []).toEqual([]);
    expect(mail.date).toBe('2026-11-30T12:00:00.000Z');
    expect(mail.headers).toContainEqual(expect.objectContaining({ key: 'x-unsent', value: '1' }));
    expect(mail.text).toBe(announcementText(announcement));
    expect(mail.html).toBe(announcementHtml(announcement));
    expect(mail.attachments).toEqual([]);
  });

  test('the mail is ASCII in short lines that end in CR LF', () => {
    const source = announcementMail(announcement, '2026-11-30');
    expect(source).toMatch(/^[\t\r\n -~]*$/u);
    expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(Math.max(...source.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(76);
  });

  test('the HTML fetches nothing and runs nothing', () => {
    const html = announcementHtml(announcement);
    const tags = [...new Set([...html.matchAll(/<([a-z0-9]+)/gu)].map(([, tag]) => tag))].sort();
    const known = [
      'a',
      'body',
      'h1',
      'h2',
      'head',
      'html',
      'li',
      'meta',
      'p',
      'title',
      'ul',
      'wbr',
    ];
    expect(tags.filter((tag) => !known.includes(tag ?? ''))).toEqual([]);
    expect(html).not.toMatch(/ (?:src|style|on[a-z]+|background|class|id)=/u);
  });

  test('the addresses are those of pages', () => {
    const { links } = announcement;
    const base = samples.notices
      .find(({ id }) => id === change.notice)
      ?.states.get(change.locale)
      ?.get(change.revision)?.base;
    expect(links.changes).toBe(base ? `${links.new}changes/` : null);
    expect(links.old).toMatch(
      base ? new RegExp(`/${change.locale}/[a-z-]+/${base.id}/$`, 'u') : /\/fi\/[a-z-]+\/20/u,
    );
  });
});

/** HTML as its reader sees it. */
function inWords(html: string): string {
  return html
    .replaceAll('<wbr>', '')
    .replace(/<[^>]+>/gu, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

/** The shop with its announced revision postponed, no day being set. */
function withoutDay() {
  const contents = shopProject();
  const home = 'content/notices/shop';
  const { lines } = readLedger(filesFrom(contents), home);
  const { text } = appendEntry(lines, {
    type: 'postponed',
    revision: '2025-06-01',
    date: '2025-06-15',
    recorded: '2025-06-15',
    effective: 'none',
    reason: { en: 'Not ready.' },
  });
  return { ...contents, [`${home}/revisions/ledger.yaml`]: text };
}

describe('an announced change', () => {
  const announceOn = (now: string, since: string | null = null, locale: 'en' | 'fi' = 'en') =>
    composeAnnouncement(editionIn(siteOn(shopProject(), now), locale), {
      revision: '2025-06-01',
      since,
    });

  test('tells what changes, from when, what applies until then, and what can be done before', () => {
    const text = announcementText(announceOn('2025-06-02'));
    expect(announceOn('2025-06-02').subject).toBe('Privacy notice: what changes on 1 July 2025');
    // How a page puts what changed is held by the tests of that page.
    const sentences = text.match(/(?<=As from 1 July 2025:\n)(?:\* .*\n)+/u)?.[0] ?? '';
    for (const named of ['Esimerkki-Posti Oy', 'Zeta Oy', '5 years', '3 years']) {
      expect(sentences).toContain(named);
    }
    expect(sentences.match(/Protects you less than before/gu)).toHaveLength(1);
    expect(
      text.replace(sentences, ''),
    ).toBe(`On 1 June 2025, Esimerkki Oy published a new version of its notice “Privacy notice”.

WHAT CHANGES
Kind of change: Content changed.
Orders are kept for a shorter time.
As from 1 July 2025:

WHO THIS CONCERNS
This concerns you if you are among these: Customers.

FROM WHEN
The new version takes effect on 1 July 2025. Until then, the version of 1 March 2024 applies.

WHAT YOU CAN DO
You can use your rights before the change takes effect.
Send us your request:
* privacy@esimerkki.example

WHERE TO READ THE TEXTS
* The new version: https://privacy.example/notices/en/shop/2025-06-01/
* The earlier version: https://privacy.example/notices/en/shop/2024-03-01/
* The text with its changes marked: https://privacy.example/notices/en/shop/2025-06-01/changes/
`);
  });

  test('is told of in the past once it has come', () => {
    const { subject, parts } = announceOn('2025-07-01');
    expect(subject).toBe('Privacy notice: what changed on 1 July 2025');
    expect(parts.what.heading).toBe('What changed');
    expect(parts.when.blocks).toEqual([
      expect.objectContaining({
        line: expect.objectContaining({
          parts: [
            { text: 'The new version took effect on ' },
            { text: '1 July 2025', day: '2025-07-01' },
            { text: '.' },
          ],
        }),
      }),
    ]);
  });

  test('since an earlier revision is told over the whole stretch', () => {
    const since = announceOn('2025-08-01', '2020-01-15');
    expect(announcementJson(since)).toMatchObject({
      since: '2020-01-15',
      subject: 'Privacy notice: what has changed since the version of 15 January 2020',
      sentences: expect.arrayContaining([
        'Kind of change: Content changed.',
        '1 March 2024: We keep addresses too.',
        '1 June 2025: Orders are kept for a shorter time.',
      ]),
      links: { changes: 'https://privacy.example/notices/en/shop/2020-01-15/since/' },
    });
    const ahead = announceOn('2025-06-02', '2020-01-15');
    expect(ahead.links.changes).toBe(
      'https://privacy.example/notices/en/shop/compare/?from=2020-01-15&to=2025-06-01',
    );
  });

  test('since a revision without the language says so, or that it is the first one in it', () => {
    const first = composeAnnouncement(editionIn(siteOn(shopProject(), '2025-08-01'), 'fi'), {
      revision: '2024-03-01',
      since: '2020-01-15',
    });
    expect(announcementText(first)).toContain('Tämä on ensimmäinen versio suomeksi.');
    const since = announceOn('2025-08-01', '2020-01-15', 'fi');
    expect(announcementText(since)).toContain(
      'Versiota, joka julkaistiin 15.01.2020, ei ole suomeksi, joten sen tekstiä ei verrata tässä.',
    );
    expect(since.links).toEqual({
      new: 'https://privacy.example/notices/fi/kauppa/2025-06-01/',
      old: 'https://privacy.example/notices/en/shop/2020-01-15/',
      changes: null,
    });
  });

  test('that has no day yet says so', () => {
    const { subject, effective, parts } = composeAnnouncement(
      editionIn(siteOn(withoutDay(), '2025-06-20'), 'en'),
      { revision: '2025-06-01', since: null },
    );
    expect({ subject, effective }).toEqual({
      subject: 'Privacy notice: what is going to change',
      effective: null,
    });
    expect(JSON.stringify(parts.when)).toContain('has not been set yet');
  });

  test('a changed sentence that no fact tells of is quoted', () => {
    const data = siteOn(statesProject(), dayOfStates);
    const announcement = composeAnnouncement(editionIn(data, 'en'), {
      revision: '2025-10-01',
      since: null,
    });
    expect(announcementText(announcement)).toContain('* Data: Deleted: letters; Inserted: cards');
  });
});

test('what stands in the texts is text in each form', async () => {
  const title = 'Privacy <b>& "x" =_seloste-parts';
  const contents = shopProject();
  const file = 'content/notices/shop/notice.yaml';
  const manifest = String(contents[file]).replace(
    'en: Privacy notice',
    `en: ${JSON.stringify(title)}`,
  );
  const hostile = release(
    { ...contents, [file]: manifest },
    {
      date: '2025-09-01',
      kind: 'editorial',
      summary: { en: '<script>alert(1)</script>\n--=_seloste-parts--\n=3D', fi: 'x' },
    },
  );
  const announcement = composeAnnouncement(editionIn(siteOn(hostile, '2025-09-02'), 'en'), {
    revision: '2025-09-01',
    since: null,
  });
  const html = announcementHtml(announcement);
  expect(html).not.toContain('<script');
  expect(html).not.toContain('<b>');
  const mail = await PostalMime.parse(announcementMail(announcement, '2025-09-02'));
  expect(mail.subject).toContain(title);
  expect(mail.text).toContain('<script>alert(1)</script> --=_seloste-parts-- =3D');
  expect(mail.html).toBe(html);
});

describe('what is still to come', () => {
  test.each<[Spoken, string]>([
    ['fi', 'Tilanne 01.11.2026 alkaen:\n* '],
    ['sv', 'Från och med 01.11.2026 gäller:\n* '],
    ['en', 'As from 1 November 2026:\n* '],
  ])('is told as what will be from its day on, in %s', (locale, lead) => {
    const on = (day: string) =>
      announcementText(
        composeAnnouncement(sampleEdition('consumers', locale, day), {
          revision: '2026-10-01',
          since: null,
        }),
      );
    expect(on('2026-10-05')).toContain(lead);
    expect(on('2026-11-01')).not.toContain(lead.split('\n')[0]);
  });

  test('has a lead in German, too, and one where no day is set', () => {
    expect(say('announcement.fromDay', 'de', { day: '2026-11-01' })).toBe(
      'Ab dem 1. November 2026 gilt:',
    );
    const undated = composeAnnouncement(editionIn(siteOn(withoutDay(), '2025-06-20'), 'en'), {
      revision: '2025-06-01',
      since: null,
    });
    expect(announcementText(undated)).toContain('Once the new version takes effect:\n* ');
  });

  test('is no past in the subject either, where it is told since an older revision', () => {
    const { subject } = composeAnnouncement(editionIn(siteOn(shopProject(), '2025-06-02'), 'en'), {
      revision: '2025-06-01',
      since: '2020-01-15',
    });
    expect(subject).toBe(
      'Privacy notice: what changes compared with the version of 15 January 2020',
    );
  });
});

describe('since a revision', () => {
  const since = (from: string, locale: Spoken, day = '2026-11-30') =>
    announcementText(
      composeAnnouncement(sampleEdition('consumers', locale, day), {
        revision: '2026-11-30',
        since: from,
      }),
    );

  test('that lacks the language, every summary between in the language and the weightiest kind are told', () => {
    const text = since('2019-08-12', 'en');
    expect(text).toContain('\nKind of change: Major change.\n1 September 2026: We rewrote');
    expect(text).toContain('\n1 October 2026: We now keep');
    expect(text).toContain('\n30 November 2026: The facts now stand');
    expect(text).toContain(
      'The version of 12 August 2019 is not available in English, so its text is not compared here.',
    );
    expect(text).not.toContain('first version');
  });

  test.each<[Spoken, string, string]>([
    [
      'en',
      'Content changed',
      'The version of 1 October 2026 took effect on 1 November 2026.\nThe new version took effect on 30 November 2026.',
    ],
    [
      'fi',
      'Sisältö muuttui',
      'Versio, joka julkaistiin 01.10.2026, tuli voimaan 01.11.2026.\nUusi versio tuli voimaan 30.11.2026.',
    ],
    [
      'sv',
      'Innehållet ändrades',
      'Versionen från 01.10.2026 trädde i kraft 01.11.2026.\nDen nya versionen trädde i kraft 30.11.2026.',
    ],
  ])(
    'the day of each revision between is told, and the weightiest kind, in %s',
    (locale, kind, days) => {
      const text = since('2026-09-01', locale);
      expect(text).toContain(`: ${kind}.\n`);
      expect(text).toContain(`\n${days}\n`);
    },
  );

  test('one that never applied has no day', () => {
    const text = announcementText(
      composeAnnouncement(editionIn(siteOn(statesProject(), dayOfStates), 'en'), {
        revision: '2025-10-01',
        since: '2024-03-01',
      }),
    );
    expect(text).toContain(`FROM WHEN
The version of 1 June 2025 took effect on 1 July 2025.
The new version takes effect on 1 January 2026.`);
  });
});

test('the same words that were replaced in several places is told once', () => {
  const file = 'content/notices/shop/en/data.md';
  const texts = ['letters', 'cards'].map(
    (word) => `---\ntitle: Data\n---\nWe read your ${word}.\n\nWe keep your ${word}.\n`,
  );
  const summary = { en: 'Spelling.', fi: 'Kirjoitusasu.' };
  const first = release(
    { ...shopProject(), [file]: texts[0] ?? '' },
    { date: '2025-08-01', kind: 'editorial', summary },
  );
  const second = release(
    { ...first, [file]: texts[1] ?? '' },
    { date: '2025-09-01', kind: 'editorial', summary },
  );
  const text = announcementText(
    composeAnnouncement(editionIn(siteOn(second, '2025-09-02'), 'en'), {
      revision: '2025-09-01',
      since: null,
    }),
  );
  expect(text.match(/^\* Data: .*$/gmu)).toEqual(['* Data: Deleted: letters; Inserted: cards']);
});

/** An edition of the sample site on a day. */
function sampleEdition(id: string, locale: Spoken, day: string): Edition {
  const data = loadSiteData(filesOnDisk(house), day, { only: id });
  return { data, notice: onlyNotice(data), locale };
}
