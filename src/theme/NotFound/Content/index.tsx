// Replaced: an address that does not exist has a title in its language, and leads on to what does exist.
import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import Translate, {translate} from '@docusaurus/Translate';
import guides from '@guide/guides';
import type {Props} from '@theme/NotFound/Content';
import styles from './styles.module.css';

export default function NotFoundContent({className}: Props): ReactNode {
  const title = translate({id: 'theme.NotFound.title', message: 'Page Not Found', description: 'The title of the 404 page'});
  return (
    <main className={clsx(styles.page, className)}>
      <PageMetadata title={title} />
      <h1>{title}</h1>
      <p>
        <Translate id="theme.NotFound.p1" description="The first paragraph of the 404 page">
          We could not find what you were looking for.
        </Translate>
      </p>
      <p>
        <Translate id="theme.NotFound.p2" description="The 2nd paragraph of the 404 page, before a list of pages">
          The address may have a mistake in it, or the page may be gone. The search at the top finds every page, table and row; these are the guides:
        </Translate>
      </p>
      <ul>
        {guides.map((guide) => (
          <li key={guide.id}>
            <Link to={guide.path}>{guide.label}</Link>
          </li>
        ))}
        <li>
          <Link to="/glossary">
            <Translate id="notFound.glossary" description="Link on the 404 page">
              Glossary
            </Translate>
          </Link>
        </li>
      </ul>
    </main>
  );
}
