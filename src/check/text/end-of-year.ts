/** The end of a whole year, and of the one in which a financial year ended or a record was made, as texts in any language say it. */
export const endOfYear =
  /kalenterivuo|kalenderår|calendar year|kalenderjahr|vuoden lop[up]\p{L}*,? (?:jon|jolloin)|sen vuoden lopu|(?:utgången|slutet) (?:av|på) (?:det år|året)|end of the year (?:in|during) which|(?:ende|ablauf|schluss) des jahres,? in (?:dem|welchem)/iu;

/** The end of a financial year, or of the calendar year that mostly is one. */
export const endOfFinancialYear = new RegExp(
  `tilikau|tilivuo|räkenskapsår|financial year|accounting year|(?:geschäfts|wirtschafts|rechnungs)jahr|majandusaasta|${endOfYear.source}`,
  'iu',
);
