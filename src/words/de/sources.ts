/** What rules rest on, by the ids of schema/gdpr/sources.ts, and how it is told whether a text of it was read. */
export const sources = {
  names: {
    gdpr: 'Datenschutz-Grundverordnung, (EU) 2016/679',
    'eprivacy-storage': 'Richtlinie 2002/58/EG, Artikel 5 Absatz 3',
    'standard-clauses': 'Durchführungsbeschluss (EU) 2021/914, Artikel 4',
    'adequacy-decisions': 'Angemessenheitsbeschlüsse der Kommission nach Artikel 45 Absatz 3',
    'eea-agreement': 'EWR-Abkommen, Beschluss des Gemeinsamen Ausschusses vom 6. Juli 2018',
    'uk-agreement':
      'Handels- und Kooperationsabkommen zwischen der EU und dem Vereinigten Königreich, Artikel 782',
    'schrems-i': 'Gerichtshof, C-362/14, Schrems',
    'schrems-ii': 'Gerichtshof, C-311/18, Facebook Ireland und Schrems',
    planet49: 'Gerichtshof, C-673/17, Planet49',
    'helsinki-cookies': 'Verwaltungsgericht Helsinki, H1515/2021',
    'dun-bradstreet': 'Gerichtshof, C-203/22, Dun & Bradstreet Austria',
    latombe:
      'Gericht, T-553/23, Latombe/Kommission (Rechtsmittel C-703/25 P, eingelegt am 31. Oktober 2025)',
    storstockholm: 'Gerichtshof, C-422/24, Storstockholms Lokaltrafik',
    'wp260-access': 'Leitlinien für Transparenz, WP260 rev.01, Randnummer 11',
    'wp260-language': 'Leitlinien für Transparenz, WP260 rev.01, Randnummern 12 und 13',
    'wp260-children': 'Leitlinien für Transparenz, WP260 rev.01, Randnummern 14 bis 16',
    'wp260-changes': 'Leitlinien für Transparenz, WP260 rev.01, Randnummern 29 bis 31',
    'wp260-exceptions': 'Leitlinien für Transparenz, WP260 rev.01, Randnummern 56 bis 66',
    'wp260-annex': 'Leitlinien für Transparenz, WP260 rev.01, Anhang',
    'wp242-portability': 'Leitlinien zum Recht auf Datenübertragbarkeit, WP242 rev.01',
    'wp243-officers': 'Leitlinien in Bezug auf Datenschutzbeauftragte, WP243 rev.01',
    'wp251-decisions': 'Leitlinien zu automatisierten Entscheidungen und Profiling, WP251 rev.01',
    'edpb-consent': 'Leitlinien 05/2020 des Europäischen Datenschutzausschusses zur Einwilligung',
    'fi-otavamedia': 'Finnischer Datenschutzbeauftragter, 6097/161/21, Otavamedia',
    'fi-authority-page': 'Kontaktdaten auf der Website der finnischen Aufsichtsbehörde',
    'fi-business-information': 'Finnisches Gesetz 244/2001 über Unternehmensinformationen',
    'fi-communications':
      'Finnisches Gesetz 917/2014 über Dienste der elektronischen Kommunikation, § 200',
    'ages-of-consent':
      'Gesetze der Staaten zur Altersgrenze des Artikels 8 Absatz 1, jedes wie in der Tabelle der Länder',
    'fi-data-protection-code': 'Finnisches Datenschutzgesetz 1050/2018, § 29',
    'fi-accounting': 'Finnisches Buchführungsgesetz 1336/1997, Kapitel 2 § 10',
    'se-marketing': 'Schwedisches Marketinggesetz 2008:486, § 19',
    'se-accounting': 'Schwedisches Buchführungsgesetz 1999:1078, Kapitel 7 § 2',
    'se-identity-designations': 'Schwedisches Gesetz 1974:174 über Identitätsbezeichnungen',
    'se-data-protection-number': 'Schwedisches Gesetz 2018:218, Kapitel 3 § 10',
    'de-applicants':
      'Bundesbeauftragte für den Datenschutz und die Informationsfreiheit (BfDI): Bewerbungsunterlagen',
    'ee-accounting': 'Estnisches Rechnungslegungsgesetz (raamatupidamise seadus), § 12',
    'ee-communications':
      'Estnisches Gesetz über die elektronische Kommunikation (elektroonilise side seadus), § 103¹',
    'ee-registers': 'Estnisches Gesetz über das Handelsregister (äriregistri seadus)',
    'eprivacy-mail': 'Richtlinie 2002/58/EG, Artikel 13 Absatz 2',
    'de-unfair-competition': 'Gesetz gegen den unlauteren Wettbewerb (UWG), § 7',
    'de-accounts': 'Handelsgesetzbuch (HGB), § 257, und Abgabenordnung (AO), § 147',
    'de-registers': 'Handelsgesetzbuch (HGB), §§ 8 bis 16, und Umsatzsteuergesetz (UStG), § 27a',
    'de-data-protection': 'Bundesdatenschutzgesetz (BDSG), § 9',
    'de-data-protection-states':
      'Bundesdatenschutzgesetz (BDSG), § 40, und Bayerisches Datenschutzgesetz, Artikel 15 und 18',
    'ai-act-transparency': 'KI-Verordnung, (EU) 2024/1689, Artikel 50',
    'ai-act-high-risk':
      'KI-Verordnung, (EU) 2024/1689, Artikel 26 und 86, Geltung nach (EU) 2026/1744',
    'consumer-credit': 'Verbraucherkreditrichtlinie, (EU) 2023/2225, Artikel 18',
    'edpb-storage':
      'Leitlinien 2/2023 des Europäischen Datenschutzausschusses zum technischen Anwendungsbereich von Artikel 5 Absatz 3 der Richtlinie 2002/58/EG',
    'fi-administrative-procedure': 'Finnisches Verwaltungsgesetz 434/2003, §§ 53 e und 53 f',
    'fi-working-life':
      'Finnisches Gesetz 759/2004 über den Schutz der Privatsphäre im Arbeitsleben, § 4',
  },
  kinds: {
    law: '{name}: Recht, in Kraft ab dem {from:day}',
    'case-law': '{name}: Urteil vom {from:day}',
    guidance: '{name}: Auffassung einer Behörde, {from:day}',
    record:
      'Die Datenschutzerklärung selbst: Was sie sagt, festhält und zeigt, muss übereinstimmen.',
    usefulness:
      'Nutzen für die Leser: Kein Gesetz und keine Behörde verlangt es von einer Datenschutzerklärung.',
  },
  read: '{source} (gelesen am {read:day})',
  recalled: '{source} (aus dem Gedächtnis: Schlagen Sie nach, bevor Sie sich darauf stützen)',
} as const;
