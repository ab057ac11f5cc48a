import { latin } from '../../schema/latin.ts';
import { isAtStart, isIllness, isInCapitals, isLineToSign } from './around.ts';
import type { GapSigns } from './gap-signs.ts';

const ordersInCapitals =
  'TÄYDENNÄ|TÄYDENNETÄÄN|TÄYDENNETTÄVÄ|TÄYTÄ|LISÄÄ|LISÄTÄÄN|TARKISTA|TARKISTETAAN|TARKISTETTAVA|VAHVISTA|KORJAA|KIRJOITA|FYLL I|KOMPLETTERA|KOMPLETTERAS|KONTROLLERA|LÄGG TILL|ATT[ -]GÖRA|SKRIV|INSERT|CONFIRM|FILL IN|REPLACE|ERGÄNZEN|EINFÜGEN|PRÜFEN|EINSETZEN';

/** What a version that is not to be published is marked with, and what may also be the state of an order. */
const drafts = 'DRAFT|LUONNOS|UTKAST|ENTWURF';
const marksInCapitals = 'KESKEN|WIP|PLACEHOLDER|TEHTÄVÄ|ÅTGÄRD';

const afterMark = '(?![\\p{L}\\p{N}_])(?=[*_]{0,3}(?:$|[ \\t]*[:()/|.,!\\]–—-](?!\\p{L})| v?\\d))';

/** What a template asks of its author in the text itself; what readers are to write goes into a field. */
const asks = latin(
  /(?<!\p{L})(?:(?:kuvaa|kirjoita|kerro|luettele|mainitse|ilmoita|täydennä) tähän(?! (?:kent|laatik|osoitt|numer|list|luettel|lomak))|(?:beskriv|skriv|ange|fyll i|lista|infoga) här(?! (?:i|på) )|(?:describe|insert|list|state|explain|specify) here(?! (?:in|to|if|your))|(?:poista|yliviivaa) tarpeet(?:on|tomat)|stryk det som inte (?:gäller|är tillämpligt)|delete (?:as|where|if) (?:appropriate|applicable|not applicable)|nichtzutreffendes streichen)(?!\p{L})/giu,
);

/** What only authors say of their own text. */
const ofThisText = latin(
  /this (?:section|part|paragraph|text|point) (?:will be|is to be|is being|shall be|must be) (?:completed|added|written|supplemented|filled in)|this (?:section|page|part|text) is (?:under construction|not (?:yet )?(?:finished|complete|ready))|t[äa](?:mä|tä) (?:kohtaa?|osiota?|lukua?|tekstiä?) (?:täydennetään|täydentyy|on (?:vielä )?kesken)|(?:detta|denna|den här|det här) (?:avsnitt|text|del|punkt|stycke)(?:et|en)? (?:kompletteras|ska kompletteras|fylls i|är inte klart?)|dieser (?:abschnitt|text) (?:wird|muss) (?:noch|später)|replace this (?:text|paragraph|section)|delete this (?:text|paragraph|note)|this is (?:a )?(?:sample|template|placeholder) text|(?:korvaa|poista) tämä (?:teksti|kohta|ohje)|(?:ersätt|ta bort) (?:den här|denna|detta|det här) (?:text|stycke|punkt)|diesen text (?:ersetzen|löschen)|(?:tarkista|vahvista) (?:tämä|nämä|nimi|luvut) ennen julkais|(?:check|confirm|verify) (?:this|these|with legal) before (?:publi|releas|going)|(?:kontrollera|bekräfta) (?:detta|denna|dessa) (?:före|innan) publi|(?:lakimies|juristi|tietosuojavastaava) (?:tarkistaa|vahvistaa|täydentää) (?:tämän|nämä)|(?:jurist|juristen) ska (?:kontrollera|granska|bekräfta)|(?<=: |\bis |\bon |är |ist )(?:N\. ?N\.|NN)(?=[,.\s]|$)|(?:etunimi sukunimi|förnamn efternamn|vorname nachname|first ?name last ?name)(?!\p{L})/giu,
);

/** What is left of a gap of `init` when somebody takes its brackets away and leaves its words. */
const leftOfGap = latin(
  /(?<!\p{L})(?:[Tt]äydennä tai vahvista|[Ff]yll i eller bekräfta|[Ff]ill in or confirm|[Bb]itte ergänzen oder bestätigen):|^(?:täydennä|fyll i|fill in|bitte ergänzen): /gmu,
);

const atEnd = '(?=[*_]{0,3}[.)!|]?[ \\t]{0,3}(?:$|\\|))';

