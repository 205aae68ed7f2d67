import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

/** The learning path, in the order in which it is read. */
const sidebars: SidebarsConfig = {
  guides: [
    {
      type: 'category',
      label: 'AIOps & AIDLC',
      link: {type: 'doc', id: 'aiops-aidlc/index'},
      collapsible: false,
      items: [
        'aiops-aidlc/aiops-introduction',
        'aiops-aidlc/aiops-observability-stack',
        'aiops-aidlc/aidlc-framework',
        'aiops-aidlc/aiops-predictive-operations',
      ],
    },
    'aiops-aidlc/use-this-data',
  ],
};

export default sidebars;
