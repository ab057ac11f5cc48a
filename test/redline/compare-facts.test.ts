import { expect, test } from 'vitest';
import { compareDurations } from '../../src/redline/facts/compare-durations.ts';
import { compareFacts, type Disclosures } from '../../src/redline/facts/compare-facts.ts';

/** Before, after, and each change as `path: change, effect`. */
const CASES: Record<string, [Disclosures, Disclosures, string[]]> = {
  'the same in another order': [
    {
      recipients: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
    },
    {
      recipients: [
        { id: 'b', name: 'B' },
        { id: 'a', name: 'A' },
      ],
    },
    [],
  ],
  'a retention period shortened': [
    { retention: [{ id: 'logs', period: 'P12M' }] },
    { retention: [{ id: 'logs', period: 'P6M' }] },
    ['retention.logs.period: changed, more-protective'],
  ],
  'a retention period lengthened': [
    { retention: [{ id: 'customers', period: 'P5Y' }] },
    { retention: [{ id: 'customers', period: 'P10Y' }] },
    ['retention.customers.period: changed, less-protective'],
  ],
  'a period that may be longer or shorter': [
    { retention: [{ id: 'logs', period: 'P30D' }] },
    { retention: [{ id: 'logs', period: 'P1M' }] },
    ['retention.logs.period: changed, unknown'],
  ],
  'a recipient and a transfer where there were none': [
    { recipients: { none: 'Emme luovuta.' }, transfers: { none: 'Emme siirrä.' } },
    { recipients: [{ id: 'zeta', name: 'Zeta' }], transfers: [{ id: 'us', country: 'US' }] },
    [
      'recipients.none: removed, neutral',
      'recipients.zeta: added, less-protective',
      'transfers.none: removed, neutral',
      'transfers.us: added, less-protective',
    ],
  ],
  'a recipient removed': [
    { recipients: [{ id: 'a' }, { id: 'b' }] },
    { recipients: [{ id: 'a' }] },
    ['recipients.b: removed, more-protective'],
  ],
  'a purpose added': [
    { purposes: [] },
    { purposes: [{ id: 'ads', name: 'Mainonta' }] },
    ['purposes.ads: added, less-protective'],
  ],
  'a legal basis swapped': [
    { purposes: [{ id: 'ads', bases: [{ basis: 'consent' }] }] },
    { purposes: [{ id: 'ads', bases: [{ basis: 'legitimate-interests' }] }] },
    [
      'purposes.ads.bases.consent: removed, unknown',
      'purposes.ads.bases.legitimate-interests: added, unknown',
    ],
  ],
  'an item of a list of texts': [
    { dataCategories: [{ id: 'contact', items: ['nimi'] }] },
    { dataCategories: [{ id: 'contact', items: ['nimi', 'ikä'] }] },
    ['dataCategories.contact.items.ikä: added, less-protective'],
  ],
  'a measure of security whose text has full stops': [
    { security: { measures: ['We encrypt. Always.'] } },
    { security: { measures: ['Doors are locked.'] } },
    [
      'security.measures.We encrypt. Always.: removed, less-protective',
      'security.measures.Doors are locked.: added, more-protective',
    ],
  ],
  'an entry whose name is that of a silent field': [
    { cookies: { list: [] } },
    { cookies: { list: [{ name: 'note' }] } },
    ['cookies.list.note: added, unknown'],
  ],
  'a cookie that lasts longer': [
    { cookies: { list: [{ name: 'a', duration: 'P1M' }] } },
    { cookies: { list: [{ name: 'a', duration: 'P1Y' }] } },
    ['cookies.list.a.duration: changed, less-protective'],
  ],
  'an AI system where there was none': [
    { ai: { none: 'We use none.' } },
    { ai: [{ id: 'bot', name: 'Bot', uses: ['interacts'] }] },
    ['ai.none: removed, neutral', 'ai.bot: added, less-protective'],
  ],
  'a use of an AI system more': [
    { ai: [{ id: 'bot', uses: ['interacts'] }] },
    { ai: [{ id: 'bot', uses: ['interacts', 'recognises-emotion'] }] },
    ['ai.bot.uses.recognises-emotion: added, less-protective'],
  ],
  'what is left out, and what no longer is': [
    { waivers: [{ id: 'a', duty: 'sources' }] },
    { waivers: [{ id: 'b', duty: 'retention' }] },
    ['waivers.a: removed, more-protective', 'waivers.b: added, less-protective'],
  ],
  'employees hear of data before a decision': [
    { sources: [{ id: 'a' }] },
    { sources: [{ id: 'a', beforeDecision: true }] },
    ['sources.a.beforeDecision: added, more-protective'],
  ],
  'a cookie that is a pixel': [
    { cookies: { list: [{ name: 'a' }] } },
    { cookies: { list: [{ name: 'a', kind: 'pixel' }] } },
    ['cookies.list.a.kind: added, unknown'],
  ],
  'a phone number, and a part of an address, for requests': [
    { requests: { phone: ['09 1'], address: { street: 'Road 1', city: 'Oulu' } } },
    { requests: { address: { street: 'Road 1' } } },
    [
      'requests.phone.09 1: removed, less-protective',
      'requests.address.city: removed, less-protective',
    ],
  ],
  'what only ties a fact to its sentence': [
    { controller: { name: 'Infine Oy', seen: 'Infine Oy on', note: 'x' } },
    { controller: { name: 'Infine Oy', seen: 'on Infine Oy' } },
    [],
  ],
  'a measure of security more, and one less': [
    { security: { measures: ['encryption', 'backups'] } },
    { security: { measures: ['backups', 'access-control'] } },
    [
      'security.measures.encryption: removed, less-protective',
      'security.measures.access-control: added, more-protective',
    ],
  ],
  'measures where none were told': [
    {},
    { security: { measures: ['encryption'] } },
    ['security: added, unknown'],
  ],
  'a way to ask more': [
    { requests: { phone: ['+358 9 1'] } },
    { requests: { phone: ['+358 9 1', '+358 9 2'] } },
    ['requests.phone.+358 9 2: added, more-protective'],
  ],
  'a right less': [
    { rights: { access: { text: 'x' }, erasure: { text: 'x' } } },
    { rights: { access: { text: 'x' } } },
    ['rights.erasure: removed, less-protective'],
  ],
  'data that became special': [
    { dataCategories: [{ id: 'health' }] },
    { dataCategories: [{ id: 'health', special: ['health'] }] },
    ['dataCategories.health.special.health: added, unknown'],
  ],
  'a purpose for which people are profiled': [
    { purposes: [{ id: 'ads' }] },
    { purposes: [{ id: 'ads', profiling: 'true' }] },
    ['purposes.ads.profiling: added, less-protective'],
  ],
  'a cookie kept for less long': [
    { cookies: { list: [{ name: 'sid', duration: 'P1Y' }] } },
    { cookies: { list: [{ name: 'sid', duration: 'P6M' }] } },
    ['cookies.list.sid.duration: changed, more-protective'],
  ],
  'an address': [
    { controller: { address: { street: 'Alppikatu 17' } } },
    { controller: { address: { street: 'Alppikatu 18' } } },
    ['controller.address.street: changed, unknown'],
  ],
};

