import { rightLimited } from '../../../../src/check/rules/rights/right-limited.ts';
import { testOwnWords } from '../own-words.ts';

testOwnWords(rightLimited, (text) => `rights: {withdrawal: {text: ${text}}}`, {
  en: {
    warning: [
      'You can withdraw your consent once a year.',
      'Consent can be withdrawn only by letter.',
      'You can withdraw your consent if we agree.',
      'You must give a reason for the withdrawal.',
      'We decide on the withdrawal at our discretion.',
      'You can withdraw your consent only at the end of the contract.',
      'Consent can be withdrawn in person at our office only; it must be done in person.',
      'We reserve the right to refuse a withdrawal.',
    ],
    clean: [
      'You can withdraw your consent at any time.',
      'If we do not agree to your request, we give reasons for the decision.',
      'If you have sent us a letter, we answer by post.',
      'You need not give a reason for it.',
      'Write to us by letter or e-mail.',
      'The withdrawal does not affect what was done before.',
      'You can withdraw it with one click.',
      'Call us or visit our office.',
      'Once you have withdrawn it, we stop within a week.',
      'You can withdraw it as easily as you gave it.',
      'We send a reminder once a year.',
      'You can withdraw it in your settings without giving reasons.',
    ],
  },
  fi: {
    warning: [
      'Voit peruuttaa suostumuksesi kerran vuodessa.',
      'Suostumuksen voi peruuttaa vain kirjeitse.',
      'Voit peruuttaa suostumuksesi, jos hyväksymme sen.',
      'Peruutus on perusteltava.',
      'Ratkaisemme peruutuksen harkintamme mukaan.',
      'Voit peruuttaa suostumuksen vasta sopimuksen päättyessä.',
      'Peruutus tehdään ainoastaan henkilökohtaisesti toimistossamme.',
      'Pidätämme oikeuden kieltäytyä peruutuksesta.',
    ],
    clean: [
      'Voit peruuttaa suostumuksesi milloin tahansa.',
      'Jos emme hyväksy pyyntöäsi, kerromme syyn.',
      'Jos olet lähettänyt kirjeen, vastaamme postitse.',
      'Sinun ei tarvitse kertoa syytä.',
      'Kirjoita meille kirje tai lähetä sähköpostia.',
      'Peruutus ei vaikuta aiempaan käsittelyyn.',
      'Peruutat sen yhdellä napsautuksella.',
      'Soita tai käy toimistossamme.',
      'Lopetamme käsittelyn viikossa peruutuksesta.',
      'Peruuttaminen on yhtä helppoa kuin suostumuksen antaminen.',
      'Muistutamme asiasta kerran vuodessa uutiskirjeessä.',
      'Voit peruuttaa sen asetuksissa ilman perusteluja.',
    ],
  },
  sv: {
    warning: [
      'Du kan återkalla ditt samtycke en gång om året.',
      'Samtycket kan återkallas endast per brev.',
      'Du kan återkalla ditt samtycke om vi godkänner det.',
      'Återkallelsen måste motiveras.',
      'Vi avgör återkallelsen efter eget gottfinnande.',
      'Du kan återkalla samtycket först när avtalet upphör.',
      'Återkallelsen görs bara personligen på vårt kontor.',
      'Vi förbehåller oss rätten att neka återkallelsen.',
    ],
    clean: [
      'Du kan när som helst återkalla ditt samtycke.',
      'Om vi inte går med på din begäran säger vi varför.',
      'Har du skrivit ett brev svarar vi per post.',
      'Du behöver inte ange något skäl.',
      'Skriv ett brev eller mejla oss.',
      'Återkallelsen påverkar inte tidigare behandling.',
      'Du återkallar det med ett klick.',
      'Ring eller besök oss.',
      'Vi slutar inom en vecka.',
      'Det är lika lätt att återkalla som att ge samtycket.',
      'Vi påminner om det en gång om året i vårt nyhetsbrev.',
      'Du kan återkalla det i inställningarna utan att motivera det.',
    ],
  },
  de: {
    warning: [
      'Sie können Ihre Einwilligung einmal im Jahr widerrufen.',
      'Der Widerruf ist nur per Brief möglich.',
      'Sie können widerrufen, wenn wir zustimmen.',
      'Der Widerruf ist zu begründen: bitte Gründe angeben.',
      'Über den Widerruf entscheiden wir nach unserem Ermessen.',
      'Sie können erst am Ende des Vertrags widerrufen.',
      'Der Widerruf muss persönlich erklärt werden.',
      'Wir behalten uns das Recht vor, den Widerruf zurückzuweisen.',
    ],
    clean: [
      'Sie können Ihre Einwilligung jederzeit widerrufen.',
      'Wenn wir Ihrem Antrag nicht zustimmen, sagen wir, warum.',
      'Haben Sie uns einen Brief geschrieben, antworten wir per Post.',
      'Sie müssen keinen Grund angeben.',
      'Schreiben Sie uns einen Brief oder eine E-Mail.',
      'Der Widerruf berührt die frühere Verarbeitung nicht.',
      'Sie widerrufen mit einem Klick.',
      'Rufen Sie an oder kommen Sie vorbei.',
      'Wir hören innerhalb einer Woche auf.',
      'Der Widerruf ist so einfach wie die Einwilligung.',
      'Daran erinnern wir einmal im Jahr im Newsletter.',
      'Sie können ohne Begründung in den Einstellungen widerrufen.',
    ],
  },
});

testOwnWords(rightLimited, (text) => `rights: {directMarketing: {text: ${text}}}`, {
  en: {
    warning: [
      'You can object to marketing on grounds relating to your particular situation.',
      'You may object to marketing if you have a weighty reason.',
    ],
    clean: [
      'You can object to marketing at any time without giving reasons.',
      'You may object on grounds relating to your situation. You may always object to direct marketing.',
      'You need not give any reason related to your own situation.',
    ],
  },
  fi: {
    warning: [
      'Voit vastustaa markkinointia erityiseen tilanteeseesi liittyvällä perusteella.',
      'Voit vastustaa suoramarkkinointia, jos siihen on painava syy.',
    ],
    clean: [
      'Voit vastustaa markkinointia milloin tahansa ilman perusteluja.',
      'Sinulla on oikeus kieltää suoramarkkinointi milloin tahansa perusteluja esittämättä.',
      'Voit vastustaa käsittelyä erityiseen tilanteeseesi liittyvällä perusteella. Suoramarkkinointia voit vastustaa aina.',
      'Markkinoinnin vastustamiseen ei tarvita erityistä syytä.',
    ],
  },
  sv: {
    warning: [
      'Du kan invända mot marknadsföring av skäl som hänför sig till din särskilda situation.',
      'Du kan invända mot marknadsföring om du har vägande skäl.',
    ],
    clean: [
      'Du kan när som helst invända mot marknadsföring utan att ange skäl.',
      'Du kan invända av skäl som hänför sig till din särskilda situation. Mot direktmarknadsföring kan du alltid invända.',
      'Du behöver inte ange några särskilda skäl.',
    ],
  },
  de: {
    warning: [
      'Sie können der Werbung aus Gründen widersprechen, die sich aus Ihrer besonderen Situation ergeben.',
      'Sie können der Werbung aus wichtigem Grund widersprechen.',
    ],
    clean: [
      'Sie können der Werbung jederzeit ohne Angabe von Gründen widersprechen.',
      'Sie können aus Gründen Ihrer besonderen Situation widersprechen. Der Direktwerbung können Sie immer widersprechen.',
      'Ein besonderer Grund ist nicht nötig.',
    ],
  },
});
