import { describe, expect, test } from 'vitest';
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
