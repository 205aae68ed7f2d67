import {describe, expect, it} from 'vitest';
import {MINIMAL_PAGE, projectOf} from '../../minimalProject';
import {applyFixes, runRules} from '../../run';
import type {Finding} from '../../types';
import {messageWith, noteWith, pageWith} from './examples';
import {EXEMPTIONS_FILE} from './exemptions';
import {languageRules} from '.';

const GLOSSARY = {
  'src/data/glossary/index.ts': `import type {GlossaryTerm} from '../schema';

export const glossary: GlossaryTerm[] = [
  {
    id: 'control-plane',
    term: {en: 'control plane', zh: '控制平面'},
    definition: {en: 'The managing part.', zh: '负责管理的部分。'},
    source: {title: 'Example', url: 'https://example.com/control-plane'},
    avoid: ['控制面'],
    except: ['控制面板'],
  },
];
`,
};

/** What is wrong, in which files, the rule that says so, and a part of what it says. */
const CASES: [string, Record<string, string>, string, string][] = [
  ['Korean in a table of a Chinese page', pageWith('zh', '| 名称 | 说明 |\n| --- | --- |\n| EKS | 클러스터 |'), 'foreign-script', '클러스터'],
  ['Korean in a comment of code', pageWith('zh', '请运行：\n\n```bash\n# 설치\nkubectl get pods\n```'), 'foreign-script', '설치'],
  ['Korean in the front matter', {[MINIMAL_PAGE.zh]: (pageWith('zh', '表')[MINIMAL_PAGE.zh] ?? '').replace('示例指南', '가이드')}, 'foreign-script', '가이드'],
  ['Korean in a component', {'src/components/Old.tsx': 'export const Old = () => <p>안녕</p>;\n'}, 'foreign-script', '안녕'],
  ['mojibake of a quotation mark in a row', noteWith('AWSâ€™s price is not published.', '价格尚未公布。'), 'mojibake', 'garbled'],
  ['mojibake of a no-break space', pageWith('en', 'Priced at 5Â\u00a0USD.'), 'mojibake', 'garbled'],
  ['UTF-8 read as GBK', pageWith('zh', '鏈寚鍗楀睍绀轰竴寮犺〃銆'), 'mojibake', 'garbled'],
  ['a zero-width joiner between Han', messageWith('Not published', '价格\u200d尚未公布'), 'invisible-characters', 'U+200D'],
  ['a soft hyphen', {'docs/tags.yml': 'slo:\n  label: ob\u00adjectives\n'}, 'invisible-characters', 'U+00AD'],
  ['tag characters', messageWith('Filter', '筛选\u{e0041}'), 'invisible-characters', 'U+E0041'],
  ['a bell in a message', messageWith('Filter', '筛\u0007选'), 'invisible-characters', 'U+0007'],
  ['an entity for a change of direction', pageWith('en', 'This &#8238;guide shows one table.'), 'invisible-characters', 'written as an escape'],
  ['half-width brackets around Han', pageWith('zh', '本指南(第一篇)展示一张表。'), 'chinese-marks', '（'],
  ['a half-width question mark', pageWith('zh', '要不要自动修复?'), 'chinese-marks', '？'],
  ['a semicolon before Latin', noteWith('Both; EKS too.', '二者皆可;EKS 也可以。'), 'chinese-marks', '；'],
  ['three dots', pageWith('zh', '日志、指标...都要。'), 'chinese-marks', '……'],
  ['a comma in a message', messageWith('{shown} of {all} rows', '显示 {shown} 行,共 {all} 行'), 'chinese-marks', '，'],
  ['no space before a percentage', noteWith('Below 50%.', '低于50%的水平。'), 'chinese-spacing', 'space'],
  ['no space at bold text', pageWith('zh', '使用**EKS**集群。'), 'chinese-spacing', 'space'],
  [
    'no space in a heading',
    {[MINIMAL_PAGE.zh]: (pageWith('zh', '表')[MINIMAL_PAGE.zh] ?? '').replace('## 服务器', '## MCP服务器')},
    'chinese-spacing',
    'MCP服务器',
  ],
  [
    'no space in the title of the page',
    {[MINIMAL_PAGE.zh]: (pageWith('zh', '表')[MINIMAL_PAGE.zh] ?? '').replace('"示例指南"', '"EKS指南"')},
    'chinese-spacing',
    'EKS指南',
  ],
  [
    'no space in a tag',
    {'i18n/zh/docusaurus-plugin-content-docs/current/tags.yml': 'eks:\n  label: EKS集群\n  permalink: /eks\n'},
    'chinese-spacing',
    'EKS集群',
  ],
  ['no space in a text diagram', pageWith('zh', '```\n[第 1 层]  EKS集群\n```'), 'chinese-spacing', 'EKS集群'],
  ['no space in a comment of code', pageWith('zh', '```bash\naws eks list-addons # 列出EKS附加组件\n```'), 'chinese-spacing', 'EKS附加组件'],
  [
    'an avoided term in a heading',
    {...GLOSSARY, [MINIMAL_PAGE.zh]: (pageWith('zh', '表')[MINIMAL_PAGE.zh] ?? '').replace('## 服务器', '## 控制面')},
    'glossary-terms',
    '控制平面',
  ],
  ['an avoided term in a message', {...GLOSSARY, ...messageWith('Control plane', '控制面')}, 'glossary-terms', '控制平面'],
  ['traditional characters in a message', messageWith('Loading', '載入中'), 'simplified-chinese', '載'],
  ['a full-width bracket in an English row', noteWith('Not published（2026）.', '尚未公布。'), 'english-without-chinese', '（'],
  ['one Chinese character in English', pageWith('en', 'Region 区 only.'), 'english-without-chinese', '区'],
  ['a message with another placeholder', messageWith('{count} rows', '{total} 行'), 'messages-translated', '{total}'],
  ['a message that nobody translated', messageWith('Copy the link', 'Copy the link'), 'messages-translated', 'Copy the link'],
];

