import type { Rule } from '../../rule.ts';

export const legitimateInterestHolderUnstated: Rule = {
  name: 'legitimate-interest-holder-unstated',
  severity: 'error',
  articles: ['13(1)(d)', '14(2)(b)'],
  since: '2018-05-25',
  summary: {
    fi: 'Oikeutetusta edusta kerrotaan, onko se rekisterinpitäjän vai kolmannen osapuolen.',
    sv: 'För ett berättigat intresse anges om det är den personuppgiftsansvariges eller en tredje parts.',
    en: 'The notice says whether a legitimate interest is that of the controller or of a third party.',
  },
  why: {
    fi: 'Laki edellyttää kertomaan "rekisterinpitäjän tai kolmannen osapuolen" edut. Se, kenen etu on kyseessä, vaikuttaa siihen, mitä henkilö voi käsittelyltä odottaa, ja siten punnintaan.',
    sv: 'Lagen kräver att "den personuppgiftsansvariges eller en tredje parts" intressen anges. Vems intresset är påverkar vad en person kan vänta sig av behandlingen och därmed avvägningen.',
    en: 'The law asks for the interests "pursued by the controller or by a third party". Whose interest it is changes what a person can expect of the processing, and so the weighing.',
  },
  words: {
    fi: ({ law, name, id, interest }) => ({
      message: `Käyttötarkoituksen "${name}" (${id}) oikeutetusta edusta "${interest}" ei kerrota, onko se rekisterinpitäjän vai kolmannen osapuolen (${law}).`,
      hint: 'Lisää perusteeseen: interestOf: controller. Jos etu on jonkun muun: interestOf: third-party, thirdParty: kenen.',
    }),
    sv: ({ law, name, id, interest }) => ({
      message: `För ändamålet "${name}" (${id}) anges inte om det berättigade intresset "${interest}" är den personuppgiftsansvariges eller en tredje parts (${law}).`,
      hint: 'Lägg till på grunden: interestOf: controller. Om intresset är någon annans: interestOf: third-party, thirdParty: vems.',
    }),
    en: ({ law, name, id, interest }) => ({
      message: `The purpose "${name}" (${id}) does not say whether the legitimate interest "${interest}" is that of the controller or of a third party (${law}).`,
      hint: 'Add to the basis: interestOf: controller. If the interest is that of someone else: interestOf: third-party, thirdParty: whose.',
    }),
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: fraud
    name: Safety of payments
    bases: [{basis: legitimate-interests, interest: detecting fraud in the shop}]`,
    },
    passing: {
      yaml: `purposes:
  - id: fraud
    name: Safety of payments
    bases: [{basis: legitimate-interests, interest: detecting fraud in the shop, interestOf: controller}]`,
    },
  },
  *check({ facts }) {
    for (const [index, { name, id, bases = [] }] of (facts.purposes ?? []).entries()) {
      for (const [position, { basis, interest, interestOf }] of bases.entries()) {
        if (basis !== 'legitimate-interests' || !interest || interestOf) continue;
        yield {
          path: ['purposes', index, 'bases', position, 'interestOf'],
          data: { name, id, interest },
        };
      }
    }
  },
};
