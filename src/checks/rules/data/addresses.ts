import type {Finding, Rule} from '../../types';
import {changed, unchanged} from './examples';
import {addressesWithin, addressFault} from './hosts';
import {finding} from './report';
import {shown, textsOf, type PlacedText} from './values';

const RULE = {
  name: 'data-addresses',
  why: 'readers follow it to check a fact: they must land on the page that its title names, over https, and on no imitation',
};

const FIELDS = new Set(['url', 'href', 'to']);

function fieldFaults(text: PlacedText): Finding[] {
  if (!FIELDS.has(text.key) || !text.text.startsWith('https:')) return [];
  const fault = addressFault(text.text);
  return fault ? [finding(RULE, text.at, {what: `the address ${shown(text.text, 80)} ${fault.what}`, how: fault.how})] : [];
}

/** Addresses within commands and sentences. */
function innerFaults(text: PlacedText): Finding[] {
  if (FIELDS.has(text.key)) return [];
  return addressesWithin(text.text).map(({address, fault}) =>
    finding(RULE, text.at, {what: `the address ${shown(address, 80)} in the text ${fault.what}`, how: fault.how}),
  );
}

/** Addresses lead where they seem to lead. */
export const addresses: Rule = {
  ...RULE,
  scope: 'data',
  summary: 'No address imitates another site, hides its target, names a port, a user or an IP address, or is a search.',
  check: (project) => textsOf(project).flatMap((text) => [...fieldFaults(text), ...innerFaults(text)]),
  failing: [
    ['letters of another script', 'https://docs.аws.amazon.com/eks'],
    ['punycode', 'https://xn--ws-6kc.amazon.com/'],
    ['a user name that looks like a host', 'https://github.com@example.com/aws'],
    ['an IP address', 'https://192.0.2.10/readme'],
    ['an IP address in one number', 'https://3221225994/readme'],
    ['a port', 'https://github.com:8443/aws'],
    ['one letter more', 'https://docs.aws.amazonn.com/eks'],
    ['r and n for m', 'https://docs.aws.arnazon.com/eks'],
    ['a known site as a part of another', 'https://docs.aws.amazon.com.example.net/eks'],
    ['a shortened address', 'https://bit.ly/3abcdef'],
    ['a search', 'https://www.google.com/search?q=eks'],
    ['a backslash', 'https://github.com\\\\@example.com/'],
  ].map(([name = '', url = '']) => changed(name, [['https://example.com/servers/cost', url]])),
  passing: [
    unchanged,
    changed('a deep page with a query and an anchor', [
      ['https://example.com/servers/cost', 'https://docs.aws.amazon.com/eks/latest/userguide/what-is.html?lang=en#top'],
    ]),
  ],
};
