// Wrapped so that each document can be taken away as Markdown.
import type {ReactNode} from 'react';
import type {Props} from '@theme/DocItem/Content';
import DocItemContent from '@theme-original/DocItem/Content';
import {PageActions} from '@site/src/components/PageActions';

export default function DocItemContentWithActions(props: Props): ReactNode {
  return (
    <>
      <PageActions />
      <DocItemContent {...props} />
    </>
  );
}
