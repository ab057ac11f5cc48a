import { expect, test } from 'vitest';
import { jsonLdText } from '../../../../src/publish/pages/notice/json-ld.ts';
import { shopProject, shownIn, siteOn } from '../../support.ts';

const data = siteOn(shopProject(), '2025-06-15', true);

function describe(revision: string | null): unknown {
  const text = jsonLdText(shownIn(data, 'en', revision));
  return text === null ? null : JSON.parse(text);
}

test('a revision is described with its version, dates, status and publisher', () => {
  expect(describe('2024-03-01')).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@id": "https://privacy.example/notices/en/shop/2024-03-01/",
      "@type": [
        "WebPage",
        "DigitalDocument",
      ],
      "creativeWorkStatus": "in-force",
      "dateModified": "2024-03-01",
      "datePublished": "2024-03-01",
      "inLanguage": "en",
      "isPartOf": {
        "@type": "WebSite",
        "name": "Privacy",
        "url": "https://privacy.example/notices/",
      },
      "name": "Privacy notice",
      "publisher": {
        "@type": "Organization",
        "name": "Esimerkki Oy",
      },
      "url": "https://privacy.example/notices/en/shop/2024-03-01/",
      "version": "2024-03-01",
      "workTranslation": [
        "https://privacy.example/notices/fi/kauppa/2024-03-01/",
      ],
    }
  `);
});

test('the facts of an archived revision are not told', () => {
  expect(describe('2020-01-15')).not.toHaveProperty('publisher');
});

test('a draft is not described', () => {
  expect(describe(null)).toBeNull();
});
