import { entriesOf } from '../../entries.ts';
import { nameEntry } from '../../name-entry.ts';
import type { Rule } from '../../rule.ts';

export const publicationUnexplained: Rule = {
  name: 'publication-unexplained',
  severity: 'warning',
  articles: ['13(1)(e)', '14(1)(e)'],
  since: '2018-05-25',
  summary: {
    fi: 'Julkaisemisesta kerrotaan, mitä tietoja julkaistaan ja milloin.',
    sv: 'Om publicering anges vilka uppgifter som publiceras och när.',
    en: 'Where data are made public, the notice says which data, and when.',
  },
  why: {
    fi: 'Julkaistujen tietojen saajia ei voi rajata. Siksi lukijan on tiedettävä etukäteen, mitä hänestä julkaistaan ja millä ehdolla.',
    sv: 'Mottagarna av publicerade uppgifter kan inte begränsas. Därför måste läsaren på förhand veta vad som publiceras och på vilka villkor.',
    en: 'Nobody can limit who gets published data. Readers must therefore know beforehand what is published of them, and on what condition.',
  },
  words: {
    fi: ({ law, recipient, missing }) => ({
      message: `Tietoja julkaistaan (${recipient}), mutta selosteessa ei kerrota, ${missing === 'data' ? 'mitä tietoja' : missing === 'condition' ? 'milloin tai millä ehdolla' : 'mitä tietoja ja millä ehdolla'} (${law}).`,
      hint: 'Lisää: data: [tietoryhmä] ja condition: "Julkaisemme nimesi tuloslistassa, kun osallistut kilpailuun."',
    }),
    sv: ({ law, recipient, missing }) => ({
      message: `Uppgifter publiceras (${recipient}), men beskrivningen anger inte ${missing === 'data' ? 'vilka uppgifter' : missing === 'condition' ? 'när eller på vilka villkor' : 'vilka uppgifter och på vilka villkor'} (${law}).`,
      hint: 'Lägg till: data: [kategori] och condition: "Vi publicerar ditt namn i resultatlistan när du deltar i tävlingen."',
    }),
    en: ({ law, recipient, missing }) => ({
      message: `Data are made public (${recipient}), but the notice does not say ${missing === 'data' ? 'which data' : missing === 'condition' ? 'when, or on what condition' : 'which data, and on what condition'} (${law}).`,
      hint: 'Add: data: [category] and condition: "We publish your name in the results when you take part in the competition."',
    }),
  },
  examples: {
    failing: {
      yaml: 'recipients: [{id: readers, category: Readers of the website, role: public}]',
    },
    passing: {
      yaml: 'recipients: [{id: readers, category: Readers of the website, role: public, data: [name], condition: When you win a prize.}]',
    },
  },
  *check({ facts }) {
    for (const [index, recipient] of entriesOf(facts.recipients).entries()) {
      const { id, name, category, role, data, condition, law } = recipient;
      const isConditioned = Boolean(condition || law?.length);
      if (role !== 'public' || (data?.length && isConditioned)) continue;
      const missing = isConditioned ? 'data' : data?.length ? 'condition' : 'both';
      yield {
        path: ['recipients', index, missing === 'condition' ? 'condition' : 'data'],
        data: { recipient: nameEntry(id, name ?? category), missing },
      };
    }
  },
};
