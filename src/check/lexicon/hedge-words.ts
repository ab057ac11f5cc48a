import type { Locale } from '../../../schema/languages.ts';

/** The words of a language by which a text calls processing merely possible; commas between. */
export type HedgeWords = {
  /** Verbs that make an act possible rather than told, and those that only the controller is subject of. */
  modals: string;
  ownModals: string;
  /** What is done with data, in the form that follows such a verb. */
  acts: string;
  /** What data, recipients and servers may be; only of these is it a hedge. */
  states: string;
  subjects: string;
  /** What may stand between the two; any words where nothing is said. */
  between?: string;
  /** Adverbs that hedge without such a verb, and the acts in the form they go with. */
  adverbs: string;
  finiteActs: string;
  /** Who may choose: a possibility of these is a choice, not a hedge. */
  readers: string;
  /** Words after which a reader is not the subject. */
  prepositions?: string;
  /** Words that open a clause that tells what processing is for, or asks how. */
  purposes: string;
  /** Words that make a possibility a limit. */
  limits: string;
  /** Verbs of asking: what others may ask of the controller is no hedge. */
  asking: string;
  /** Phrases that hedge by themselves. */
  whole: readonly string[];
};

const fi: HedgeWords = {
  modals: 'voi, voivat, voisi, voisivat, saattaa, saattavat, saattaisi, voinevat, voinee',
  ownModals: `voimme, voidaan, voisimme, voitaisiin, voinemme, voitaneen, saatamme, saatetaan,
    saattaisimme, saatettaisiin`,
  acts: `kerätä, käyttää, käsitellä, luovuttaa, siirtää, julkaista, säilyttää, yhdistää,
    yhdistellä, vastaanottaa, tallentaa, tallettaa, hankkia, jakaa, välittää, saada, myydä,
    analysoida, profiloida, hyödyntää, antaa, lähettää, kohdistaa, hakea, ostaa, täydentää,
    rikastaa, seurata, toimittaa, arkistoida, kirjata, rekisteröidä, luovuttamaan, siirtämään,
    käyttämään, käsittelemään, säilyttämään, keräämään, tallentamaan, antamaan, päivittää,
    muodostaa, laatia, luoda, tarkistaa, nauhoittaa, kuvata, kuunnella, pitää, kysyä, nähdä, poimia, jäädä,
    tiedustella, merkitä, toimittamaan, lähettämään, välittämään, jakamaan, julkaisemaan, hankkimaan,
    hakemaan, kysymään, pyytämään, täydentämään, yhdistämään, tarkistamaan, kirjaamaan,
    nauhoittamaan, seuraamaan, sijaita, siirtyä, päätyä, kulkeutua, tallentua, kertyä`,
  states: `olla, sisältää, sisältyä, siirtyä, kertyä, muodostua, kuulua, koskea, tulla, perustua,
    sijaita, päätyä, koostua, tapahtua`,
  subjects: `*tieto, *tiedot, *tietoja, *tietosi, *tietojasi, niitä, ne, *viestit, *viestisi, palvelin*, palvelimet, *kopio, *kopiot, *kopioita, *loki,
    *lokit, *tallenne, *tallenteet, *asiakirjat, tiedostot, vastaanottaj*, lähteet, lähteenä,
    lähteinä, siirto, siirrot, rekisteri, käsittely*, alihankkija*`,
  adverbs: `mahdollisesti, kenties, ehkä, toisinaan, joskus, ajoittain, välillä, usein,
    satunnaisesti, aika ajoin, silloin tällöin`,
  finiteActs: `keräämme, kerätään, käytämme, käytetään, käsittelemme, käsitellään, luovutamme,
    luovutetaan, siirrämme, siirretään, siirtyy, siirtyvät, julkaisemme, julkaistaan, säilytämme,
    säilytetään, yhdistämme, yhdistetään, yhdistelemme, tallennamme, tallennetaan, hankimme,
    hankitaan, jaamme, jaetaan, välitämme, välitetään, saamme, saadaan, myymme, myydään,
    analysoimme, analysoidaan, profiloimme, profiloidaan, hyödynnämme, hyödynnetään, annamme,
    annetaan, lähetämme, lähetetään, vastaanotamme, haemme, haetaan, seuraamme, seurataan,
    ostamme, täydennämme, täydennetään, kysymme, kysytään, tiedustelemme, tiedustellaan, kirjaamme,
    kirjataan, merkitsemme, merkitään, rekisteröimme, rekisteröidään, tarkistamme, tarkistetaan,
    toimitamme, toimitetaan, nauhoitamme, nauhoitetaan, kuvaamme, kuvataan, kuuntelemme,
    kuunnellaan, yhdistellään, päivitämme, päivitetään, päätyy, päätyvät, tallentuu, tallentuvat,
    kertyy, kulkeutuu, kulkeutuvat, kerää, käsittelee, luovuttaa, luovuttavat, siirtää, tallentaa,
    välittää, välittävät, jakaa, jakavat, toimittaa, toimittavat`,
  readers: `sinä, te, hän, itse, joku, kukin, jokainen, asiakas, asiakkaat, käyttäjä, käyttäjät,
    rekisteröity, rekisteröidyt, kävijä, kävijät, tilaaja, tilaajat, henkilö, henkilöt, lukija,
    huoltaja, huoltajat, vanhempi, vanhemmat, hakija, hakijat, potilas, potilaat, opiskelija,
    opiskelijat, oppilas, oppilaat, vuokralainen, asukas, asukkaat, jäsen, jäsenet, lahjoittaja,
    lahjoittajat, lapsi, lapset, nuori, nuoret, ostaja, ostajat, työntekijä, työntekijät,
    työnhakija, työnhakijat, yhteyshenkilö`,
  purposes: `jotta, näin, siten, jolloin, että, joten, täten, avulla, ansiosta, miten, kuinka,
    milloin, mihin, kenelle, mitä, missä, keneltä, mistä`,
  limits: 'vain, vasta, ainoastaan, yksinomaan, enintään, korkeintaan',
  asking: 'vaatia, velvoittaa, määrätä, kehottaa, pyytää, kieltää',
  whole: [
    'emme|ei välttämättä voi|voida|pysty|pystytä|kykene|saada',
    'emme|ei voi|voida välttämättä',
    'pidätämme|pidättää|pidätetään ... oikeuden ... kerätä|käyttää|luovuttaa|siirtää|jakaa|käsitellä|säilyttää|myydä|yhdistää',
    'on|olisi mahdollista|ajateltavissa|mahdollisuus että',
    'ei ole|voi|voida poissuljettua|poissulkea|sulkea pois? että',
    'voi|saattaa olla|käydä|tapahtua niin? että',
    'joitakin|joitain|eräitä tietojasi|tietoja|henkilötietojasi|henkilötietoja',
  ],
};

