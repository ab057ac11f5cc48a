import type { KindWords } from '../../claim-words.ts';

export const identity = {
  'controller-name': {
    headings: ['rekisterinpitäjä', 'kuka vastaa', 'henkilötietojen käsittelijä ja'],
    items: ['{yhtiö}'],
    entries: [
      {
        name: 'on-rekisterinpitäjä',
        cue: [
          'rekisterinpitäjä|rekisterinpitäjänä on|toimii|ovat',
          'on|toimii .. rekisterinpitäjä|rekisterinpitäjänä',
          'vastaa .. käsittelystä',
          'rekisterinpitäjä :',
          'tietojasi käsittelee',
        ],
        never: ['toiselle rekisterinpitäjälle'],
        examples: [
          'Rekisterinpitäjä on Kuusihotelli Oy.',
          'Kuusihotelli Oy toimii rekisterinpitäjänä.',
        ],
        nearMisses: ['Voit siirtää tietosi toiselle rekisterinpitäjälle.'],
      },
    ],
  },
  'controller-contact': {
    headings: ['yhteystiedot', 'ota yhteyttä', 'yhteydenotot'],
    items: ['*@*'],
    entries: [
      {
        name: 'ottakaa-yhteyttä',
        cue: [
          'ota|ottaa|ottakaa|ottamalla yhteyttä',
          'yhteystiedot|yhteystietomme',
          'tavoitat|tavoittaa',
          'lähetä|lähettää|kirjoita|soita|soittaa',
          '*@*',
        ],
        object: [
          '*@*',
          'sähköposti*|sähköpostilla|puhelin*|osoite*|osoitteeseen|lomak*|verkkosiv*',
        ],
        never: ['tietosuojavastaava*', '{viranomainen}', 'sinuun', 'markkinointi*'],
        examples: ['Ota yhteyttä osoitteeseen tietosuoja@kuusi.example.'],
        nearMisses: ['Otamme sinuun yhteyttä sähköpostilla.'],
      },
    ],
  },
  'officer-contact': {
    headings: ['tietosuojavastaava*'],
    items: ['*@*'],
    entries: [
      {
        name: 'tietosuojavastaava',
        cue: [
          'tietosuojavastaavaa|tietosuojavastaava|tietosuojavastaavan|tietosuojavastaavamme|tietosuojavastaavaan|tietosuojavastaavaksi|tietosuojavastaavalle',
        ],
        object: [
          '*@*',
          'on|ole|nimittän*|nimitetty|nimennyt|nimenneet|nimittäneet|nimitimme|tavoitat|yhteystiedot|yhteyttä|yhteyden|toimii|vastaa|osoite*',
        ],
        maySure: true,
        closed: [
          'tietosuojavastaavaa|tietosuojavastaava|tietosuojavastaavan',
          'nimittäneet|nimittänyt|nimennyt|nimenneet|nimetty|nimitetty|meillä|yhtiöllä|yhdistyksellä',
        ],
        examples: [
          'Olemme nimittäneet tietosuojavastaavan.',
          'Tietosuojavastaavan tavoitat osoitteesta tsv@kuusi.example.',
        ],
        nearMisses: ['Tietosuoja-asioista vastaa toimistomme.'],
      },
    ],
  },
  'joint-control': {
    headings: ['yhteisrekisterinpitäjä*', 'yhteiset rekisterinpitäjät'],
    entries: [
      {
        name: 'yhteisrekisterinpitäjät',
        cue: [
          'yhteisrekisterinpitäj*',
          'yhteiset|yhteisiä|yhteinen rekisterinpitäjät|rekisterinpitäjiä|rekisterinpitäjä',
          'yhdessä ..5 rekisterinpitäj*',
          'määrittelemme|määritämme|päätämme|päättävät yhdessä',
          'yhdessä ..6 määritämme|määrittelemme|päätämme|määrittelevät',
        ],
        maySure: true,
        closed: [
          'yhteisrekisterinpitäjiä|yhteisrekisterinpitäjä|yhteisrekisterinpitäjää',
          'yhteisiä|rekisterinpitäjiä',
          'muiden|kanssa|kenenkään|toimi|meillä|käsittelyllä',
        ],
        examples: [
          'Olemme yhteisrekisterinpitäjiä Kuusipysäköinti Oy:n kanssa.',
          'Kuusipysäköinti Oy ja me olemme yhdessä rekisterinpitäjiä.',
        ],
        nearMisses: ['Yhteinen hanke etenee.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
