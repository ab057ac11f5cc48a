/** Leads on to the new address with what follows `?` and `#` in the old one, which the page itself cannot take along. */
export function leadOn(): void {
  const link = document.querySelector<HTMLAnchorElement>('#page-moved a');
  if (!link || location.search + location.hash === '') return;
  location.replace(link.href + location.search + location.hash);
}
