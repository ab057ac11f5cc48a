import type { Notice, Section } from '../../../content/notice.ts';
import type { Rule } from '../../findings/rule.ts';
import { type AddressForm, addressedBy } from '../../text/lexicon/address-forms.ts';
import { placeOfWords } from '../../text/place-of-words.ts';

export const addressFormMixed: Rule = {
  name: 'address-form-mixed',
  severity: 'info',
  articles: ['12(1)'],
  restsOn: ['usefulness'],
  since: '2018-05-25',
  byWordLists: true,
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
