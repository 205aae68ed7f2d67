import {translate} from '@docusaurus/Translate';
import status from '@guide/translation-status';
import {TranslationStatus} from '@site/src/components/TranslationStatus';
import Layout from '@theme/Layout';

export default function TranslationStatusPage() {
  return (
    <Layout
      title={translate({id: 'translation.title', message: 'State of the translation', description: 'Title of the status page'})}
      description={translate({
        id: 'translation.description',
        message: 'Which sections, rows and messages of the guide are translated into Chinese, and which are behind their English.',
        description: 'Description of the status page for search engines',
      })}>
      <TranslationStatus status={status} />
    </Layout>
  );
}
