import type { EmptyWords } from '../../empty-words.ts';

/** What may be said of the logic of a decision without telling how it is made. */
export const emptyLogic: EmptyWords = {
  heads: [
    'algoritm*|ohjelma|ohjelman|ohjelmaa|ohjelmisto*|tietokone*|järjestelm*|automaatt*|automaatio*|tekoäly*|kone|koneen',
    'koneoppimi*|malli|mallia|mallin|malliin|mallilla|mallit|malleja|mallien|malleihin|tietomalli*|teknologia*|robotti*|työkalu*|liikesalaisuu*|salainen|luottamuksellinen',
    'menetelm*|tekijä|tekijät|tekijöitä|tekijöiden|kriteeri*|menettely*|laskenta*|kaava*|seikat|seikkoja',
  ],
  around: [
    'tunnettuun|tunnettu|tunnetun|tunnetulla|vakiintun*|tunnustet*|hyväksyt*|luotettav*|testat*|useita|usean|useat|useisiin|monia|monen|moniin|monta|erilais*|ottaa|otetaan|huomioon|alan|yleis*|tieteelli*|kokonaisarvio*|kokemuks*|kansainväli*|painottaa|painotetaan|kaikki|olennais*|merkityksellis*',
    'antaa|antava|tuottaa|tuotetaan|syntyy|syntyvät|ratkaisee|ratkaistaan|käytämme|käytetään|käyttää|käyttäen|käyttämä*|hyödynnämme|hyödynnetään|hyödyntä*|päätö*|päätte*|päättä*|tehdään|tekee',
    'tehdä|tehty|perustu*|on|ovat|me|se|sen|joka|jota|jonka|jotka|tämä|tietosi|tietojasi|tietoja|hakemu*|arvioi|arvioidaan',
    'arvioiva|arvioivaa|arvioin*|arvio|arviosta|laskee|lasketaan|laskema*|pisteet|pisteyt*|luottopäätö*|luottokelpoisuu*|modern*',
    'kehittyn*|edistyn*|oma|omaa|oman|ja|tai|sekä|avulla|kautta|kokonaan|täysin|pelkästään|yksin|käsittelee|käsitellään',
    'käsittely*|analysoi|analysoidaan|tulos|tuloksen|tuloksena|ei|emme|kerro|kerrota|julkista|julkinen|julkaista|sinua|sinusta',
    'koskeva|koskevan|koskevat|eri|tietty*|meidän|mukaan|perusteella|prosessi*|laina*|logiikka|matemaatti*|tilastolli*|itse',
  ],
};
