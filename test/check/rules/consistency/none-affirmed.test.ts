import { noneAffirmed } from '../../../../src/check/rules/consistency/none-affirmed.ts';
import { testOwnWords } from '../own-words.ts';

testOwnWords(noneAffirmed, (none) => `transfers: {none: ${none}}`, {
  en: {
    warning: [
      'Transfers are protected by standard contractual clauses.',
      'Data may be sent to countries outside the EEA when needed.',
      'No data leave the EEA, except where you yourself read your account abroad.',
    ],
    error: [
      'No data leave the EEA, apart from the support tickets that our agents in the Philippines answer.',
      'With the exception of payroll, which is run from Serbia, data stay in the EEA.',
      'Data are not transferred outside the EEA save for backups held in Australia.',
      'Your data go to our parent company in Japan.',
      'Only the newsletter is sent out from the United States.',
      'We use a server in Brazil.',
      'No data are transferred outside the EEA, except for backups that are kept in India.',
      'None. Your data are transferred to India.',
      'We send all your data to the United States.',
      'Your data are transferred to India.',
      'We transfer your personal data to the United States and Canada.',
      'Recordings are sent to our typists in India.',
    ],
    clean: [
      'We have no suppliers in the United States.',
      'Everything is processed in Finland and Ireland.',
      'We do not transfer your data outside the EEA.',
      'All data stay in Finland.',
      'The data never leave the European Economic Area.',
      'No data are transferred.',
      'Our servers are in Ireland.',
      'We have no customers in the United States.',
      'Orders come from customers in the United States, but your data stay here.',
      'We process all data within the EU.',
      'Nothing is sent outside Europe.',
      'There are no transfers.',
      'We only use service providers in the EEA.',
      'None of our processors is outside the EEA.',
      'Your data remain on our own computers.',
      'We send parcels to the United States, but no personal data.',
      'Transfers outside the EEA do not take place.',
      'Data are stored in Sweden and Germany.',
      'We keep everything in Helsinki.',
      'Not applicable.',
      'Neither we nor our suppliers transfer data outside the EEA.',
      'The data are kept in the European Union.',
    ],
  },
  fi: {
    warning: ['Siirtojen suojana ovat vakiolausekkeet.'],
    error: [
      'Tietoja ei siirretä EU- ja ETA-maiden ulkopuolelle, lukuun ottamatta palkanlaskennan varmuuskopioita, joita säilytetään Intiassa.',
      'Tiedot pysyvät ETA-alueella poikkeuksena asiakaspalvelu, jota hoidetaan Filippiineiltä.',
      'Emme siirrä tietoja muualle kuin emoyhtiöllemme Japaniin.',
      'Tukipyynnöt käsitellään Serbiassa.',
      'Tietoja ei siirretä ETA-alueen ulkopuolelle, lukuun ottamatta varmuuskopioita, jotka ovat Intiassa.',
      'Siirrämme kaikki tietosi Yhdysvaltoihin.',
      'Henkilötietojasi siirretään Intiaan.',
      'Siirrämme tietojasi Yhdysvaltoihin ja Kanadaan.',
      'Potilastiedot siirretään litterointia varten Intiaan.',
    ],
    clean: [
      'Toimittajillamme ei ole toimintaa Yhdysvalloissa.',
      'Emme siirrä tietojasi ETA-alueen ulkopuolelle.',
      'Tiedot pysyvät Suomessa.',
      'Tiedot eivät koskaan poistu Euroopan talousalueelta.',
      'Tietoja ei siirretä.',
      'Palvelimemme ovat Irlannissa.',
      'Meillä ei ole asiakkaita Yhdysvalloissa.',
      'Tilauksia tulee Yhdysvalloista, mutta tietosi pysyvät täällä.',
      'Käsittelemme tiedot EU:ssa.',
      'Mitään ei lähetetä Euroopan ulkopuolelle.',
      'Siirtoja ei ole.',
      'Käytämme vain ETA-alueella toimivia palveluntarjoajia.',
      'Yksikään käsittelijämme ei toimi ETA-alueen ulkopuolella.',
      'Tiedot ovat omilla koneillamme.',
      'Lähetämme paketteja Yhdysvaltoihin, mutta emme henkilötietoja.',
      'Siirtoja ETA-alueen ulkopuolelle ei tehdä.',
      'Tiedot tallennetaan Ruotsiin ja Saksaan.',
      'Säilytämme kaiken Helsingissä.',
      'Ei sovellu.',
      'Me tai alihankkijamme emme siirrä tietoja ETA-alueen ulkopuolelle.',
      'Tiedot säilytetään Euroopan unionissa.',
    ],
  },
  sv: {
    warning: ['Överföringarna skyddas av standardavtalsklausuler.'],
    error: [
      'Uppgifter överförs inte till länder utanför EES, bortsett från givarregistret som vår leverantör sköter från Förenade kungariket.',
      'Uppgifterna stannar inom EES med undantag för supporten, som sköts från Indien.',
      'Lönerna räknas i Serbien.',
      'Uppgifter överförs inte utanför EES, bortsett från säkerhetskopior som sköts från Indien.',
      'Vi överför alla dina uppgifter till USA.',
      'Dina uppgifter överförs till Indien.',
      'Vi överför dina personuppgifter till USA och Kanada.',
      'Inspelningarna överförs till Indien för utskrift.',
    ],
    clean: [
      'Våra leverantörer har ingen verksamhet i USA.',
      'Vi överför inte dina uppgifter till länder utanför EES.',
      'Uppgifterna stannar i Finland.',
      'Uppgifterna lämnar aldrig Europeiska ekonomiska samarbetsområdet.',
      'Inga uppgifter överförs.',
      'Våra servrar finns i Irland.',
      'Vi har inga kunder i USA.',
      'Beställningar kommer från USA, men dina uppgifter stannar här.',
      'Vi behandlar alla uppgifter inom EU.',
      'Ingenting skickas utanför Europa.',
      'Det förekommer inga överföringar.',
      'Vi anlitar bara leverantörer inom EES.',
      'Inget av våra biträden finns utanför EES.',
      'Uppgifterna finns på våra egna datorer.',
      'Vi skickar paket till USA, men inga personuppgifter.',
      'Överföringar utanför EES görs inte.',
      'Uppgifterna lagras i Sverige och Tyskland.',
      'Vi förvarar allt i Helsingfors.',
      'Ej tillämpligt.',
      'Varken vi eller våra leverantörer överför uppgifter utanför EES.',
      'Uppgifterna förvaras i Europeiska unionen.',
    ],
  },
  de: {
    warning: ['Übermittlungen sichern wir durch Standardvertragsklauseln ab.'],
    error: [
      'Daten verlassen den EWR nicht, abgesehen vom Kundendienst, der von Indien aus arbeitet.',
      'Mit Ausnahme der Lohnabrechnung, die in Serbien erfolgt, bleiben die Daten im EWR.',
      'Die Sicherungen liegen auf einem Server in Australien.',
      'Daten werden nicht außerhalb des EWR übermittelt, mit Ausnahme von Sicherungen, die nach Indien übermittelt werden.',
      'Wir übermitteln alle Ihre Daten in die Vereinigten Staaten.',
      'Ihre Daten werden nach Indien übermittelt.',
      'Wir übermitteln Ihre personenbezogenen Daten in die USA und nach Kanada.',
      'Die Daten werden zur Abschrift nach Indien übermittelt.',
    ],
    clean: [
      'Unsere Dienstleister haben keine Niederlassung in den USA.',
      'Wir übermitteln Ihre Daten nicht in Länder außerhalb des EWR.',
      'Die Daten bleiben in Deutschland.',
      'Die Daten verlassen den Europäischen Wirtschaftsraum nie.',
      'Es werden keine Daten übermittelt.',
      'Unsere Server stehen in Irland.',
      'Wir haben keine Kunden in den USA.',
      'Bestellungen kommen aus den USA, Ihre Daten bleiben jedoch hier und werden nicht übermittelt.',
      'Wir verarbeiten alle Daten in der EU.',
      'Nichts wird außerhalb Europas gesendet.',
      'Übermittlungen finden nicht statt.',
      'Wir setzen nur Dienstleister im EWR ein.',
      'Keiner unserer Auftragsverarbeiter sitzt außerhalb des EWR.',
      'Die Daten liegen auf unseren eigenen Rechnern.',
      'Wir senden Pakete in die USA, aber keine personenbezogenen Daten.',
      'Eine Übermittlung außerhalb des EWR gibt es nicht.',
      'Die Daten werden in Schweden und Deutschland gespeichert.',
      'Wir bewahren alles in Köln auf.',
      'Entfällt.',
      'Weder wir noch unsere Lieferanten übermitteln Daten außerhalb des EWR.',
      'Die Daten werden in der Europäischen Union gespeichert.',
    ],
  },
});

