/** What the rules of src/check/rules/children/ say. */
export const children = {
  'child-consent-without-age-limit': {
    summary:
      'Bei einem Dienst für Kinder gibt die Datenschutzerklärung an, ab welchem Alter ein Kind allein einwilligen kann.',
    why: 'Unter dem Alter, das jeder Mitgliedstaat festgelegt hat (13 Jahre in Finnland, 16 Jahre, wo nichts anderes bestimmt ist), genügt die Einwilligung des Kindes allein nicht. Artikel 8 bindet die Einwilligung und nicht die Datenschutzerklärung, aber Kinder und Sorgeberechtigte müssen sehen können, auf welcher Seite der Grenze sie stehen.',
    message:
      'Der Dienst wird Kindern direkt angeboten und beruht auf Einwilligung, aber die Datenschutzerklärung gibt nicht an, ab welchem Alter ein Kind allein einwilligen kann ({law}).',
    hint: 'Ergänzen Sie die Altersgrenze unter children, in Finnland 13 Jahre: ageLimit: 13.',
  },
  'child-consent-without-guardian': {
    summary:
      'Bei einem Dienst für Kinder gibt die Datenschutzerklärung an, wie die Einwilligung oder Zustimmung des Trägers der elterlichen Verantwortung eingeholt wird.',
    why: 'Kann ein Kind nicht allein einwilligen, ist die Einwilligung nur wirksam, wenn der Träger der elterlichen Verantwortung sie erteilt oder ihr zustimmt, und der Verantwortliche muss sich mit angemessenen Anstrengungen davon überzeugen. Wer nicht weiß, wie das geht, kann es nicht tun.',
    message:
      'Der Dienst wird Kindern direkt angeboten und beruht auf Einwilligung, aber die Datenschutzerklärung gibt nicht an, wie der Träger der elterlichen Verantwortung für ein Kind unter der Altersgrenze einwilligt oder zustimmt ({law}).',
    hint: 'Ergänzen Sie unter children zum Beispiel: guardian: "Wir bitten die Sorgeberechtigten per E-Mail um eine Bestätigung." Wenn Kinder unter der Altersgrenze den Dienst nicht nutzen können, sagen Sie das hier.',
  },
  'notice-for-children-missing': {
    summary: 'Die Informationen über einen Dienst für Kinder sind auch für Kinder geschrieben.',
    why: 'Informationen müssen in einer klaren und einfachen Sprache gegeben werden, besonders wenn sie sich an Kinder richten. Ein Kind liest keinen Text, der für Erwachsene geschrieben ist.',
    message:
      'Der Dienst wird Kindern angeboten, aber es gibt keine für Kinder geschriebene Datenschutzerklärung ({law}).',
    hint: 'Ergänzen Sie die Adresse des Textes für Kinder: childVersion: https://shop.example/kinder, oder schreiben Sie diese Datenschutzerklärung für Kinder und kennzeichnen Sie ihre Gruppen: children: true.',
  },
  'children-contradicted': {
    summary:
      'Eine Erklärung, die nach ihren Worten keine Kinder betrifft, nennt keine Gruppe von Kindern.',
    why: 'Eltern suchen den Satz über Kinder. Sagt er, dass es keine gibt, suchen sie die Gruppe nicht, zu der ihr Kind gehört.',
    message:
      'Nach der Erklärung gibt es keine Kinder ("{sentence}"), doch sie nennt die Gruppe {group} ({law}).',
    hint: 'Ersetzen Sie none durch das, was für Kinder gilt: children: {offeredDirectly: false}, oder berichtigen Sie die Gruppe.',
  },
  'child-age-limit-wrong': {
    summary:
      'Ein Kind kann ab dem Alter allein einwilligen, das das Recht im Land des Verantwortlichen bestimmt.',
    why: 'Die DSGVO nennt 16 Jahre, doch ein Mitgliedstaat darf die Grenze auf bis zu 13 Jahre senken: In Finnland sind es 13, in Deutschland bleibt es bei 16. Eine andere Zahl ist meist von einem ausländischen Muster abgeschrieben.',
    message: {
      read: 'Als Altersgrenze ist {age} angegeben, aber im Land des Verantwortlichen ({place}) kann ein Kind ab {years} Jahren allein einwilligen ({act}; {law}).',
      recalled:
        'Als Altersgrenze ist {age} angegeben. Nach einer Angabe aus dem Gedächtnis, die an keiner Quelle geprüft ist, kann ein Kind im Land des Verantwortlichen ({place}) ab {years} Jahren allein einwilligen ({act}; {law}). Vergewissern Sie sich, was gilt.',
    },
    hint: 'Berichtigen Sie: ageLimit: {years}. Ist eine höhere Grenze gewollt, vermerken Sie den Grund: note: …',
  },
} as const;
