import {positionAt} from '../../positions';
import type {Finding, Page, Rule} from '../../types';
import {addressesWithin} from '../data/hosts';
import {ofType, quoted, sourceOf} from '../pages/nodes';
import {eachPage, reporter} from '../pages/report';
import {sample} from '../pages/samples';

const RULE = {name: 'code-addresses', why: 'code is copied and run: what it loads from a site that only looks familiar, anybody may have put there'};
const report = reporter(RULE);

function codeFaults(page: Page): Finding[] {
  return ofType(page, 'code', 'inlineCode').flatMap(({node}) => {
    const start = node.position?.start.offset ?? 0;
    return addressesWithin(sourceOf(page, node)).map(({address, offset, fault}) =>
      report(positionAt(page.file, page.content, start + offset), {what: `the address ${quoted(address, 80)} ${fault.what}`, how: fault.how}),
    );
  });
}

/** Addresses in code lead where they seem to lead. */
export const codeAddresses: Rule = {
  ...RULE,
  scope: 'page',
  summary: 'Addresses in code are https and imitate no other site; those of the reader’s own machine and cluster may be http.',
  check: eachPage(codeFaults),
  failing: [
    sample('a double of a known site', '```bash\nkubectl apply -f https://raw.githubusercontemt.com/a/b.yaml\n```'),
    sample('the same in a sentence', 'Open `https://docs.aws.arnazon.com/eks`.'),
    sample('an address that is not encrypted', '```bash\ncurl http://example.com/x.yaml -o x.yaml\n```'),
  ],
  passing: [
    sample(
      'real sites, placeholders and services of the cluster',
      '```bash\ncurl https://github.com/a/b:8443\ncurl http://localhost:9090/-/ready\ncurl http://prometheus.monitoring.svc:9090\ncurl https://$ENDPOINT/x https://<account>.example.com\n```',
    ),
  ],
};
