import { noneAffirmed } from '../../../../src/check/rules/consistency/none-affirmed.ts';
import { testOwnWords } from '../own-words.ts';

testOwnWords(noneAffirmed, (none) => `transfers: {none: ${none}}`, {
  en: {
    error: [
      'None. Your data are transferred to India.',
      'We send all your data to the United States.',
      'Your data are transferred to India.',
      'We transfer your personal data to the United States and Canada.',
      'Recordings are sent to our typists in India.',
    ],
    warning: [
      'No data are transferred outside the EEA, except for backups that are kept in India.',
    ],
    clean: [
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
    error: [
      'Siirrämme kaikki tietosi Yhdysvaltoihin.',
      'Henkilötietojasi siirretään Intiaan.',
      'Siirrämme tietojasi Yhdysvaltoihin ja Kanadaan.',
      'Potilastiedot siirretään litterointia varten Intiaan.',
    ],
    warning: [
      'Tietoja ei siirretä ETA-alueen ulkopuolelle, lukuun ottamatta varmuuskopioita, jotka ovat Intiassa.',
    ],
    clean: [
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
    error: [
      'Vi överför alla dina uppgifter till USA.',
      'Dina uppgifter överförs till Indien.',
      'Vi överför dina personuppgifter till USA och Kanada.',
      'Inspelningarna överförs till Indien för utskrift.',
    ],
    warning: [
      'Uppgifter överförs inte utanför EES, bortsett från säkerhetskopior som sköts från Indien.',
    ],
    clean: [
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
    error: [
      'Wir übermitteln alle Ihre Daten in die Vereinigten Staaten.',
      'Ihre Daten werden nach Indien übermittelt.',
      'Wir übermitteln Ihre personenbezogenen Daten in die USA und nach Kanada.',
      'Die Daten werden zur Abschrift nach Indien übermittelt.',
    ],
    warning: [
      'Daten werden nicht außerhalb des EWR übermittelt, mit Ausnahme von Sicherungen, die nach Indien übermittelt werden.',
    ],
    clean: [
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
    error: ['Posti Oy and we are joint controllers.'],
    warning: [
      'We decide on it together with our parent company.',
      'None. Posti and we decide together.',
    ],
    clean: ['We alone decide together with nobody.', 'None.', 'We decide alone.'],
  },
  fi: {
    error: ['Olemme yhteisrekisterinpitäjiä Posti Oy:n kanssa.'],
    warning: [
      'Päätämme tiedoista yhdessä emoyhtiön kanssa.',
      'Ei ole. Päätämme yhdessä Postin kanssa.',
    ],
    clean: ['Kauppa on yksin rekisterinpitäjä.', 'Ei ole.', 'Päätämme yksin.'],
  },
  sv: {
    error: ['Vi är gemensamt personuppgiftsansvariga med Posten AB.'],
    warning: [
      'Vi bestämmer tillsammans med moderbolaget.',
      'Inga. Vi bestämmer tillsammans med Posten.',
    ],
    clean: ['Butiken är ensam personuppgiftsansvarig.', 'Inga.', 'Vi bestämmer ensamma.'],
  },
  de: {
    error: ['Wir sind mit der Post AG gemeinsam Verantwortliche.'],
    warning: [
      'Wir entscheiden zusammen mit der Muttergesellschaft.',
      'Keine. Wir entscheiden gemeinsam mit der Post.',
    ],
    clean: ['Der Laden ist allein verantwortlich.', 'Keine.', 'Wir entscheiden allein.'],
  },
});

testOwnWords(noneAffirmed, (none) => `automatedDecisions: {none: ${none}}`, {
  en: {
    error: ['We make automated decisions on your credit.'],
    warning: ['Software settles all claims.'],
    clean: ['A person settles each claim; software only sorts the mail.', 'Our staff decide.'],
  },
  fi: {
    error: [
      'Teemme luottopäätökset automaattisesti.',
      'Korvaushakemukset ratkaisee tekoäly.',
      'Järjestelmä päättää, ketkä kutsutaan.',
    ],
    clean: [
      'Työntekijä ratkaisee hakemukset; ohjelma vain lajittelee postin.',
      'Viranhaltija tekee jokaisen päätöksen.',
    ],
  },
  sv: {
    error: ['Vi fattar kreditbeslut automatiskt.'],
    warning: ['En algoritm sköter ansökningarna.', 'Ett program avgör vilka som kallas.'],
    clean: [
      'En anställd avgör ansökan; datorn sorterar bara posten.',
      'Lärarna fattar alla beslut.',
    ],
  },
  de: {
    error: ['Wir treffen Kreditentscheidungen automatisiert.'],
    clean: [
      'Ein Mitarbeiter entscheidet; die Software sortiert nur die Post.',
      'Die Lehrer entscheiden.',
    ],
  },
});

testOwnWords(noneAffirmed, (none) => `children: {none: ${none}}`, {
  en: {
    warning: ['We offer our courses also to children.', 'Children can join the club online.'],
    clean: [
      'We do not offer our services to children.',
      'Our services are meant for adults, not children.',
      'Only parents order for their children.',
      'Services are offered to the parents of children.',
    ],
  },
  fi: {
    warning: ['Tarjoamme kursseja myös lapsille.', 'Lapsille tarjotaan oma sovellus.'],
    clean: [
      'Emme tarjoa palveluita lapsille.',
      'Palvelut on tarkoitettu vain aikuisille.',
      'Lapsille tarkoitetut kurssit tilaavat huoltajat.',
    ],
  },
  sv: {
    warning: ['Vi erbjuder kurser även till barn.', 'Appen är avsedd för barn.'],
    clean: [
      'Vi erbjuder inte tjänster till barn.',
      'Tjänsten är avsedd endast för vuxna.',
      'Vi erbjuder föräldrar kurser för barn.',
    ],
  },
  de: {
    error: ['Die App ist für Kinder gedacht.'],
    warning: ['Unsere Kurse bieten wir auch Kindern an.'],
    clean: [
      'Kindern bieten wir nichts an.',
      'Das Angebot richtet sich nur an Erwachsene.',
      'Wir bieten Eltern Kurse für ihre Kinder an.',
    ],
  },
});
