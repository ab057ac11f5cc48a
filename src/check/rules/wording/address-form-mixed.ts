import type { Notice, Section } from '../../../content/notice.ts';
import { type AddressForm, addressedBy } from '../../lexicon/address-forms.ts';
import { placeOfWords } from '../../place-of-words.ts';
import type { Rule } from '../../rule.ts';

export const addressFormMixed: Rule = {
  name: 'address-form-mixed',
  severity: 'info',
  articles: ['12(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Lukijaa puhutellaan koko selosteessa samalla tavalla, joko sinutellen tai teititellen.',
    sv: 'Läsaren tilltalas på samma sätt i hela beskrivningen, med du eller ni.',
    en: 'The reader is addressed in the same way throughout, in languages that have two ways.',
  },
  why: {
    fi: 'Vaihteleva puhuttelu häiritsee lukemista ja paljastaa, että osat on kirjoitettu eri aikoina.',
    sv: 'Ett tilltal som växlar stör läsningen och visar att delarna har skrivits vid olika tider.',
    en: 'A form of address that changes disturbs the reader and shows that the parts were written at different times.',
  },
  words: {
    fi: ({ law, one, many }) => ({
      message: `Lukijaa puhutellaan kahdella tavalla: "${one}" ja "${many}" (${law}).`,
      hint: 'Valitse sinuttelu tai teitittely ja käytä sitä kaikkialla.',
    }),
    sv: ({ law, one, many }) => ({
      message: `Läsaren tilltalas på två sätt: "${one}" och "${many}" (${law}).`,
      hint: 'Välj du eller ni och använd det överallt.',
    }),
    en: ({ law, one, many }) => ({
      message: `The reader is addressed in two ways: "${one}" and "${many}" (${law}).`,
      hint: 'Choose one form of address and keep to it.',
    }),
  },
  examples: {
    failing: {
      yaml: 'purposes: [{id: a, name: Tilaukset}]',
      body: 'Käsittelemme antamianne tietoja. Voit pyytää tietosi.',
      locale: 'fi',
    },
    passing: {
      yaml: 'purposes: [{id: a, name: Tilaukset}]',
      body: 'Käsittelemme antamiasi tietoja. Voit pyytää tietosi.',
      locale: 'fi',
    },
  },
  *check(notice) {
    const one = wordsOf(notice, 'one');
    const many = wordsOf(notice, 'many');
    const [rarer] = one.length < many.length ? one : many;
    if (!one[0] || !many[0] || !rarer) return;
    const data = { one: one[0].word, many: many[0].word };
    yield { path: ['text'], at: placeOfWords(rarer.section, rarer.word), data };
  },
};

function wordsOf(notice: Notice, form: AddressForm): { word: string; section: Section }[] {
  return notice.sections.flatMap((section) =>
    addressedBy(section.text, form, notice.locale).map((word) => ({ word, section })),
  );
}
