// Wrapped so that each page names its Markdown twin; "not found" has none.
import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import SiteMetadataOriginal from '@theme-original/SiteMetadata';
import {useTwinAddress} from '@site/src/components/PageActions/useTwinAddress';

export default function SiteMetadata(): ReactNode {
  const twin = useTwinAddress();
  return (
    <>
      <SiteMetadataOriginal />
      {!/\/404(?:\.html)?\.md$/.test(twin) && (
        <Head>
          <link rel="alternate" type="text/markdown" href={twin} />
        </Head>
      )}
    </>
  );
}
