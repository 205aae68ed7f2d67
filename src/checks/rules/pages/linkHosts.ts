import type {Finding, Page, Rule} from '../../types';
import {readAddress} from './addresses';
import {distance} from './nearest';
import {ofType, quoted, startOf} from './nodes';
import {eachPage, reporter} from './report';
import {sample} from './samples';
import {plainText} from '../../readPage';

const RULE = {
  name: 'link-hosts',
  why: 'readers trust the name of the site, and would give their password to its double',
};
const report = reporter(RULE);

/** Sites that guides cite or that phishers imitate, with the endings under which they exist. */
const SITES: Record<string, string[]> = {
  amazon: ['com', 'cn', 'de', 'co.jp', 'co.uk', 'science'],
  amazonaws: ['com', 'com.cn'],
  amazonaws_cn: ['com'],
  anthropic: ['com'],
  awslabs: ['github.io'],
  cloudflare: ['com'],
  datadoghq: ['com', 'eu'],
  docker: ['com', 'io'],
  github: ['com', 'io', 'blog', 'dev'],
  githubusercontent: ['com'],
  gitlab: ['com', 'io'],
  google: ['com', 'dev', 'cn'],
  grafana: ['com', 'net', 'org'],
  hashicorp: ['com'],
  karpenter: ['sh'],
  kubernetes: ['io', 'dev'],
  microsoft: ['com'],
  openai: ['com'],
  opentelemetry: ['io'],
  prometheus: ['io'],
  terraform: ['io'],
};

/** A name as the eye reads it: letters that look alike become one. */
function seen(name: string): string {
  return name
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd')
    .replace(/[1il]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/5/g, 's')
    .replace(/3/g, 'e')
    .replace(/-/g, '');
}

/** The site that a host imitates, or undefined. */
export function imitated(host: string): string | undefined {
  for (const [site, endings] of Object.entries(SITES)) {
    if (endings.some((ending) => host === `${site}.${ending}` || host.endsWith(`.${site}.${ending}`))) return undefined;
  }
  const labels = host.split('.');
  for (const [site, endings] of Object.entries(SITES)) {
    const name = `${site}.${endings[0]}`;
    if (endings.some((ending) => host.includes(`${site}.${ending}.`) || host.includes(`${site}-${ending}.`) || host.includes(`.${site}.${ending}-`)))
      return name;
    const double = labels
      .slice(0, -1)
      .some((label) => label === site || (label !== site && (seen(label) === seen(site) || (site.length >= 6 && distance(label, site) === 1))));
    const inside = labels.at(-2)?.split('-').includes(site) && labels.at(-2) !== site;
    if (double || inside) return name;
  }
  return undefined;
}

/** A host that the words of a link name, while its address leads to another. */
function promised(text: string, host: string): string | undefined {
  const named = text
    .trim()
    .match(/^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/?#].*)?$/i)?.[1]
    ?.toLowerCase();
  const known = named && /\.(?:com|org|net|io|dev|cn|sh|ai|aws)$/.test(named);
  return known && named !== host && !host.endsWith(`.${named}`) ? named : undefined;
}

function hostFaults(page: Page): Finding[] {
  return ofType(page, 'link', 'definition').flatMap(({node}) => {
    const address = readAddress(node.url);
    if (address.kind !== 'web') return [];
    const double = imitated(address.host);
    if (double)
      return [
        report(startOf(page, node), {
          what: `the host "${address.host}" looks like ${double} and is another site`,
          how: `correct the address; the real site is https://${double}`,
        }),
      ];
    const other = node.type === 'link' ? promised(plainText(node), address.host) : undefined;
    return other
      ? [report(startOf(page, node), {what: `the link ${quoted(plainText(node))} leads to ${address.host}`, how: 'let words and address name the same site'})]
      : [];
  });
}

/** Links do not imitate known sites. */
export const linkHosts: Rule = {
  ...RULE,
  scope: 'page',
  summary: 'Hosts are not doubles of well-known ones, and a link that shows a host leads to it.',
  check: eachPage(hostFaults),
  failing: [
    sample('a letter that looks alike', '[AWS](https://docs.aws.arnazon.com/eks/)'),
    sample('the name in front of another', '[AWS](https://aws.amazon.com.example.org/)'),
    sample('a swapped letter', '[kagent](https://gihtub.com/kagent-dev/kagent)'),
    sample('words that promise another site', '[aws.amazon.com](https://example.org/)'),
  ],
  passing: [
    sample(
      'real sites',
      '[A](https://docs.aws.amazon.com/), [B](https://aws-otel.github.io/), [kiro.dev](https://kiro.dev/), [requirements.md](https://kiro.dev/docs), [C](https://www.amazon.science/)',
    ),
  ],
};
