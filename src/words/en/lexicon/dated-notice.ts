export const datedNotice =
  /(?:notice|statement|policy).{0,40}(?:updated|published|effective|takes? effect|in force)|(?:updated|published|effective).{0,20}(?:notice|statement|policy)|^(?:last )?(?:updated|published|revised|effective)/iu;
