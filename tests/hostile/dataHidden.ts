import {inserted, replaced, type Mutant, type Tree} from './dataTree';
import {CHINESE, ENGLISH, FACT, FACT_ID, INLINE_URL, type Mutator} from './dataMutator';

const isText = ({kind}: {kind: string}) => kind === 'text';
const inText =
  (addition: string) =>
  (tree: Tree, seed: number): Mutant | undefined => {
    const value = tree.pick(ENGLISH, seed, isText);
    return replaced(tree, value, (old) => `${old.slice(0, -1)}${addition}'`);
  };

/** Characters that nobody sees, or takes for others. */
const characters: [name: string, addition: string, says: RegExp][] = [
  ['text that runs backwards', ' \u202esevaw\u202c', /bidi control|direction of text/],
  ['an isolate', ' \u2066x\u2069', /direction of text/],
  ['a mark of direction', '\u200f', /direction of text/],
  ['a space without width', '\u200b', /without width/],
  ['a joiner', '\u2060', /without width/],
  ['a byte order mark', '\ufeff', /byte order mark/],
  ['tag characters', '\u{e0041}\u{e0042}', /tag character/],
  ['a selector', 'a\ufe01', /variation selector/],
  ['a soft hyphen', '\u00ad', /soft hyphen/],
  ['a filler', '\u3164', /filler|Korean/],
  ['a lost character', '\ufffd', /lost/],
  ['a private character', '\ue000', /private/],
  ['a NUL', '\0', /control character/],
  ['an escape of terminals', '\u001b[31m', /control character/],
  ['a space of special width', '\u00a0x', /special width/],
  ['a Cyrillic letter', ' \u0430mazon', /not a letter of English or Chinese/],
  ['a Greek letter', ' \u0391WS', /not a letter of English or Chinese/],
  ['wide letters', ' ＡＷＳ', /not a letter of English or Chinese/],
  ['mathematical letters', ' 𝐀𝐖𝐒', /not a letter of English or Chinese/],
  ['a heap of accents', ' a\u0301\u0302\u0303', /accent/],
];

/** The same, written as escapes, so that the file shows nothing. */
const escapes: [name: string, addition: string, says: RegExp][] = [
  ['backwards', '\\u202esevaw', /direction of text/],
  ['without width', '\\u200b', /without width/],
  ['a tag', '\\u{e0041}', /tag character/],
  ['a Cyrillic letter', ' \\u0430mazon', /not a letter/],
  ['a NUL', '\\x00', /control character/],
];

/** Code that a text could become elsewhere. */
const codes: [name: string, text: string, says: RegExp][] = [
  ['a script', '<script>alert(1)</script>', /HTML element/],
  ['a picture with a handler', '<img src=x onerror=alert(1)>', /HTML element/],
  ['a drawing', '<svg/onload=alert(1)>', /HTML element/],
  ['a frame', '<iframe src="https://example.com"></iframe>', /HTML element/],
  ['an unclosed element', '<a href="https://example.com"', /HTML element/],
  ['a bold word', 'A <b>bold</b> word.', /has a tag/],
  ['a comment', 'A <!-- hidden --> word.', /has a tag/],
  ['a component', 'A <Badge /> word.', /has a tag/],
  ['a handler', 'x" onmouseover="alert(1)', /event handler/],
  ['a script address', 'See javascript:alert(1).', /runs code/],
  ['a script address with spaces', 'See JavaScript : alert(1).', /runs code/],
  ['another script address', 'See vbscript:msgbox.', /runs code/],
  ['a page as data', 'See data:text/html;base64,PHNjcmlwdD4=.', /runs code/],
  ['a local file', 'See file:///etc/passwd.', /runs code/],
  ['an entity', 'Costs &amp; budgets', /HTML entity/],
  ['a number entity', 'See &#106;avascript.', /HTML entity/],
  ['a Markdown link', 'See [here](https://example.com).', /Markdown link/],
  ['a Markdown picture', 'See ![here][x].', /Markdown link or image/],
  ['a formula', '=HYPERLINK("https://example.com")', /formula/],
  ['another formula', '@SUM(1)|cmd', /formula/],
  ['an unfilled constant', 'Since ${devOpsAgentGa}.', /name of a constant/],
];

