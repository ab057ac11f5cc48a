import type { Notice } from '../../../content/notice.ts';
import type { Rule } from '../../rule.ts';
import { disclosesAny } from '../../wording/texts.ts';

/** Words of a test that was done or can be had; `emmekä punnitse` tells of none. */
const balancing =
  /(?<!(?:emme|emmekä|ei|eikä|inte|utan|not|without)\s+(?:\p{L}+\s+)?)(?:punni[nt]|tasapainotesti|intresseavvägning|avvägning|vägt |balanc|weighed|legitimate interests? assessment)/iu;

/** WP260 rev.01, annex: at least that information on the balancing test can be had on request. */
export const balancingUntold: Rule = {
  name: 'balancing-untold',
  severity: 'info',
  articles: ['13(1)(d)', '14(2)(b)'],
  since: '2018-05-25',
  readsWords: true,
  summary: {
    fi: 'Oikeutetun edun punninnasta kerrotaan pääkohdat tai se, mistä sen saa.',
    sv: 'Av intresseavvägningen framgår huvudpunkterna eller var den kan fås.',
    en: 'The notice gives the gist of the balancing test, or says how to get it.',
  },
  why: {
    fi: 'Laki ei vaadi punninnan julkaisemista, mutta suuntaviivojen mukaan lukijalle kannattaa kertoa, että sen saa pyynnöstä. Se vähentää kyselyjä ja valituksia.',
    sv: 'Lagen kräver inte att avvägningen publiceras, men enligt riktlinjerna bör läsaren få veta att den kan fås på begäran. Det minskar frågor och klagomål.',
    en: 'The law does not ask to publish the test, but by the guidelines readers should know that they can have it on request. That spares questions and complaints.',
  },
  words: {
    fi: ({ purposes, law }) => ({
      message: `Käsittely perustuu oikeutettuun etuun (${purposes}), mutta selosteessa ei kerrota, miten sitä on punnittu rekisteröidyn etuja vastaan (${law}).`,
      hint: 'Lisää oikeusperusteeseen: balancing: "Saat punninnan luettavaksesi, kun pyydät sitä."',
    }),
    sv: ({ purposes, law }) => ({
      message: `Behandlingen grundar sig på berättigat intresse (${purposes}), men beskrivningen anger inte hur det har vägts mot den registrerades intressen (${law}).`,
      hint: 'Lägg till i den rättsliga grunden: balancing: "Du får läsa avvägningen om du ber om den."',
    }),
    en: ({ purposes, law }) => ({
      message: `Processing rests on legitimate interests (${purposes}), but the notice does not tell how they were weighed against those of the data subject (${law}).`,
      hint: 'Add to the legal basis: balancing: "You can read the balancing test if you ask for it."',
    }),
  },
  examples: {
    failing: {
      yaml: 'purposes: [{id: logs, name: Security, bases: [{basis: legitimate-interests, interest: stopping attacks}]}]',
    },
    passing: {
      yaml: 'purposes: [{id: logs, name: Security, bases: [{basis: legitimate-interests, interest: stopping attacks, balancing: Ask us for the balancing test.}]}]',
    },
  },
  *check(notice) {
    const bases = (notice.facts.purposes ?? []).flatMap(({ name, bases: own = [] }, index) =>
      own.flatMap((entry, position) =>
        entry.basis === 'legitimate-interests' && entry.interest
          ? [{ name, entry, path: ['purposes', index, 'bases', position, 'balancing'] }]
          : [],
      ),
    );
    const [first] = bases;
    if (!first || bases.some(({ entry }) => entry.balancing) || isToldInText(notice)) return;
    const purposes = [...new Set(bases.map(({ name }) => name))].join(', ');
    yield { path: first.path, data: { purposes } };
  },
};

/** Who reads of one test, or how to get it, knows to ask for the others. */
function isToldInText({ sections }: Notice): boolean {
  return sections
    .filter((section) => disclosesAny(section, ['purposes', 'rights']))
    .some(({ text }) => balancing.test(text));
}
