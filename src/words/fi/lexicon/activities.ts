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
