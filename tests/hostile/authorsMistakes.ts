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

/** One mistake, in the order: name, language, what stood there, what they wrote, what they are told, how to mend it. */
export const mistake = (name: string, language: 'en' | 'zh', from: string, to: string, what: RegExp, how: RegExp, elsewhere?: true): Mistake => ({
  name,
  language,
  from,
  to,
  what,
  how,
  elsewhere,
});

/** Mistakes in the build of a page: headings and components. */
export const pageMistakes: Mistake[] = [
  mistake(
    'forgot the id of a new heading',
    'en',
    '## Servers {',
    '## Which Region is cheaper\n\nText.\n\n## Servers {',
    /“Which Region is cheaper” has no id/,
    /\{\/\* #which-region-is-cheaper \*\/\}/,
  ),
  mistake('wrote the id as in other Docusaurus sites', 'en', '{/* #servers */}', '{#servers}', /written \{#id\}/, /\{\/\* #id \*\/\}/),
  mistake('put capitals and spaces into an id', 'en', '{/* #servers */}', '{/* #The Servers */}', /wrong form/, /small letters and digits joined by hyphens/),
  mistake(
    'used an id twice',
    'en',
    '{/* #servers */}',
    '{/* #where-the-money-goes */}',
    /#where-the-money-goes stands twice, first on line 19/,
    /an id of its own/,
  ),
  mistake('skipped a level', 'en', '## Servers', '#### Servers', /jumps from ## to ####/, /start the line with ###/),
  mistake('made a second title', 'en', '## Servers', '# Servers', /second title/, /start the line with ##/),
  mistake('renamed the title in one place', 'en', '# Cost control {', '# Controlling cost {', /differs from the title “Cost control”/, /make the two equal/),
  mistake('left no empty line above a rule', 'en', 'with the table.', 'with the table.\n---', /makes it a heading/, /leave an empty line/),
  mistake('mistyped a component', 'en', '<SampleServers />', '<SampleServer />', /no component <SampleServer>; did you mean SampleServers\?/, /front door/),
  mistake('did not close a component', 'en', '<SampleServers />', '<SampleServers>', /not closed/, /close themselves/),
  mistake(
    'forgot the import',
    'en',
    "import {SampleServers} from '@site/src/components/AiopsIntroTables';\n",
    '',
    /<SampleServers> is not imported/,
    /add import \{SampleServers\} from '@site\/src\/components\/AiopsIntroTables'/,
  ),
  mistake('left an import behind', 'en', '<SampleServers />\n', '', /SampleServers is imported and never shown/, /delete the name/),
  mistake(
    'imported from a file behind the front door',
    'en',
    "AiopsIntroTables';",
    "AiopsIntroTables/SampleServers';",
    /not an import that pages may have/,
    /import \{Name\} from '@site\/src\/components\/FrontDoor'/,
  ),
  mistake('put a component into a sentence', 'en', '<SampleServers />', 'See <SampleServers /> for all.', /does not stand alone/, /line of its own/),
  mistake('mistyped the id of a note', 'en', 'id="noted"', 'id="notde"', /no statement "notde".* did you mean noted\?/, /correct the id/),
];
