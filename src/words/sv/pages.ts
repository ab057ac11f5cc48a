/** What readers see on the pages of a site. */
export const pages = {
  htmlLeftOut:
    'Vissa ord i denna version skrevs som HTML-kod, som webbplatsen inte visade när versionen publicerades. De visas inte heller här; en jämförelse med en annan version visar dem.',
  moved: 'Den här sidan har flyttat till {a}.',
  postponedLater:
    'Uppskjuten {d}. Den här versionen skulle ha trätt i kraft {a}; den träder i kraft {b}.',
  postponedEarlier:
    'Tidigarelagd {d}. Den här versionen skulle ha trätt i kraft {a}; den träder i kraft {b}.',
  postponedToNone:
    'Uppskjuten {d}. Den här versionen skulle ha trätt i kraft {a}; ingen ny dag har bestämts.',
  postponedFromNone: 'Dagen bestämdes {d}. Den här versionen träder i kraft {b}.',
  postponedLaterVersion:
    'Ikraftträdandet av version {v} sköts upp {d}: dagen var {a}, nu är den {b}.',
  postponedEarlierVersion:
    'Ikraftträdandet av version {v} tidigarelades {d}: dagen var {a}, nu är den {b}.',
  postponedToNoneVersion:
    'Ikraftträdandet av version {v} sköts upp {d}: dagen var {a}, ingen ny har bestämts.',
  postponedFromNoneVersion:
    'Dagen för ikraftträdandet av version {v} bestämdes {d}: den träder i kraft {b}.',
  reasonTold: 'Orsak: {r}',
  announcedNoDay: 'Den här versionen har publicerats men gäller inte.',
  announcedNoDayVersion: 'Version {v} har publicerats men gäller inte.',
  newNoDay: 'En ny version har publicerats. Den gäller inte än.',
  statePostponed: 'Uppskjuten',
  stateDaySet: 'Dagen bestämd',
  stateBroughtForward: 'Tidigarelagd',
  withdrawnAhead: 'Återkallas {d}. Därefter gäller den här versionen inte. Orsak: {r}',
  recordedLater: 'Antecknad {d}. Gäller tidigast från den dagen.',
  archivedLater: 'Sparad i efterhand {d}.',
  asOfAnnouncedNoDay:
    'Då hade också version {v} redan publicerats, utan att dagen för ikraftträdandet hade bestämts.',
  asOfWithdrawnVersion: 'Version {v} återkallades {d}.',
  asOfRecordedLater: 'Version {v} antecknades först {d} och gällde inte före det.',
  choiceState: '{v} ({x})',
  'look-and-words-changed': 'Utseendet och orden ändrade',
  'structure-changed': 'Strukturen ändrad',
} as const;
