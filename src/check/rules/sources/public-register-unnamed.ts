import type { Rule } from '../../rule.ts';
import { sourceName, sourcesToTell } from '../../sources.ts';

export const publicRegisterUnnamed: Rule = {
  name: 'public-register-unnamed',
  severity: 'error',
  articles: ['14(2)(f)'],
  since: '2018-05-25',
  summary: {
    fi: 'Julkinen rekisteri, josta tietoja saadaan, nimetään.',
    sv: 'Ett offentligt register som uppgifter kommer från nämns vid namn.',
    en: 'A public register that data come from is named.',
  },
  words: {
    fi: ({ law, source }) => ({
      message: `Lähde ${source} on julkinen rekisteri, mutta sitä ei nimetä (${law}).`,
      hint: 'Lisää rekisterin nimi, esimerkiksi: name: Kaupparekisteri.',
    }),
    sv: ({ law, source }) => ({
      message: `Källan ${source} är ett offentligt register, men dess namn anges inte (${law}).`,
      hint: 'Lägg till registrets namn, till exempel: name: Handelsregistret.',
    }),
    en: ({ law, source }) => ({
      message: `The source ${source} is a public register, but it is not named (${law}).`,
      hint: 'Add the name of the register, for example: name: Trade Register.',
    }),
  },
  *check(notice) {
    for (const { source, index } of sourcesToTell(notice)) {
      const described = sourceName(source);
      if (source.kind !== 'public-register' || source.name || !described) continue;
      yield {
        path: ['sources', index, 'name'],
        data: { source: `"${described}" (${source.id})` },
      };
    }
  },
};
