import type { Section } from '../../../content/notice.ts';
import type { Remark } from '../../findings/finding.ts';
import type { Rule } from '../../findings/rule.ts';
import { kindNamed, placeOfClaim, valueNamed } from '../../held/said-claim.ts';
import { compareTranslation } from './compare-translation.ts';
import type { Contradiction } from './difference.ts';
import { type TurnedFact, turnedFacts } from './turned-facts.ts';
import type { Turned } from './turned-sentences.ts';

/** An error where both sentences are sure: one of them tells its readers what is not true. */
export const languagesContradicted: Rule = {
  name: 'languages-contradicted',
  severity: 'error',
  introduced: '0.2.0',
  articles: ['5(1)(a)', '12(1)'],
  since: '2018-05-25',
  readsWords: true,
  examples: {
    failing: {
      yaml: 'retention: []',
      body: 'We do not transfer your data outside the EEA.',
      source: {
        yaml: 'retention: []',
        body: 'Vi överför dina uppgifter till Förenta staterna.',
        locale: 'sv',
      },
    },
    passing: {
      yaml: 'retention: []',
      body: 'We transfer your data to the United States.',
      source: {
        yaml: 'retention: []',
        body: 'Vi överför dina uppgifter till Förenta staterna.',
        locale: 'sv',
      },
    },
  },
  *check(notice, context) {
    for (const compared of compareTranslation(notice, context)) {
      const { section, original, contradictions, turned } = compared;
      for (const found of contradictions) yield remarkOn(found, section, original);
      for (const found of turned) yield remarkOnTurned(found, section, original);
    }
    for (const found of turnedFacts(notice, context)) yield remarkOnFact(found);
  },
};

function remarkOn(found: Contradiction, section: Section, original: Section): Remark {
  const { kind, mine, theirs, values, isSure } = found;
  return {
    path: ['text', section.id, kind],
    at: placeOfClaim(section, mine),
    form: values ? 'value' : 'denied',
    data: {
      section: section.id,
      kind: kindNamed(kind),
      sentence: mine.quote,
      other: theirs.quote,
      ...(values && { value: valueNamed(values.mine), wanted: valueNamed(values.theirs) }),
    },
    related: [
      { path: ['text', section.id, kind], at: placeOfClaim(original, theirs), why: 'contradicts' },
    ],
    severity: isSure ? 'error' : 'warning',
  };
}

/** What only seems so, by the place and the words of two sentences, is never an error. */
function remarkOnTurned(
  { mine, theirs, values }: Turned,
  section: Section,
  original: Section,
): Remark {
  const path = ['text', section.id, 'sentence'];
  return {
    path,
    at: placeOfClaim(section, mine),
    form: values ? 'number' : 'turned',
    data: {
      section: section.id,
      sentence: mine.text,
      other: theirs.text,
      ...(values && { value: values.mine, wanted: values.theirs }),
    },
    related: [{ path, at: placeOfClaim(original, theirs), why: 'contradicts' }],
    severity: 'warning',
  };
}

/** Nor is what seems so of a fact. */
function remarkOnFact({ mine, theirs, values }: TurnedFact): Remark {
  return {
    path: mine.fact.path,
    at: mine.fact.place,
    form: values ? 'number' : 'turned',
    data: {
      section: mine.section.id,
      sentence: mine.sentence,
      other: theirs.sentence,
      ...(values && { value: values.mine, wanted: values.theirs }),
    },
    related: [{ path: theirs.fact.path, at: theirs.fact.place, why: 'contradicts' }],
    severity: 'warning',
  };
}
