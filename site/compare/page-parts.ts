import { pageElement } from '../elements.ts';

/** The places of the page (CompareView.astro) that its script reads and fills. */
export function findParts() {
  const form = pageElement('page-compare', HTMLFormElement);
  return {
    form,
    from: pageElement('page-from', HTMLSelectElement),
    to: pageElement('page-to', HTMLSelectElement),
    swap: pageElement('page-swap', HTMLButtonElement),
    status: pageElement('page-status', HTMLElement),
    result: pageElement('page-result', HTMLElement),
    title: pageElement('page-compared', HTMLElement),
    marked: pageElement('page-marked', HTMLElement),
    subject: pageElement('page-subject', HTMLElement),
    /** Words in the reader's language, and the address of the packed history. */
    word: (name: string): string => form.dataset[name] ?? '',
  };
}

export type Parts = ReturnType<typeof findParts>;
