/** What the rules of src/check/rules/history/ say. */
export const history = {
  'review-overdue': {
    summary: 'Beskrivningen har setts över under de senaste två åren.',
    why: 'Den personuppgiftsansvarige ska se över och uppdatera sina åtgärder vid behov. På två år har behandlingen oftast ändrats.',
    message:
      'Den senaste versionen av beskrivningen publicerades {published}, för mer än två år sedan ({law}).',
    hint: 'Kontrollera att beskrivningen motsvarar behandlingen och publicera en version som berättar om översynen.',
  },
  'revision-dates-wrong': {
    summary:
      'En version träder i kraft tidigast den dag den publiceras och inte före den föregående.',
    why: 'Den personuppgiftsansvarige ska kunna visa vad som har berättats och när. En text som gäller innan den kan läsas berättar ingenting.',
    message:
      'Versionen träder i kraft {effective}, men den borde göra det tidigast {other} ({law}).',
    hint: 'Skjut upp ikraftträdandet med kommandot postpone.',
  },
  'revision-lead-time-short': {
    summary: 'En ändring meddelas så lång tid före ikraftträdandet som beskrivningen lovar.',
    why: 'En betydande ändring ska meddelas i god tid, så att människor hinner förstå den och använda sina rättigheter.',
    message:
      'Versionen träder i kraft {days} efter publiceringen, men ändringen borde meddelas {wanted} före ({law}).',
    hint: 'Publicera nästa ändring tidigare, eller skjut upp ikraftträdandet med kommandot postpone.',
  },
  'revision-untold': {
    summary: 'En ändring meddelas i tid och på de sätt som beskrivningen lovar.',
    why: 'En ändring som ingen får höra om kan ingen bedöma eller invända mot. Få läser en beskrivning på nytt av eget initiativ.',
    message: {
      other:
        'Inget som har registrerats visar att ändringen har meddelats på det sätt som beskrivningen lovar: {channels} ({law}).',
      none: 'Inget som har registrerats visar att ändringen har meddelats ({law}).',
      late: 'Enligt det som har registrerats meddelades ändringen {told} ({channels}), men sista dagen i tid var {due} ({law}).',
    },
    hint: {
      other:
        'Meddela ändringen: kommandot announce skriver meddelandet. Registrera det sedan med kommandot told; dagen får redan ha passerat.',
      late: 'Meddela nästa ändring tidigare. Det som har registrerats står kvar.',
    },
  },
  'revision-without-summary': {
    summary: 'En version berättar kort för läsaren vad som ändrades.',
    why: 'Ingen jämför två texter rad för rad. Av en kort sammanfattning ser läsaren om ändringen gäller honom eller henne.',
    message:
      'Versionen berättar inte på det här språket vad som ändrades sedan den föregående ({law}).',
    hint: 'Ge en sammanfattning när nästa version publiceras; en publicerad version ändras inte.',
  },
} as const;
