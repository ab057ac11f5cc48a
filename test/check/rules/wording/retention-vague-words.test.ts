import { expect, test } from 'vitest';
import { retentionVagueWords } from '../../../../src/check/rules/wording/retention-vague-words.ts';
import { wordsFound } from '../../text/wording/support.ts';

test.each([
  {
    name: 'a period',
    section: [
      'en',
      'retention: [{id: orders, period: P2Y, from: the order}]',
      'We keep the data for two years.',
    ],
    found: [],
  },
  {
    name: 'an event',
    section: [
      'fi',
      'retention: [{id: orders, period: P2Y, from: the order}]',
      'Säilytämme tiedot niin kauan kuin reklamaation käsittely edellyttää.',
    ],
    found: [],
  },
  {
    name: 'another section',
    section: [
      'en',
      'recipients: [{id: post, name: Posti Oy, role: controller}]',
      'We keep data as long as necessary.',
    ],
    found: ['5:14 "as long as necessary"'],
  },
  {
    name: 'English',
    section: [
      'en',
      'retention: [{id: orders, period: P2Y, from: the order}]',
      'We keep the data for as long as necessary for our purposes.',
    ],
    found: ['5:22 "as long as necessary"'],
  },
  {
    name: 'Finnish',
    section: [
      'fi',
      'retention: [{id: orders, period: P2Y, from: the order}]',
      'Hakemuksia säilytetään kohtuullinen aika.',
    ],
    found: ['5:24 "kohtuullinen aika"'],
  },
  {
    name: 'Swedish',
    section: [
      'sv',
      'retention: [{id: orders, period: P2Y, from: the order}]',
      'Uppgifterna sparas så länge det behövs.',
    ],
    found: ['5:20 "så länge det behövs"'],
  },
  {
    name: 'a fact that says so is an error of its own',
    section: [
      'en',
      'retention: [{id: orders, criterion: as long as necessary, seen: We keep data as long as necessary}]',
      'We keep data as long as necessary.',
    ],
    found: [],
  },
  {
    name: 'a fact that rests on a law without its name is reported for that',
    section: [
      'fi',
      'retention: [{id: orders, criterion: siinä määrin kuin lakisääteiset velvoitteet vaativat, seen: Tietoja säilytetään siinä määrin kuin lakisääteiset velvoitteet vaativat}]',
      'Tietoja säilytetään siinä määrin kuin lakisääteiset velvoitteet vaativat.',
    ],
    found: [],
  },
] as const)('$name', ({ section, found }) => {
  expect(wordsFound(retentionVagueWords, section)).toEqual(found);
});
