import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ContentLanguage, locales } from '../../../schema/languages.ts';
import { plainName } from '../../../src/content/told/plain-word.ts';
import { freeId, slugOf } from '../../../src/content/told/slug.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import {
  cellsOf,
  legalBases,
  type Printer,
  printerOf,
  printList,
  printTable,
  providingDuties,
  recipientRoles,
  transferMechanisms,
} from './print-told.ts';
import { tell } from './tell.ts';

const runs = (full: number) => ({ numRuns: propertyRuns(full), seed: 20_250_524 });

/** Pieces that a grammar may stumble over. */
const pieces = [
  'a',
  'Oy',
  'Inc.',
  ',',
  ';',
  ' ja ',
  ' and ',
  ' och ',
  ' und ',
  '|',
  '{{x.y}}',
  '-',
  '3 vuotta',
  '5 years',
  '*',
  '_',
  '`',
  '<b>',
  ':',
  '?',
  '[x](y)',
  '(1)',
  '§',
  'ä',
  'tieto',
  '\\',
  '~~',
  '&amp;',
];
const textOf = (unwanted: RegExp) =>
  fc
    .array(fc.constantFrom(...pieces, 'Mail', 'mai', ' '), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join('').replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '' && !/^[-–—]$/u.test(text) && !unwanted.test(text));
const anyText = textOf(/^$/u);
/** Semicolons part names, and a name of signs alone is none. */
const name = textOf(/;/u).filter((text) => /[\p{L}\d]/u.test(text) && !/[,]$/u.test(text));
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 4, selector: plainName });
/** In a cell, an item of a list holds no semicolon. */
const items = fc.array(textOf(/;/u), { minLength: 1, maxLength: 3 });
const country = fc.constantFrom('FI', 'SE', 'US', 'GB', 'CH', 'BA', 'AG');
const period = fc.constantFrom('P1Y', 'P3Y', 'P6M', 'P14D', 'P2W');
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const some = <T>(all: readonly T[]) => fc.subarray([...all], { minLength: 1 });

const listed = (all: readonly string[]) => `${all.join('; ')}${all.length === 1 ? ';' : ''}`;
const idsOf = (all: readonly string[]) => {
  const taken = new Set<string>();
  return all.map((one) => {
    const id = freeId(slugOf(one), taken);
    taken.add(id);
    return id;
  });
};
const present = <T extends object>(entry: T) =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));

function expectTold(body: string, locale: ContentLanguage, facts: object): void {
  const told = tell(body, locale);
  const found = told.problems.filter(
    ({ code }) => code.startsWith('told-') || code.startsWith('value'),
  );
  expect({ facts: told.facts, found, body }).toEqual({ facts, found: [], body });
}

