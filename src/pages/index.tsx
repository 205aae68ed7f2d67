import {translate} from '@docusaurus/Translate';
import {HomePage} from '@site/src/components/Home';
import Layout from '@theme/Layout';

export default function Home() {
  return (
    <Layout
      title={translate({id: 'home.documentTitle', message: 'EKS operations with AI', description: 'Title of the browser tab on the home page'})}
      description={translate({
        id: 'home.description',
        message: 'A bilingual guide to AIOps on Amazon EKS: sourced and dated facts on MCP servers, add-ons, services, agents, costs and evidence.',
        description: 'Description of the home page for search engines',
      })}>
      <HomePage />
    </Layout>
  );
}
