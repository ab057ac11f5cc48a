import type { Page } from 'playwright-core';

/** Where the keyboard stands: an element, how it is marked, and whether it can be seen. */
export type Stop = {
  /** What is read out and where: `a "Luetteloon"`. */
  readonly name: string;
  /** Its place among all elements of the page. */
  readonly place: number;
  readonly height: number;
  readonly isMarked: boolean;
  readonly isInWindow: boolean;
};

/** Presses Tab until the focus has left the page, or `limit` times; tells every stop on the way. */
export async function walkByKeyboard(page: Page, limit: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let count = 0; count < limit; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await describeFocus(page);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`The focus was still on the page after ${limit} steps.`);
}

/** Presses Tab until what has the focus matches; throws after `limit` steps. */
export async function tabTo(page: Page, selector: string, limit = 60): Promise<void> {
  for (let count = 0; count < limit; count += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`The keyboard did not come to \`${selector}\` in ${limit} steps.`);
}

/** The element with the focus; none where it is on no element of the page. */
export function describeFocus(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const { top, left, bottom, right, height } = focused.getBoundingClientRect();
    const words = focused.innerText.trim() || focused.id;
    return {
      name: `${focused.localName} "${words}"`,
      place: [...document.querySelectorAll('*')].indexOf(focused),
      height,
      isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isInWindow: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    };
  });
}
