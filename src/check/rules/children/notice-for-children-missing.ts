import { isNone } from '../../../../schema/values.ts';
import type { Rule } from '../../rule.ts';

export const noticeForChildrenMissing: Rule = {
  name: 'notice-for-children-missing',
  severity: 'warning',
  articles: ['12(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Lapsille tarjottavan palvelun tiedot on kirjoitettu myös lapselle.',
    sv: 'Informationen om en tjänst för barn är också skriven för barn.',
    en: 'The information on a service for children is written for children too.',
  },
  why: {
    fi: 'Tiedot on annettava selkeällä ja yksinkertaisella kielellä varsinkin silloin, kun ne on tarkoitettu lapselle. Lapsi ei lue aikuisille kirjoitettua selostetta.',
    sv: 'Informationen ska ges på ett klart och tydligt språk, i synnerhet när den riktar sig till barn. Ett barn läser inte en text som är skriven för vuxna.',
    en: 'Information must be in clear and plain language, in particular where it is addressed to a child. A child does not read a text written for adults.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Palvelua tarjotaan lapsille, mutta lapselle kirjoitettua selostetta ei ole (${law}).`,
      hint: 'Lisää lapsille kirjoitetun tekstin osoite: childVersion: https://esimerkki.example/lapsille, tai kirjoita tämä seloste lapsille ja merkitse ryhmät: children: true.',
    }),
    sv: ({ law }) => ({
      message: `Tjänsten erbjuds barn, men det finns ingen beskrivning som är skriven för barn (${law}).`,
      hint: 'Lägg till adressen till texten för barn: childVersion: https://exempel.example/barn, eller skriv den här beskrivningen för barn och märk grupperna: children: true.',
    }),
    en: ({ law }) => ({
      message: `The service is offered to children, but there is no notice written for children (${law}).`,
      hint: 'Add the address of the text for children: childVersion: https://shop.example/children, or write this notice for children and mark its groups: children: true.',
    }),
  },
  examples: {
    failing: { yaml: 'children: {offeredDirectly: true, ageLimit: 13}' },
    passing: {
      yaml: 'children: {offeredDirectly: true, ageLimit: 13, childVersion: "https://shop.example/children"}',
    },
  },
  *check({ facts: { children, dataSubjects = [] } }) {
    if (!children || isNone(children) || !children.offeredDirectly || children.childVersion) return;
    const isForChildren =
      dataSubjects.length > 0 && dataSubjects.every((group) => group.children === true);
    if (!isForChildren) yield { path: ['children', 'childVersion'] };
  },
};