describe.each(locales)('facts, their text in %s, and the facts again', (locale) => {
  const printer: Printer = printerOf(locale);

  test('recipients', () => {
    const entry = fc.record({
      activity: maybe(anyText),
      sector: maybe(anyText),
      condition: maybe(anyText),
      role: maybe(fc.constantFrom(...recipientRoles)),
      country: maybe(fc.uniqueArray(country, { minLength: 1, maxLength: 3 })),
      members: maybe(items),
    });
    const notice = names.chain((all) =>
      fc.tuple(fc.constant(all), fc.array(entry, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(notice, ([all, entries]) => {
        const ids = idsOf(all);
        const facts = all.map((own, index) =>
          present({ id: ids[index], name: own, ...entries[index] }),
        );
        const rows = facts.map((fact, index) => {
          const { role, country: codes, members } = entries[index] ?? {};
          return {
            name: all[index] ?? '',
            cells: {
              ...cellsOf(fact, ['activity', 'sector', 'condition']),
              ...(role && { role: printer.value('recipientRole', role) }),
              ...(codes && { country: codes.map(printer.country).join(', ') }),
              ...(members && { members: listed(members) }),
            },
          };
        });
        expectTold(printTable(printer, 'recipients', 'recipients', rows), locale, {
          recipients: facts,
        });
      }),
      runs(60),
    );
  });

  test('categories, where they are from, and how long they are kept', () => {
    const notice = fc.tuple(names, names, names).chain(([data, sources, kept]) =>
      fc.record({
        data: fc.constant(data),
        sources: fc.constant(sources),
        // The name of a category would be a reference to it.
        kept: fc.constant(
          kept.filter((one) => !data.some((other) => plainName(other) === plainName(one))),
        ),
        from: some([...idsOf(sources).keys()]),
        items,
        about: some([...data.keys()]),
        period,
        bound: maybe(fc.constantFrom('at-least', 'at-most', 'exactly')),
        law: maybe(
          fc.constantFrom(
            { name: 'Kirjanpitolaki', number: '1336/1997', section: '2:10 §' },
            { name: 'Laki x', number: '(EU) 2016/679' },
          ),
        ),
        end: maybe(fc.constantFrom('delete', 'anonymise', 'archive')),
      }),
    );
    fc.assert(
      fc.property(
        notice,
        ({ data, sources, kept, from, items: own, about, period: time, bound, law, end }) => {
          const [dataIds, sourceIds, keptIds] = [idsOf(data), idsOf(sources), idsOf(kept)];
          const facts = {
            dataCategories: data.map((one, index) => ({
              id: dataIds[index],
              name: one,
              items: own,
              sources: from.map((at) => sourceIds[at]),
            })),
            sources: sources.map((one, index) => ({
              id: sourceIds[index],
              name: one,
              kind: 'company',
            })),
            ...(kept.length > 0 && {
              retention: kept.map((one, index) =>
                present({
                  id: keptIds[index],
                  name: one,
                  period: time,
                  bound,
                  data: about.map((at) => dataIds[at]),
                  law: law && [law],
                  then: end,
                }),
              ),
            }),
          };
          const length = bound
            ? `${printer.value('periodBound', bound)} ${printer.period(time)}`
            : printer.period(time);
          const number = law?.number.startsWith('(') ? law.number : `(${law?.number})`;
          const cells = {
            time: length,
            data: about.map((at) => data[at]).join('; '),
            ...(law && { law: `${law.name} ${number}${law.section ? `, ${law.section}` : ''}` }),
            ...(end && { then: printer.value('retentionEnd', end) }),
          };
          const body = [
            printTable(
              printer,
              'dataCategories',
              'dataCategories',
              data.map((one) => ({
                name: one,
                cells: { items: listed(own), sources: from.map((at) => sources[at]).join('; ') },
              })),
            ),
            printTable(
              printer,
              'sources',
              'sources',
              sources.map((one) => ({
                name: one,
                cells: { kind: printer.value('sourceKind', 'company') },
              })),
            ),
            ...(kept.length > 0
              ? [
                  printTable(
                    printer,
                    'retention',
                    'retention',
                    kept.map((one) => ({ name: one, cells })),
                  ),
                ]
              : []),
          ].join('\n\n');
          expectTold(body, locale, facts);
        },
      ),
      runs(60),
    );
  });

  test('a purpose with several bases', () => {
    const notice = fc.record({
      name: name.filter((one) => !/[#{}]/u.test(one)),
      bases: fc.array(
        fc.record({
          basis: fc.constantFrom(...legalBases),
          interest: maybe(anyText),
          balancing: maybe(anyText),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      required: fc.constantFrom(...providingDuties),
      consequences: maybe(anyText),
      effect: maybe(anyText),
      channels: maybe(some(['email', 'sms', 'call', 'post', 'push', 'ads'] as const)),
    });
    fc.assert(
      fc.property(notice, ({ name: own, bases, required, consequences, effect, channels }) => {
        const facts = {
          purposes: [
            present({
              id: 'own',
              name: own,
              bases: bases.map(present),
              providing: [present({ required, consequences })],
              profiling: effect && { effect },
              marketing: channels && { channels },
            }),
          ],
        };
        const body = printList(printer, 'purposes', [
          ...bases.map(({ basis, interest, balancing }) => {
            const below = Object.entries(present({ interest, balancing })).map(
              ([way, text]) => [way, String(text)] as const,
            );
            return ['', printer.value('basis', basis), below] as const;
          }),
          [
            'providing',
            `${printer.value('providing', required)}${consequences === undefined ? '' : `; ${consequences}`}`,
          ],
          ...(effect === undefined ? [] : [['profiling.effect', effect] as const]),
          ...(channels
            ? [
                [
                  'marketing',
                  channels.map((one) => printer.value('marketingChannel', one)).join(', '),
                ] as const,
              ]
            : []),
        ]);
        expectTold(`## ${escapedHeading(own)} {#own}\n\n${body}`, locale, facts);
      }),
      runs(60),
    );
  });

  test('transfers, cookies and a controller', () => {
    const notice = fc.record({
      to: country,
      kind: fc.constantFrom(...transferMechanisms),
      copy: maybe(anyText),
      cookie: name,
      purpose: anyText,
      lasts: fc.oneof(period, fc.constant('session')),
      essential: fc.boolean(),
      controller: anyText,
      role: maybe(anyText),
    });
    fc.assert(
      fc.property(
        notice,
        ({ to, kind, copy, cookie, purpose, lasts, essential, controller, role }) => {
          const poBox = `${printer.told.phrases.post.split('|')[0]} 4`;
          const facts = {
            transfers: [
              { id: to.toLowerCase(), country: to, mechanisms: [present({ kind, copy })] },
            ],
            cookies: { list: [{ name: cookie, purpose, duration: lasts, essential }] },
            controller: present({
              name: controller,
              contact: role && { role },
              address: {
                street: 'Katu 1',
                poBox,
                postcode: '00100',
                city: 'Helsinki',
              },
              country: 'FI',
              email: ['a@b.example', 'c@b.example'],
            }),
          };
          const lasting =
            lasts === 'session' ? printer.value('cookieDuration', lasts) : printer.period(lasts);
          const body = [
            printTable(printer, 'transfers', 'transfers', [
              {
                name: printer.country(to),
                cells: {
                  'mechanisms.kind': printer.value('mechanism', kind),
                  ...(copy !== undefined && { 'mechanisms.copy': copy }),
                },
              },
            ]),
            printTable(printer, 'cookies', 'cookies', [
              {
                name: cookie,
                cells: {
                  purpose,
                  duration: lasting,
                  essential: printer.value('boolean', String(essential)),
                },
              },
            ]),
            printList(printer, 'controller', [
              ['', controller],
              ['country', printer.country('FI')],
              ['address', `Katu 1, ${poBox}, 00100 Helsinki`],
              ['email', 'a@b.example, c@b.example'],
              ...(role === undefined ? [] : [['contact.role', role] as const]),
            ]),
          ].join('\n\n');
          expectTold(body, locale, facts);
        },
      ),
      runs(60),
    );
  });
});

function escapedHeading(text: string): string {
  return text.replaceAll(/[!-/:-@[-`{-~]/gu, '\\$&');
}