testOwnWords(noneAffirmed, (none) => `jointControllers: {none: ${none}}`, {
  en: {
    error: [
      'The purposes and means are decided by us together with Example Partner Ltd.',
      'Posti Oy and we are joint controllers.',
    ],
    warning: [
      'We decide on it together with our parent company.',
      'None. Posti and we decide together.',
    ],
    clean: [
      'We decide alone; Example Partner Ltd only prints for us.',
      'We alone decide together with nobody.',
      'None.',
      'We decide alone.',
    ],
  },
  fi: {
    error: [
      'Päätämme käsittelyn tarkoituksista ja keinoista yhdessä Esimerkki-Kumppani Oy:n kanssa.',
      'Olemme yhteisrekisterinpitäjiä Posti Oy:n kanssa.',
    ],
    warning: [
      'Päätämme tiedoista yhdessä emoyhtiön kanssa.',
      'Ei ole. Päätämme yhdessä Postin kanssa.',
    ],
    clean: [
      'Päätämme yksin; Esimerkki-Kumppani Oy vain painaa kirjeet.',
      'Kauppa on yksin rekisterinpitäjä.',
      'Ei ole.',
      'Päätämme yksin.',
    ],
  },
  sv: {
    error: [
      'Om ändamålen och medlen för behandlingen bestämmer stiftelsen tillsammans med Exempel Insamling Ab.',
      'Vi är gemensamt personuppgiftsansvariga med Posten AB.',
    ],
    warning: [
      'Vi bestämmer tillsammans med moderbolaget.',
      'Inga. Vi bestämmer tillsammans med Posten.',
    ],
    clean: [
      'Vi bestämmer ensamma; Exempel Ab trycker bara breven.',
      'Butiken är ensam personuppgiftsansvarig.',
      'Inga.',
      'Vi bestämmer ensamma.',
    ],
  },
  de: {
    error: [
      'Über Zwecke und Mittel entscheiden wir zusammen mit der Beispiel Partner GmbH.',
      'Wir sind mit der Post AG gemeinsam Verantwortliche.',
    ],
    warning: [
      'Wir entscheiden zusammen mit der Muttergesellschaft.',
      'Keine. Wir entscheiden gemeinsam mit der Post.',
    ],
    clean: [
      'Wir entscheiden allein; die Beispiel GmbH druckt nur die Briefe.',
      'Der Laden ist allein verantwortlich.',
      'Keine.',
      'Wir entscheiden allein.',
    ],
  },
});

