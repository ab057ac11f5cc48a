/** What is found by comparing with an earlier state: what must hold, what is wrong, and the next action. */
export const comparisons = {
  'coverage-dropped': {
    summary: 'Luonnos kertoo yhä kaiken, minkä se kertoi kokonaan vertailukohdassa (--against).',
    message: {
      item: 'Luonnos kertoi tämän kokonaan vertailukohdassa `{ref}`, mutta ei enää: {item} ({law}).',
      language:
        'Selosteella ei enää ole kieltä `{language}`, joka sillä oli vertailukohdassa `{ref}`.',
      other: 'Selostetta `{notice}`, joka oli vertailukohdassa `{ref}`, ei enää ole.',
    },
    hint: 'Täydennä tai palauta se. Muutokset näkyvät komennolla {git} diff {ref} -- {folder}',
  },
  'revision-changed': {
    summary:
      'Julkaistut versiot tapahtumineen ovat sellaiset kuin julkaistaessa ja vertailukohdassa (--against).',
    message: {
      behind:
        'Vertailukohdassa `{ref}` on julkaistu tai kirjattu jotakin sen jälkeen, kun tämä haara erkani siitä, eikä haarassa vielä ole sitä: {behind} (seloste `{notice}`).',
      revision:
        'Julkaistu versio `{revision}` ei ole sellainen kuin julkaistaessa (vertailukohta `{ref}`): {what}',
      other:
        'Selosteen `{notice}` julkaistut versiot eivät ole sellaisia kuin julkaistaessa (vertailukohta `{ref}`): {what}',
    },
    hint: {
      behind:
        'Päivitä haara ensin ja tarkista sitten uudelleen: {git} rebase {ref} (tai {git} merge {ref})',
      other: 'Muutokset näkyvät komennolla {git} diff {ref} -- {folder}',
    },
  },
  'baseline-unused': {
    summary: 'Tunnettujen havaintojen luettelossa (--baseline) on vain sellaisia, joita on yhä.',
    message: 'Tunnettu havainto `{rule}` ({about}) on korjattu, mutta se on yhä luettelossa.',
    hint: 'Pienennä luetteloa: aja check uudelleen valitsimella --write-baseline.',
  },
} as const;
