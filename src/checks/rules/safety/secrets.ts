import type {Rule} from '../../types';
import {findRaw, type RawPattern} from '../language/rawPatterns';
import {sample} from '../pages/samples';

const NAME = 'no-secrets';
const WHY = 'whoever reads the repository or its history can use it; once published, a key must be revoked, for deleting the line does not help';
const shortened = (found: string) => `${found.replace(/\s+/g, ' ').slice(0, 12)}…`;

const secret = (kind: string, pattern: RegExp): RawPattern => ({
  pattern,
  what: (found) => `"${shortened(found)}" has the form of ${kind}`,
  how: 'revoke it if it is real, and write a placeholder such as <token>, or the example of the maker, such as AKIAIOSFODNN7EXAMPLE',
});

/** Accounts that AWS uses in its documentation. */
const EXAMPLE_ACCOUNTS = '111122223333|444455556666|777788889999|123456789012|012345678901|555555555555|999999999999|000000000000|aws';

const PATTERNS: RawPattern[] = [
  secret('an access key of AWS', /\b(?:AKIA|ASIA)(?![A-Z0-9]{9}EXAMPLE)[A-Z0-9]{16}\b/g),
  secret('a token of GitHub', /\bgh[pousr]_[A-Za-z0-9]{36,}\b|\bgithub_pat_\w{22,}/g),
  secret('a token of GitLab, npm, Slack or Grafana', /\bglpat-[\w-]{20,}|\bnpm_[A-Za-z0-9]{36}\b|\bxox[abeprs]-[\w-]{10,}|\bgls?[ac]_[A-Za-z0-9_=]{32,}/g),
  secret('a key of a model’s API', /\bsk-(?:ant-|proj-)?[\w-]{32,}|\bAIza[\w-]{35}\b/g),
  secret('a private key', /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/g),
  secret('a signed token', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g),
  {
    pattern: new RegExp(`(?<=\\barn:aws[\\w-]*:[\\w-]*:[\\w-]*:)(?!${EXAMPLE_ACCOUNTS})\\d{12}\\b`, 'g'),
    what: (found) => `the account ${found} in an ARN is none of those that documentation uses`,
    how: 'write 111122223333, or 444455556666 for a second account',
  },
];

/** Nothing that opens a door is published. */
export const secrets: Rule = {
  name: NAME,
  scope: 'repository',
  summary: 'No access keys, tokens, private keys or real account numbers, in pages, data and messages.',
  why: WHY,
  check: (project) => findRaw(project, NAME, WHY, PATTERNS),
  failing: [
    sample('an access key', '```bash\nexport AWS_ACCESS_KEY_ID=AKIAQ3EGRV5Z7XK2M4PD\n```'),
    sample('a token in a sentence', `Use ghp_${'a1B2'.repeat(9)} for now.`),
    sample('an access key for some hours', 'ASIAQ3EGRV5Z7XK2M4PD'),
    sample('a fine-grained token', `github_${'pat'}_${'a1_B'.repeat(6)}`),
    sample('a token of GitLab', `glpat-${'a1-B'.repeat(5)}`),
    sample('a token of npm', `npm_${'a1B2'.repeat(9)}`),
    sample('a token of Slack', `xoxb-${'1-a_'.repeat(3)}`),
    sample('a token of Grafana', `glsa_${'a1_='.repeat(8)}, glc_${'a1_='.repeat(8)}`),
    sample('keys of models', `sk-ant-${'a1-B'.repeat(8)}, sk-${'a1_B'.repeat(8)}, AIza${'a1-B_'.repeat(7)}`),
    sample('a signed token', `eyJ${'a1-_B'.repeat(2)}.eyJ${'a1-_B'.repeat(2)}.${'a1-_B'.repeat(2)}`),
    sample('a key without a kind', '```text\n-----BEGIN PRIVATE KEY-----\n```'),
    sample('a private key', '```text\n-----BEGIN RSA PRIVATE KEY-----\n```'),
    sample('a real account', '```bash\naws iam get-role --role-arn arn:aws:iam::482915377120:role/x\n```'),
  ],
  passing: [
    sample(
      'the examples of the maker',
      '```bash\nexport AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE\naws x --role-arn arn:aws:iam::111122223333:role/x --t ghp_...\n```',
    ),
  ],
};
