/** A letter for each right: it names the article, asks no more than the right gives, and holds no personal data; `…` stands where the reader fills in. */
export const letters = {
  access: {
    subject: 'Request for access to my data',
    text: 'Hello, do you process my personal data? If so, please send me a copy and the information listed in Article 15 of the GDPR.',
  },
  rectification: {
    subject: 'Request to rectify my data',
    text: 'Hello, please correct the inaccurate and complete the incomplete personal data you hold about me (Article 16 of the GDPR).\nThis is wrong or missing: …\nThis is how it should be: …',
  },
  erasure: {
    subject: 'Request to erase my data',
    text: 'Hello, please erase my personal data (Article 17 of the GDPR). If you do not erase everything, tell me what remains and why.\nThe request is about (all my data / these data): …',
  },
  restriction: {
    subject: 'Request to restrict the processing of my data',
    text: 'Hello, please restrict the processing of my personal data (Article 18 of the GDPR).\nThe request is about these data: …\nReason (the data are inaccurate / the processing is unlawful, but I do not want the data erased / I need the data for a legal claim / I have objected to the processing): …',
  },
  objection: {
    subject: 'Objection to the processing of my data',
    text: 'Hello, I object to the processing of my personal data (Article 21(1) of the GDPR).\nI object to this use: …\nGrounds relating to my own situation: …',
  },
  directMarketing: {
    subject: 'Objection to direct marketing',
    text: 'Hello, I object to the use of my personal data for direct marketing and for profiling related to it (Article 21(2) of the GDPR).',
  },
  portability: {
    subject: 'Request for my data in a machine-readable format',
    text: 'Hello, please send the personal data I have given you in a structured, commonly used and machine-readable format (Article 20 of the GDPR).\nThe request is about these data: …\nSend them to (me / this other controller): …',
  },
  withdrawal: {
    subject: 'Withdrawal of my consent',
    text: 'Hello, I withdraw my consent to the processing of my personal data (Article 7(3) of the GDPR).\nThe withdrawal is about: …',
  },
  end: 'You can find me by (for example e-mail or customer number): …\nPlease answer by (e-mail/post): …\nName: …',
} as const;
