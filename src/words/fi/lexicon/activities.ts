import type { WordList } from '../../word-list.ts';

/** How the processing is told where an interest should stand; what says why it is done is one. */
export const activities: WordList = {
  words: [
    'lähetämme|postitamme|keräämme|tallennamme|kirjaamme|rekisteröimme|käsittelemme|käytämme|analysoimme|seuraamme|julkaisemme|luovutamme|soitamme|kuvaamme|valokuvaamme|nauhoitamme|tallennetaan|kerätään|käsitellään|lähetetään|yhdistämme|yhdistelemme|vertaamme|vertailemme|tiedotamme|kutsumme',
    'otamme yhteyttä',
    'yhdistys|yhtiö|kauppa|säätiö|seura|yritys|liitto|me .. lähettää|kerää|tallentaa|kirjaa|käsittelee|käyttää|analysoi|seuraa|julkaisee|luovuttaa|soittaa|kuvaa|yhdistää|vertaa',
  ],
  unless: [
    'jotta|koska|että|*kseen|*ksemme|*miseksi|etu|etumme|etuna|haluamme|haluaa|tarve|tarvitsemme|tarvitsee|voimme|hyöty|hyödymme|turvalli*|turvata|suojel*|suojaa*|estä*|ehkäis*|varmist*|saada|pystymme|voisimme|parant*|siten|siksi',
  ],
};

/** How an interest is said to be in nothing but what is done with people: `Our interest is to call you.` */
export const interestActivities: WordList = {
  words: [
    'etumme|etunamme|etuna|*etu on soittaa|lähettää|postittaa|tallentaa|rekisteröidä|käsitellä|analysoida|seurata|kuvata|valokuvata|nauhoittaa|profiloida|julkaista',
    'yhtiön|yhdistyksen|säätiön|yrityksen|seuran|rekisterinpitäjän|liiton etu|etuna on soittaa|lähettää|postittaa|tallentaa|rekisteröidä|käsitellä|analysoida|seurata|kuvata|nauhoittaa|profiloida|julkaista',
    'etumme|etunamme|etuna|*etu on .. soittaa|lähettää .. sinulle|numeroosi|*numeroosi|osoitteeseesi|asiakkaille|jäsenille',
  ],
  unless: [
    'jotta|koska|siten|siksi|että|*kseen|*ksemme|*miseksi|estää|estämi*|tavoittaa|myydä|saada|varmist*|turvalli*|suojel*|suojaa*|miten|kuka|mitä|mikä',
  ],
};
