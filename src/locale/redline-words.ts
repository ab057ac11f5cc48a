import type { Locale } from '../../schema/languages.ts';

/** The words around a redline in terminals and comments; `{from}`, `{to}` and `{n}` are numbers. */
export const redlineWords = {
  fi: {
    nothing: 'Teksti ja tiedot ovat samat.',
    changes: 'Muutokset',
    facts: 'Muuttuneet tiedot',
    kinds: {
      deleted: 'Poistettu',
      inserted: 'Lisätty',
      replaced: 'Muutettu',
      moved: 'Siirretty kohdasta {from} kohtaan {to}, teksti ennallaan',
      split: 'Jaettu {n} kappaleeksi',
      merged: 'Yhdistetty {n} kappaleesta',
      link: 'Linkin osoite vaihtui',
      format: 'Vain ulkoasu muuttui',
      rewritten: 'Kirjoitettu uudelleen',
    },
    sections: { added: 'uusi osio', removed: 'poistettu osio', moved: 'siirretty osio' },
    effects: {
      'more-protective': 'suojaa rekisteröityä enemmän',
      'less-protective': 'suojaa rekisteröityä vähemmän',
      neutral: 'ei vaikuta rekisteröidyn suojaan',
      unknown: 'vaikutus on arvioitava',
    },
  },
  sv: {
    nothing: 'Texten och uppgifterna är desamma.',
    changes: 'Ändringar',
    facts: 'Ändrade uppgifter',
    kinds: {
      deleted: 'Borttaget',
      inserted: 'Tillagt',
      replaced: 'Ändrat',
      moved: 'Flyttat från {from} till {to}, texten oförändrad',
      split: 'Delat i {n} stycken',
      merged: 'Sammanslaget av {n} stycken',
      link: 'Länkadressen ändrad',
      format: 'Bara utseendet ändrat',
      rewritten: 'Omskrivet',
    },
    sections: { added: 'nytt avsnitt', removed: 'borttaget avsnitt', moved: 'flyttat avsnitt' },
    effects: {
      'more-protective': 'skyddar den registrerade mer',
      'less-protective': 'skyddar den registrerade mindre',
      neutral: 'påverkar inte skyddet för den registrerade',
      unknown: 'verkan ska bedömas',
    },
  },
  en: {
    nothing: 'The text and the facts are the same.',
    changes: 'Changes',
    facts: 'Changed facts',
    kinds: {
      deleted: 'Deleted',
      inserted: 'Inserted',
      replaced: 'Changed',
      moved: 'Moved from {from} to {to}, wording unchanged',
      split: 'Split into {n} paragraphs',
      merged: 'Merged from {n} paragraphs',
      link: 'Link address changed',
      format: 'Only the look changed',
      rewritten: 'Rewritten',
    },
    sections: { added: 'new section', removed: 'deleted section', moved: 'moved section' },
    effects: {
      'more-protective': 'protects the data subject more',
      'less-protective': 'protects the data subject less',
      neutral: 'makes no difference to the data subject',
      unknown: 'the effect is to be judged',
    },
  },
} as const satisfies Record<Locale, unknown>;
