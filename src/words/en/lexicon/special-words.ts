import type { WordList } from '../../word-list.ts';

/** What data of Article 9(1) are called. */
export const specialWords: WordList = {
  words: [
    'health data|information|details|condition|status|record|records|history|problem|problems|questionnaire|questionnaires|issues|state',
    'medical data|information|condition|conditions|history|record|records|certificate|certificates|report|reports|leave|absence',
    'sick leave|leaves|note|notes|absence|absences|days|pay',
    'sickness|illness|illnesses|disease|diseases|diagnosis|diagnoses|medication|medications|disability|disabilities|allergy|allergies|pregnancy|pregnancies|vaccination|vaccinations|symptoms',
    'fingerprint|fingerprints|biometric|biometrics|faceprint|faceprints|dna|genome',
    'face|facial recognition|template|templates|geometry',
    'iris|retina|retinal scan|scans|pattern|patterns',
    'genetic data|information|test|tests',
    'trade|labour|labor union|unions',
    'union member|membership|memberships|fee|fees|dues|affiliation',
    'religion|religions|religious|denomination|creed',
    'church membership',
    'ethnicity|ethnic origin|background|group',
    'racial origin|background',
    'political opinion|opinions|view|views|affiliation|conviction|convictions',
    'sexual orientation|life|preference|preferences',
    'sex life',
    'blood type|group|test|tests|pressure',
    'about|concerning|on|of your|their|the|his|her? health',
    'members|membership .. union|unions',
  ],
  unless: ['no|not|without|never', 'health and safety', 'accident prevention'],
};

/** What a number by which a country knows a person is called. */
export const nationalIdWords: WordList = {
  words: [
    'national identification|identity|id|insurance number|numbers|code|codes',
    'personal identity|identification|id code|codes|number|numbers',
    'social security number|numbers',
    'ssn|personnummer|henkilötunnus',
  ],
  unless: ['no|not|without|never'],
};
