import { describe, expect, test } from 'vitest';
import { type AbsentClaim, absentClaims } from '../../../schema/claim-absences.ts';
import { locales, type Spoken } from '../../../schema/languages.ts';
import { isHeadingOf } from '../../../src/claims/absences/absence-words.ts';
import { readAbsences } from '../../../src/claims/absences/read-absences.ts';
import { claimLanguages } from '../../../src/claims/claim-languages.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { everyClaims } from '../../../src/words/every-claims.ts';
import { nearMisses } from './near-misses.ts';

function languageOf(locale: Spoken) {
  const language = claimLanguages[locale];
  if (!language) throw new Error(`No claim words in \`${locale}\`.`);
  return language;
}

/** What a text tells that there is none of. */
function absentIn(markdown: string, locale: Spoken = 'en'): string[] {
  const around = { title: 'Our notice', firstLine: 1 };
  const found = readAbsences(parseMarkdown(markdown), markdown, languageOf(locale), around);
  return found.map(({ kind }) => kind);
}

describe.each(locales)('in %s', (locale) => {
  test.each(absentClaims)('sentences tell that there is none: %s', (kind) => {
    const examples = everyClaims[locale]?.absences[kind].examples ?? [];
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.map((sentence) => absentIn(sentence, locale))).toEqual(
      examples.map(() => [kind]),
    );
  });

  test('what narrows, hedges, points back or is about something else tells nothing', () => {
    expect(nearMisses[locale].length).toBeGreaterThanOrEqual(30);
    expect(nearMisses[locale].filter((sentence) => absentIn(sentence, locale).length > 0)).toEqual(
      [],
    );
  });
});

const denial = 'We do not transfer your data outside the EEA.';

test.each([
  ['alone', denial],
  ['emphasised', `**${denial}**`],
  ['behind another of its kind', `Your data stay in the EEA. ${denial}`],
  ['below a question', `## Where do your data go?\n\n${denial}`],
  ['behind a paragraph of something else', `Post Ltd sends the newsletter.\n\n${denial}`],
  ['below a heading behind a few words', `Our partners.\n\n## Transfers\n\n${denial}`],
  [
    'below a heading behind what leads to something else',
    `You find our partners below.\n\n## Transfers\n\n${denial}`,
  ],
  [
    'before an exception below another heading',
    `## Transfers\n\n${denial}\n\n## Security\n\nOnly our staff see your data.`,
  ],
  [
    'beside facts with exceptions below another heading',
    `## Transfers\n\n${denial}\n\n## Rights\n\n| Right | Exceptions |\n| --- | --- |\n| Access | none |`,
  ],
])('a sentence tells it %s', (_, markdown) => {
  expect(absentIn(markdown)).toEqual(['transfer']);
});

test.each([
  ['before something else', `${denial} The shop is open on Sundays.`],
  ['in an item', `- ${denial}`],
  ['below a lead', `For customers it holds:\n\n${denial.slice(0, -1)}`],
  ['without an end', denial.slice(0, -1)],
  ['as a lead', `${denial.slice(0, -1)}:\n\n- unless you ask us to.`],
  ['as an answer', '## Do you transfer data outside the EEA?\n\nNo.'],
  ['as a longer answer', '## Do you have a data protection officer?\n\nNo, we do not.'],
  ['behind a question', `Do you send the data of my child abroad? ${denial}`],
  ['in quotation marks', '“We do not transfer your data outside the EEA.”'],
  ['behind something else in its paragraph', `Post Ltd sends the newsletter. ${denial}`],
  ['before its exception', `${denial} However, the newsletter is sent from Canada.`],
  ['before an exception of its own paragraph', `${denial}\n\nException: the newsletter.`],
  [
    'before a later exception',
    `${denial} Our servers are in Finland. As an exception, the newsletter is not.`,
  ],
  ['below a heading in HTML', `<h3>Newsletter</h3>\n\n${denial}`],
  ['beside what affirms it', `${denial}\n\nWe transfer invoices to the United States.`],
  ['beside what affirms it in some cases', `${denial}\n\nData may be sent to Canada.`],
  ['in a cell', `| A | B |\n| --- | --- |\n| ${denial} | ${denial} |`],
])('a sentence tells nothing %s', (_, markdown) => {
  expect(absentIn(markdown)).toEqual([]);
});

