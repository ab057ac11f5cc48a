import { startOf } from '../../../content/place.ts';
import { printDate } from '../../../locale/dates.ts';
import type { Rule } from '../../rule.ts';
import { draftOn } from './release-examples.ts';

/** Time alone never makes more than an info: the law knows no interval. */
export const reviewOverdue: Rule = {
  name: 'review-overdue',
  severity: 'info',
  articles: ['24(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste on tarkistettu kahden viime vuoden aikana.',
    sv: 'Beskrivningen har setts över under de senaste två åren.',
    en: 'The notice was reviewed within the last two years.',
  },
  why: {
    fi: 'Rekisterinpitäjän on tarkistettava ja päivitettävä toimensa tarvittaessa. Kahdessa vuodessa käsittely on yleensä muuttunut.',
    sv: 'Den personuppgiftsansvarige ska se över och uppdatera sina åtgärder vid behov. På två år har behandlingen oftast ändrats.',
    en: 'The controller must review and update its measures where necessary. In two years the processing has usually changed.',
  },
  words: {
    fi: ({ law, published = '' }) => ({
      message: `Selosteen viimeisin versio on julkaistu ${printDate(published, 'fi')}, yli kaksi vuotta sitten (${law}).`,
      hint: 'Tarkista, vastaako seloste käsittelyä, ja julkaise versio, jossa kerrotaan, että se on tarkistettu.',
    }),
    sv: ({ law, published = '' }) => ({
      message: `Den senaste versionen av beskrivningen publicerades ${printDate(published, 'sv')}, för mer än två år sedan (${law}).`,
      hint: 'Kontrollera att beskrivningen motsvarar behandlingen och publicera en version som berättar om översynen.',
    }),
    en: ({ law, published = '' }) => ({
      message: `The last revision of the notice was published on ${printDate(published, 'en')}, more than two years ago (${law}).`,
      hint: 'See whether the notice still tells what is done, and release a revision that says it was reviewed.',
    }),
  },
  examples: { failing: draftOn('2027-02-01'), passing: draftOn('2026-12-31') },
  *check({ revision, manifestFile }, { source, history = [], day }) {
    const last = history.at(-1);
    if (source || revision !== null || !last) return;
    const [year = '', ...monthAndDay] = last.published.split('-');
    const due = [Number(year) + 2, ...monthAndDay].join('-');
    if (day <= due) return;
    yield { path: ['published'], at: startOf(manifestFile), data: { published: last.published } };
  },
};