const sv: HedgeWords = {
  modals: 'kan, kunde, skulle kunna, torde',
  ownModals: 'må',
  acts: `samla in, samlas in, insamlas, samla, samlas, använda, användas, behandla, behandlas,
    lämna, lämnas, utlämna, utlämnas, dela, delas, överföra, överföras, föra över, föras över,
    överlåta, överlåtas, spara, sparas, lagra, lagras, bevara, bevaras, förvara, förvaras,
    publicera, publiceras, kombinera, kombineras, sammanföra, sammanföras, samköra, samköras,
    inhämta, inhämtas, hämta, hämtas, ta emot, tas emot, få, sälja, säljas, vidarebefordra,
    vidarebefordras, förmedla, förmedlas, analysera, analyseras, profilera, profileras,
    registrera, registreras, skicka, skickas, sända, sändas, utnyttja, utnyttjas, ge, ges,
    köpa, komplettera, kompletteras, arkivera, arkiveras, offentliggöra, offentliggöras,
    erhålla, följa, följas, uppdatera, uppdateras, skapa, skapas, bilda, bildas, spela in, spelas in,
    kontrollera, kontrolleras, filma, filmas, avlyssna, avlyssnas, se, ses, bli kvar, stanna, kvarstå,
    fråga, frågas, be om, anteckna, antecknas, hamna, nå, nås`,
  states: `omfatta, innehålla, innefatta, bestå, utgöras, härröra, komma, gälla, röra, finnas,
    ske, förekomma,
    vara, stå, hamna, basera sig, ingå`,
  subjects: `uppgift, uppgifter, uppgifterna, personuppgifter, personuppgifterna, data, information,
    informationen, de, det, server*, servrar*, mottagar*, källor, källorna, källa, överföring*,
    registret, behandlingen, underleverantör*, *kopia, *kopian, *kopior, *kopiorna, logg*, filer,
    filerna, handlingar, handlingarna, inspelningar, inspelningarna, meddelanden*, *uppgifter, insamling*,
    utlämnande*, profilering*, lagring*`,
  adverbs: `eventuellt, möjligen, möjligtvis, kanske, ibland, stundom, då och då, emellanåt, ofta,
    sporadiskt, tidvis, i enstaka fall`,
  finiteActs: `samlar, samlas, insamlas, använder, används, behandlar, behandlas, lämnar, lämnas,
    utlämnas, delar, delas, överför, överförs, sparar, sparas, lagrar, lagras, bevarar, bevaras,
    publicerar, publiceras, kombinerar, kombineras, inhämtar, inhämtas, hämtar, hämtas, säljer,
    säljs, tar emot, vidarebefordrar, vidarebefordras, analyserar, analyseras, profilerar,
    profileras, skickar, skickas, registrerar, registreras, förmedlar, förmedlas, för över,
    förs över, får, kompletterar, kompletteras, frågar, frågas, antecknar, antecknas, uppdaterar,
    uppdateras, kontrollerar, kontrolleras, spelar in, spelas in, filmar, filmas, läser, läses,
    hamnar, når`,
  readers: `du, ni, man, han, hon, hen, den som, var och en, kund, kunden, kunder, kunderna,
    användare, användaren, användarna, registrerad, registrerade, besökare, besökaren, besökarna,
    person, personen, personer, prenumerant, prenumeranten, prenumeranter, vårdnadshavare,
    vårdnadshavaren, förälder, föräldern, föräldrar, sökande, sökanden, patient, patienten,
    patienter, studerande, elev, eleven, elever, hyresgäst, hyresgästen, medlem, medlemmen,
    medlemmar, givare, givaren, barn, barnet, läsaren, köparen, anställd, anställda, själv, någon`,
  prepositions: 'om, av, från, till, för, med, hos',
  purposes:
    'så, att, därmed, därigenom, således, sätt, sättet, hur, när, varför, vad, vilka, vem, vart',
  limits: 'bara, först, endast, enbart, uteslutande, högst',
  asking: 'be, begära, kräva, tvinga, ålägga, förbjuda, uppmana',
  whole: [
    'kan|kommer|skulle eventuellt|kanske|möjligen inte',
    'kanske|eventuellt inte kan',
    'förbehåller oss|sig ... rätten|rätt ... samla|använda|lämna|dela|överföra|behandla|spara|lagra|sälja|kombinera',
    'det är möjligt|tänkbart att',
    'det är|kan inte uteslutet|uteslutas att',
    'det kan|kunde hända|vara|inträffa så? att',
    'vissa|en|några del? av dina uppgifter|personuppgifter',
  ],
};

