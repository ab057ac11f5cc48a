import { formless, type Reading } from '../fault.ts';
import { foldWords } from '../plain-word.ts';
import type { Written } from '../written.ts';

type Links = Written['links'];

const forms: Readonly<Record<string, RegExp>> = {
  email: /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/u,
  phone: /^\+?[\d\s()–/-]{4,}$/u,
};
const schemes: Readonly<Record<string, RegExp>> = { email: /^mailto:/iu, phone: /^tel:/iu };

/**
 * An e-mail address or phone number: as it is written, or the target of the link that is all of it.
 *
 * 1. `a@b.example`, `[write to us](mailto:a@b.example)`.
 * 2. `[a@b.example](mailto:c@b.example)` says two things and is not read.
 */
export function readContact(text: string, value: string, links: Links): Reading<string> {
  const form = forms[value];
  if (!form) return { value: text };
  const target = targetOf(text, value, links);
  if (!form.test(text)) {
    return target !== undefined && form.test(target) ? { value: target } : formless(text, value);
  }
  return target !== undefined && comparable(target) !== comparable(text)
    ? formless(text, 'link')
    : { value: text };
}

/** Several of them. */
export function eachContact(
  items: readonly string[],
  value: string,
  links: Links,
): Reading<string[]> {
  const found: string[] = [];
  for (const item of items) {
    const read = readContact(item, value, links);
    if ('fault' in read) return read;
    found.push(read.value);
  }
  return { value: found };
}

/** A web address: the target of the one link in the text, or the text. */
export function readUrl(text: string, links: Links): Reading<string> {
  const [link, ...more] = links;
  const url = link && more.length === 0 ? link.url : text;
  if (!/^https?:\/\/\S+$/u.test(url)) return formless(text, 'url');
  const shown = /^https?:\/\/\S+$/u.test(text) ? text : url;
  return withoutSlash(shown) === withoutSlash(url) ? { value: url } : formless(text, 'link');
}

function targetOf(text: string, value: string, links: Links): string | undefined {
  const link = links.find((one) => one.text === foldWords(text));
  const [bare = ''] = link?.url.split('?') ?? [];
  const scheme = schemes[value];
  return link && scheme?.test(bare) ? decoded(bare.replace(scheme, '')) : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Small letters; of a number its last figures: `+358 9` and `09` begin the same one. */
function comparable(text: string): string {
  return text.includes('@') ? text.toLowerCase() : text.replace(/\D/gu, '').slice(-7);
}

function withoutSlash(url: string): string {
  return url.toLowerCase().replace(/\/$/u, '');
}
