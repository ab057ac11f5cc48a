import { agesOfConsent } from '../../schema/gdpr/ages-of-consent.ts';
import { eeaCountries } from '../../schema/gdpr/areas.ts';
import { authorities } from '../../schema/gdpr/authorities.ts';
import type { Basis } from '../../schema/gdpr/basis.ts';
import { type NationalLaw, national } from '../../schema/gdpr/national.ts';
import { stateAuthorities } from '../../schema/gdpr/state-authorities.ts';
import { printValue } from '../../src/locale/values.ts';

/** One row of a table of the law of a country: what it is about, what it says, and how it is known. */
type Row = { readonly about: string; readonly says: string; readonly known: Basis };

/** `docs/countries.md`: what is known of the law of each country, where it was read, and what is to be confirmed. */
export function writeCountries(): string {
  const countries = eeaCountries.toSorted((one, other) =>
    nameOf(one).localeCompare(nameOf(other), 'en'),
  );
  const recalledRows = countries.flatMap(rowsOf).filter(({ known }) => known.basis === 'recalled');
  const all = countries.flatMap(rowsOf).length;
  return `# Countries

What is known of the law of each state of the European Economic Area, row by row. This page is written by \`npm run generate\` from
\`schema/gdpr/\`. It is not legal advice.

*Read* names the source in which the row was read, and the day of the reading: laws change, and many sources are summaries of an
authority, an adviser or an encyclopaedia, not the act. What was read is what the row says; how its provision is cited may be from
memory where the source names none. *Recalled* rows were written from memory. No error rests on a recalled row
(\`test/check/rules/national/recalled-rows.test.ts\`); an age of consent that is recalled makes an info that says so. Of ${all} rows
${recalledRows.length} are recalled: a lawyer of the country would confirm them first, and then look up what was read in a summary only.

How the law is read beside the rows, and what else a lawyer would have to confirm, is in
[judgement calls](judgement-calls.md#the-law-of-countries). The rules of countries are in [rules](rules.md).

${countries.map(writeCountry).join('\n')}`;
}

function writeCountry(country: string): string {
  const rows = rowsOf(country);
  const table = rows.map(({ about, says, known }) => `| ${about} | ${says} | ${sourceOf(known)} |`);
  const open = rows.filter(({ known }) => known.basis === 'recalled').map(({ about }) => about);
  return `## ${nameOf(country)}

| Row | What it says | How it is known |
| --- | --- | --- |
${table.join('\n')}

To be confirmed: ${open.length === 0 ? 'nothing was recalled' : open.join('; ')}.
`;
}

function rowsOf(country: string): Row[] {
  const laws: Readonly<Record<string, NationalLaw | undefined>> = national;
  const law = laws[country];
  const ages = agesOfConsent.filter((row) => row.country === country);
  const central = authorities.filter((row) => row.country === country);
  const ofStates = stateAuthorities.filter(({ state }) => state.startsWith(`${country}-`));
  return [
    ...ages.map(({ years, act, known, from, until }) => {
      return {
        about: `age of consent${during(from, until)}`,
        says: `${years} years (${act})`,
        known,
      };
    }),
    ...central.map(({ name, url, known, from, until }) => {
      return { about: `authority${during(from, until)}`, says: `${name}, ${url}`, known };
    }),
    ...ofStates.map(({ state, name, url, over, known }) => {
      const whose = over === 'all' ? '' : `, ${over} bodies`;
      return { about: `authority of ${state}${whose}`, says: `${name}, ${url}`, known };
    }),
    ...(law ? rowsOfLaw(law) : []),
  ];
}

function rowsOfLaw({
  companyNumber,
  marketing,
  accounts,
  cookies,
  personalNumber,
}: NationalLaw): Row[] {
  const { vouchers, books, letters, act, known } = accounts;
  const times = [
    `vouchers ${periodOf(vouchers)}`,
    `books ${periodOf(books)}`,
    ...(letters ? [`letters ${periodOf(letters)}`] : []),
  ];
  return [
    { about: 'number of companies', says: companyNumber.act, known: companyNumber.known },
    { about: 'e-mail and text messages', says: marketing.act, known: marketing.known },
    { about: 'accounts, at least', says: `${times.join(', ')} (${act})`, known },
    ...(cookies ? [{ about: 'cookies', says: cookies.act, known: cookies.known }] : []),
    ...(personalNumber
      ? [{ about: 'number of persons', says: personalNumber.act, known: personalNumber.known }]
      : []),
  ];
}

function sourceOf(known: Basis): string {
  return known.basis === 'read' ? `[read](${known.at}) on ${known.on}` : 'recalled';
}

function during(from?: string, until?: string): string {
  return `${from ? ` from ${from}` : ''}${until ? ` until ${until}` : ''}`;
}

function nameOf(country: string): string {
  return printValue(country, 'country', 'en');
}

function periodOf(period: string): string {
  return printValue(period, 'duration', 'en');
}
