/** What commands say of their work. */
export const commands = {
  'event-would': 'Skulle antecknas för {notice}: {event}. Inget skrevs.',
  'event-done': 'Antecknat för {notice}: {event}. Spara {file} i Git.',
  'event-withdrawn': 'versionen {revision} återkallas {day:day}',
  'event-postponed': 'ikraftträdandet av versionen {revision} flyttas till {day:day}',
  'event-postponed-none':
    'versionen {revision} skjuts upp, ingen ny dag för ikraftträdandet har bestämts',
  'event-erratum': 'till versionen {revision} fogas en rättelse {day:day}',
  'event-told': 'versionen {revision} meddelades {day:day}',
  'readers-see': 'Läsarna ser från och med {day:day}:',
  'stretch-open': 'Från och med {from:day} gäller versionen {revision}.',
  'stretch-closed': '{from:day}–{to:day} gäller versionen {revision}.',
  'stretch-none': 'Från och med {from:day} gäller ingen version.',
  'released-late':
    'Observera: publiceringsdagen {date:day} har redan gått. Versionen gäller tidigast från och med {day:day}, den dag då den antecknas.',
} as const;
