import type { Locale } from '../../schema/languages.ts';

/** What a second place has to do with a finding. */
export const relatedWords: Record<'contradicts' | 'needs' | 'same', Record<Locale, string>> = {
  contradicts: {
    fi: 'Tämä kohta on ristiriidassa sen kanssa.',
    sv: 'Det här stället motsäger det.',
    en: 'This place contradicts it.',
  },
  needs: {
    fi: 'Vaatimus johtuu tästä kohdasta.',
    sv: 'Kravet följer av det här stället.',
    en: 'The requirement follows from this place.',
  },
  same: {
    fi: 'Sama tieto on täällä.',
    sv: 'Samma uppgift finns här.',
    en: 'The same fact stands here.',
  },
};
