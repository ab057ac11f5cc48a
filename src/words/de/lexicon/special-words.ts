import type { WordList } from '../../word-list.ts';

/** What data of Article 9(1) are called. */
export const specialWords: WordList = {
  words: [
    'gesundheitsdaten|gesundheitszustand*|gesundheitsangab*|gesundheitsinformation*|gesundheitsfrage*|patientendaten|patientenakte*',
    'gesundheitliche|gesundheitlicher|gesundheitlichen *daten|zustand|angaben|einschränkung*|probleme',
    'medizinische|medizinischen daten|angaben|befunde|informationen|vorgeschichte',
    'krankmeldung*|krankschreib*|krankheit|krankheiten|krankheitstage*|krankenstand*|arbeitsunfähigkeit*|diagnose|diagnosen|medikament*|behinderung*|schwerbehinder*|allergie*|schwangerschaft*|impfung*|impfstatus*|attest|atteste|symptome',
    'fingerabdr*|biometri*|gesichtserkennung*|irisscan*|genetisch*|gendaten|gentest*|dna|dna-*',
    'gewerkschaft|gewerkschaften|gewerkschaftszugehörigkeit*|gewerkschaftsmitglied*|gewerkschaftsbeitrag*|gewerkschaftsbeiträge',
    'religion|religiös*|religionszugehörigkeit*|konfession*|glaube|glaubensbekenntnis*|weltanschauung*|kirchenzugehörigkeit*|kirchensteuermerkmal*',
    'ethnische|ethnischer|ethnischen|rassische herkunft|zugehörigkeit',
    'politische|politischer|politischen meinung*|ansicht*|überzeugung*|einstellung*|zugehörigkeit*',
    'sexuelle|sexueller|sexuellen orientierung*|ausrichtung*|vorlieben',
    'sexualleben*|blutgruppe*|blutdruck*',
    'gesundheit|zur gesundheit|krankheiten',
  ],
  unless: ['nicht|kein|keine|keinen|ohne', 'arbeitsschutz'],
};

/** What a number by which a country knows a person is called. */
export const nationalIdWords: WordList = {
  words: [
    'personenkennziffer*|personenkennzahl*|personennummer*|sozialversicherungsnummer*|steueridentifikationsnummer*|steuer-id|steuer-identifikationsnummer*',
    'nationale|nationalen kennziffer*|kennnummer*|identifikationsnummer*',
  ],
  unless: ['nicht|kein|keine|keinen|ohne'],
};
