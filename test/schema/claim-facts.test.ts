import { expect, test } from 'vitest';
import { claimFacts } from '../../schema/claim-facts.ts';
import { disclosureKinds, disclosures } from '../../schema/disclosures/index.ts';
import { everyField } from '../../schema/fields.ts';

const rows = Object.entries(claimFacts);
const holders = rows.flatMap(([, { told, denied }]) => [...told, ...denied]);
const fields = everyField(disclosures);
const paths = new Set(fields.map(({ path }) => path));

test.each(rows)(
  'what holds a claim of %s is a field of the facts',
  (_, { told, denied, values }) => {
    expect([...told, ...denied, ...(values ?? [])].filter((path) => !paths.has(path))).toEqual([]);
  },
);

test('an absence tells nothing', () => {
  expect(rows.flatMap(([, { told }]) => told).filter((path) => path.endsWith('.none'))).toEqual([]);
});

/** Kinds that no sentence is read for: chatbots and the like are known by words (`ai-undeclared`), and waivers are a record. */
const unread = ['ai', 'waivers'];

test('each kind of disclosure is spoken of by some claim, but whom the notice is about', () => {
  const spokenOf = new Set(holders.map((path) => path.split('.')[0]));
  expect(disclosureKinds.filter((kind) => !spokenOf.has(kind))).toEqual(unread);
});

/** Fields of values that a claim may name, and no claim is compared with: what they tell of has no kind of claim. */
const apart = ['controller.country', 'representative.country'];

test('each period, country and address of a reader stands where a claim that names one is compared', () => {
  const compared = new Set(['duration', 'cookieDuration', 'country', 'email', 'phone', 'basis']);
  const isBelow = (path: string) =>
    holders.some((holder) => path === holder || path.startsWith(`${holder}.`));
  const outside = fields
    .filter(({ meta }) => compared.has(meta.value ?? '') && meta.seenBy !== 'authors')
    .filter(({ path }) => !isBelow(path))
    .map(({ path }) => path);
  expect([...new Set(outside)].sort()).toEqual([...apart].sort());
});
