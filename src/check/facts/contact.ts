type Details = {
  address?: { street?: string | undefined; poBox?: string | undefined } | undefined;
  email?: string | readonly string[] | undefined;
  phone?: string | readonly string[] | undefined;
  form?: string | undefined;
};

/** Whether the details hold one way to reach someone; a town alone is no postal address. */
export function isReachable({ address, email, phone, form }: Details): boolean {
  return Boolean(address?.street || address?.poBox || email?.length || phone?.length || form);
}