test.each<[Spoken, string]>([
  ['fi', '## Siirrot ETA-alueen ulkopuolelle\n\nEmme siirrä tietojasi ETA-alueen ulkopuolelle.'],
  ['sv', '## Överföringar utanför EES\n\nVi överför inte dina personuppgifter utanför EES.'],
  ['en', '## Transfers outside the EEA\n\nWe do not transfer your personal data outside the EEA.'],
  ['de', '## Übermittlung in Drittländer\n\nWir übermitteln Ihre Daten nicht in Drittländer.'],
])('below a heading of its own it is told in %s whatever stands elsewhere', (locale, text) => {
  const elsewhere = {
    fi: ['Vastaanottajat luetellaan seuraavassa.', 'Lokeja näkevät vain ylläpitäjät.'],
    sv: ['Nedan ser du vem som får uppgifter.', 'Loggarna ser endast den som sköter dem.'],
    en: ['The following receive data.', 'Only those who run the servers see the logs.'],
    de: ['Die folgenden Stellen erhalten Daten.', 'Protokolle sieht nur, wer sie betreut.'],
  }[locale];
  const [before = '', after = ''] = elsewhere;
  expect(absentIn(`${before}\n\n${text}\n\n## X\n\n${after}`, locale)).toEqual(['transfer']);
});

test('a controller has an officer or not, whatever stands before', () => {
  expect(absentIn('Post Ltd runs the shop. We have no data protection officer.')).toEqual([
    'officer-contact',
  ]);
});

test.each<[Spoken, AbsentClaim, string]>([
  ['fi', 'transfer', 'Siirretäänkö tietoja EU:n ulkopuolelle?'],
  ['fi', 'transfer', 'Siirrot ETA-alueen ulkopuolelle'],
  ['fi', 'transfer', 'Kenelle luovutamme tietojasi'],
  ['fi', 'joint-control', 'Rekisterinpitäjä'],
  ['fi', 'officer-contact', 'Kuka vastaa tiedoistasi?'],
  ['fi', 'automated-decision', 'Automaattinen päätöksenteko ja profilointi'],
  ['fi', 'automated-decision', 'Rekisteröidyn oikeudet'],
  ['fi', 'children', 'Lapset'],
  ['fi', 'transfer', '5 § Käsittelyn paikka'],
  ['de', 'transfer', '§ 5 Ort der Verarbeitung'],
  ['en', 'transfer', '7. Where we process your data'],
  ['sv', 'transfer', 'Var dina uppgifter behandlas'],
  ['sv', 'transfer', 'Överföring av personuppgifter till tredjeland'],
  ['sv', 'transfer', 'Vem får dina uppgifter?'],
  ['sv', 'joint-control', 'Personuppgiftsansvarig'],
  ['sv', 'officer-contact', 'Personuppgiftsansvarig och dataskyddsombud'],
  ['sv', 'automated-decision', 'Automatiserat beslutsfattande och profilering'],
  ['sv', 'children', 'Barn'],
  ['en', 'transfer', 'Transfers outside the EEA'],
  ['en', 'transfer', 'International transfers of your data'],
  ['en', 'transfer', 'Who receives your data?'],
  ['en', 'joint-control', 'Controller'],
  ['en', 'officer-contact', 'Controller and data protection officer'],
  ['en', 'automated-decision', 'Automated decisions and profiling'],
  ['en', 'automated-decision', 'Your rights'],
  ['en', 'children', 'Children and our services'],
  ['de', 'transfer', 'Übermittlung in Drittländer'],
  ['de', 'transfer', 'Empfänger Ihrer Daten'],
  ['de', 'joint-control', 'Verantwortlicher'],
  ['de', 'officer-contact', 'Verantwortlicher und Datenschutzbeauftragter'],
  ['de', 'automated-decision', 'Automatisierte Entscheidungen'],
  ['de', 'children', 'Kinder'],
])('%s: %s below %s', (locale, kind, heading) => {
  expect(isHeadingOf(heading, kind, languageOf(locale))).toBe(true);
});

