import type {Finding, Page, Rule} from '../../types';
import {readAddress} from './addresses';
import {ofType, quoted, startOf} from './nodes';
import {eachPage, reporter} from './report';
import {sample} from './samples';

const RULE = {
  name: 'link-addresses',
  why: 'a link can run a script, leave the encrypted web or lead elsewhere than it says',
};
const report = reporter(RULE);

function addressFaults(page: Page): Finding[] {
  return ofType(page, 'link', 'definition').flatMap(({node}) => {
    const address = readAddress(node.url);
    return address.kind === 'refused' ? [report(startOf(page, node), {what: `the address ${quoted(node.url, 80)} ${address.what}`, how: address.how})] : [];
  });
}

/** Links lead to https addresses, to pages as files, or to anchors. */
export const linkAddresses: Rule = {
  ...RULE,
  scope: 'page',
  summary: 'Addresses are https on a public, readable host, the path of a page, or an anchor.',
  check: eachPage(addressFaults),
  failing: [
    sample('a script', '[Read](javascript:alert(1))'),
    sample('a script in entities', '[Read](&#106;avascript&colon;alert(1))'),
    sample('plain http', 'See http://example.com/page.'),
    sample('a user name', '[AWS](https://aws.amazon.com@example.com/)'),
    sample('an address of the house', '[Grafana](https://192.168.0.1/)'),
    sample('a short address', '[AWS](https://bit.ly/3abc)'),
  ],
  passing: [
    sample('a page on the web, a file, an anchor', '[A](https://example.com/a_(b)?c=d#e), [B](./sample-guide.mdx#servers), [C](#servers), https://example.com'),
  ],
};
