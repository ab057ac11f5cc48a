import { nodeAt } from '../../../content/yaml.ts';
import { quotesIn } from '../../quotes.ts';
import type { Rule } from '../../rule.ts';

export const translationWithoutSeen: Rule = {
  name: 'translation-without-seen',
  severity: 'info',
  articles: [],
  since: '2018-05-25',
  summary: {
    fi: 'Tieto, jonka alkukielinen teksti kertoo, näytetään tekstissä myös käännöksessä.',
    sv: 'En uppgift som källtexten berättar visas i texten också i översättningen.',
    en: 'A fact that the source text tells is shown in the text of the translation too.',
  },
  why: {
    fi: 'Ilman lainausta sivusto tulostaa tiedon luetteloon, vaikka se on tekstissä, ja lukija kohtaa sen kahdesti.',
    sv: 'Utan citat skriver webbplatsen ut uppgiften i en lista fast den står i texten, och läsaren möter den två gånger.',
    en: 'Without a quote the site prints the fact in a list although the text has it, and the reader meets it twice.',
  },
  words: {
    fi: ({ field }) => ({
      message: `Alkukielinen teksti kertoo tiedon \`${field}\` (seen), mutta käännöksestä lainaus puuttuu.`,
      hint: 'Lisää seen-rivi, jossa on vähintään kolme sanaa käännöksen tekstistä.',
    }),
    sv: ({ field }) => ({
      message: `Källtexten berättar uppgiften \`${field}\` (seen), men i översättningen saknas citatet.`,
      hint: 'Lägg till raden seen med minst tre ord ur översättningens text.',
    }),
    en: ({ field }) => ({
      message: `The source text tells the fact \`${field}\` (seen), but the translation has no quote for it.`,
      hint: 'Add seen with three words or more of the text of the translation.',
    }),
  },
  examples: {
    failing: {
      yaml: 'children: {none: We do not serve children.}',
      body: 'We do not serve children.',
      source: {
        yaml: 'children: {none: Vi betjänar inte barn., seen: Vi betjänar inte barn}',
        body: 'Vi betjänar inte barn.',
        locale: 'sv',
      },
    },
    passing: {
      yaml: 'children: {none: We do not serve children., seen: We do not serve children}',
      body: 'We do not serve children.',
      source: {
        yaml: 'children: {none: Vi betjänar inte barn., seen: Vi betjänar inte barn}',
        body: 'Vi betjänar inte barn.',
        locale: 'sv',
      },
    },
  },
  *check({ tree }, { source }) {
    for (const { path } of source ? quotesIn(source) : []) {
      const fact = path.slice(0, -1);
      const own = nodeAt(tree, fact);
      if (own?.kind !== 'map' || own.entries.has('seen')) continue;
      yield { path: fact, data: { field: String(fact[0]) } };
    }
  },
};
