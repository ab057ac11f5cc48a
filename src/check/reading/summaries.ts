import type { Locale } from '../../../schema/languages.ts';
import type { ProblemCode } from '../../content/problem.ts';
import { wordOf } from '../../locale/say.ts';
import { isSpoken, type TableCode } from './spoken-code.ts';

/** What must hold of the files before any duty is asked about, in one sentence. */
export function summaryOf(code: ProblemCode, locale: Locale): string {
  return isSpoken(code) ? wordOf(`problems.${code}.summary`, locale) : summaries[code][locale];
}

const summaries: Record<TableCode, Readonly<Record<Locale, string>>> = {
  'file-missing': {
    fi: 'Tiedosto, joka tarvitaan, on olemassa.',
    sv: 'En fil som behövs finns.',
    en: 'A file that is needed is there.',
  },
  'file-unreadable': {
    fi: 'Tiedoston voi lukea.',
    sv: 'Filen går att läsa.',
    en: 'A file can be read.',
  },
  'file-outside-root': {
    fi: 'Tiedosto on projektin kansiossa eikä linkki sen ulkopuolelle.',
    sv: 'Filen ligger i projektets mapp och är ingen länk ut ur den.',
    en: "A file lies in the project's folder and is no link out of it.",
  },
  'file-too-large': {
    fi: 'Tiedosto ei ole suurempi kuin mitä selosteen osio tai kuva tarvitsee.',
    sv: 'Filen är inte större än vad ett avsnitt eller en bild behöver.',
    en: 'A file is no larger than a section or a figure needs.',
  },
  'file-not-utf-8': {
    fi: 'Tiedosto on UTF-8-tekstiä.',
    sv: 'Filen är UTF-8-text.',
    en: 'A file is UTF-8 text.',
  },
  'yaml-invalid': {
    fi: 'YAML on oikein kirjoitettu.',
    sv: 'YAML-texten är korrekt skriven.',
    en: 'YAML is well-formed.',
  },
  'markdown-nesting': {
    fi: 'Tekstissä on sisäkkäisiä rakenteita vain sen verran, että sen voi lukea.',
    sv: 'Texten är inte nästlad djupare än att den går att läsa.',
    en: 'Text is nested no deeper than can be read.',
  },
  'front-matter-missing': {
    fi: 'Osio alkaa alkutiedoilla.',
    sv: 'Ett avsnitt börjar med inledande uppgifter.',
    en: 'A section begins with front matter.',
  },
  'key-unknown': {
    fi: 'Jokainen avain kuuluu tiedostomuotoon.',
    sv: 'Varje nyckel hör till filformatet.',
    en: 'Every key belongs to the file format.',
  },
  'value-wrong-type': {
    fi: 'Arvo on sitä lajia, jota avain odottaa: teksti, luettelo tai avaimia.',
    sv: 'Ett värde är av det slag som nyckeln väntar sig: text, lista eller nycklar.',
    en: 'A value is of the kind that its key expects: a text, a list or keys.',
  },
  'value-not-in-list': {
    fi: 'Arvo on yksi niistä, jotka avain tuntee.',
    sv: 'Ett värde är ett av dem som nyckeln känner till.',
    en: 'A value is one of those that its key knows.',
  },
  'value-wrong-format': {
    fi: 'Päivä, aika, maakoodi, osoite tai tunniste on oikeassa muodossa.',
    sv: 'En dag, en tid, en landskod, en adress eller ett id har rätt form.',
    en: 'A day, a period, a country code, an address or an id has its proper form.',
  },
  'value-empty': {
    fi: 'Jokaisella avaimella on arvo.',
    sv: 'Varje nyckel har ett värde.',
    en: 'Every key has a value.',
  },
  'value-missing': {
    fi: 'Kohdassa on ne avaimet, joita ilman sitä ei voi ymmärtää.',
    sv: 'En post har de nycklar som den inte kan förstås utan.',
    en: 'An entry has the keys without which it cannot be understood.',
  },
  'value-cut-by-comment': {
    fi: 'Merkki # ei katkaise lainausmerkitöntä tekstiä.',
    sv: 'Tecknet # bryter inte av en text utan citattecken.',
    en: 'The character # does not cut short a text without quotation marks.',
  },
  'values-differ': {
    fi: 'Sama tieto on kaikkialla sama.',
    sv: 'Samma uppgift är densamma överallt.',
    en: 'The same fact is the same everywhere.',
  },
  'section-missing': {
    fi: 'Jokaisella luettelon osiolla on tiedosto.',
    sv: 'Varje avsnitt i listan har en fil.',
    en: 'Every section of the list has a file.',
  },
  'section-unlisted': {
    fi: 'Jokainen osio on selosteen luettelossa.',
    sv: 'Varje avsnitt finns i beskrivningens lista.',
    en: 'Every section is in the list of its notice.',
  },
  'translation-missing': {
    fi: 'Käännös kertoo kaiken, minkä alkukielinen teksti kertoo.',
    sv: 'Översättningen berättar allt som källtexten berättar.',
    en: 'A translation tells everything that the source text tells.',
  },
  'translation-without-source': {
    fi: 'Käännös ei kerro muuta kuin alkukielinen teksti.',
    sv: 'Översättningen berättar inget annat än källtexten.',
    en: 'A translation tells nothing that the source text does not.',
  },
  'placeholder-unknown': {
    fi: 'Jokainen täytettävä kohta tulostaa tiedon, joka on olemassa.',
    sv: 'Varje platshållare skriver ut en uppgift som finns.',
    en: 'Every placeholder prints a fact that there is.',
  },
  'raw-html': {
    fi: 'Lukija näkee tekstin jokaisen sanan, myös HTML-koodissa olevat.',
    sv: 'Läsaren ser varje ord i texten, också dem som står i HTML-kod.',
    en: 'Readers are shown every word of the text, those in HTML too.',
  },
  'link-unsafe': {
    fi: 'Linkki vie osoitteeseen, joka on turvallista avata.',
    sv: 'En länk leder till en adress som är trygg att öppna.',
    en: 'A link leads to an address that is safe to open.',
  },
  'figure-without-text': {
    fi: 'Kuvalla on tekstivastine.',
    sv: 'En bild har en alternativtext.',
    en: 'A figure has an alternative text.',
  },
  'theme-invalid': {
    fi: 'Sivuston tyylitiedosto content/theme.css on oikein kirjoitettu.',
    sv: 'Webbplatsens stilmall content/theme.css är korrekt skriven.',
    en: "The site's stylesheet, content/theme.css, is well-formed.",
  },
  'theme-address-outside': {
    fi: 'Tyylitiedosto ei hae mitään sivuston ulkopuolelta.',
    sv: 'Stilmallen hämtar inget utanför webbplatsen.',
    en: 'The stylesheet loads nothing from outside the site.',
  },
  'theme-file-missing': {
    fi: 'Tiedostot, joita tyylitiedosto käyttää, ovat kansiossa content/theme/.',
    sv: 'Filerna som stilmallen använder finns i content/theme/.',
    en: 'The files that the stylesheet uses are in content/theme/.',
  },
  'theme-file-misnamed': {
    fi: 'Sivuston tyylitiedostolla ja logolla on nimet, joita sivusto etsii.',
    sv: 'Webbplatsens stilmall och logotyp har de namn som webbplatsen söker efter.',
    en: "The site's stylesheet and logo have the names that the site looks for.",
  },
};