test.each<[Spoken, AbsentClaim, string]>([
  ['fi', 'transfer', 'Uutiskirje'],
  ['fi', 'transfer', 'Uutiskirjeen tietojen siirrot'],
  ['fi', 'officer-contact', 'Myymälän yhteystiedot'],
  ['sv', 'transfer', 'Överföringar från nyhetsbrevet'],
  ['sv', 'automated-decision', 'Automatiserade beslut om lån'],
  ['en', 'transfer', 'Transfers in our newsletter'],
  ['en', 'transfer', 'Newsletter'],
  ['en', 'automated-decision', 'Automated decisions on loans'],
  ['de', 'transfer', 'Übermittlungen für den Newsletter'],
  ['de', 'children', 'Kinder in der Schwimmschule'],
])('%s: %s not below %s', (locale, kind, heading) => {
  expect(isHeadingOf(heading, kind, languageOf(locale))).toBe(false);
});

test.each<[Spoken, string]>([
  ['en', 'Personal data is not transferred outside the EEA and is sent to third countries.'],
  ['en', 'We transfer your data outside the EU, not outside the EEA.'],
  ['en', 'We send your data outside the EU, and never outside the EEA.'],
  ['en', 'We make automated decisions, not about you.'],
  ['en', 'We make automated decisions not about you.'],
  ['en', 'Automated decisions are made, no automated decisions which produce legal effects.'],
  ['en', 'We offer our services to children, not directly.'],
  ['sv', 'Vi överför dina uppgifter till tredjeländer, inte utanför EES.'],
  ['sv', 'Dina uppgifter överförs inte utanför EES och överförs till tredjeländer.'],
  ['de', 'Wir übermitteln Ihre Daten außerhalb der EU, nicht außerhalb des EWR.'],
  ['de', 'Wir treffen automatisierte Entscheidungen, nicht über Sie.'],
  ['de', 'Unsere Dienste richten sich an Kinder, nicht direkt.'],
  [
    'de',
    'Ihre Daten werden nicht in Drittländer übermittelt und werden in Drittstaaten übermittelt.',
  ],
])('what affirms beside a denial is no absence in %s: %s', (locale, text) => {
  expect(absentIn(text, locale)).toEqual([]);
});

test.each([
  `${denial} Our subprocessors do so under SCCs.`,
  `${denial} Mailchimp does.`,
  `${denial} The newsletter is an exception.`,
  `${denial}\n\nThis does not hold for the newsletter.`,
  `${denial}\n\nThe rule above has one exception: the newsletter.`,
  `${denial}\n\nThe shop is open.\n\nHowever, the newsletter is sent from abroad.`,
  `${denial}\n\nOur newsletter is hosted in the United States.`,
  `${denial}\n\n- **Exception:** the newsletter, which is sent from abroad.`,
  `${denial}\n\n| Newsletter | Country |\n| --- | --- |\n| Weekly | Canada |`,
  `The following applies to our newsletter.\n\n${denial}`,
  `Newsletter.\n\n${denial}`,
  `Until 2024 our notice said this.\n\n${denial}`,
  `For members of the gym:\n\n## Transfers\n\n${denial}`,
  `## Transfers\n\n${denial}\n\n## Exceptions\n\nThe newsletter.`,
  `## Transfers\n\n${denial}\n\n### Newsletter\n\nHowever, its addresses go abroad.`,
  `## Transfers\n\n${denial}\n\n## Newsletter\n\nIt is sent from Canada.`,
  `## Transfers\n\n${denial}\n\n## Newsletter\n\nWe transfer your address outside the EEA.`,
  `## Transfers\n\n${denial}\n\n| Newsletter | Exception |\n| --- | --- |\n| Weekly | yes |`,
])('what stands around it takes it back: %s', (markdown) => {
  expect(absentIn(markdown)).toEqual([]);
});
