import type {Ladder} from './schema';

/** One intent on EKS on its way to production: who acts, what is made, what must be true to go on. */
export const intentToProduction: Ladder<'make' | 'gate' | 'back'> = {
  shape: 'ladder',
  id: 'intent-to-production',
  title: {en: 'One intent on EKS, from a sentence to production', zh: 'EKS 上的一个意图：从一句话到生产环境'},
  lead: {
    en: 'The example of this guide: receipts are sent through a queue instead of inside the checkout. Each step names its artefact, what must hold to go on, and the way back.',
    zh: '本指南的示例：改为通过队列发送收据，不再在结账过程中发送。每一步都列出产物、继续的条件和退路。',
  },
  factKind: 'structure',
  sources: {
    'kiro-specs': {title: 'Kiro: Specs, concepts', url: 'https://kiro.dev/docs/specs/concepts'},
    'kro-concepts': {title: 'Amazon EKS user guide: kro concepts', url: 'https://docs.aws.amazon.com/eks/latest/userguide/kro-concepts.html'},
    'ack-permissions': {
      title: 'Amazon EKS user guide: Configure ACK permissions',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/ack-permissions.html',
    },
    'argocd-application': {
      title: 'Amazon EKS user guide: Create Applications',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/argocd-create-application.html',
    },
    'aidlc-glossary': {
      title: 'awslabs/aidlc-workflows user guide: Glossary',
      url: 'https://awslabs.github.io/aidlc-workflows/guide/glossary/',
    },
    'dora-small-batches': {title: 'DORA: Working in small batches', url: 'https://dora.dev/capabilities/working-in-small-batches/'},
    'release-management': {
      title: 'AWS DevOps Agent user guide: Working with DevOps Agent',
      url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/working-with-devops-agent.html',
    },
  },
  aspects: [
    {id: 'make', label: {en: 'Artefact', zh: '产物'}},
    {id: 'gate', label: {en: 'To go on', zh: '继续的条件'}},
    {id: 'back', label: {en: 'Way back', zh: '退路'}},
  ],
  stages: [
    {
      id: 'intent',
      level: 1,
      name: {en: 'Intent', zh: '意图'},
      summary: {en: 'One sentence and one number: what changes for whom, and how we will know.', zh: '一句话加一个数字：为谁改变什么，如何判断达成。'},
      aspects: {
        make: [{en: 'intent.md: “A slow mail server no longer slows the checkout.”', zh: 'intent.md：“邮件服务器变慢不再拖慢结账。”'}],
        gate: [{en: 'A named person owns it, and the number is measured today.', zh: '有明确的负责人，且该数字当前已可测量。'}],
        back: [{en: 'Drop it: nothing has been built.', zh: '放弃即可：还什么都没做。'}],
      },
      sources: ['aidlc-glossary'],
      verified: '2026-11',
    },
    {
      id: 'requirements',
      level: 2,
      name: {en: 'Requirements', zh: '需求'},
      summary: {en: 'AI drafts in EARS form; people add what happens when things fail.', zh: 'AI 按 EARS 形式起草，人补充失败时的行为。'},
      aspects: {
        make: [{en: 'requirements.md with numbered acceptance criteria.', zh: 'requirements.md，验收标准带编号。'}],
        gate: [{en: 'Each criterion can be tested; operations has added its own.', zh: '每条标准都可测试，运维人员已补充自己的要求。'}],
        back: [{en: 'Edit the file: later steps are drafted again.', zh: '修改该文件，后续步骤重新起草。'}],
      },
      sources: ['kiro-specs'],
      verified: '2026-11',
    },
    {
      id: 'design',
      level: 3,
      name: {en: 'Design', zh: '设计'},
      summary: {
        en: 'The unit in one platform API: queue, dead-letter queue and worker as a kro definition.',
        zh: '用一个平台 API 描述该单元：队列、死信队列和工作进程写成 kro 定义。',
      },
      aspects: {
        make: [{en: 'design.md and a ResourceGraphDefinition with ACK resources.', zh: 'design.md，以及包含 ACK 资源的 ResourceGraphDefinition。'}],
        gate: [
          {
            en: 'An architect has accepted the trade-off; the role of the namespace allows only these queues.',
            zh: '架构师已认可取舍；该命名空间的角色只能操作这些队列。',
          },
        ],
        back: [{en: 'Revert the commit before any instance exists.', zh: '在创建实例之前回退提交。'}],
      },
      sources: ['kro-concepts', 'ack-permissions'],
      verified: '2026-11',
    },
    {
      id: 'tasks',
      level: 4,
      name: {en: 'Tasks', zh: '任务'},
      summary: {en: 'Small enough that each one is a pull request that a person reads in one sitting.', zh: '小到每个任务都是一个可以一口气读完的拉取请求。'},
      aspects: {
        make: [{en: 'tasks.md; every task names its requirement.', zh: 'tasks.md；每个任务都标明对应的需求。'}],
        gate: [{en: 'The first task goes all the way to production.', zh: '第一个任务要一路走到生产环境。'}],
        back: [{en: 'Split a task that has grown.', zh: '任务变大就拆分。'}],
      },
      sources: ['kiro-specs', 'dora-small-batches'],
      verified: '2026-11',
    },
    {
      id: 'code-and-tests',
      level: 5,
      name: {en: 'Code and tests', zh: '代码与测试'},
      summary: {en: 'Tests of the criteria first, by a person or approved by one; then the code.', zh: '先写验收标准的测试（由人编写或批准），再写代码。'},
      aspects: {
        make: [{en: 'Worker, tests, image with a digest.', zh: '工作进程、测试、带摘要的镜像。'}],
        gate: [{en: 'All gates green; the change is explained by somebody who did not prompt it.', zh: '所有门禁通过，且由没有参与编写提示词的人讲清变更。'}],
        back: [{en: 'Throw the branch away: the Spec remains.', zh: '丢弃分支，Spec 仍在。'}],
      },
      sources: ['dora-small-batches'],
      verified: '2026-11',
    },
    {
      id: 'delivery',
      level: 6,
      name: {en: 'Delivery', zh: '交付'},
      summary: {en: 'Argo CD applies what is in Git, first in staging, then in production.', zh: 'Argo CD 应用 Git 中的内容：先预发布，再生产。'},
      aspects: {
        make: [{en: 'Application, instance of the new API, merged promotion.', zh: 'Application、新 API 的实例、已合并的晋级请求。'}],
        gate: [{en: 'Staging held its SLO; the person on call merges.', zh: '预发布满足 SLO，由值班人员合并。'}],
        back: [
          {en: 'git revert; Argo CD puts the old state back. Messages already sent stay sent.', zh: 'git revert 后 Argo CD 恢复旧状态；已发送的消息无法收回。'},
        ],
      },
      sources: ['argocd-application'],
      verified: '2026-11',
    },
    {
      id: 'operation',
      level: 7,
      name: {en: 'Operation', zh: '运行'},
      summary: {
        en: 'The number of the intent is read again, and an agent gathers evidence when it worsens.',
        zh: '再次读取意图中的数字；一旦变差，由 Agent 收集证据。',
      },
      aspects: {
        make: [{en: 'SLO record, review, next intent.', zh: 'SLO 记录、复盘、下一个意图。'}],
        gate: [{en: 'The intent is closed only when its number has moved.', zh: '数字确有改善，意图才算完成。'}],
        back: [{en: 'If it has not moved after a month, remove the unit.', zh: '一个月后仍无改善，就移除该单元。'}],
      },
      sources: ['release-management', 'aidlc-glossary'],
      verified: '2026-11',
    },
  ],
};