/** Addresses that lead elsewhere than they seem. */
const addresses: [name: string, url: string, says: RegExp][] = [
  ['a Cyrillic host', 'https://docs.\u0430ws.amazon.com/eks', /letters that only look familiar/],
  ['an escaped Cyrillic host', 'https://docs.\\u0430ws.amazon.com/eks', /letters that only look familiar/],
  ['punycode', 'https://docs.xn--ws-6kc.com/eks', /xn--/],
  ['a user name', 'https://docs.aws.amazon.com@example.com/eks', /user name/],
  ['a user and a password', 'https://docs.aws.amazon.com:443@example.com/eks', /user name/],
  ['a port', 'https://docs.aws.amazon.com:8443/eks', /port/],
  ['the usual port', 'https://docs.aws.amazon.com:443/eks', /port/],
  ['an IP address', 'https://203.0.113.7/eks', /IP address/],
  ['an IP address of one number', 'https://3405803783/eks', /IP address/],
  ['an IP address in hexadecimal', 'https://0xcb007107/eks', /IP address/],
  ['an IP address of version 6', 'https://[2001:db8::1]/eks', /port|IP address/],
  ['this machine', 'https://localhost/eks', /not a site on the web/],
  ['a final dot', 'https://docs.aws.amazon.com./eks', /not a site on the web/],
  ['r and n', 'https://docs.aws.arnazon.com/eks', /looks like amazon.com/],
  ['a zero', 'https://docs.aws.amaz0n.com/eks', /looks like amazon.com/],
  ['a digit one', 'https://g1thub.com/awslabs/mcp', /looks like github.com/],
  ['a letter too few', 'https://githb.com/awslabs/mcp', /looks like github.com/],
  ['swapped letters', 'https://gihtub.com/awslabs/mcp', /looks like github.com/],
  ['another ending', 'https://github.co/awslabs/mcp', /looks like github.com/],
  ['a known host within', 'https://docs.aws.amazon.com.evil.example/eks', /looks like amazon.com/],
  ['a known host with hyphens', 'https://github-com.example.net/awslabs', /looks like github.com/],
  ['backslashes', 'https://example.com\\\\@docs.aws.amazon.com/', /do not belong into an address|user name/],
  ['a space', 'https://docs.aws.amazon.com/eks guide', /do not belong into an address|spaces/],
  ['dots', 'https://docs.aws.amazon.com/eks/../../x', /not written as browsers read it/],
  ['capitals in the host', 'https://Docs.AWS.amazon.com/eks', /not a site on the web/],
  ['a short address', 'https://t.co/abc', /hides where it leads/],
  ['a parameter that tracks', 'https://docs.aws.amazon.com/eks?utm_source=x', /tracks readers/],
  ['a second address', 'https://aws.amazon.com/go?url=https://example.com', /second address/],
  ['a search', 'https://www.google.com/search?q=eks', /is a search/],
];

/** What stands in the way of reading. */
const others: Mutator[] = [
  {
    name: 'merge marks around a row',
    rule: 'data-characters',
    says: /is a merge mark/,
    apply: (tree, seed) => {
      const row = tree.pick(FACT, seed);
      if (!row) return undefined;
      const lineStart = tree.content.lastIndexOf('\n', row.from) + 1;
      return {content: tree.replace(lineStart, lineStart, '<<<<<<< HEAD\n=======\n>>>>>>> branch\n'), line: tree.lineOf(lineStart)};
    },
  },
  {
    name: 'a hidden mark in a comment',
    rule: 'data-characters',
    says: /direction of text/,
    apply: (tree, seed) => inserted(tree, tree.pick(FACT_ID, seed), '/* \u202e } */ '),
  },
  {
    name: 'a hidden mark in a key',
    rule: 'data-characters',
    says: /without width/,
    apply: (tree, seed) => inserted(tree, tree.pick(FACT_ID, seed), "'i\u200bd': 'x', "),
  },
  {name: 'Windows line ends', rule: 'data-characters', says: /Windows line end/, apply: (tree) => ({content: tree.content.replaceAll('\n', '\r\n'), line: 1})},
  {name: 'an imitated address in a text', rule: 'data-addresses', says: /looks like github.com/, apply: inText(' See https://githup.com/aws.')},
  {name: 'a plain address in a text', rule: 'data-addresses', says: /starts with http,/, apply: inText(' See http://example.com/x.')},
  {
    name: 'a radical for a character',
    rule: 'data-characters',
    says: /not a letter of English or Chinese/,
    apply: (tree, seed) => replaced(tree, tree.pick(CHINESE, seed, isText), "'⼀个集群。'"),
  },
];

const quoted = (text: string) => (text.includes("'") ? `"${text.replaceAll('"', '\\"')}"` : `'${text}'`);

/** Hostile content in the texts of the data. */
export const hiddenMutators: Mutator[] = [
  ...characters.map(([name, addition, says]): Mutator => ({name: `${name} in a text`, rule: 'data-characters', says, apply: inText(addition)})),
  ...escapes.map(([name, addition, says]): Mutator => ({name: `${name}, as an escape`, rule: 'data-characters', says, apply: inText(addition)})),
  ...codes.map(([name, text, says]): Mutator => ({
    name: `${name} in a text`,
    rule: 'data-markup',
    says,
    apply: (tree, seed) => replaced(tree, tree.pick(ENGLISH, seed, isText), quoted(text)),
  })),
  ...addresses.map(([name, url, says]): Mutator => ({
    name: `${name} in an address`,
    rule: 'data-addresses',
    says,
    apply: (tree, seed) => replaced(tree, tree.pick(INLINE_URL, seed), `'${url}'`),
  })),
  ...others,
];
