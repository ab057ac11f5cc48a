/** What the command overview says. */
export const overview = {
  title: 'Übersicht der Datenschutzerklärungen',
  day: 'Stand: {day}',
  columns: {
    notice: 'Erklärung',
    site: 'Website',
    inForce: 'In Kraft seit',
    announced: 'Angekündigt zum',
    coverage: 'Erfüllte Pflichten',
    findings: 'Fehler / Warnungen / Hinweise',
    unheld: 'Sätze, die keine Angabe deckt',
    review: 'Zu prüfen bis',
    stale: 'Veraltete Übersetzungen',
    shared: 'Gemeinsame Angaben',
  },
  unheld: '{n} von {of}',
  nothing: '–',
  undated: 'kein Tag festgelegt',
  unread: 'nicht lesbar',
};