testOwnWords(noneAffirmed, (none) => `automatedDecisions: {none: ${none}}`, {
  en: {
    error: [
      'A program alone settles which donors get their gift back.',
      'Whether you may pay by invoice is decided solely by software.',
      'The computer refuses an application by itself when the score is low.',
      'Software settles all claims.',
      'We make automated decisions on your credit.',
    ],
    clean: [
      'No program decides alone; our staff look at each application.',
      'A clerk decides, and the computer only adds up.',
      'Software proposes, a person decides.',
      'A person settles each claim; software only sorts the mail.',
      'Our staff decide.',
    ],
  },
  fi: {
    error: [
      'Ohjelma ratkaisee yksin, ketkä lahjoittajat saavat lahjansa takaisin.',
      'Laskulla maksamisesta päättää yksinomaan tietokoneohjelma.',
      'Algoritmi hylkää hakemuksen itse, jos pisteitä on liian vähän.',
      'Teemme luottopäätökset automaattisesti.',
      'Korvaushakemukset ratkaisee tekoäly.',
      'Järjestelmä päättää, ketkä kutsutaan.',
    ],
    clean: [
      'Mikään ohjelma ei päätä yksin.',
      'Ohjelma ehdottaa, ihminen päättää.',
      'Järjestelmä laskee pisteet, ja käsittelijä päättää.',
      'Työntekijä ratkaisee hakemukset; ohjelma vain lajittelee postin.',
      'Viranhaltija tekee jokaisen päätöksen.',
    ],
  },
  sv: {
    error: [
      'Ett program avgör ensamt vilka givare som får sin gåva tillbaka.',
      'Om du får betala mot faktura bestäms enbart av en dator.',
      'Algoritmen avslår själv en ansökan med låga poäng.',
      'Ett program avgör vilka som kallas.',
      'Vi fattar kreditbeslut automatiskt.',
    ],
    warning: ['En algoritm sköter ansökningarna.'],
    clean: [
      'Inget program avgör ensamt.',
      'Programmet föreslår, en människa bestämmer.',
      'Systemet räknar poäng och en handläggare avgör.',
      'En anställd avgör ansökan; datorn sorterar bara posten.',
      'Lärarna fattar alla beslut.',
    ],
  },
  de: {
    error: [
      'Ob Sie auf Rechnung bestellen können, entscheidet ausschließlich ein Programm anhand Ihrer bisherigen Zahlungen.',
      'Der Computer lehnt einen Antrag selbst ab, wenn die Punktzahl niedrig ist.',
      'Ein Algorithmus bestimmt allein über die Vergabe.',
      'Wir treffen Kreditentscheidungen automatisiert.',
    ],
    clean: [
      'Kein Programm entscheidet allein.',
      'Das Programm schlägt vor, ein Mensch entscheidet.',
      'Das System zählt Punkte, die Sachbearbeiterin entscheidet.',
      'Ein Mitarbeiter entscheidet; die Software sortiert nur die Post.',
      'Die Lehrer entscheiden.',
    ],
  },
});

