import type { Source } from '../../../../schema/disclosures/sources.ts';
import type { Notice } from '../../../content/notice.ts';
import { mayBePublic, sourceName, sourcesToTell } from '../../facts/sources.ts';
import { specialDataIn } from '../../facts/special-data.ts';
import { each, type Subject, type Subjects, theNotice } from '../../facts/subjects.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import { presenceRules } from '../presence.ts';

const named = (source: Source) => ({
  id: source.id,
  source: nameInMessage(source.id, sourceName(source)),
});

const eachToTell: Subjects<Source> = (notice) =>
  sourcesToTell(notice).map(({ source, index }) => ({
    fact: source,
    path: ['sources', index],
    data: named(source),
  }));

/** Every exemption from telling of a source, under its own point of Article 14(5). */
function* exemptions(notice: Notice): Iterable<Subject<NonNullable<Source['exemption']>>> {
  for (const source of each('sources', named)(notice)) {
    const fact = source.fact.exemption;
    if (!fact) continue;
    const articles = [`14(5)(${fact.point})`];
    yield { ...source, fact, path: [...source.path, 'exemption'], articles };
  }
}

/** What must be there, by name. */
export const presence = {
  ...presenceRules(theNotice, {
    // Articles 13 and 14 do not ask for it: what is prohibited unless a point of Article 9(2) allows it is declared either way.
    'special-categories-undeclared': {
      severity: 'info',
      introduced: '0.2.0',
      articles: ['9(1)'],
      restsOn: ['usefulness'],
      reading: 'special-declared',
      anyOf: ['specialCategories'],
      told: (facts) => facts.specialCategories !== undefined || specialDataIn(facts).length > 0,
      example: `dataCategories: [{id: contact, name: Contact details}]{++
specialCategories: {none: We process no special categories of personal data.}++}`,
    },
  }),
  ...presenceRules(eachToTell, {
    'source-unnamed': {
      severity: 'error',
      articles: ['14(2)(f)'],
      anyOf: ['name', 'type', 'sector'],
      example: `sources:
  - {id: agency, kind: company{++, name: Credit Agency Ltd++}, publiclyAccessible: false}`,
    },
    'public-register-unnamed': {
      severity: 'error',
      articles: ['14(2)(f)'],
      anyOf: ['name'],
      when: (source) => source.kind === 'public-register' && sourceName(source) !== undefined,
      example: `sources:
  - {id: register, kind: public-register, {--type: Registers of companies--}{++name: Finnish Trade Register++}, publiclyAccessible: true}`,
    },
    // Article 14(2)(f): "if applicable, whether it came from publicly accessible sources". Of a source that is none, nothing is owed.
    'source-without-accessibility': {
      severity: 'info',
      articles: ['14(2)(f)'],
      reading: 'accessible-register',
      anyOf: ['publiclyAccessible'],
      when: mayBePublic,
      example: `sources:
  - {id: register, kind: public-register, name: Finnish Trade Register{++, publiclyAccessible: true++}}`,
    },
  }),
  ...presenceRules(exemptions, {
    'source-exemption-unexplained': {
      severity: 'warning',
      articles: ['14(5)'],
      restsOn: ['wp260-exceptions'],
      anyOf: ['because'],
      example: `sources:
  - {--{id: archive, name: National Archives, exemption: {point: b}}--}{++id: archive
    name: National Archives
    exemption: {point: b, because: The records of a century have no addresses.}++}`,
    },
  }),
};
