/** Why nothing was released, and the next action. */
export const refusals = {
  'draft-unreadable': 'Luonnosta ei voi lukea kokonaan. Korjaa ensin `check`-komennon löydökset.',
  'draft-has-errors':
    'Luonnoksessa on virheitä. Korjaa `check`-komennon löydökset, tai tallenna aiemmin julkaistu teksti valitsimella `--archived`.',
  'history-damaged':
    'Julkaistut versiot eivät ole ennallaan. Korjaa ensin `verify`-komennon löydökset.',
  unchanged: 'Luonnoksen teksti ja tiedot ovat samat kuin versiossa `{revision}`.',
  'date-invalid': 'Virheellinen päivä `{date}`, odotettiin muotoa `2019-08-12`.',
  'date-before-last':
    'Päivä {date:day} on ennen viimeisintä versiota `{last}`. Anna sama tai myöhempi `--date`.',
  'effective-before-published':
    'Versio ei voi tulla voimaan {effective:day}, ennen julkaisuaan {published:day}.',
  'effective-missing':
    'Versio `{last}` tulee voimaan vasta {effective:day}, ja sen muutokset ovat myös tässä tekstissä. Anna voimaantulopäivä: `--effective {effective}`.',
  'kind-missing':
    'Muutoksen laji puuttuu. Anna `--kind` ja arvo `cosmetic`, `editorial`, `description`, `material` tai `fundamental`.',
  'kind-first': 'Ensimmäisen version laji on `first`, ei `{kind}`.',
  'kind-not-first': 'Laji `first` kuuluu vain ensimmäiselle versiolle. Anna muutoksen oma laji.',
  'reason-missing':
    'Laji `{kind}` on lievempi kuin ehdotettu `{proposed}`. Anna perustelu: `--reason`.',
  'kind-undecided':
    'Mikään ei osoita, muuttavatko yllä olevat sanat sitä, mitä seloste kertoo. Arvioi muutos ja anna `--kind` (`editorial`, `description`, `material` tai `fundamental`) sekä perustelu: `--reason`.',
  'kind-unreasoned':
    'Lajin `{kind}` ratkaisee tässä ihminen. Anna perustelu merkintää varten: `--reason`.',
  'description-untrue':
    'Käsittelyn peruste, tarkoitus, vastaanottaja, siirto tai säilytysaika on muuttunut, joten käsittely ei ole ennallaan. Anna laji `material` tai `fundamental`.',
  'kind-below-label':
    'Laji `{kind}` kertoo lukijoille, että sisältö on ennallaan, vaikka `--less-protective` kertoo suojan heikentyneen. Anna laji `material` tai `fundamental`.',
  'retold-not-archived': 'Vain arkistoitu versio voi olla mukaelma. Lisää `--archived`.',
  'record-invalid': 'Version tieto `{path}` ei kelpaa.',
  'revision-exists':
    'Kansio `{folder}` on jo olemassa, eikä sitä korvata. Jos aiempi julkaisu keskeytyi, poista kansio ja julkaise uudelleen.',
  'ledger-changed': 'Tiedosto `{file}` muuttui kesken julkaisun. Julkaise uudelleen.',
} as const;