const findingsOf = (files: Record<string, string>): Finding[] => runRules(projectOf(files), languageRules);

describe('broken language', () => {
  it.each(CASES)('refuses %s', (_name, files, rule, words) => {
    const found = findingsOf(files).filter((finding) => finding.rule === rule);
    expect(found.map((finding) => `${finding.what} ${finding.how}`).join('\n')).toContain(words);
  });
});

it('names the line and column', () => {
  const [finding] = findingsOf(pageWith('zh', '本指南介绍EKS集群。'));
  expect(finding).toMatchObject({file: MINIMAL_PAGE.zh, line: 11, column: 6});
});

it('finds what is in a row at its place in the module', () => {
  const [finding] = findingsOf(noteWith('From 2026.', '自2026 年起。'));
  const line = (noteWith('From 2026.', '自2026 年起。')['src/data/sampleServers.ts'] ?? '').split('\n')[(finding?.line ?? 1) - 1] ?? '';
  expect(line.slice((finding?.column ?? 1) - 1)).toMatch(/^2026 年起/);
});

describe('mending', () => {
  function mend(files: Record<string, string>, file: string): string {
    const mended = {...files};
    for (let pass = 0; pass < 5; pass += 1) {
      const fixes = findingsOf(mended).flatMap((finding) => (finding.fix?.file === file ? [finding.fix] : []));
      mended[file] = applyFixes(mended[file] ?? '', fixes);
    }
    expect(findingsOf(mended).filter((finding) => finding.fix)).toEqual([]);
    return mended[file] ?? '';
  }

  it('keeps markup, links and what stands around them', () => {
    const text = mend(pageWith('zh', '请阅读[EKS](https://example.com/eks)文档,并运行`kubectl`(见**AWS**说明).'), MINIMAL_PAGE.zh);
    expect(text).toContain('请阅读 [EKS](https://example.com/eks) 文档，并运行 `kubectl`（见 **AWS** 说明）。');
  });

  it('keeps comments and quotes of a data module', () => {
    const files = noteWith('x', '旧');
    const module = 'src/data/sampleServers.ts';
    files[module] = (files[module] ?? '').replace(/zh: "旧"/, "zh: '见Pod\\'s日志', // 不动EKS\n");
    expect(mend(files, module)).toContain("zh: '见 Pod\\'s 日志', // 不动EKS\n");
  });

  it('keeps a message file in its form', () => {
    const files = messageWith('{count} rows (EKS)', '共{count}行(EKS集群)');
    expect(mend(files, 'i18n/zh/code.json')).toBe('{\n  "sample.filter": {\n    "message": "共{count}行（EKS 集群）"\n  }\n}\n');
  });
});

describe('exemptions', () => {
  const page = pageWith('zh', '本指南展示"一张表"。');
  const list = (text: string) => ({
    [EXEMPTIONS_FILE]: `- rule: chinese-marks\n  file: ${MINIMAL_PAGE.zh}\n  text: '${text}'\n  reason: The text was given and is kept.\n`,
  });

  it('cover the passage that they name', () => expect(findingsOf({...page, ...list('"一张表"')})).toEqual([]));

  it('cover nothing else', () => {
    const found = findingsOf({...pageWith('zh', '本指南展示"一张表",附来源。'), ...list('"一张表"')});
    expect(found.map((finding) => finding.rule)).toEqual(['chinese-marks']);
  });

  it('are refused when they are not needed any more', () => {
    const found = findingsOf({...pageWith('zh', '本指南展示“一张表”。'), ...list('一张表')});
    expect(found).toMatchObject([{file: EXEMPTIONS_FILE, line: 3, rule: 'chinese-marks'}]);
    expect(found[0]?.what).toContain('not needed any more');
  });
});
