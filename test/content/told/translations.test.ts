import { describe, expect, test } from 'vitest';
import { sayProblem } from '../../../src/check/reading/say-problem.ts';
import { stateOf } from '../../support/notices.ts';

const table = (head: string, rows: readonly string[]) =>
  [head, head.replaceAll(/[^|]+/gu, ' --- '), ...rows].join('\n');
const text = (body: string, yaml = '') => `---\ntitle: Section\n${yaml}\n---\n${body}\n`;
const both = (en: string, fi: string, yaml = '') =>
  stateOf({ 'en/a.md': text(en), 'fi/a.md': text(fi, yaml) }, 'en', undefined, 'text/1');
const codes = (state: ReturnType<typeof both>) => state.problems.map(({ code }) => code);

const en = (...rows: string[]) => table('| Recipient | Task | Country |', rows);
const fi = (...rows: string[]) => table('| Vastaanottaja | Tehtävä | Maa |', rows);

test('rows of a translation have the ids of what they translate', () => {
  const state = both(
    en('| Mail Ltd | sends letters | Finland |', '| Tax office | looks into books | Sweden |'),
    fi(
      '| Mail Ltd | lähettää kirjeitä | Suomi |',
      '| Verohallinto | tarkastaa kirjanpidon | Ruotsi |',
    ),
  );
  expect(state.problems).toEqual([]);
  expect(state.notices[1]?.facts.recipients).toEqual([
    { id: 'mail-ltd', name: 'Mail Ltd', activity: 'lähettää kirjeitä', country: ['FI'] },
    { id: 'tax-office', name: 'Verohallinto', activity: 'tarkastaa kirjanpidon', country: ['SE'] },
  ]);
});

describe('what a translation tells otherwise is found', () => {
  test('another value, at both places', () => {
    const state = both(
      en('| Mail Ltd | sends | Finland |'),
      fi('| Mail Ltd | lähettää | Ruotsi |'),
    );
    expect(state.problems).toMatchObject([
      {
        code: 'values-differ',
        at: { file: expect.stringContaining('fi/') },
        related: [{ file: expect.stringContaining('en/') }],
      },
    ]);
  });

  test('a period of one row of several', () => {
    const kept = (...rows: string[]) => table('| What is kept | How long |', rows);
    const säilytetään = (...rows: string[]) => table('| Mitä säilytetään | Säilytysaika |', rows);
    const state = both(
      kept('| Customers | 2 years |', '| Books | 6 years |', '| Letters | 2 years |'),
      säilytetään('| Asiakkaat | 2 vuotta |', '| Kirjat | 7 vuotta |', '| Kirjeet | 2 vuotta |'),
    );
    expect(state.problems).toMatchObject([
      {
        code: 'values-differ',
        named: 'retention.books.period',
        at: { file: expect.stringContaining('fi/'), line: 8 },
        related: [{ file: expect.stringContaining('en/'), line: 8 }],
        data: { before: 'P6Y', after: 'P7Y' },
        advice: { value: 'duration', source: expect.stringContaining('en/') },
      },
    ]);
    const [problem] = state.problems;
    expect(problem && sayProblem(problem, 'fi').message).toBe(
      'Kohta retention › books › period on käännöksessä toisin kuin lähdekielessä: lähdekielessä `6 vuotta`, käännöksessä `7 vuotta`.',
    );
  });

  test('a value of each row of several, in no other order', () => {
    const state = both(
      en('| Post | carries | Finland |', '| Tax office | looks | Finland |'),
      fi('| Posti | kuljettaa | Ruotsi |', '| Verohallinto | tarkastaa | Ruotsi |'),
    );
    expect(codes(state)).toEqual(['values-differ', 'values-differ']);
  });

  test('another order, and what refers to its rows is not told again', () => {
    const purpose = (heading: string, list: string) => `\n\n## ${heading} {#letter}\n\n${list}`;
    const state = both(
      en('| Post | carries | Finland |', '| Tax office | looks | Sweden |') +
        purpose('Letter', '- **Legal basis:** consent\n- **Recipients:** Post'),
      fi('| Verohallinto | tarkastaa | Ruotsi |', '| Posti | kuljettaa | Suomi |') +
        purpose('Kirje', '- **Oikeusperuste:** suostumus\n- **Vastaanottajat:** Posti'),
    );
    expect(codes(state)).toEqual(['told-rows-unpaired']);
  });

  test('an order that values contradict', () => {
    const state = both(
      en('| Post | carries | Finland |', '| Tax office | looks | Sweden |'),
      fi('| Verohallinto | tarkastaa | Ruotsi |', '| Posti | kuljettaa | Suomi |'),
    );
    expect(codes(state)).toContain('told-rows-unpaired');
    expect(JSON.stringify(state.notices[1]?.facts.recipients)).not.toContain('Verohallinto');
  });

  test('rows that a translator sorted', () => {
    const state = both(
      table('| Personal data | Includes |', [
        '| Orders | a |',
        '| Address | b |',
        '| Messages | c |',
        '| Logs | d |',
      ]),
      table('| Henkilötieto | Sisältää |', [
        '| Lokit | d |',
        '| Osoite | b |',
        '| Tilaukset | a |',
        '| Viestit | c |',
      ]),
    );
    expect(codes(state)).toContain('told-rows-unpaired');
    expect(JSON.stringify(state.notices[1]?.facts)).not.toContain('Lokit');
  });

  test('a row too few', () => {
    const state = both(
      en('| Post | carries | Finland |', '| Tax office | looks | Finland |'),
      fi('| Posti | kuljettaa | Suomi |'),
    );
    expect(codes(state)).toContain('told-rows-unpaired');
  });

  test('ids pair what order does not', () => {
    const state = both(
      en('| Post | carries | Finland |', '| Tax office | looks | Sweden |'),
      fi('| Verohallinto | tarkastaa | Ruotsi |', '| Posti | kuljettaa | Suomi |'),
      'ids: {recipients: {post: Posti, tax-office: Verohallinto}}',
    );
    expect(state.problems).toEqual([]);
    expect(state.notices[1]?.facts.recipients).toMatchObject([
      { id: 'post', name: 'Posti' },
      { id: 'tax-office' },
    ]);
  });
});

