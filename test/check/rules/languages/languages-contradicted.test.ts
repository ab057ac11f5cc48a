import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../../../schema/languages.ts';
import { type Bodies, findBetween, inShort } from './between.ts';
import { sameInFour } from './same-in-four.ts';

const error = 'error languages-contradicted';
const warning = 'warning languages-contradicted';

describe.each(sameInFour)('$en', (bodies) => {
  test.each(locales)('says the same as it does in %s', (source) => {
    expect(findBetween(source, bodies).map(({ message }) => message)).toEqual([]);
  });
});

type Pair = readonly [bodies: Bodies, found: string];

test.each<Pair>([
  [
    {
      fi: 'Siirrämme tietojasi Yhdysvaltoihin.',
      sv: 'Vi överför inga uppgifter utanför EES.',
    },
    error,
  ],
  [
    {
      fi: 'Emme siirrä tietojasi ETA-alueen ulkopuolelle.',
      en: 'We transfer your data to India.',
    },
    error,
  ],
  [
    {
      de: 'Ihre Daten werden in die Vereinigten Staaten übermittelt.',
      fi: 'Emme siirrä tietojasi ETA-alueen ulkopuolelle.',
    },
    error,
  ],
  [{ fi: 'Tietojasi voidaan siirtää Yhdysvaltoihin.', sv: 'Inga uppgifter lämnar EES.' }, warning],
  [
    {
      en: 'We transfer your data to the United States.',
      de: 'Wir übermitteln Ihre Daten nach Kanada.',
    },
    error,
  ],
  [{ fi: 'Säilytämme tietojasi viisi vuotta.', sv: 'Vi bevarar dina uppgifter i sex år.' }, error],
  [
    { en: 'We keep your data for 24 months.', de: 'Wir speichern Ihre Daten drei Jahre lang.' },
    error,
  ],
  [
    {
      fi: 'Vastaamme pyyntöösi kuukauden kuluessa.',
      sv: 'Vi svarar på din begäran inom två månader.',
    },
    error,
  ],
  [
    {
      en: 'There are no joint controllers.',
      fi: 'Olemme yhteisrekisterinpitäjiä Kuusi Oy:n kanssa.',
    },
    error,
  ],
  [{ fi: 'Olemme nimittäneet tietosuojavastaavan.', sv: 'Vi har inget dataskyddsombud.' }, error],
  [{ en: 'We do not profile you.', fi: 'Profiloimme sinua ostostesi perusteella.' }, error],
  [
    {
      en: 'We make no automated decisions.',
      de: 'Über Ihren Kreditantrag entscheiden wir automatisiert.',
    },
    error,
  ],
  [
    {
      en: 'We do not process special categories of personal data.',
      sv: 'Vi behandlar uppgifter om din hälsa.',
    },
    error,
  ],
  [
    {
      en: 'We disclose your data to Spruce Parcels Inc.',
      fi: 'Luovutamme tietojasi Kuusi Oy:lle.',
    },
    error,
  ],
  [
    { fi: 'Emme myy tietojasi.', sv: 'Vi säljer dina uppgifter till våra samarbetspartner.' },
    warning,
  ],
  [
    {
      en: 'You have the right to have your data erased.',
      de: 'Sie haben kein Recht auf Löschung Ihrer Daten.',
    },
    warning,
  ],
  [
    {
      en: 'You may withdraw your consent at any time.',
      sv: 'Du kan inte återkalla ditt samtycke.',
    },
    warning,
  ],
  [{ fi: 'Tarkastuspyyntö on maksuton.', en: 'We charge 20 euros for each request.' }, warning],
  [
    {
      fi: 'Käsittelyn oikeusperuste on suostumus.',
      sv: 'Den rättsliga grunden för behandlingen är avtal.',
    },
    warning,
  ],
])('%o', (bodies, found) => {
  const [source] = Object.keys(bodies) as Locale[];
  expect(inShort(findBetween(source ?? 'en', bodies))).toEqual([found]);
});

test('one of two periods is another, though the other language has both numbers', () => {
  const en = 'We keep orders for two years. We keep invoices for six years.';
  const de = 'Bestellungen speichern wir sechs Jahre. Rechnungen speichern wir sechs Jahre.';
  const [found, ...more] = findBetween('en', { en, de });
  expect(more).toEqual([]);
  expect(found?.message).toContain('6 years in "Bestellungen speichern wir sechs Jahre."');
  expect(found?.message).toContain('2 years in the source text: "We keep orders for two years."');
});

test('it stands at both places', () => {
  const [found] = findBetween('fi', {
    fi: 'Myymme kirjoja.\n\nSiirrämme tietojasi Yhdysvaltoihin.',
    sv: 'Vi överför inga uppgifter utanför EES.',
  });
  expect(found?.place).toMatchObject({
    file: 'content/notices/shop/sv/data.md',
    line: 4,
    column: 1,
  });
  expect(found?.related).toMatchObject([
    {
      file: 'content/notices/shop/fi/data.md',
      line: 6,
      message: 'This place contradicts it.',
    },
  ]);
  expect(found?.section).toBe('data');
});

test('a translation that is behind its source is told of what is sure, and of nothing else', () => {
  const behind = `translates: sha256-${'0'.repeat(64)}\n`;
  const find = (fi: string, sv: string) =>
    inShort(findBetween('fi', { fi, sv }, { translated: behind }));
  expect(find('Säilytämme tietojasi viisi vuotta.', 'Vi bevarar dina uppgifter i sex år.')).toEqual(
    [error],
  );
  expect(find('Emme myy tietojasi.', 'Vi säljer dina uppgifter.')).toEqual([]);
  expect(find('Myymme kirjoja. Siirrämme tietojasi Yhdysvaltoihin.', 'Vi säljer böcker.')).toEqual(
    [],
  );
});

test('a sentence that is against a fact is told as that alone', () => {
  const facts = 'transfers: [{id: us, country: US}]\n';
  const bodies = {
    fi: 'Siirrämme tietojasi Yhdysvaltoihin.',
    sv: 'Vi överför inga uppgifter utanför EES.',
  };
  expect(findBetween('fi', bodies, { facts })).toEqual([]);
});
