import type {Rule} from '../../types';
import {findRaw, type RawPattern} from '../language/rawPatterns';
import {sample} from '../pages/samples';

const NAME = 'no-unseen-programs';
const WHY = 'readers copy commands from a page that they trust: what this one does, nobody can have checked, or nobody can want';
const SHELL = String.raw`(?:sudo (?:-\S+ )*)?(?:/usr)?(?:/bin/)?(?:env )?(?:ba|z|da|k|fi)?sh\b`;

const PATTERNS: RawPattern[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:curl|wget|iwr|irm|Invoke-WebRequest)\b[^\n|]*\|[^\n]*?(?<![\w-])(?:${SHELL}|iex\b|python3?\b|node\b|perl\b)(?![\w.-])`,
      'g',
    ),
    what: () => 'the command runs a program that it has just downloaded',
    how: 'name the maker’s instructions for installing it, or save it to a file, compare its checksum, and run it in a step of its own',
  },
  {
    pattern: /\b(?:ba|z)?sh\b[^\n]*?(?:<\(|-c ["']?\$\()\s*(?:curl|wget)\b|\beval ["']?\$\((?:curl|wget)\b/g,
    what: () => 'the command runs a program that it has just downloaded',
    how: 'name the maker’s instructions for installing it, or save it to a file, compare its checksum, and run it in a step of its own',
  },
  {
    pattern: new RegExp(String.raw`\b(?:base64 (?:-d|-D|--decode)|xxd -r|openssl enc -d)\b[^\n|]*\|\s*${SHELL}(?![\w.-])`, 'g'),
    what: () => 'the command runs something that it decodes first, so that nobody can read it',
    how: 'write the commands themselves',
  },
  {
    pattern: /\brm -(?:rf|fr|r -f|f -r)[a-z]* (?:--no-preserve-root )?(?:\/|~|\$HOME|\$\{HOME\}|\*)\/?\*?(?=["'`;&|)\s]|$)/gm,
    what: (found) => `"${found}" deletes everything that its reader has`,
    how: 'name the one folder or file that is meant',
  },
];

/** A command shows what it does. */
export const unseenPrograms: Rule = {
  name: NAME,
  scope: 'repository',
  summary: 'No command runs a download or something that is encoded without a look at it, or deletes all that its reader has.',
  why: WHY,
  check: (project) => findRaw(project, NAME, WHY, PATTERNS),
  failing: [
    sample('a download into a shell', '```bash\ncurl -fsSL https://example.com/i.sh | sudo bash\n```'),
    sample('a download in place of a file', '```bash\nbash <(curl -s https://example.com/i.sh)\n```'),
    sample('a download as an argument', '```bash\nsh -c "$(wget -qO- https://example.com/i.sh)"\n```'),
    sample('everything deleted', '```bash\nkubectl delete pod x && rm -rf ~\n```'),
    sample('something that is encoded', '```bash\necho aWQK | base64 -d | sh\n```'),
  ],
  passing: [
    sample(
      'a download that is only read',
      '```bash\ncurl -s https://example.com/x.json | jq .\ncurl -fsSL https://example.com/x.tgz | tar -xz\nls | base64 -d > crash.sh\nrm -rf ./build /tmp/x\n```',
    ),
  ],
};