testOwnWords(noneAffirmed, (none) => `children: {none: ${none}}`, {
  en: {
    error: [
      'We offer our services directly to children.',
      'Children over eight can join the club on their own.',
      'Children can join the club online.',
      'We offer our courses also to children.',
    ],
    clean: [
      'Our services are meant for adults.',
      'Children take part through their parents only.',
      'We do not offer our services to children.',
      'Our services are meant for adults, not children.',
      'Only parents order for their children.',
      'Services are offered to the parents of children.',
    ],
  },
  fi: {
    error: [
      'Tarjoamme palveluamme suoraan lapsille.',
      'Lapset voivat liittyä kerhoon itse.',
      'Lapsille tarjotaan oma sovellus.',
      'Tarjoamme kursseja myös lapsille.',
    ],
    clean: [
      'Palvelumme on tarkoitettu aikuisille.',
      'Lapset osallistuvat vain huoltajan kautta.',
      'Emme tarjoa palveluita lapsille.',
      'Palvelut on tarkoitettu vain aikuisille.',
      'Lapsille tarkoitetut kurssit tilaavat huoltajat.',
    ],
  },
  sv: {
    error: [
      'Vi erbjuder våra tjänster direkt till barn.',
      'Barn kan själva skapa ett konto.',
      'Appen är avsedd för barn.',
      'Vi erbjuder kurser även till barn.',
    ],
    clean: [
      'Våra tjänster är avsedda för vuxna.',
      'Barn deltar bara genom sina vårdnadshavare.',
      'Vi erbjuder inte tjänster till barn.',
      'Tjänsten är avsedd endast för vuxna.',
      'Vi erbjuder föräldrar kurser för barn.',
    ],
  },
  de: {
    error: [
      'Unsere Leistungen bieten wir auch Kindern an.',
      'Kinder können selbst ein Konto anlegen.',
      'Unsere Kurse bieten wir auch Kindern an.',
      'Die App ist für Kinder gedacht.',
    ],
    clean: [
      'Unser Angebot ist für Erwachsene gedacht.',
      'Kinder nehmen nur über ihre Eltern teil.',
      'Kindern bieten wir nichts an.',
      'Das Angebot richtet sich nur an Erwachsene.',
      'Wir bieten Eltern Kurse für ihre Kinder an.',
    ],
  },
});

testOwnWords(noneAffirmed, (none) => `cookies: {none: ${none}}`, {
  en: {
    warning: ['We use cookies for advertising.'],
    clean: [
      'We use no cookies.',
      'We use only strictly necessary cookies.',
      'We use no cookies other than those that the service needs.',
    ],
  },
  fi: {
    warning: ['Käytämme evästeitä mainontaan.'],
    clean: ['Emme käytä evästeitä.', 'Käytämme vain välttämättömiä evästeitä.'],
  },
  sv: {
    warning: ['Vi använder kakor för reklam.'],
    clean: ['Vi använder inga kakor.', 'Vi använder bara nödvändiga kakor.'],
  },
  de: {
    warning: ['Wir verwenden Cookies für Werbung.'],
    clean: ['Wir verwenden keine Cookies.', 'Wir verwenden nur unbedingt erforderliche Cookies.'],
  },
});

testOwnWords(noneAffirmed, (none) => `specialCategories: {none: ${none}}`, {
  en: {
    error: ['We process your health data.'],
    clean: [
      'We process no special categories of personal data.',
      'None. We ask for no health data.',
    ],
  },
  fi: {
    error: ['Käsittelemme terveystietojasi.'],
    clean: ['Emme käsittele erityisiä henkilötietoryhmiä.', 'Ei. Emme kysy terveystietoja.'],
  },
  sv: {
    error: ['Vi behandlar uppgifter om din hälsa.'],
    clean: ['Vi behandlar inga känsliga personuppgifter.', 'Inga. Vi frågar inte om hälsan.'],
  },
  de: {
    error: ['Wir verarbeiten Ihre Gesundheitsdaten.'],
    clean: [
      'Wir verarbeiten keine besonderen Kategorien personenbezogener Daten.',
      'Keine. Wir fragen nicht nach Ihrer Gesundheit.',
    ],
  },
});