test('what cannot be read in the source is not said again of translations', () => {
  const state = both(
    en('| Mail Ltd | sends | Findland |', '| Post | carries | Finland |'),
    fi('| Mail Ltd | lähettää | Suomi |', '| Posti | kuljettaa | Suomi |'),
  );
  expect(state.problems).toMatchObject([
    { code: 'told-value-unknown', advice: { nearest: 'Finland' } },
  ]);
});

test('a table whose head cannot be read in the source is said once', () => {
  const state = both(
    table('| What is keptt | How long |', ['| Customers | 2 years |', '| Books | 6 years |']),
    table('| Mitä säilytetään | Säilytysaika |', [
      '| Asiakkaat | 2 vuotta |',
      '| Kirjat | 6 vuotta |',
    ]),
  );
  expect(codes(state)).toEqual(['told-kind-unknown']);
});

test('a row of rights that a translation lacks is said once, with where it belongs', () => {
  const state = both(
    table('| Right | What it means |', [
      '| Right of access | You may ask for a copy. |',
      '| Right to erasure | You may have data erased. |',
    ]),
    table('| Oikeus | Sisältö |', ['| Oikeus saada pääsy tietoihin | Voit pyytää jäljennöksen. |']),
  );
  expect(state.problems).toMatchObject([
    { code: 'translation-missing', named: 'rights.erasure', advice: { told: 'a' } },
  ]);
  const [problem] = state.problems;
  expect(problem && sayProblem(problem, 'en').hint).toBe(
    'Add the same row, cell or item to the section `a` of the translation as in the source.',
  );
});

describe('the heading of an entry with an id', () => {
  const purpose = (heading: string, basis: string) => `## ${heading}\n\n- ${basis}`;
  const all = (heads: Record<'en' | 'fi' | 'sv', string>) =>
    stateOf(
      {
        'en/a.md': text(purpose(heads.en, '**Legal basis:** consent')),
        'fi/a.md': text(purpose(heads.fi, '**Oikeusperuste:** suostumus')),
        'sv/a.md': text(purpose(heads.sv, '**Rättslig grund:** samtycke')),
      },
      'en',
      undefined,
      'text/1',
    );

  test('that a translation gives another one is said once', () => {
    const state = all({ en: 'Letter {#letter}', fi: 'Kirje {#leter}', sv: 'Brev {#letter}' });
    expect(state.problems).toMatchObject([
      { code: 'heading-ids-differ', at: { file: expect.stringContaining('fi/') } },
    ]);
  });

  test('that the source gives none is said once, with each translation that does', () => {
    const state = all({ en: 'Letters', fi: 'Kirje {#letter}', sv: 'Brev {#letter}' });
    expect(state.problems).toMatchObject([
      {
        code: 'heading-ids-differ',
        related: [
          { file: expect.stringContaining('en/') },
          { file: expect.stringContaining('sv/') },
        ],
      },
    ]);
  });
});

test('what cannot be read in a translation is said once', () => {
  const state = both(
    en('| Mail Ltd | sends | Finland |', '| Post | carries | Finland |'),
    fi('| Mail Ltd | lähettää | Suomi |', '| Posti | kuljettaa | Suome |'),
  );
  expect(codes(state)).toEqual(['told-value-unknown']);
});

test('names stand in any order where they are referred to', () => {
  const state = both(
    `${table('| Personal data | Includes |', ['| Address | street |', '| Orders | goods |'])}\n\n## Letter {#letter}\n\nIt is sent.\n\n- **Legal basis:** consent\n- **Data:** Address, Orders`,
    `${table('| Henkilötieto | Sisältää |', ['| Osoite | katu |', '| Tilaukset | tavarat |'])}\n\n## Kirje {#letter}\n\nSe lähetetään.\n\n- **Oikeusperuste:** suostumus\n- **Tiedot:** tilaukset ja osoite`,
  );
  expect(state.problems).toEqual([]);
  expect(state.notices[1]?.facts.purposes?.[0]?.data).toEqual(['address', 'orders']);
});

describe('of five recipients in any order', () => {
  const names = ['Alfa Oy', 'Beta Oy', 'Gamma Oy', 'Delta Oy', 'Post'];
  const source = en(...names.map((name, index) => `| ${name} | task ${index} | Finland |`));
  const orders = permutations(names);

  test('no row is taken for another one', () => {
    expect(orders).toHaveLength(120);
    for (const order of orders) {
      const rows = order.map((name) => {
        const translated = name === 'Post' ? 'Posti' : name;
        return `| ${translated} | tehtävä ${names.indexOf(name)} | Suomi |`;
      });
      const state = both(source, fi(...rows));
      const { recipients = [] } = state.notices[1]?.facts ?? {};
      for (const one of Array.isArray(recipients) ? recipients : []) {
        const own = names.findIndex((name) => name.toLowerCase().replace(' ', '-') === one.id);
        if (one.activity?.startsWith('tehtävä')) expect(one.activity).toBe(`tehtävä ${own}`);
      }
    }
  });
});

function permutations<T>(all: readonly T[]): T[][] {
  if (all.length === 0) return [[]];
  return all.flatMap((one, index) =>
    permutations(all.filter((_, at) => at !== index)).map((rest) => [one, ...rest]),
  );
}
