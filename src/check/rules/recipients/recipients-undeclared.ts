import { isDeclared } from '../../entries.ts';
import type { Rule } from '../../rule.ts';

export const recipientsUndeclared: Rule = {
  name: 'recipients-undeclared',
  severity: 'error',
  archivedSeverity: 'warning',
  articles: ['13(1)(e)', '14(1)(e)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste kertoo, kenelle tietoja luovutetaan, tai sanoo, ettei niitä luovuteta.',
    sv: 'Beskrivningen anger till vem uppgifter lämnas ut eller att de inte lämnas ut.',
    en: 'The notice says who receives the data, or that nobody does.',
  },
  why: {
    fi: 'Kun tietoja annetaan eteenpäin, niitä käsittelevät tahot, joita rekisteröity ei ole valinnut. Heistä on kerrottava, käsittelijät mukaan lukien, tai sanottava, ettei heitä ole.',
    sv: 'När uppgifter lämnas vidare läses de av andra än dem som den registrerade har valt. Vilka de är ska anges, personuppgiftsbiträden inräknade, eller också att det inte finns några.',
    en: 'Data that leave the controller are read by people whom the data subject did not choose. Whoever they are, processors included, must be told, or the reader must hear that there are none.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Selosteessa ei kerrota, kenelle henkilötietoja luovutetaan, eikä sitä, ettei niitä luovuteta (${law}). Myös henkilötietojen käsittelijät ovat vastaanottajia.`,
      hint: 'Lisää vastaanottajat: recipients: [{id: hosting, category: Palvelinpalvelut, role: processor}]. Jos vastaanottajia ei ole, kerro se lukijalle: recipients: {none: "Emme luovuta tietojasi kenellekään."}',
    }),
    sv: ({ law }) => ({
      message: `Beskrivningen anger varken till vem personuppgifter lämnas ut eller att de inte lämnas ut (${law}). Även personuppgiftsbiträden är mottagare.`,
      hint: 'Lägg till mottagarna: recipients: [{id: hosting, category: Servertjänster, role: processor}]. Om det inte finns några mottagare, berätta det för läsaren: recipients: {none: "Vi lämnar inte ut dina uppgifter till någon."}',
    }),
    en: ({ law }) => ({
      message: `The notice says neither who receives the personal data nor that nobody does (${law}). Processors are recipients too.`,
      hint: 'Add the recipients: recipients: [{id: hosting, category: Server hosting, role: processor}]. If there are none, tell the reader: recipients: {none: "We do not disclose your data to anyone."}',
    }),
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders`,
    },
    passing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
recipients:
  - id: post
    name: Posti Oy
    role: controller`,
    },
  },
  *check({ facts }) {
    if (!isDeclared(facts.recipients)) yield { path: ['recipients'] };
  },
};
