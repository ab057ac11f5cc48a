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
  why: {
    fi: 'Julkisella rekisterillä on nimi ja pitäjä, ja jokainen voi tarkistaa, mitä siinä hänestä kerrotaan. Nimeä ei ole syytä jättää pois.',
    sv: 'Ett offentligt register har ett namn och någon som för det, och var och en kan kontrollera vad det säger om henne eller honom. Det finns inget skäl att utelämna namnet.',
    en: 'A public register has a name and a keeper, and anyone may check what it says about them. There is no reason to leave the name out.',
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
  examples: {
    failing: {
      yaml: `sources:
  - {id: register, kind: public-register, type: Registers of companies, publiclyAccessible: true}`,
    },
    passing: {
      yaml: `sources:
  - {id: register, kind: public-register, name: Finnish Trade Register, publiclyAccessible: true}`,
    },
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
