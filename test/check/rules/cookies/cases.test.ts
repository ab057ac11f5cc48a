import { testCases } from '../cases.ts';

const cookiesUndeclared =
  '3: The purpose "Advertising" (ads) uses cookies or similar techniques, but the notice does not tell of them (Directive 2002/58/EC, Article 5(3); in Finland Act 917/2014, section 205).';

testCases({
  'cookies-undeclared': [
    {
      name: 'a cookie notice',
      yaml: `cookies: {url: https://shop.example/cookies}
purposes: [{id: ads, name: Advertising, tracking: true}]`,
    },
    { name: 'no tracking', yaml: 'purposes: [{id: orders, name: Orders}]' },
    {
      name: 'no cookies, although a purpose has them',
      yaml: `cookies: {none: We use no cookies.}
purposes: [{id: ads, name: Advertising, tracking: true}]`,
      found: [cookiesUndeclared],
    },
    {
      name: 'cookies of which nothing is told',
      yaml: 'cookies: {}\npurposes: [{id: ads, name: Advertising, tracking: true}]',
      found: [cookiesUndeclared],
    },
    {
      name: 'no word of cookies',
      yaml: `purposes:
  - id: orders
    name: Orders
  - id: ads
    name: Advertising
    tracking: true`,
      found: [cookiesUndeclared],
    },
    {
      name: 'in Finnish',
      yaml: `purposes:
  - id: orders
    name: Orders
  - id: ads
    name: Advertising
    tracking: true`,
      locale: 'fi',
      speak: 'fi',
      found: [
        '3: Käyttötarkoituksessa "Advertising" (ads) käytetään evästeitä tai vastaavaa tekniikkaa, mutta niistä ei kerrota (direktiivin 2002/58/EY 5 artiklan 3 kohta, Suomessa lain 917/2014 205 §).',
      ],
    },
  ],
  'cookie-without-purpose': [
    { name: 'a cookie notice elsewhere', yaml: 'cookies: {url: "https://a.example/cookies"}' },
    { name: 'no cookies', yaml: 'cookies: {none: We use no cookies.}' },
    { name: 'needed for the service', yaml: 'cookies: {list: [{name: a, essential: true}]}' },
    {
      name: 'untold',
      found: [
        '3: The notice does not say what the cookie `a` is for (Article 5(3) of Directive 2002/58/EC).',
      ],
    },
  ],
  'cookie-without-duration': [
    {
      name: 'what leaves nothing behind',
      yaml: 'cookies: {list: [{name: Ad pixel, kind: pixel}, {name: Fraud check, kind: fingerprint}]}',
    },
    {
      name: 'what is kept by the browser or an app',
      yaml: 'cookies: {list: [{name: cart, kind: local-storage}, {name: Maps, kind: sdk}]}',
      found: [
        '3: The notice does not say how long the cookie `cart` lasts (Article 5(3) of Directive 2002/58/EC, C-673/17).',
        '3: The notice does not say how long the cookie `Maps` lasts (Article 5(3) of Directive 2002/58/EC, C-673/17).',
      ],
    },
    { name: 'a cookie notice elsewhere', yaml: 'cookies: {url: "https://a.example/cookies"}' },
    { name: 'no cookies', yaml: 'cookies: {none: We use no cookies.}' },
    { name: 'needed for the service', yaml: 'cookies: {list: [{name: a, essential: true}]}' },
    {
      name: 'untold',
      found: [
        '3: The notice does not say how long the cookie `a` lasts (Article 5(3) of Directive 2002/58/EC, C-673/17).',
      ],
    },
  ],
  'cookie-without-access': [
    { name: 'a cookie notice elsewhere', yaml: 'cookies: {url: "https://a.example/cookies"}' },
    { name: 'no cookies', yaml: 'cookies: {none: We use no cookies.}' },
    { name: 'set by somebody else', yaml: 'cookies: {list: [{name: a, provider: B Oy}]}' },
    { name: 'needed for the service', yaml: 'cookies: {list: [{name: a, essential: true}]}' },
    {
      name: 'untold',
      found: [
        '3: The notice does not say whether anybody else can read the cookie `a` (Article 5(3) of Directive 2002/58/EC, C-673/17).',
      ],
    },
  ],
  'cookie-choices-missing': [
    {
      name: 'a place to choose',
      yaml: 'cookies: {choices: "https://a.example/c", list: [{name: b, essential: false}]}',
    },
    {
      name: 'a cookie notice elsewhere',
      yaml: 'cookies: {url: "https://a.example/c", list: [{name: b, essential: false}]}',
    },
    { name: 'needed cookies only', yaml: 'cookies: {list: [{name: a, essential: true}]}' },
    {
      name: 'no place to choose',
      yaml: 'cookies: {list: [{name: a, essential: true}, {name: b, essential: false}]}',
      found: [
        '3: Consent is asked for the cookie `b`, but the notice does not say where the choice can be changed (Article 7(3)).',
      ],
    },
  ],
  'tracker-undeclared': [
    {
      name: 'a cookie notice elsewhere',
      yaml: 'cookies: {url: https://shop.example/cookies}',
      body: 'We use pixels and cookies.',
    },
    {
      name: 'a purpose with tracking, whose cookies are asked for already',
      yaml: 'purposes: [{id: ads, name: Ads, tracking: true}]',
      body: 'We use cookies and pixels.',
    },
    { name: 'denied', body: 'We use no tracking pixels and no SDKs.' },
    { name: 'pictures', body: 'Photographs are kept at 600 x 400 pixels.' },
    { name: 'fingers', body: 'The lock knows the fingerprint of each employee.' },
    { name: 'a shelf', body: 'Paper files are in local storage behind a locked door.' },
    {
      name: 'several, each once',
      body: 'The app has SDKs of others. We also use local storage of your browser, and an SDK for maps.',
      found: [
        '5: The text tells of "SDKs" (software library of the app), but the facts tell nothing of it (Directive 2002/58/EC, Article 5(3)).',
        '5: The text tells of "local storage" (storage of the browser), but the facts tell nothing of it (Directive 2002/58/EC, Article 5(3)).',
      ],
    },
    {
      name: 'cookies are declared absent',
      yaml: 'cookies: {none: We use no cookies.}',
      body: 'Device fingerprinting helps against fraud.',
      found: [
        '5: The text tells of "fingerprinting" (recognition of the device by its features), but the facts tell nothing of it (Directive 2002/58/EC, Article 5(3)).',
      ],
    },
    {
      name: 'in Finnish',
      locale: 'fi',
      speak: 'fi',
      body: 'Mittaamme käyntejä seurantapikselillä ja tallennamme ostoskorin selaimen muistiin.',
      found: [
        '5: Tekstissä mainitaan "selaimen muistiin" (selaimen muisti), mutta tiedoissa siitä ei kerrota (direktiivin 2002/58/EY 5 artiklan 3 kohta).',
        '5: Tekstissä mainitaan "seurantapikselillä" (pikseli), mutta tiedoissa siitä ei kerrota (direktiivin 2002/58/EY 5 artiklan 3 kohta).',
      ],
    },
    {
      name: 'in Swedish',
      locale: 'sv',
      speak: 'sv',
      body: 'Vi använder kakor, pixlar och enhetens fingeravtryck.',
      found: [
        '5: Texten nämner "kakor, pixlar" (pixel), men uppgifterna säger inget om det (artikel 5.3 i direktiv 2002/58/EG).',
        '5: Texten nämner "enhetens fingeravtryck" (igenkänning av enheten efter dess egenskaper), men uppgifterna säger inget om det (artikel 5.3 i direktiv 2002/58/EG).',
      ],
    },
    {
      name: 'in German',
      locale: 'de',
      speak: 'de',
      body: 'Wir verwenden Zählpixel und den Local Storage Ihres Browsers.',
      found: [
        '5: Der Text spricht von "Local Storage" (Speicher des Browsers), doch die Angaben sagen nichts davon (Artikel 5 Absatz 3 der Richtlinie 2002/58/EG).',
        '5: Der Text spricht von "Zählpixel" (Pixel), doch die Angaben sagen nichts davon (Artikel 5 Absatz 3 der Richtlinie 2002/58/EG).',
      ],
    },
  ],
});
