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
