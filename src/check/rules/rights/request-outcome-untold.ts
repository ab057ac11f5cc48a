import type { Locale } from '../../../../schema/languages.ts';
import type { Notice } from '../../../content/notice.ts';
import { joinList } from '../../../locale/lists.ts';
import { entriesOf } from '../../entries.ts';
import { type Outcome, outcomes, tellsOutcome } from '../../lexicon/request-outcomes.ts';
import { proseOf } from '../../prose.ts';
import { rightsIn } from '../../rights.ts';
import type { Rule } from '../../rule.ts';

const articles: Readonly<Record<Outcome, string>> = {
  refusal: '12(4)',
  recipients: '19',
  court: '79(1)',
};

const printed: Readonly<
  Record<Outcome, Readonly<Record<Locale, { said: string; advice: string }>>>
> = {
  refusal: {
    fi: {
      said: 'miten kielteinen vastaus perustellaan (12 artiklan 4 kohta)',
      advice: 'Jos emme suostu pyyntöösi, perustelemme päätöksen ja kerromme, miten valitat siitä.',
    },
    sv: {
      said: 'hur ett avslag motiveras (artikel 12.4)',
      advice: 'Om vi avslår din begäran motiverar vi beslutet och berättar hur du kan klaga.',
    },
    en: {
      said: 'what happens if a request is refused (Article 12(4))',
      advice: 'If we refuse your request, we give our reasons and tell you how to complain.',
    },
  },
  recipients: {
    fi: {
      said: 'että korjauksista ja poistoista ilmoitetaan vastaanottajille (19 artikla)',
      advice:
        'Kun olemme korjanneet tai poistaneet tietosi, ilmoitamme siitä niille, joille olemme luovuttaneet ne.',
    },
    sv: {
      said: 'att mottagarna underrättas om rättelser och raderingar (artikel 19)',
      advice:
        'När vi har rättat eller raderat dina uppgifter underrättar vi dem som har fått uppgifterna.',
    },
    en: {
      said: 'that recipients are told of corrections and erasures (Article 19)',
      advice: 'When we have corrected or erased your data, we tell those who got them.',
    },
  },
  court: {
    fi: {
      said: 'että asian voi viedä tuomioistuimeen (79 artiklan 1 kohta)',
      advice: 'Voit myös viedä asian tuomioistuimeen.',
    },
    sv: {
      said: 'att ärendet kan föras till domstol (artikel 79.1)',
      advice: 'Du kan också föra ärendet till domstol.',
    },
    en: {
      said: 'that the matter can be taken to court (Article 79(1))',
      advice: 'You can also take the matter to court.',
    },
  },
};

const among = (missing: string | undefined) =>
  outcomes.filter((outcome) => missing?.split(' ').includes(outcome));
const say = (missing: string | undefined, locale: Locale) =>
  joinList(
    among(missing).map((outcome) => printed[outcome][locale].said),
    locale,
  );
const advise = (missing: string | undefined, locale: Locale) =>
  among(missing)
    .map((outcome) => printed[outcome][locale].advice)
    .join(' ');

/** None of these is an item of Articles 13 and 14, so they are told of together. */
export const requestOutcomeUntold: Rule = {
  name: 'request-outcome-untold',
  severity: 'info',
  articles: ['12(4)', '19', '79(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste kertoo, mitä kielteisestä vastauksesta seuraa ja miten korjauksista ilmoitetaan eteenpäin.',
    sv: 'Beskrivningen anger vad som följer på ett avslag och hur rättelser meddelas vidare.',
    en: 'The notice says what follows a refusal, and how corrections are passed on.',
  },
  why: {
    fi: 'Laki ei vaadi näitä selosteeseen, mutta ne koskevat jokaista pyynnön tekijää: kieltäytyminen on perusteltava, korjauksista on kerrottava vastaanottajille, ja asian voi viedä tuomioistuimeen.',
    sv: 'Lagen kräver inte dessa i beskrivningen, men de gäller alla som gör en begäran: ett avslag ska motiveras, mottagare ska underrättas om rättelser, och ärendet kan föras till domstol.',
    en: 'The law does not ask a notice to say these, but they concern everybody who makes a request: a refusal needs reasons, recipients are told of corrections, and the matter can be taken to court.',
  },
  words: {
    fi: ({ missing }) => ({
      message: `Selosteessa ei kerrota, ${say(missing, 'fi')}. Laki ei vaadi sitä, mutta lukija hyötyy siitä.`,
      hint: `Lisää tekstiin: "${advise(missing, 'fi')}"`,
    }),
    sv: ({ missing }) => ({
      message: `Beskrivningen anger inte ${say(missing, 'sv')}. Lagen kräver det inte, men läsaren har nytta av det.`,
      hint: `Lägg till i texten: "${advise(missing, 'sv')}"`,
    }),
    en: ({ missing }) => ({
      message: `The notice does not say ${say(missing, 'en')}. The law does not ask for it, but readers are helped by it.`,
      hint: `Add to the text: "${advise(missing, 'en')}"`,
    }),
  },
  examples: {
    failing: {
      yaml: `rights: {access: {text: You can get a copy of your data.}}
complaint: {authority: FI}`,
      body: 'If we refuse your request, we tell you why.',
    },
    passing: {
      yaml: `rights: {access: {text: You can get a copy of your data.}}
complaint: {authority: FI}`,
      body: 'If we refuse your request, we tell you why. You can also take the matter to court.',
    },
  },
  *check(notice) {
    const prose = proseOf(notice, ['rights', 'requests', 'complaint']);
    const missing = outcomes.filter(
      (outcome) => concerns(outcome, notice) && !tellsOutcome(outcome, prose),
    );
    if (missing.length === 0) return;
    yield {
      path: ['requests'],
      data: { missing: missing.join(' ') },
      articles: missing.map((outcome) => articles[outcome]),
    };
  },
};

/** Without rights, recipients or a complaint, that is another finding. */
function concerns(outcome: Outcome, notice: Notice): boolean {
  const rights = rightsIn(notice);
  switch (outcome) {
    case 'refusal':
      return rights !== undefined;
    case 'recipients':
      return (
        Boolean(rights?.rectification || rights?.erasure) &&
        entriesOf(notice.facts.recipients).length > 0
      );
    case 'court':
      return notice.facts.complaint !== undefined;
  }
}
