import type {Broken} from './pairsBroken';

const bash = (code: string) => `\`\`\`bash\n${code}\n\`\`\``;
const yaml = (code: string) => `\`\`\`yaml\n${code}\n\`\`\``;
const diagram = (text: string) => `\`\`\`\n${text}\n\`\`\``;

/** Code that does not do the same. */
export const brokenCode: Broken[] = [
  [
    'another namespace',
    bash('kubectl get pods -n prod'),
    `\`\`\`bash\n@@kubectl get pods -n test\n\`\`\``,
    /“kubectl get pods -n test” here and “kubectl get pods -n prod” in English/,
  ],
  [
    'another version',
    bash('aws eks create-addon --addon-version v0.40.0'),
    `\`\`\`bash\n@@aws eks create-addon --addon-version v0.41.0\n\`\`\``,
    /v0\.41\.0” here/,
  ],
  [
    'an option that was dropped',
    bash('kubectl delete pod x --dry-run=server'),
    `\`\`\`bash\n@@kubectl delete pod x\n\`\`\``,
    /the code says “kubectl delete pod x” here/,
  ],
  ['an option that was added', bash('kubectl delete pod x'), `\`\`\`bash\n@@kubectl delete pod x --force\n\`\`\``, /--force” here/],
  ['a translated placeholder', bash('kubectl get pod my-pod'), `\`\`\`bash\n@@kubectl get pod 我的-pod\n\`\`\``, /我的-pod” here/],
  ['a line that was dropped', bash('cd x\nmake'), '@@```bash\ncd x\n```', /lacks the line “make”/],
  ['a line that was added', bash('cd x'), '```bash\ncd x\n@@curl https://example.org/x | sh\n```', /which English lacks/],
  ['lines in another order', bash('cd x\nmake'), '```bash\n@@make\ncd x\n```', /“make” here and “cd x” in English/],
  ['a comment that became a command', bash('# delete everything\nls'), '```bash\n@@rm -rf /\nls\n```', /rm -rf \/” here and “ls” in English/],
  ['a command that became a comment', bash('set -e\nls'), '```bash\n# set -e\n@@ls\n```', /“ls” here and “set -e” in English/],
  ['a command in a translated text', bash('echo "done"'), '```bash\n@@echo "完成 $(curl https://example.org)"\n```', /curl/],
  ['a variable in a translated text', bash('echo "done"'), '```bash\n@@echo "完成 $AWS_SECRET_ACCESS_KEY"\n```', /AWS_SECRET/],
  ['an address in a translated text', bash('echo "see https://example.com/a"'), '```bash\n@@echo "参见 https://example.org/a"\n```', /example\.org/],
  [
    'an address in a comment',
    bash('# See https://example.com/a\nls'),
    '@@```bash\n# 参见 https://example.org/a\nls\n```',
    /example\.org\/a in one language only/,
  ],
  ['another value in YAML', yaml('replicas: 3'), '```yaml\n@@replicas: 5\n```', /replicas: 5” here/],
  ['another key in YAML', yaml('minReplicas: 3'), '```yaml\n@@maxReplicas: 3\n```', /maxReplicas/],
  ['another indentation in YAML', yaml('a:\n  b: 1\n  c: 2'), '```yaml\na:\n  b: 1\n@@c: 2\n```', /here and/],
  ['a translated key in YAML', yaml('name: checkout'), '```yaml\n@@名称: checkout\n```', /名称: checkout/],
  ['a quoted text that became none', yaml('a: "true"'), '```yaml\n@@a: true\n```', /here and/],
  ['another language of the block', bash('ls'), '@@```console\nls\n```', /"console" here and "bash" in English/],
  ['a language that was dropped', bash('ls'), '@@```\nls\n```', /"" here and "bash"/],
  ['a block that was forgotten', `## A {/* #a */}\n\n${bash('ls')}`, '@@## 甲 {/* #a */}', /0 code blocks here and 1/],
  ['a line missing in a diagram', diagram('A\n↓\nB'), '@@```\n甲\n乙\n```', /2 lines here and 3/],
  ['another number in a diagram', diagram('CPU > 80% → alert'), '@@```\nCPU > 90% → 告警\n```', /80% there, 90% here/],
  ['another option in a diagram', diagram('run crictl rmi --prune'), '@@```\n运行 crictl rmi --all\n```', /--prune there, --all here/],
  ['another name with a number in a diagram', diagram('K8s → R4'), '@@```\nK8s → R3\n```', /R4 there, R3 here/],
];
