/** What commands say of their work. */
export const commands = {
  'event-would': 'Kirjattaisiin selosteelle {notice}: {event}. Mitään ei kirjoitettu.',
  'event-done': 'Kirjattu selosteelle {notice}: {event}. Tallenna {file} Gitiin.',
  'event-withdrawn': 'versio {revision} perutaan {day:day}',
  'event-postponed': 'version {revision} voimaantulo siirretään päivään {day:day}',
  'event-postponed-none': 'versio {revision} lykätään, uutta voimaantulopäivää ei ole',
  'event-erratum': 'versioon {revision} liitetään oikaisu {day:day}',
  'event-told': 'versiosta {revision} kerrottiin {day:day}',
  'readers-see': 'Lukijat näkevät {day:day} alkaen:',
  'stretch-open': '{from:day} alkaen on voimassa versio {revision}.',
  'stretch-closed': '{from:day}–{to:day} on voimassa versio {revision}.',
  'stretch-none': '{from:day} alkaen mikään versio ei ole voimassa.',
  'released-late':
    'Huomaa: julkaisupäivä {date:day} on jo mennyt. Versio on voimassa aikaisintaan {day:day} alkaen, päivästä jona se kirjataan.',
} as const;
