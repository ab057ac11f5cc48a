import { isNone } from '../../../../schema/values.ts';
import { type Notice, placeOfFact, sectionAt } from '../../../content/notice.ts';
import { isAboutWithdrawal, saysEarlierStaysLawful } from '../../lexicon/earlier-processing.ts';
import { triggersOf } from '../../rights.ts';
import type { Rule } from '../../rule.ts';
import { isUnfilled } from '../../unfilled.ts';

export const withdrawalWithoutEffect: Rule = {
  name: 'withdrawal-without-effect',
  severity: 'error',
  articles: ['13(2)(c)', '14(2)(d)'],
  since: '2018-05-25',
  summary: {
    fi: 'Suostumuksen peruuttamisesta kerrotaan, ettei se vaikuta aiemman käsittelyn lainmukaisuuteen.',
    sv: 'Om återkallelse av samtycke anges att den inte påverkar lagligheten av tidigare behandling.',
    en: 'Withdrawal of consent comes with the fact that earlier processing stays lawful.',
  },
  why: {
    fi: '13 artiklan 2 kohdan c alakohta mainitsee tämän vaikutuksen nimenomaisesti. Muuten voisi luulla, että peruuttaminen tekee aiemmasta käsittelystä lainvastaista.',
    sv: 'Artikel 13.2 c nämner uttryckligen denna verkan. Annars kan man tro att återkallelsen gör den tidigare behandlingen olaglig.',
    en: 'Article 13(2)(c) names this effect word by word. Without it a person may think that what happened earlier becomes unlawful, or fear that it does.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Suostumuksen peruuttamisesta ei kerrota, ettei se vaikuta ennen peruuttamista tehdyn käsittelyn lainmukaisuuteen (${law}).`,
      hint: 'Lisää kohtaan withdrawal: limits: "Peruutus ei vaikuta ennen sitä tehdyn käsittelyn lainmukaisuuteen."',
    }),
    sv: ({ law }) => ({
      message: `Om återkallelse av samtycke anges inte att den inte påverkar lagligheten av behandlingen före återkallelsen (${law}).`,
      hint: 'Lägg till i withdrawal: limits: "Återkallelsen påverkar inte lagligheten av behandlingen före den."',
    }),
    en: ({ law }) => ({
      message: `The right to withdraw consent does not say that processing before the withdrawal stays lawful (${law}).`,
      hint: 'Add to withdrawal: limits: "Withdrawal does not affect the lawfulness of processing before it."',
    }),
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: news
    name: Newsletter
    bases: [{basis: consent}]
rights:
  withdrawal:
    text: You may withdraw your consent at any time.`,
    },
    passing: {
      yaml: `purposes:
  - id: news
    name: Newsletter
    bases: [{basis: consent}]
rights:
  withdrawal:
    text: You may withdraw your consent at any time.
    limits: Withdrawal does not affect the lawfulness of processing before it.`,
    },
  },
  *check(notice) {
    const withdrawal = notice.facts.rights?.withdrawal;
    if (!withdrawal || isNone(withdrawal) || isUnfilled(withdrawal.text)) return;
    if (triggersOf('withdrawal', notice).length === 0) return;
    const { text, limits = '', how = '', seen = '' } = withdrawal;
    const stated = [text, limits, how, seen].flatMap(sentencesOf);
    if ([...stated, ...sentencesBeside(notice)].some(saysEarlierStaysLawful)) return;
    yield { path: ['rights', 'withdrawal'] };
  },
};

/** What the section that holds the right says of withdrawal in its text. */
function sentencesBeside(notice: Notice): string[] {
  const section = sectionAt(notice, placeOfFact(notice, ['rights', 'withdrawal']));
  return sentencesOf(section?.text ?? '').filter(isAboutWithdrawal);
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/u);
}
