/** Headings of an explanation of a rule. */
export const explain = {
  rule: 'Regel',
  severity: 'Allvarlighet',
  archived: 'i en arkiverad version',
  articles: 'Artiklar',
  noArticle: 'ingen artikel i allmänna dataskyddsförordningen',
  since: 'I kraft från',
  until: 'I kraft till',
  clarified: 'Rättspraxis {by} preciserade skyldigheten {day}: i en äldre version bara en notis.',
  proposed:
    '{document} av {day} skulle ändra detta. Det är bara ett förslag (senast kontrollerat {asOf}), och har inte beaktats här.',
  introduced:
    'Krävs från och med verktygets version {version}: i en version som publicerades tidigare bara en notis.',
  holds: 'Vad som krävs',
  why: 'Varför',
  restsOn: 'Grundas på',
  changedBy: 'Vad som skulle ändra tolkningen',
  failing: 'Det här anmärks på',
  passing: 'Så är det rätt',
  parts: { source: 'källtext', translation: 'översättning' },
  judgedOn: 'bedömt {day}',
  says: 'Vad som sägs',
  disputed: 'Om du tolkar lagen på annat sätt',
  lower:
    'Ett beslut i content/site.yaml sänker regeln i utkast, med skäl, namn och slutdag; varje rapport tar upp det. För en enda beskrivning räcker ett undantag i dess notice.yaml.',
  lowering:
    'severities:\n  - rule: {rule}\n    severity: {severity}\n    reason: varför\n    by: vem\n    until: ÅÅÅÅ-MM-DD',
} as const;
