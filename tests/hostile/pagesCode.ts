import type {Attack} from './pagesAttack';

const BRACES = /stands on the page/;
const IMPORT = /is not an import that pages may have/;

/** Programs between braces. */
export const expressionAttacks: Attack[] = [
  ['a call', 'Text @@{alert(1)} text.', BRACES],
  ['a line of its own', '@@{process.env.SECRET}', BRACES],
  ['an import that is a call', '@@{import("https://example.com/x.js")}', BRACES],
  ['a required module', '@@{require("child_process").execSync("id")}', BRACES],
  ['a template literal', '@@{`${1 + 1}`}', BRACES],
  ['a text in braces', '@@{"Text"}', BRACES],
  ['an element in braces', '@@{<script src="x" />}', BRACES],
  ['the properties of the page', '@@{props.children}', BRACES],
  ['the front matter', '@@{frontMatter.title}', BRACES],
  ['a comment', '@@{/* hidden from readers */}', BRACES],
  ['an empty expression', 'Text @@{} text.', BRACES],
  ['over several lines', '@@{\n  (() => {\n    alert(1);\n  })()\n}', BRACES],
  ['code behind an id', '## A {/* #a */}@@{alert(1)}', BRACES],
  ['code before an id', '## A @@{alert(1)} {/* #a */}', BRACES],
  ['code inside an id', '## A @@{/* #a */ alert(1)}', BRACES],
  ['code before the comment of an id', '## A @@{alert(1) /* #a */}', BRACES],
  ['an id that closes itself', '## A @@{/* #a */ + alert(1) + /* */ ""}', BRACES],
  ['an id in a paragraph', 'Text @@{/* #a */}', BRACES],
  ['code in a link', '[a @@{alert(1)}](https://example.com)', BRACES],
  ['code in a table', '| a |\n|---|\n| @@{alert(1)} |', BRACES],
  ['code in a list', '- @@{alert(1)}', BRACES],
  ['code in the title of an admonition', ':::tip @@{alert(1)}\nText.\n:::', BRACES],
  ['code in a footnote', 'Text.[^1]\n\n[^1]: @@{alert(1)}', BRACES],
  ['code that looks indented', 'Text.\n\n    @@{alert(1)}', BRACES],
  ['code behind a backslash that is escaped', 'Text \\\\@@{alert(1)}', BRACES],
];

/** Imports and exports. Each stands at the top of its page. */
export const moduleAttacks: Attack[] = [
  ['a module of Node', "@@import fs from 'fs';", IMPORT],
  ['a module for its effect', "@@import '@site/src/evil';", IMPORT],
  ['everything of a module', "@@import * as all from '@site/src/components/AiopsIntroTables';", IMPORT],
  ['the default of a module', "@@import Tables from '@site/src/components/AiopsIntroTables';", IMPORT],
  ['a renamed component', "@@import {SampleServers as Servers} from '@site/src/components/AiopsIntroTables';\n\n<Servers />", IMPORT],
  ['a path behind the front door', "@@import {Row} from '@site/src/components/AiopsIntroTables/Row';", IMPORT],
  ['a way out of the folder', "@@import {x} from '@site/src/components/../data/claims';", IMPORT],
  ['a path that is not normal', "@@import {x} from '@site/src/components//AiopsIntroTables';", IMPORT],
  ['an address', "@@import {x} from 'https://example.com/x.js';", IMPORT],
  ['data in place of a module', "@@import {x} from 'data:text/javascript,alert(1)';", IMPORT],
  ['a loader', "@@import {x} from '!!raw-loader!@site/package.json';", IMPORT],
  ['a page as a component', "@@import Other from './other.mdx';", IMPORT],
  ['a file of settings', "@@import {x} from '@site/package.json' with {type: 'json'};", /looks like code/],
  ['the theme', "@@import Tabs from '@theme/Tabs';", IMPORT],
  ['Docusaurus', "@@import Head from '@docusaurus/Head';", IMPORT],
  ['React', "@@import {useEffect} from 'react';", IMPORT],
  ['a primitive', "@@import {DataTable} from '@site/src/components/primitives';", /no front door src\/components\/primitives/],
  ['a door that does not exist', "@@import {X} from '@site/src/components/Nowhere';", /no front door src\/components\/Nowhere/],
  ['a name that is not exported', "@@import {Secret} from '@site/src/components/AiopsIntroTables';", /does not export Secret/],
  ['two statements on a line', "@@import {ClaimNote} from '@site/src/components/ClaimNote'; import fs from 'fs';", IMPORT],
  ['code behind an import', "@@import {ClaimNote} from '@site/src/components/ClaimNote'; export const x = alert(1);", IMPORT],
  ['double quotes that close early', '@@import {ClaimNote} from "@site/src/components/ClaimNote";', IMPORT],
  ['a name in escapes', "@@import {Claim\\u004eote} from '@site/src/components/ClaimNote';", IMPORT],
  ['an exported constant', '@@export const x = alert(1);', /exports something/],
  ['an exported default', '@@export default ({children}) => children;', /exports something/],
  ['an exported function', '@@export function getStaticProps() {\n  return fetch("x");\n}', /exports something/],
  ['an exported name', "@@export {default} from './other.mdx';", /exports something/],
  ['exported front matter', "@@export const frontMatter = {title: 'x'};", /exports something/],
  ['a comment between imports', "import {ClaimNote} from '@site/src/components/ClaimNote';\n@@// alert(1)\n", IMPORT],
];

/** Imports and exports that do not stand at the top. */
export const lateModuleAttacks: Attack[] = [
  ['an import below the text', 'Text.\n\n@@import {ClaimNote} from \'@site/src/components/ClaimNote\';\n\n<ClaimNote id="noted" />', /stands below text/],
  ['an export below the text', 'Text.\n\n@@export const x = 1;', /exports something/],
  ['an import between sections', "## A {/* #a */}\n\n@@import fs from 'fs';", IMPORT],
  ['the same name twice', "@@import {SampleServers} from '@site/src/components/AiopsIntroTables';", /each name once/],
  ['the same name twice, apart', "Text.\n\n@@import {SampleServers} from '@site/src/components/AiopsIntroTables';\n\nText.", /imported twice|each name once/],
];
