/** A mistake that somebody makes who means well: what they changed, in which language, and what they must be told. */
export interface Mistake {
  name: string;
  language: 'en' | 'zh';
  /** What stood there, and what they wrote. */
  from: string;
  to: string;
  /** Words that name the thing. */
  what: RegExp;
  /** Words that lead to the right one. */
  how: RegExp;
  /** The finding stands in the other language's file. */
  elsewhere?: true;
}

const mistake = (name: string, language: 'en' | 'zh', from: string, to: string, what: RegExp, how: RegExp, elsewhere?: true): Mistake => ({name, language, from, to, what, how, elsewhere});

/** Mistakes on one page. */
export const pageMistakes: Mistake[] = [
  mistake('forgot the id of a new heading', 'en', '## Servers {', '## Which Region is cheaper\n\nText.\n\n## Servers {', /“Which Region is cheaper” has no id/, /\{\/\* #which-region-is-cheaper \*\/\}/),
  mistake('wrote the id as in other Docusaurus sites', 'en', '{/* #servers */}', '{#servers}', /written \{#id\}/, /\{\/\* #id \*\/\}/),
  mistake('put capitals and spaces into an id', 'en', '{/* #servers */}', '{/* #The Servers */}', /wrong form/, /small letters and digits joined by hyphens/),
  mistake('used an id twice', 'en', '{/* #servers */}', '{/* #where-the-money-goes */}', /#where-the-money-goes stands twice, first on line 20/, /an id of its own/),
  mistake('skipped a level', 'en', '## Servers', '#### Servers', /jumps from ## to ####/, /start the line with ###/),
  mistake('made a second title', 'en', '## Servers', '# Servers', /second title/, /start the line with ##/),
  mistake('renamed the title in one place', 'en', '# Cost control {', '# Controlling cost {', /differs from the title “Cost control”/, /make the two equal/),
  mistake('left no empty line above a rule', 'en', 'with the table.', 'with the table.\n---', /makes it a heading/, /leave an empty line/),
  mistake('mistyped a component', 'en', '<SampleServers />', '<SampleServer />', /no component <SampleServer>; did you mean SampleServers\?/, /front door/),
  mistake('did not close a component', 'en', '<SampleServers />', '<SampleServers>', /not closed/, /close themselves/),
  mistake('forgot the import', 'en', "import {SampleServers} from '@site/src/components/AiopsIntroTables';\n", '', /<SampleServers> is not imported/, /add import \{SampleServers\} from '@site\/src\/components\/AiopsIntroTables'/),
  mistake('left an import behind', 'en', '<SampleServers />\n', '', /SampleServers is imported and never shown/, /delete the name/),
  mistake('imported from a file behind the front door', 'en', "AiopsIntroTables';", "AiopsIntroTables/SampleServers';", /not an import that pages may have/, /import \{Name\} from '@site\/src\/components\/FrontDoor'/),
  mistake('put a component into a sentence', 'en', '<SampleServers />', 'See <SampleServers /> for all.', /does not stand alone/, /line of its own/),
  mistake('mistyped the id of a note', 'en', 'id="noted"', 'id="notde"', /no statement "notde".* did you mean noted\?/, /correct the id/),
  mistake('pasted a link with http', 'en', 'https://aws.amazon.com/eks/pricing/', 'http://aws.amazon.com/eks/pricing/', /starts with http,/, /write https:\/\//),
  mistake('pasted a link without https', 'en', 'https://aws.amazon.com/eks/pricing/', 'aws.amazon.com/eks/pricing/', /aws\.amazon\.com\/eks\/pricing/, /path of a page|https/),
  mistake('pasted an address in angle brackets', 'en', '[price list](https://aws.amazon.com/eks/pricing/)', '<https://aws.amazon.com/eks/pricing/>', /address in angle brackets/, /\[what the page is\]/),
  mistake('copied the address of the page from the browser', 'en', '[the servers](#servers)', '[the servers](/docs/aiops-aidlc/sample-guide#servers)', /starts at the root of the site/, /write \.\/sample-guide\.mdx#servers/),
  mistake('left the ending off', 'en', '[the servers](#servers)', '[the servers](./sample-guide#servers)', /not the path of a page/, /write \.\/sample-guide\.mdx#servers/),
  mistake('mistyped a path', 'en', '[the servers](#servers)', '[the servers](./sample-giude.mdx)', /does not exist; did you mean \.\/sample-guide\.mdx\?/, /ending in \.mdx/),
  mistake('mistyped an anchor', 'en', '[the servers](#servers)', '[the servers](#server)', /no anchor #server on this page; did you mean servers\?/, /id of a heading/),
  mistake('wrote "here" into a link', 'en', '[price list]', '[here]', /do not say where the link leads/, /name of the page/),
  mistake('pasted an address with tracking', 'en', 'pricing/)', 'pricing/?utm_source=newsletter)', /tracks readers/, /delete everything from "\?" on/),
  mistake('embedded a picture from another site', 'en', 'Run `kubectl', '![Bill](https://example.com/bill.png)\n\nRun `kubectl', /not a file of this repository/, /static\/img/),
  mistake('forgot the description of a picture', 'en', 'Run `kubectl', '![](/img/bill.svg)\n\nRun `kubectl', /has no description/, /what it shows/),
  mistake('pasted HTML', 'en', 'Run `kubectl', '<br/>\n\nRun `kubectl', /<br> is not allowed/, /leave a line empty/),
  mistake('left a comment', 'en', 'Run `kubectl', '<!-- TODO: prices -->\n\nRun `kubectl', /HTML comment/, /delete it/),
  mistake('wrote less-than in a sentence', 'en', 'Three things', 'If usage <5 TB, three things', /"<" that opens no component/, /backticks/),
  mistake('wrote braces in a sentence', 'en', 'Three things', 'For ${CLUSTER}, three things', /brace|expression/, /backticks/),
  mistake('mistyped the language of a block', 'en', '```bash', '```bahs', /language "bahs".* did you mean bash\?/, /use one of bash/),
  mistake('did not close a code block', 'en', 'AWS/EKS\n```', 'AWS/EKS', /not closed/, /add a line ```/),
  mistake('mistyped the kind of a box', 'en', ':::tip Start small', ':::tipp Start small', /no box of the kind "tipp"; did you mean tip\?/, /:::tip/),
  mistake('did not close a box', 'en', 'anything.\n:::', 'anything.', /not closed/, /add a line ":::"/),
  mistake('wrote a space before the kind of a box', 'en', ':::tip Start', '::: tip Start', /space in "::: tip/, /write ":::tip Start small"/),
  mistake('used a tag that is not listed', 'en', 'tags: [eks]', 'tags: [costs]', /tag costs is not in docs\/tags\.yml/, /add it to docs\/tags\.yml and i18n/),
  mistake('mistyped a field', 'en', 'sidebar_label:', 'sidebar_lable:', /sidebar_lable.* did you mean sidebar_label\?/, /use one of title/),
  mistake('did not quote a title with a colon', 'en', 'title: "Cost control"', 'title: Costs: a guide', /not YAML/, /double quotes/),
  mistake('deleted the description', 'en', 'description: "What a cluster costs, and how to keep it down"\n', '', /description is missing/, /add a line description:/),
  mistake('set an address by hand', 'en', 'tags: [eks]', 'tags: [eks]\nslug: /costs', /field slug/, /follows from its path/),
  mistake('pasted from a web page', 'en', 'Three things', 'Three\u00a0things', /space of special width/, /ordinary space/),
  mistake('pasted from a chat', 'en', 'telemetry', 'tele\u200bmetry', /without width/, /delete it/),
  mistake('left marks of a merge', 'en', '## Servers {', '<<<<<<< HEAD\n## Servers {', /merge mark/, /choose the version/),
  mistake('indented with tabs', 'en', 'Run `kubectl', '- one\n\t- two\n\nRun `kubectl', /a tab/, /use spaces/),
];

/** Mistakes that show when the languages are compared. */
export const pairMistakes: Mistake[] = [
  mistake('added a section in English only', 'en', '## Servers {', '## Limits {/* #limits */}\n\nText.\n\n## Servers {', /Chinese page lacks the heading #limits/, /below the section #where-the-money-goes/, true),
  mistake('translated an id', 'zh', '{/* #servers */}', '{/* #fuwuqi */}', /#fuwuqi, and #servers in English/, /\{\/\* #servers \*\/\}/),
  mistake('forgot to remove a figure in Chinese', 'en', '<SampleServers />\n', '', /<SampleServers \/> stands here/, /remove it here/, true),
  mistake('forgot a note in Chinese', 'zh', '<ClaimNote id="noted" />\n\n', '', /<ClaimNote id="noted" \/> stands in English/, /same place/),
  mistake('corrected a number in one language', 'en', 'EKS 1.35', 'EKS 1.36', /“1\.36” stands in English/, /same numbers/, true),
  mistake('corrected a percentage in one language', 'zh', '90%', '95%', /“95%” stands here/, /same numbers/),
  mistake('changed a command in one language', 'en', '--namespace AWS/EKS', '--namespace ContainerInsights', /AWS\/EKS” here and .*ContainerInsights” in English/, /copy the line from the English page/, true),
  mistake('translated a command', 'zh', '`kubectl get nodes`', '`kubectl 获取节点`', /kubectl 获取节点/, /not translated/),
  mistake('dropped a link in the translation', 'zh', '[服务器](#servers)', '服务器', /“#servers” stands in English/, /same addresses/),
  mistake('changed an address in one language', 'en', 'eks/pricing/', 'eks/pricing/other/', /eks\/pricing\/” stands here/, /same addresses/, true),
  mistake('translated half of a section', 'zh', '运行 `kubectl get nodes`，并与表格比较。', 'Run `kubectl get nodes` and compare it with the table of the page.', /still English/, /translate it/),
  mistake('wrote another kind of box', 'zh', ':::tip', ':::info', /:::info here and the kind :::tip/, /make the two alike/),
  mistake('moved the page in one language', 'en', 'sidebar_position: 1', 'sidebar_position: 4', /sidebar_position is 1 here and 4 in English/, /same value/, true),
  mistake('added a tag in one language', 'zh', 'tags: [eks]\n', '', /tags is missing here/, /add tags here/),
];
