// Replaced: the guide has no versions. In the place of their badge, above the text, stands when its facts were checked.
import type {ReactNode} from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {ReadingLine} from '@site/src/components/Reading';

export default function ReadingLineAboveText(): ReactNode {
  return <ReadingLine path={useDoc().metadata.permalink} />;
}
