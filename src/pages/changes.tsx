import {words} from '@site/src/changes/words';
import {ChangeLog} from '@site/src/components/Changes';
import {useResolved} from '@site/src/l10n/useResolved';
import Layout from '@theme/Layout';

export default function Changes() {
  const {title, description} = useResolved(words);
  return (
    <Layout title={title} description={description}>
      <ChangeLog />
    </Layout>
  );
}
