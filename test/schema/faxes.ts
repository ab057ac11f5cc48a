import * as z from 'zod';
import { intrudes, open, prolongs } from '../../schema/meaning.ts';
import {
  common,
  duration,
  id,
  ids,
  list,
  oneOf,
  phone,
  plain,
  text,
  yesNo,
} from '../../schema/values.ts';

const RollSchema = z.strictObject({
  brand: text('Its brand.'),
  width: plain('How wide it is.', { label: 'rolls' }),
});

/** A kind of disclosure that nothing but this file and its words knows. */
export const FaxesSchema = list(
  z.strictObject({
    id: id(),
    name: text('What the machine is called.', { print: 'title' }),
    number: phone('Its number.', { label: 'fax' }).optional(),
    kept: duration('How long paper lies in it.', prolongs, { fundamental: 'grown' }).optional(),
    data: ids('What comes in.', 'dataCategories', intrudes).optional(),
    shared: yesNo('Whether others can read it.', intrudes).optional(),
    rolls: list(RollSchema, {
      description: 'What it prints on.',
      effect: open,
      identity: ['brand'],
      print: 'elsewhere',
    }).optional(),
    ...common,
  }),
  { description: 'Fax machines.', effect: intrudes, near: ['requests'], lives: 'front matter' },
);

/** The same, by somebody who forgot what fields mean. */
export const faults = list(
  z.strictObject({
    id: id(),
    ink: z.string(),
    owners: ids('Whose it is.', 'owners', open),
    rolls: list(RollSchema, { description: 'What it prints on.', effect: open }),
    width: oneOf(['a'], 'fax', 'How wide it is.'),
  }),
  { description: 'Fax machines.', effect: intrudes },
);

type Facts = { readonly kinds: object; readonly entries: object; readonly labels: object };

/** The words of a language with those of the kind. */
export function withFaxes<T extends Facts>({
  facts,
}: {
  readonly facts: T;
}): { readonly facts: T } {
  const entry = { added: 'New fax machine', removed: 'Fax machine that went' };
  const labels = {
    fax: 'Fax number',
    kept: 'Paper is kept',
    shared: 'Shared',
    rolls: 'Rolls',
    brand: 'Brand',
  };
  return {
    facts: {
      ...facts,
      kinds: { ...facts.kinds, faxes: 'Fax machines' },
      entries: { ...facts.entries, faxes: entry },
      labels: { ...facts.labels, ...labels },
    },
  };
}