test.each(Object.entries(CASES))('%s', (_name, [before, after, expected]) => {
  const changes = compareFacts(before, after);
  expect(changes.map(({ path, change, effect }) => `${path}: ${change}, ${effect}`)).toEqual(
    expected,
  );
});

test('a changed fact carries both values', () => {
  const [change] = compareFacts(
    { retention: [{ id: 'a', period: 'P1Y' }] },
    { retention: [{ id: 'a', period: 'P2Y' }] },
  );
  expect(change).toMatchObject({ before: 'P1Y', after: 'P2Y' });
});

test.each<[string, string, number | null]>([
  ['P1Y', 'P12M', 0],
  ['P6M', 'P1Y', -1],
  ['P14D', 'P2W', 0],
  ['P2Y', 'P18M', 1],
  ['P30D', 'P1M', null],
  ['P20D', 'P1M', -1],
  ['P400D', 'P1Y', 1],
  ['P1Y6M', 'P2Y', -1],
  ['PT36H', 'P1D', 1],
  ['P', 'P1D', null],
  ['soon', 'P1D', null],
])('%s against %s', (one, other, expected) => {
  expect(compareDurations(one, other)).toBe(expected);
});

test('quotes and notes are never shown', () => {
  const entry = {
    id: 'a',
    name: 'A',
    note: 'secret',
    seen: 'words of A',
    bases: [{ basis: 'consent', note: 'x' }],
  };
  expect(compareFacts({}, { purposes: [entry] })).toMatchObject([
    { after: { id: 'a', name: 'A', bases: [{ basis: 'consent' }] } },
  ]);
  expect(JSON.stringify(compareFacts({ purposes: [entry] }, {}))).not.toMatch(
    /secret|words of A|note/u,
  );
});
