import { noneAffirmed } from '../../../../src/check/rules/consistency/none-affirmed.ts';
import { testOwnWords } from '../own-words.ts';

testOwnWords(noneAffirmed, (none) => `transfers: {none: ${none}}`, {
  en: {
    error: [
      'Data stay in the EEA, except the door logs, which the maker of the readers fetches to Taiwan.',
      'Everything is kept in Finland apart from recordings that are typed in Kenya.',
    ],
    clean: [
      'Data stay in the EEA, except that a customer from Canada reads them at home.',
      'We keep everything in Finland, except paper copies, which are in Sweden.',
      'Data are only processed in the EEA.',
    ],
  },
  fi: {
    error: [
      'Tiedot pysyvät ETA-alueella, paitsi lukijalokit, jotka laitteen valmistaja hakee Taiwaniin.',
      'Kaikki säilytetään Suomessa, lukuun ottamatta nauhoitteita, jotka puretaan tekstiksi Keniassa.',
    ],
    clean: ['Tietoja säilytetään Suomessa, paitsi paperit, jotka ovat Ruotsissa.'],
  },
  sv: {
    error: [
      'Uppgifterna stannar inom EES, utom passageloggarna, som tillverkaren av läsarna hämtar till Taiwan.',
      'Allt förvaras i Finland, med undantag för inspelningar, som skrivs ut i Kenya.',
    ],
    clean: ['Allt förvaras i Finland, utom pappren, som finns i Sverige.'],
  },
  de: {
    error: [
      'Die Daten bleiben im EWR, außer den Türprotokollen, die der Hersteller der Leser nach Taiwan holt.',
      'Alles liegt in Deutschland, mit Ausnahme der Aufnahmen, die in Kenia abgetippt werden.',
    ],
    clean: ['Alles liegt in Deutschland, außer den Akten, die in Österreich stehen.'],
  },
});

testOwnWords(noneAffirmed, (none) => `automatedDecisions: {none: ${none}}`, {
  en: {
    error: [
      'A booking with an open bill is turned down by the calendar, and no employee looks at it.',
      'Applications are rejected without anybody reading them.',
      'Unpaid memberships are cancelled by the billing system alone.',
      'The risk filter declines an order by itself.',
      'Claims below 50 euros are refused automatically.',
    ],
    clean: [
      'No application is refused without a person reading it.',
      'Nobody is refused by a program alone, for an employee looks at each case.',
      'The system sorts applications, and a clerk decides on each.',
      'No one is subject to a decision that a machine makes alone.',
      'We make no decisions without human involvement.',
      'The filter marks an order, and the staff look at it before anything is decided.',
      'Reminders are sent automatically, and nobody looks at them.',
      'A human being decides on each loan.',
      'Decisions are not made automatically.',
    ],
  },
  fi: {
    error: [
      'Pienen lainan myöntää tai epää pisteytysmalli heti.',
      'Ajanvarausjärjestelmä hylkää varauksen kenenkään osallistumatta.',
      'Hakemus hylätään ilman, että kukaan lukee sitä.',
      'Laskutusohjelma irtisanoo sopimuksen, eikä työntekijä katso asiaa.',
      'Riskisuodatin peruu tilauksen.',
      'Pieni korvaus evätään automaattisesti.',
    ],
    clean: [
      'Hakemusta ei hylätä ilman, että ihminen lukee sen.',
      'Järjestelmä järjestää hakemukset, ja käsittelijä päättää niistä.',
      'Emme tee päätöksiä ilman ihmisen osallistumista.',
      'Kukaan ei saa päätöstä pelkältä koneelta.',
      'Muistutukset lähtevät itsestään kenenkään katsomatta.',
      'Päätöksiä ei tehdä automaattisesti.',
    ],
  },
  sv: {
    error: [
      'Bokningssystemet nekar en tid utan att någon anställd ser saken.',
      'Ansökningar avslås utan att en människa läser dem.',
      'Beslut om medlemskap fattas enbart av ett program.',
      'Riskfiltret avvisar ordern, och ingen granskar den efteråt.',
      'Små ersättningar nekas automatiskt.',
    ],
    clean: [
      'Ingen ansökan avslås utan att en människa läser den.',
      'Systemet ordnar ansökningarna, och en handläggare beslutar om dem.',
      'Vi fattar inga beslut utan mänsklig medverkan.',
      'Ingen får ett beslut som en maskin ensam har fattat.',
      'Påminnelser skickas av sig själva utan att någon ser dem.',
      'Beslut fattas inte automatiskt.',
    ],
  },
  de: {
    error: [
      'Kredite unter 500 Euro bewilligt oder verweigert ein Punktemodell sofort.',
      'Das Buchungssystem lehnt einen Termin ab, ohne dass jemand die Sache prüft.',
      'Wer nicht zahlt, dem kündigt das Abrechnungsprogramm, und niemand sieht sich den Fall an.',
      'Anträge werden ohne menschliche Prüfung abgelehnt.',
      'Der Betrugsfilter storniert die Bestellung.',
      'Kleine Erstattungen werden automatisch verweigert.',
    ],
    clean: [
      'Kein Antrag wird abgelehnt, ohne dass ein Mensch ihn liest.',
      'Das System ordnet die Anträge, und eine Sachbearbeiterin entscheidet über sie.',
      'Wir treffen keine Entscheidungen ohne menschliche Beteiligung.',
      'Niemand wird einer Entscheidung unterworfen, die eine Maschine allein trifft.',
      'Erinnerungen gehen hinaus, ohne dass jemand sie ansieht.',
      'Entscheidungen werden nicht automatisch getroffen.',
    ],
  },
});
