import type { Locale } from '../../../../schema/languages.ts';

/** Passages that say the same in four languages, each near to what would contradict it. */
export const sameInFour: readonly Readonly<Record<Locale, string>>[] = [
  {
    fi: 'Emme siirrä tietojasi ETA-alueen ulkopuolelle, paitsi Yhdysvaltoihin.',
    sv: 'Vi överför inte dina uppgifter utanför EES, utom till USA.',
    en: 'We do not transfer your data outside the EEA, except to the United States.',
    de: 'Wir übermitteln Ihre Daten nicht in Länder außerhalb des EWR, außer in die USA.',
  },
  {
    fi: 'Emme siirrä tietojasi ETA-alueen ulkopuolelle. Poikkeuksena varmuuskopiot ovat Kanadassa.',
    sv: 'Vi överför inte dina uppgifter utanför EES. Som ett undantag finns säkerhetskopiorna i Kanada.',
    en: 'We do not transfer your data outside the EEA. As an exception, the backups are in Canada.',
    de: 'Wir übermitteln Ihre Daten nicht in Länder außerhalb des EWR. Ausnahmsweise liegen die Sicherungen in Kanada.',
  },
  {
    fi: 'Siirrämme tietojasi Yhdysvaltoihin. Muihin maihin ETA-alueen ulkopuolelle emme siirrä niitä.',
    sv: 'Vi överför dina uppgifter till USA. Till andra länder utanför EES överför vi dem inte.',
    en: 'We transfer your data to the United States. We do not transfer them to other countries outside the EEA.',
    de: 'Wir übermitteln Ihre Daten in die USA. In andere Länder außerhalb des EWR übermitteln wir sie nicht.',
  },
  {
    fi: 'Palvelimemme ovat Irlannissa. Tietoja ei siirretä ETA-alueen ulkopuolelle.',
    sv: 'Våra servrar finns på Irland. Uppgifterna överförs inte utanför EES.',
    en: 'Our servers are in Ireland. Data are not transferred outside the EEA.',
    de: 'Unsere Server stehen in Irland. Daten werden nicht in Länder außerhalb des EWR übermittelt.',
  },
  {
    fi: 'Säilytämme tietojasi viisi vuotta.',
    sv: 'Vi bevarar dina uppgifter i 60 månader.',
    en: 'We keep your data for a period of five (5) years.',
    de: 'Wir speichern Ihre Daten 5 Jahre lang.',
  },
  {
    fi: 'Tilaukset säilytämme kaksi vuotta ja lokit kuusi kuukautta.',
    sv: 'Beställningar bevarar vi i två år. Loggar bevarar vi ett halvt år.',
    en: 'Orders are kept for two years and logs for six months.',
    de: 'Bestellungen speichern wir zwei Jahre. Protokolle speichern wir ein halbes Jahr.',
  },
  {
    fi: 'Lokit poistamme kuuden kuukauden ja tilaukset kahden vuoden kuluttua.',
    sv: 'Beställningar raderar vi efter två år, loggar efter sex månader.',
    en: 'We delete logs after six months. Orders are deleted after two years.',
    de: 'Bestellungen löschen wir nach zwei Jahren, Protokolle nach sechs Monaten.',
  },
  {
    fi: 'Säilytämme tietoja niin kauan kuin on tarpeen, esimerkiksi viisi vuotta.',
    sv: 'Vi bevarar uppgifterna så länge det behövs, till exempel i fem år.',
    en: 'We keep the data for as long as necessary, for example for five years.',
    de: 'Wir speichern die Daten so lange wie nötig, zum Beispiel fünf Jahre.',
  },
  {
    fi: 'Vastaamme pyyntöösi kuukauden kuluessa. Voimme pidentää aikaa kahdella kuukaudella.',
    sv: 'Vi svarar på din begäran inom en månad. Vi kan förlänga tiden med två månader.',
    en: 'We answer your request within one month. We may extend this by two further months.',
    de: 'Wir beantworten Ihren Antrag innerhalb eines Monats. Wir können die Frist um zwei weitere Monate verlängern.',
  },
  {
    fi: 'Vastaamme pyyntöösi viimeistään kuukauden kuluttua.',
    sv: 'Vi svarar på din begäran inom 30 dagar.',
    en: 'We answer your request within a month at the latest.',
    de: 'Wir beantworten Ihren Antrag spätestens nach 30 Tagen.',
  },
  {
    fi: 'Emme luovuta tietojasi ulkopuolisille. Kuljetusyhtiö saa osoitteesi.',
    sv: 'Vi lämnar inte ut dina uppgifter till utomstående. Transportbolaget får din adress.',
    en: 'We do not disclose your data to outsiders. The carrier gets your address.',
    de: 'Wir geben Ihre Daten nicht an Außenstehende weiter. Das Transportunternehmen erhält Ihre Anschrift.',
  },
  {
    fi: 'Emme myy tietojasi, mutta luovutamme niitä Kuusi Oy:lle.',
    sv: 'Vi säljer inte dina uppgifter men lämnar ut dem till Kuusi Oy.',
    en: 'We do not sell your data, but we disclose them to Kuusi Oy.',
    de: 'Wir verkaufen Ihre Daten nicht, geben sie aber an die Kuusi Oy weiter.',
  },
  {
    fi: 'Luovutamme tietojasi Kuusen Kuljetus Oy:lle.',
    sv: 'Vi lämnar ut dina uppgifter till Granens Transport Ab.',
    en: 'We disclose your data to Spruce Transport Ltd.',
    de: 'Wir geben Ihre Daten an die Spruce Transport Ltd weiter.',
  },
  {
    fi: 'Myyttekö tietojani? Emme myy.',
    sv: 'Säljer ni mina uppgifter? Nej.',
    en: 'Do you sell my data? No.',
    de: 'Verkaufen Sie meine Daten? Nein.',
  },
  {
    fi: 'Emme tee sinusta automaattisia päätöksiä. Suositukset valitaan automaattisesti.',
    sv: 'Vi fattar inga automatiserade beslut om dig. Rekommendationerna väljs automatiskt.',
    en: 'We make no automated decisions about you. Recommendations are chosen automatically.',
    de: 'Wir treffen keine automatisierten Entscheidungen über Sie. Empfehlungen werden automatisch ausgewählt.',
  },
  {
    fi: 'Emme profiloi lapsia. Aikuisia asiakkaita profiloimme ostosten perusteella.',
    sv: 'Vi profilerar inte barn. Vuxna kunder profilerar vi utifrån deras köp.',
    en: 'We do not profile children. We profile adult customers by their purchases.',
    de: 'Von Kindern erstellen wir keine Profile. Von erwachsenen Kunden erstellen wir Profile nach ihren Käufen.',
  },
  {
    fi: 'Emme kerää terveystietoja, ellet itse kerro niitä.',
    sv: 'Vi samlar inte in hälsouppgifter, om du inte själv berättar om dem.',
    en: 'We collect no health data unless you tell us yourself.',
    de: 'Wir erheben keine Gesundheitsdaten, sofern Sie sie nicht selbst mitteilen.',
  },
  {
    fi: 'Emme ole nimittäneet tietosuojavastaavaa. Kirjoita osoitteeseen privacy@shop.example.',
    sv: 'Vi har inte utsett något dataskyddsombud. Skriv till privacy@shop.example.',
    en: 'We have not appointed a data protection officer. Write to privacy@shop.example.',
    de: 'Wir haben keinen Datenschutzbeauftragten benannt. Schreiben Sie an privacy@shop.example.',
  },
  {
    fi: 'Et voi vastustaa käsittelyä, johon laki velvoittaa. Muuta käsittelyä voit vastustaa.',
    sv: 'Du kan inte invända mot behandling som lagen kräver. Mot annan behandling kan du invända.',
    en: 'You cannot object to processing that the law requires. You can object to other processing.',
    de: 'Einer Verarbeitung, die das Gesetz verlangt, können Sie nicht widersprechen. Anderer Verarbeitung können Sie widersprechen.',
  },
  {
    fi: 'Sinulla on oikeus saada tietosi poistetuiksi. Emme poista tietoja, joita laki velvoittaa säilyttämään.',
    sv: 'Du har rätt att få dina uppgifter raderade. Vi raderar inte uppgifter som lagen kräver att vi bevarar.',
    en: 'You have the right to have your data erased. We do not erase data that the law obliges us to keep.',
    de: 'Sie haben das Recht auf Löschung Ihrer Daten. Daten, die wir nach dem Gesetz aufbewahren müssen, löschen wir nicht.',
  },
  {
    fi: 'Pyynnöt ovat maksuttomia. Jos pyyntö on kohtuuton, voimme periä maksun.',
    sv: 'Begäranden är avgiftsfria. Om en begäran är orimlig kan vi ta ut en avgift.',
    en: 'Requests are free of charge. If a request is excessive, we may charge a fee.',
    de: 'Anträge sind kostenlos. Ist ein Antrag exzessiv, können wir ein Entgelt verlangen.',
  },
  {
    fi: 'Olemme Kuusi Oy:n kanssa yhteisrekisterinpitäjiä jäsenrekisterissä. Muissa rekistereissä päätämme yksin.',
    sv: 'Vi är gemensamt personuppgiftsansvariga med Kuusi Oy för medlemsregistret. I andra register bestämmer vi ensamma.',
    en: 'We are joint controllers with Kuusi Oy for the register of members. For other registers we decide alone.',
    de: 'Für das Mitgliederverzeichnis sind wir gemeinsam mit der Kuusi Oy verantwortlich. Über andere Verzeichnisse entscheiden wir allein.',
  },
  {
    fi: 'Emme tarjoa palveluja lapsille. Alle 13-vuotiaan tiedot poistamme.',
    sv: 'Vi erbjuder inga tjänster till barn. Uppgifter om den som är under 13 år raderar vi.',
    en: 'We offer no services to children. We erase the data of anybody under 13.',
    de: 'Wir bieten Kindern keine Dienste an. Daten von Personen unter 13 Jahren löschen wir.',
  },
];
