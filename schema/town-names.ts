/**
 * Towns that have several names: the bilingual municipalities of Finland and others there with a Swedish name, and cities of Europe
 * that are called otherwise in Finnish, Swedish, English or German than at home. A line for each, names parted by `|`.
 */
const names = `
Helsinki|Helsingfors
Espoo|Esbo
Vantaa|Vanda
Kauniainen|Grankulla
Turku|Åbo
Tampere|Tammerfors
Oulu|Uleåborg
Vaasa|Vasa
Porvoo|Borgå
Loviisa|Lovisa
Sipoo|Sibbo
Kirkkonummi|Kyrkslätt
Siuntio|Sjundeå
Inkoo|Ingå
Raasepori|Raseborg
Tammisaari|Ekenäs
Karjaa|Karis
Hanko|Hangö
Lohja|Lojo
Vihti|Vichtis
Karkkila|Högfors
Hyvinkää|Hyvinge
Järvenpää|Träskända
Kerava|Kervo
Tuusula|Tusby
Pornainen|Borgnäs
Lapinjärvi|Lappträsk
Myrskylä|Mörskom
Pyhtää|Pyttis
Hamina|Fredrikshamn
Virolahti|Vederlax
Iitti|Itis
Lahti|Lahtis
Hämeenlinna|Tavastehus
Lappeenranta|Villmanstrand
Savonlinna|Nyslott
Mikkeli|S:t Michel|Sankt Michel
Juva|Jockas
Hartola|Gustav Adolfs
Kajaani|Kajana
Iisalmi|Idensalmi
Laukaa|Laukas
Keuruu|Keuru
Virrat|Virdois
Ikaalinen|Ikalis
Hämeenkyrö|Tavastkyro
Pori|Björneborg
Rauma|Raumo
Ulvila|Ulvsby
Huittinen|Vittis
Eurajoki|Euraåminne
Pomarkku|Påmark
Merikarvia|Sastmola
Uusikaupunki|Nystad
Naantali|Nådendal
Raisio|Reso
Kaarina|S:t Karins|Sankt Karins
Lieto|Lundo
Mynämäki|Virmo
Nousiainen|Nousis
Paimio|Pemar
Sauvo|Sagu
Taivassalo|Tövsala
Parainen|Pargas
Kemiönsaari|Kimitoön
Maarianhamina|Mariehamn
Kokkola|Karleby
Pietarsaari|Jakobstad
Pedersören kunta|Pedersöre
Luoto|Larsmo
Kruunupyy|Kronoby
Uusikaarlepyy|Nykarleby
Vöyri|Vörå
Mustasaari|Korsholm
Maalahti|Malax
Närpiö|Närpes
Kristiinankaupunki|Kristinestad
Kaskinen|Kaskö
Isokyrö|Storkyro
Laihia|Laihela
Ilmajoki|Ilmola
Lapua|Lappo
Alavus|Alavo
Teuva|Östermark
Karijoki|Bötom
Isojoki|Storå
Raahe|Brahestad
Hailuoto|Karlö
Liminka|Limingo
Ii|Ijo
Tornio|Torneå
Ylitornio|Övertorneå
Inari|Enare
Enontekiö|Enontekis
Tukholma|Stockholm
Göteborg|Gothenburg
Uppsala|Upsala
Uumaja|Umeå
Luulaja|Luleå
Haaparanta|Haparanda
København|Köpenhamn|Kööpenhamina|Copenhagen|Kopenhagen
Reykjavík|Reykjavik
Tallinn|Tallinna|Reval
Tartu|Tartto|Dorpat
Rīga|Riga|Riika
Vilnius|Vilna|Wilna
Warszawa|Varsova|Warsaw|Warschau
Kraków|Krakova|Krakow|Cracow|Krakau
Gdańsk|Gdansk|Danzig
Wrocław|Wroclaw|Breslau
Praha|Prag|Prague
Brno|Brünn
Bratislava|Pressburg|Preßburg
Wien|Vienna
Berlin|Berliini
Hamburg|Hampuri
München|Munich
Köln|Cologne
Nürnberg|Nuremberg
Hannover|Hanover
Braunschweig|Brunswick
Frankfurt am Main|Frankfurt
Bruxelles|Brussel|Bryssel|Brussels|Brüssel
Antwerpen|Antwerp|Anvers
Gent|Ghent|Gand
Brugge|Bruges|Brügge
Den Haag|'s-Gravenhage|Haag|The Hague
Luxembourg|Luxemburg|Lëtzebuerg
Paris|Pariisi
Strasbourg|Strasburg|Strassburg|Straßburg
Nice|Nizza
London|Lontoo
Dublin|Baile Átha Cliath
Sevilla|Seville
Lisboa|Lissabon|Lisbon
Porto|Oporto
Roma|Rooma|Rom|Rome
Milano|Milan|Mailand
Torino|Turin
Venezia|Venetsia|Venedig|Venice
Firenze|Florens|Florence|Florenz
Napoli|Neapel|Naples
Bolzano|Bozen
Αθήνα|Ateena|Aten|Athens|Athen
Θεσσαλονίκη|Thessaloniki|Thessalonica
Λευκωσία|Nikosia|Nicosia
București|Bukarest|Bucharest
София|Sofia
Zagreb|Agram
Ljubljana|Laibach
Bern|Berne
Zürich|Zurich
Genève|Geneve|Geneva|Genf
Basel|Basle
Luzern|Lucerne
Київ|Kiova|Kyiv|Kiev|Kiew|Kyjiv
`;

const fold = (name: string) => name.trim().toLowerCase();

const townByName: ReadonlyMap<string, number> = new Map(
  names
    .trim()
    .split('\n')
    .flatMap((line, town) => line.split('|').map((name) => [fold(name), town] as const)),
);

/** Whether two names may be of one town: they are known to be, or nothing is known of either. */
export function maybeSameTown(one: string, other: string): boolean {
  return fold(one) === fold(other) || townByName.get(fold(one)) === townByName.get(fold(other));
}
