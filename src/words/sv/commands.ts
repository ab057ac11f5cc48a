/** What commands say of their work. */
export const commands = {
  'release-moves': 'Från och med {day:day} leder adressen `{from}` vidare till `{to}`.',
  'site-first': 'Filen {file} finns inte: det finns inget att jämföra med, vilket --first anger.',
  'site-moved':
    'Den publicerade webbplatsen finns på `{listed}`, den här skulle finnas på `{found}`.',
  'site-notice-gone':
    '{notice}: beskrivningen finns på den publicerade webbplatsen och skulle försvinna.',
  'site-language-gone':
    '{notice} {language}: språket finns på den publicerade webbplatsen och skulle försvinna.',
  'site-revision-gone':
    '{notice} {language} {revision}: versionen finns på den publicerade webbplatsen och skulle försvinna.',
  'site-revision-inserted':
    '{notice} {language} {revision}: den publicerade webbplatsen har inte versionen, trots att den har en senare.',
  'site-value-differs':
    '{notice} {language} {revision}: `{key}` skulle vara `{found}`, på den publicerade webbplatsen är det `{listed}`.',
  'site-differs':
    'Webbplatsen byggdes inte, eftersom det som redan är offentligt inte skulle förbli som det är. Återställ det publicerade från Git. Dagen för ikraftträdande ändras med `postpone`, adressen genom att en ny version publiceras.',
} as const;
