import {translate} from '@docusaurus/Translate';
import {Glossary} from '@site/src/components/Glossary';
import Layout from '@theme/Layout';

export default function GlossaryPage() {
  return (
    <Layout
      title={translate({id: 'glossary.title', message: 'Glossary', description: 'Title of the glossary'})}
      description={translate({
        id: 'glossary.description',
        message: 'The terms of AIOps on Amazon EKS in English and Chinese, each with a definition and its source.',
        description: 'Description of the glossary for search engines',
      })}>
      <Glossary />
    </Layout>
  );
}