const en: HedgeWords = {
  modals: 'may, might, could, can',
  ownModals: 'maybe',
  acts: `collect, collected, use, used, process, processed, share, shared, disclose, disclosed,
    transfer, transferred, store, stored, retain, retained, keep, kept, combine, combined, receive,
    received, obtain, obtained, sell, sold, publish, published, pass, passed, send, sent, analyse,
    analysed, analyze, analyzed, profile, profiled, record, recorded, gather, gathered, provide,
    provided, release, released, hold, held, monitor, monitored, track, tracked, match, matched,
    supplement, supplemented, acquire, acquired, forward, forwarded, merge, merged, exchange,
    exchanged, archive, archived, give, given, buy, bought, log, logged, access, accessed, enrich,
    aggregate, aggregated, link, linked, infer, inferred, export, exported, make, made, update,
    updated, create, created, build, built, check, checked, review, reviewed, film, filmed, handle,
    handled, move, moved, see, seen, view, viewed, remain, stay, act as, ask for, ask about, ask you for, ask you about, asked for, request,
    requested, serve, find its way, find their way, reach, go to, flow, end up, be located`,
  states: `include, contain, comprise, consist, relate, concern, come, originate, be based,
    be, cover`,
  subjects: `data, information, details, records, servers, server, recipients, recipient, sources,
    source, transfers, transfer, processing, they, these, this, it, subcontractors, processors, requests, messages, calls, letters,
    recordings, footage, backups, backup, copies, files, file, logs, documents, e-mails`,
  between: `also, be, being, end up, have, been, then, therefore, sometimes, occasionally, further, still, need to,
    wish to, have to, choose to, decide to, want to, likewise, in some cases, in certain cases,
    however, later, at times, well, even, or may not, or might not, at our discretion,
    in addition, additionally, furthermore, in rare cases, in individual cases, on occasion,
    if needed, where needed, when needed, if necessary, where necessary, when necessary, as needed`,
  adverbs: `possibly, potentially, perhaps, maybe, sometimes, occasionally, often, at times,
    from time to time, on occasion`,
  finiteActs: `collect, collects, collected, use, uses, used, process, processes, processed, share,
    shares, shared, disclose, discloses, disclosed, transfer, transfers, transferred, store, stores,
    stored, retain, retains, retained, keep, keeps, kept, combine, combines, combined, receive,
    receives, received, obtain, obtains, obtained, sell, sells, sold, publish, published, pass,
    passed, send, sent, analyse, analysed, analyze, analyzed, gather, gathered, provide, provided,
    buy, bought, ask, asks, request, requests, record, records, recorded, log, logs, logged, check,
    checks, come, comes, get, gets, monitor, monitors, end up, ends up, go, goes, find, finds, reach, reaches`,
  readers: `you, he, she, one, anyone, everyone, someone, who, customer, customers, client, clients,
    user, users, visitor, visitors, subject, subjects, person, persons, people, individual,
    individuals, parent, parents, guardian, guardians, child, children, patient, patients, member,
    members, tenant, tenants, student, students, pupil, pupils, applicant, applicants, candidate,
    candidates, subscriber, subscribers, reader, readers, employee, employees, donor, donors,
    yourself, buyer, buyers, resident, residents, participant, participants`,
  prepositions: 'about, of, from, to, for, with, on, by, concerning, regarding, identifying',
  purposes:
    'so that, so, in order that, thereby, thus, this way, whether, how, when, why, what, where, whom',
  limits: 'only, solely, exclusively',
  asking: 'ask, asked, require, required, request, order, oblige, compel, force, instruct',
  whole: [
    'may|might not be able to',
    'may|might be unable to',
    'reserve|reserves the right to ... collect|use|process|share|disclose|transfer|store|retain|keep|sell|combine',
    'it is possible|conceivable that',
    'there is|exists a|some|the chance|possibility|likelihood that',
    'it cannot|can not be ruled|excluded out? that',
    'it may|might|could be|happen that',
    'some of your personal? data|information',
  ],
};

export const hedgeWords: Readonly<Record<Locale, HedgeWords>> = { fi, sv, en };
