/** Was `init` fragt und sagt. */
export const init = {
  questions: {
    company: 'Name des Unternehmens, des Vereins oder der Behörde:',
    country: 'Land der Niederlassung, zwei Buchstaben (FI, SE, DE …):',
    language: 'Sprachen der Erklärungen, die Ausgangssprache zuerst ({list}):',
    notice: 'Erklärungen für den Anfang ({list}):',
    'site-title': 'Titel der Website (Enter: der übliche):',
    'base-url': 'Adresse der Website, https://… (Enter: später):',
    email: 'E-Mail-Adresse für Fragen zum Datenschutz (Enter: später):',
  },
  expected: {
    company: 'ein Name von höchstens 300 Zeichen in einer Zeile',
    country: 'die zwei Buchstaben eines Landes, zum Beispiel FI',
    language: 'eine oder mehrere von {list}',
    notice: 'eine oder mehrere von {list}',
    'site-title': 'ein Titel von höchstens 300 Zeichen in einer Zeile',
    'base-url': 'eine Adresse, zum Beispiel https://datenschutz.firma.example/',
    email: 'eine E-Mail-Adresse, zum Beispiel datenschutz@firma.example',
    'time-zone': 'eine Zeitzone, zum Beispiel Europe/Berlin',
  },
  written: 'Geschrieben in {folder}:',
  left: 'Unverändert, weil schon vorhanden:',
  next: 'Weiter: npm install. Danach zählt npm run check auf, was noch zu schreiben ist, und README.md sagt, wie es weitergeht.',
  'add-scripts': 'package.json war schon vorhanden. Ergänzen Sie, was das Projekt braucht:',
  'move-up':
    'GitHub und GitLab lesen .github und .gitlab-ci.yml nur in der obersten Ebene eines Repositorys: Verschieben Sie sie aus {folder} dorthin. Ihre Jobs wechseln selbst nach {folder}. Steht dort schon eine .gitlab-ci.yml, fügen Sie die Jobs in diese ein.',
} as const;