/** What authors write to each other, and what their programs do. */
export const phrases: readonly GapSigns[] = [
  {
    hint: /\p{Lu}{3}|T\.B|tb[cd]/u,
    signs: [
      {
        pattern: new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${drafts})${afterMark}`, 'gmu'),
        unless: isInCapitals,
      },
      {
        pattern: latin(
          /(?<![\p{L}\p{N}_/.=&?-])(?:TODO|TB[AD]|T\.B\.[ADC]\.?|FIXME|CHANGE ?ME|REPLACE ?ME|tbd)(?![\p{L}\p{N}_-])/gu,
        ),
      },
      {
        pattern: latin(/(?<![\p{L}\p{N}_/.=&?-])(?:TBC|tbc)(?![\p{L}\p{N}_-])/gu),
        unless: isIllness,
      },
      {
        pattern: new RegExp(
          `(?<![\\p{L}\\p{N}_-])(?:${ordersInCapitals})(?![\\p{L}\\p{N}_-])`,
          'gu',
        ),
        unless: isInCapitals,
      },
      {
        pattern:
          /(?<![\p{L}\p{N}_-])(?:INSERT|LISÄÄ|KIRJOITA|SKRIV|INFOGA|FYLL I) (?:[\p{Lu}]{2,20} ){0,2}(?:HERE|TEXT|NAME|TÄHÄN|TEKSTI|NIMI|HÄR|NAMN)(?!\p{L})/gu,
      },
      {
        pattern: new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${marksInCapitals})${afterMark}`, 'gmu'),
        unless: (place) => !isAtStart(place),
      },
    ],
  },
  {
    hint: latin(
      /to.?do:|fix me|\bto be |here|to come|to follow|coming|täyd|lisätään|tarkistetaan|tähän|kommer|komplett|fylls|läggs|här|ergänz|einfüg|folgt|halter|merkki|hållare|holder|lorem|to enter|to add|choose an|tekstiä|kohde|ett objekt|sie |error!|virhe|fel!|fehler!/iu,
    ),
    signs: [
      { pattern: latin(/(?<![\p{L}\p{N}_/.=&?-])(?:todo|Todo|ToDo|TO[ -]DO|FIX ME)(?=:)/gu) },
      {
        pattern: latin(
          new RegExp(
            `(?<![\\p{L}\\p{N}_-])(?:(?:still )?to be (?:added|agreed|completed|confirmed|decided|defined|determined|filled in|inserted|supplied|advised)(?: later)?|(?:insert |add |your )?text (?:goes |to go )?here|(?:text|details|information|content) (?:to come|to follow|coming soon)|täydennetään(?: myöhemmin)?|täydennettävä|lisätään (?:myöhemmin|tähän)|tarkistetaan myöhemmin|(?:teksti|nimi|osoite|pvm|päivämäärä|numero) (?:tulee )?tähän|(?:namn|adress|datum|nummer) här|(?:name|address|date|number) (?:goes )?here|tähän teksti|(?:text|innehåll|uppgifter) kommer(?: här| senare)?|(?:ska |skall )?kompletteras(?: senare)?|fylls i(?: senare)?|läggs till(?: senare)?|(?:skriv |infoga )?text här|(?:wird|muss) (?:noch |später )?ergänzt(?: werden)?|(?:noch )?zu ergänzen|bitte ergänzen|(?:hier )?text (?:hier )?einfügen|text folgt|platzhalter|paikkamerkki|platshållare|placeholder)${atEnd}`,
            'gimu',
          ),
        ),
        unless: (place) => !isAtStart(place),
      },
      {
        pattern: latin(
          /(?<![\p{L}])[Tt]ähän (?:kuvaus|teksti|lista|luettelo|tieto|tiedot|osoite|nimi|linkki|yrityksen|yhteystiedot|lyhyt)(?!\p{L})/gu,
        ),
      },
      {
        // What word processors leave.
        pattern: latin(
          /(?:click|tap|click or tap) (?:here )?to (?:enter|add) (?:text|a date)|choose an item\.|kirjoita tekstiä napsauttamalla|valitse kohde\.|klicka(?: eller tryck)? här för att ange|välj ett objekt\.|klicken(?: oder tippen)? sie hier, um|wählen sie ein element aus|error! (?:reference source|bookmark) not|virhe[.!] (?:viitteen|kirjanmerkkiä)|fel! hittar inte|fehler! (?:verweisquelle|textmarke)/giu,
        ),
      },
      { pattern: latin(/\blorem ipsum\b/giu) },
    ],
  },
  { hint: latin(/täydennä|fyll i|fill in|ergänzen/iu), signs: [{ pattern: leftOfGap }] },
  {
    hint: latin(/\((?:\?|\p{L}{3})/u),
    signs: [
      {
        // What may be done is written in brackets too: `(add two days)`.
        pattern: latin(
          /\((?:(?:lisää|lisätään|täydennä|kirjoita|fyll i|fylls i|lägg till|skriv|infoga|insert|add|fill in|enter|bitte)(?: [\p{L}’'-]{1,20}){0,3} (?:tähän|här|here|hier(?: (?:ergänzen|einfügen|eintragen))?|ergänzen|einfügen)|(?:tähän|här|here|hier) (?:nimi|osoite|teksti|päivämäärä|namn|adress|text|name|address|date|firma)|insert (?:your |the |company ){0,2}(?:name|address|date|number|link|text|e-?mail)|tarkista!?|tarkistettava|vahvista|check(?: this)?!?|confirm|verify|kontrollera!?|prüfen!?|valitse sopiva|välj lämplig[ta]?|choose as appropriate|täydennä|täydennettävä|täydennetään|kesken|fyll i|kompletteras|fill in|insert|to be (?:added|completed|confirmed|decided|determined)|bitte ergänzen|todo|\?{1,5}|x{3,9})\)/giu,
        ),
      },
    ],
  },
  {
    hint: latin(
      /\bN\.? ?N|lakimies|juristi|tietosuojavastaava (?:tark|vahv|täyd)|to (?:check|confirm|review|provide)|jurist(?:en)? ska|\bthis (?:section|part|paragraph|text|point|page|is)|diese[rn]? (?:abschnitt|text)|(?:detta|denna|den här|det här) (?:avsnitt|text|del|punkt|stycke)|t[äa](?:mä|tä) (?:kohta|osio|luku|teksti|ohje|luku)|ennen julkais|before (?:publi|releas|going)|(?:innan|före) publi|efternamn|nachname|sukunimi|last ?name/iu,
    ),
    signs: [
      { pattern: ofThisText },
      {
        pattern: latin(
          /(?<!\p{L})(?:Legal|LEGAL|HR|IT) to (?:check|confirm|review|provide)(?!\p{L})/gu,
        ),
      },
    ],
  },
  {
    hint: latin(/ (?:tähän|här|here)|tarpeet|stryk det|delete (?:as|where|if)|streichen/iu),
    signs: [{ pattern: asks, unless: isLineToSign }],
  },
];
