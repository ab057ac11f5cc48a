import { describe, expect, it } from 'vitest';
import { readyLanguage } from '../../src/claims/language.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

const language = readyLanguage('en');

/** The claims of a text that are sure: `+kind` where they affirm, `-kind` where they deny. */
function sureClaims(text: string): string[] {
  return readClaims(parseMarkdown(text), text, language)
    .claims.filter(({ sure }) => sure)
    .map(({ kind, polarity }) => `${polarity === 'denied' ? '-' : '+'}${kind}`);
}

describe('what comes near is never sure', () => {
  it.each([
    'We ship spare parts to dealers in Canada within five days.',
    'The booking system automatically decides whether you get a window seat.',
    'For pupils under 16 we store helmets in the nursery.',
    'We store disability aids.',
    'Access to the gym works with your fingerprint on your own phone.',
    'Our bank automatically decides on your loan application.',
    'Our transfers of players to the United States rest on contracts.',
    'A club in the United States holds a register of its own members.',
    'Lost property is kept for three months.',
    'The results of the raffle are published on our website for two weeks.',
    'Your password is removed from the clipboard after 60 seconds.',
    'The city and the parish are jointly responsible for the cemetery.',
    'The system decides automatically which lift arrives.',
    'Orders above 50 euros are approved automatically.',
    'The union publishes a profile of each player in the programme.',
    'The shop sells books on religion and trade union membership.',
    'A data protection officer is a person who monitors compliance.',
    'The data protection officer of our supplier is at dpo@pine.example.',
    'We report our turnover to Birch Audit Ltd.',
    'You get a reply to your offer request within 3 days.',
    'Children under 12 travel free of charge on our buses.',
    'The museum shows photographs of children from Japan.',
    'We do not share your health data with anyone.',
    'We do not use profiling for advertising.',
    'No automated decisions are made on loans over 1000 euros.',
    'We do not disclose data to companies in our group.',
  ])('%s', (sentence) => {
    expect(sureClaims(sentence)).toEqual([]);
  });
});

describe('what is said outright is sure', () => {
  it.each([
    ['Backup data is mirrored to the United States, where our supplier checks it.', '+transfer'],
    ['We build a profile of your reading habits and show you books to match.', '+profiling'],
    ['Our school processes details of pupils together with their marks.', '+children'],
    ['Neither the club nor its processors engage in profiling.', '-profiling'],
    [
      'The foundation has no data protection officer, as the law does not require one.',
      '-officer-contact',
    ],
    ['Automated decisions are not made; benefits are granted by the board.', '-automated-decision'],
    ['All personal data is kept exclusively within the EEA.', '-transfer'],
    ['Do you profile your customers? No, we do not.', '-profiling'],
    ['## Retention period\n\n18 months from the last visit', '+retention'],
    ['## Data protection officer\n\nNot designated.', '-officer-contact'],
    ['Nothing about you is passed to third parties.', '-recipient'],
    ['Your email address is stored on servers in the United States.', '+transfer'],
    ['No data described in this notice is transferred outside the EEA.', '-transfer'],
    ['We never\n\n- disclose your data to third parties', '-recipient'],
  ])('%s', (text, claim) => {
    expect(sureClaims(text)).toContain(claim);
  });
});

describe('what takes back a denial', () => {
  it.each([
    'Automated decisions are not made; in some cases a computer decides.',
    'We do not transfer your data outside the EEA because we may do so later only.',
    'Do you profile your customers? No, hardly.',
    '## Retention period\n\nAbout 18 months unless the law says otherwise',
  ])('%s', (text) => {
    expect(sureClaims(text)).toEqual([]);
  });
});

it('takes a title for no claim', () => {
  const title = 'Recipients and categories of recipients of personal data';
  const { claims } = readClaims(parseMarkdown(title), title, language);
  expect(claims).toEqual([]);
});

it.each([
  ['Our transfers to the United States rest on the Privacy Shield.', 'transfer', 'affirmed'],
  ['Your requests are free of charge.', 'fee', 'denied'],
  ['If requests are excessive, we charge a reasonable fee.', 'fee', 'affirmed'],
  ['Nothing is stored in the United States.', 'transfer', 'denied'],
  ['You are under no obligation to give us your name.', 'providing', 'denied'],
])('reads %s as %s, %s', (text, kind, polarity) => {
  const { claims } = readClaims(parseMarkdown(text), text, language);
  expect(claims).toContainEqual(expect.objectContaining({ kind, polarity }));
});
