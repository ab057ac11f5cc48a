import { proseOf } from '../../prose.ts';
import { rightsIn } from '../../rights.ts';
import type { Rule } from '../../rule.ts';

const told =
  /tuomioistui|käräjäoikeu|hallinto-oikeu|oikeusteit|domstol|tingsrätt|rättsmedel|\bcourts?\b|judicial/iu;

export const judicialRemedyUntold: Rule = {
  name: 'judicial-remedy-untold',
  severity: 'info',

  articles: ['79(1)'],
  since: '2018-05-25',

  summary: {
    fi: 'Seloste mainitsee oikeuden viedä asia tuomioistuimeen.',
    sv: 'Beskrivningen nämner rätten att föra ärendet till domstol.',
    en: 'The notice mentions the right to go to court.',
  },
  why: {
    fi: 'Valitus viranomaiselle ei ole ainoa tie. Laki ei vaadi tätä selosteeseen, mutta lukijalle se on hyödyllistä.',
    sv: 'Klagomål till myndigheten är inte den enda vägen. Lagen kräver inte detta i beskrivningen, men läsaren har nytta av det.',
    en: 'A complaint to the authority is not the only way. The law does not ask a notice to say so, but readers are helped by it.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Selosteessa ei mainita oikeutta viedä asia tuomioistuimeen (${law}).`,
      hint: 'Lisää valituksesta kertovaan tekstiin: "Voit myös viedä asian tuomioistuimeen."',
    }),
    sv: ({ law }) => ({
      message: `Beskrivningen nämner inte rätten att föra ärendet till domstol (${law}).`,
      hint: 'Lägg till i texten om klagomål: "Du har också rätt att föra ärendet till domstol."',
    }),
    en: ({ law }) => ({
      message: `The notice does not mention the right to go to court (${law}).`,
      hint: 'Add to the text on complaints: "You also have the right to take the matter to court."',
    }),
  },
  examples: {
    failing: {
      yaml: `rights: {access: {text: You can get a copy of your data.}}
complaint: {authority: FI, text: You can complain to the Ombudsman.}`,
    },
    passing: {
      yaml: `rights: {access: {text: You can get a copy of your data.}}
complaint: {authority: FI, text: You can complain to the Ombudsman or take the matter to court.}`,
    },
  },
  *check(notice) {
    const rights = rightsIn(notice);
    if (!rights || !notice.facts.complaint) return;
    if (told.test(proseOf(notice, ['rights', 'requests', 'complaint']))) return;
    yield { path: ['complaint'] };
  },
};
