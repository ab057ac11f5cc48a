/** What `init` asks and says. */
export const init = {
  questions: {
    company: 'Name of the company, association or authority:',
    country: 'Country where it is established, in two letters (FI, SE, DE …):',
    language: 'Languages of the notices, the source first ({list}):',
    notice: 'Notices to begin with ({list}):',
    'site-title': 'Title of the site (Enter: the usual one):',
    'base-url': 'Address of the site, https://… (Enter: later):',
    email: 'E-mail address for questions on data protection (Enter: later):',
  },
  expected: {
    company: 'a name of at most 300 characters on one line',
    country: 'the two letters of a country, such as FI',
    language: 'one or more of {list}',
    notice: 'one or more of {list}',
    'site-title': 'a title of at most 300 characters on one line',
    'base-url': 'an address such as https://privacy.company.example/',
    email: 'an e-mail address such as privacy@company.example',
    'time-zone': 'a time zone such as Europe/Helsinki',
  },
  written: 'Written in {folder}:',
  left: 'Left as they were, for they were there already:',
  next: 'Next: npm install. Then npm run check lists what is still to be written, and README.md says how to go on.',
  'add-scripts': 'package.json was there already. Add to it what the project needs:',
  'move-up':
    'GitHub and GitLab read .github and .gitlab-ci.yml at the top of the repository only: move them from {folder} up there. Their jobs enter {folder} by themselves. Where there is a .gitlab-ci.yml already, put the jobs into that one.',
} as const;
