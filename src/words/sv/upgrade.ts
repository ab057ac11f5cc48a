/** Vad kommandot upgrade säger. */
export const upgrade = {
  engine: 'Detta är Seloste {engine}. Senaste publicering av varje beskrivning:',
  last: '{notice}: {revision}, med version {by}',
  unreleased: '  ingen har publicerats.',
  nothing: 'Alla är publicerade med denna version: ingenting bedöms annorlunda.',
  rules: {
    one: 'Nu krävs {n} sak som den äldsta av dessa versioner inte krävde:',
    other: 'Nu krävs {n} saker som den äldsta av dessa versioner inte krävde:',
  },
  found: {
    one: '{n} fynd i utkastet som inte fanns förut.',
    other: '{n} fynd i utkastet som inte fanns förut.',
  },
  formats:
    'Vad som skrivs annorlunda efter version {version}. Ingenting som är publicerat behöver eller får ändras:',
  changes: {
    digest:
      'Nya versioner får kontrollsumma 3, som räknar in HTML, rubrikernas id och de uppgifter som lästs ur texten. Äldre behåller kontrollsumma 1 eller 2 och kontrolleras med den.',
    recorded: 'Varje ny post i händelseförteckningen anger dagen då den antecknades.',
    record:
      'En ny versions uppgifter anger dess adress, om den är ett exempel, vilken version av programmet som publicerade den och rubrikernas id.',
    settings:
      'I content/site.yaml kan allvarlighetsgrader ges och en mapp med egna regler anges; schemaVersion kan stå i varje fil.',
    shared:
      'En version som använder delade uppgifter (content/shared/) bevarar dem i shared.yaml och får kontrollsumma 4.',
  },
  todo: 'Vad som ska göras:',
  steps: {
    verify: 'visar att allt som är publicerat är som det var',
    check: 'visar vad som ska kompletteras i utkasten före nästa publicering',
    revisions:
      'bedömer också publicerade versioner; regler som är nyare än publiceringen är bara upplysningar där',
    build: 'bygger webbplatsen; se igenom den innan du publicerar den',
  },
};
