import { entriesOf } from '../../entries.ts';
import type { Rule } from '../../rule.ts';

export const jointControllersWithoutContactPoint: Rule = {
  name: 'joint-controllers-without-contact-point',
  severity: 'warning',
  articles: ['26(1)', '26(3)'],
  since: '2018-05-25',
  summary: {
    fi: 'Yhteisrekisterinpitäjistä kerrotaan, mihin niistä pyynnön voi esittää.',
    sv: 'För gemensamt personuppgiftsansvariga anges vart en begäran kan riktas.',
    en: 'Where there are joint controllers, the notice says where a request can be made.',
  },
  why: {
    fi: 'Rekisteröity voi käyttää oikeuksiaan jokaista yhteisrekisterinpitäjää vastaan. Yhteyspiste säästää hänet arvailulta.',
    sv: 'Den registrerade kan utöva sina rättigheter mot var och en av de personuppgiftsansvariga. En kontaktpunkt besparar gissningar.',
    en: 'Data subjects can use their rights against each of the controllers. A contact point spares them from guessing.',
  },
  words: {
    fi: ({ id, law }) => ({
      message: `Yhteisrekisterinpitäjyydestä \`${id}\` ei kerrota, keneen voi ottaa yhteyttä (${law}).`,
      hint: 'Lisää: contactPoint: "Kirjoita osoitteeseen tietosuoja@esimerkki.example. Voit esittää pyynnön myös kummalle tahansa meistä."',
    }),
    sv: ({ id, law }) => ({
      message: `För det gemensamma ansvaret \`${id}\` anges inte vem man kan kontakta (${law}).`,
      hint: 'Lägg till: contactPoint: "Skriv till dataskydd@exempel.example. Du kan också rikta din begäran till vilken som helst av oss."',
    }),
    en: ({ id, law }) => ({
      message: `For the joint control \`${id}\` the notice does not say whom to contact (${law}).`,
      hint: 'Add: contactPoint: "Write to privacy@shop.example. You can also make your request to either of us."',
    }),
  },
  examples: {
    failing: {
      yaml: 'jointControllers: [{id: club, parties: [{name: Club ry}], arrangement: We answer requests; Club ry runs the meetings.}]',
    },
    passing: {
      yaml: 'jointControllers: [{id: club, parties: [{name: Club ry}], arrangement: We answer requests; Club ry runs the meetings., contactPoint: privacy@shop.example}]',
    },
  },
  *check({ facts }) {
    for (const [index, entry] of entriesOf(facts.jointControllers).entries()) {
      if (entry.contactPoint || !entry.arrangement) continue;
      yield { path: ['jointControllers', index, 'contactPoint'], data: { id: entry.id } };
    }
  },
};
