/** What groups of people are called who are met for a business, in any language. */
const business =
  /geschäftskund|firmenkund|unternehmen|entscheidungsträger|ansprechpartner|business|b2b|compan|decision.maker|contact persons|yrity|päättäj|yhteyshenkilö|företag|beslutsfattare|kontaktperson/iu;

/** Whether the name of a group says that its people are met for a business. */
export function isOfBusiness(group: string): boolean {
  return business.test(group);
}
