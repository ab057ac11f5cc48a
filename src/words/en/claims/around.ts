import type { KindWords } from '../../claim-words.ts';

export const around = {
  providing: {
    headings: ['obligation to provide', 'mandatory', 'must you provide', 'required to provide'],
    entries: [
      {
        name: 'must-provide',
        cue: [
          'required|obliged|obligated|necessary|mandatory|need|must|have to? provide|give|disclose',
          'provision .. {data} ..4 mandatory|required|voluntary|necessary',
          'do not|refuse|decline|fail|choose provide|to|giving|not ..6 {data}',
          "don't provide",
          'without .. data|information .. cannot|unable',
          'required by law',
          'required to disclose',
          'mandatory',
          'voluntary|voluntarily|optional ..8 {data}',
          '{data} .. voluntary|mandatory|optional',
          'unable|cannot|impossible to? provide',
          'must|need|have|required|obliged|obligated|asked to? give|provide|tell|supply|submit|state|disclose ..6 {data}',
          'must|need|have|required|obliged|obligated|asked to? give|provide|tell|supply|submit|state|disclose ..6 {kinds}',
          'not|never obliged|required|have|need|must to? give|provide|tell|supply|disclose',
          'providing|giving|supplying|provision|disclosing|submitting ..6 voluntary|optional|condition|mandatory|compulsory|necessary|requirement|required|obligatory',
          'fields|information|questions|boxes marked|with ..6 compulsory|mandatory|required|optional|must',
          'marked ..4 asterisk|star',
          'without ..4 {data} we|the|it ..2 cannot|not|unable|impossible',
          'without ..4 {data} ..3 cannot|not|impossible',
          'if|unless you ..4 not|give|provide|refuse|fail ..6 {data} ..2 we|the|it|you ..2 cannot|not|unable|may|might',
          'requirement|condition ..4 contract',
        ],
        polarity: 'affirmed',
        object: ['{data}', '{kinds}', 'it', 'fields'],
        never: [
          'we are not able',
          'retain',
          'right',
          'requests',
          'we must|have|need provide|to',
          'right',
          'deposit|helmets|breakfast|towels',
        ],
        examples: [
          'You must provide your data to make a booking.',
          'If you do not provide the data, we cannot take the order.',
        ],
        nearMisses: ['We must provide clean rooms.'],
      },
    ],
  },
  cookies: {
    headings: ['cookies|cookie'],
    entries: [
      {
        name: 'cookies-set',
        cue: [
          'cookies|cookie',
          'tracking technologies|technology',
          'web beacons|beacon',
          'pixels|pixel tags|tag',
          'tracking|web pixels|pixel',
          'similar technologies|technology',
          'local storage',
        ],
        never: ['baked|bake|bakery|screen'],
        examples: ['Our site uses cookies.'],
        nearMisses: ['Our site is fast.'],
      },
    ],
  },
  security: {
    headings: ['security', 'how .. protect|secure'],
    entries: [
      {
        name: 'kept-safe',
        cue: [
          'security measures|safeguards|procedures',
          'encrypt|encrypted|encryption',
          'protect|protects|protected|secure|secured|safeguard .. {data}',
          '{data} .. secure|safe|protected|encrypted',
          'firewall|firewalls|ssl|tls',
          'security of your',
          'technical and organisational|organizational',
          'access ..6 limited|restricted to',
          'data|register|records|information|database ..6 locked|passwords|password|guarded',
          'locked ..6 data|register|records',
          'secrecy|confidentiality|confidential',
          'access rights',
          'only staff|employees|those|persons|authorised ..8 access|handle|process|see',
          'backed up',
          'passwords',
        ],
        examples: ['Your data is encrypted.', 'We protect your data.'],
        nearMisses: ['The doors are locked.'],
      },
    ],
  },
  change: {
    headings: ['changes', 'updates to', 'amendments'],
    entries: [
      {
        name: 'notice-changes',
        cue: [
          'update|updates|updated|change|changes|changed|amend|amended|modify|modified|revise|revised ..6 notice|policy|statement',
          'notice|policy|statement .. updated|changed|change|amended|revised',
          'changes to|in|of this|our|the .. notice|policy|statement',
          'any|such changes',
        ],
        examples: ['We may update this privacy notice.', 'This notice may change.'],
        nearMisses: ['We change the linen daily.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
