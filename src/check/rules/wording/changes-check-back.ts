import { checkBack, promisesToTell } from '../../lexicon/check-back.ts';
import { lookUpAffirmed } from '../../lexicon/lexicon.ts';
import type { Rule } from '../../rule.ts';
import { remarkOn } from '../../wording/remark.ts';
import { toldOfChanges } from '../../wording/told-of-changes.ts';

/** Channels that reach a reader who does not come to look. */
const reaching: readonly string[] = ['email', 'letter', 'in-service'];

/** WP260 rev.01, paragraph 29. */
export const changesCheckBack: Rule = {
  name: 'changes-check-back',
  severity: 'warning',
  articles: ['12(1)', '5(1)(a)'],
  since: '2018-05-25',
  summary: {
    fi: 'Muutosten seuraamista ei jätetä lukijan vastuulle.',
    sv: 'Läsaren lämnas inte ensam med att följa ändringar.',
    en: 'Following changes is not left to the reader alone.',
  },
  why: {
    fi: 'Suuntaviivojen mukaan ei riitä eikä ole kohtuullista, että henkilöä vain kehotetaan tarkistamaan seloste aika ajoin.',
    sv: 'Enligt riktlinjerna är det varken tillräckligt eller korrekt att bara uppmana personen att läsa beskrivningen då och då.',
    en: 'By the guidelines it is neither enough nor fair merely to tell people to look at the notice from time to time.',
  },
  words: {
    fi: ({ law, words }) => ({
      message: `Sanat "${words}" jättävät muutosten huomaamisen lukijalle (${law}).`,
      hint: 'Lupaa kertoa muutoksista, esimerkiksi: "Kerromme muutoksista sähköpostilla ennen kuin ne tulevat voimaan."',
    }),
    sv: ({ law, words }) => ({
      message: `Orden "${words}" överlåter åt läsaren att märka ändringar (${law}).`,
      hint: 'Lova att berätta om ändringar, till exempel: "Vi berättar om ändringar per e-post innan de träder i kraft."',
    }),
    en: ({ law, words }) => ({
      message: `The words "${words}" leave it to the reader to notice changes (${law}).`,
      hint: 'Promise to tell of changes, for example: "We tell you of changes by e-mail before they take effect."',
    }),
  },
  examples: {
    failing: {
      yaml: 'changes: {tell: [website]}',
      body: 'Please check this page regularly.',
    },
    passing: {
      yaml: 'changes: {tell: [email]}',
      body: 'We tell you of changes by e-mail before they take effect.',
    },
  },
  *check(notice) {
    if (notice.facts.changes?.tell?.some((channel) => reaching.includes(channel))) return;
    for (const told of toldOfChanges(notice)) {
      const words = lookUpAffirmed(checkBack, told.sentence, notice.locale);
      if (lookUpAffirmed(promisesToTell, told.sentence, notice.locale)) continue;
      if (words !== undefined) yield remarkOn(told, words);
    }
  },
};
