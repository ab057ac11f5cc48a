/** Vad `init` frågar och säger. */
export const init = {
  questions: {
    company: 'Företagets, föreningens eller myndighetens namn:',
    country: 'Land där den är etablerad, två bokstäver (FI, SE, DE …):',
    language: 'Beskrivningarnas språk, källspråket först ({list}):',
    notice: 'Beskrivningar att börja med ({list}):',
    'site-title': 'Webbplatsens namn (Enter: det vanliga):',
    'base-url': 'Webbplatsens adress, https://… (Enter: senare):',
    email: 'E-postadress för frågor om dataskydd (Enter: senare):',
  },
  expected: {
    company: 'ett namn på högst 300 tecken på en rad',
    country: 'landets två bokstäver, till exempel FI',
    language: 'ett eller flera av {list}',
    notice: 'en eller flera av {list}',
    'site-title': 'ett namn på högst 300 tecken på en rad',
    'base-url': 'en adress, till exempel https://dataskydd.foretag.example/',
    email: 'en e-postadress, till exempel dataskydd@foretag.example',
    'time-zone': 'en tidszon, till exempel Europe/Stockholm',
  },
  written: 'Skrivet i {folder}:',
  left: 'Lämnat som det var, eftersom det redan fanns:',
  next: 'Nästa steg: npm install. Sedan räknar npm run check upp vad som ännu ska skrivas, och README.md berättar hur du går vidare.',
  'add-scripts': 'package.json fanns redan. Lägg till det som projektet behöver:',
  'move-up':
    'GitHub och GitLab läser .github och .gitlab-ci.yml bara överst i ett repository: flytta dem dit från {folder}. Jobben går själva till {folder}. Finns det redan en .gitlab-ci.yml där, lägg in jobben i den.',
} as const;
