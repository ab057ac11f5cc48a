/** What reading a file can find: what must hold, what is wrong, and the next action. */
export const problems = {
  'folder-unreadable': {
    summary: 'Projektin kansioiden sisältö on luettavissa.',
    message: 'Kansion {path} sisältöä ei voi lukea.',
    hint: 'Tarkista, että kansioon on lukuoikeus ja että se ei ole linkki projektin kansiosta ulos.',
  },
  'figure-missing': {
    summary: 'Kuva on selosteen kansiossa figures.',
    message: 'Kuvaa {address} ei ole selosteen kansiossa figures.',
    hint: 'Tallenna kuva kansioon figures ja viittaa siihen muodossa ../figures/kuva.svg.',
  },
} as const;
