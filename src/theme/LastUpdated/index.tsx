// Replaced: the theme prints dates in its own form, which in Chinese joins Han and digits; the site has one form for all dates.
import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {ThemeClassNames} from '@docusaurus/theme-common';
import {formatDate} from '@site/src/l10n/format';
import {useLocale} from '@site/src/l10n/useLocale';
import type {Props} from '@theme/LastUpdated';

function UpdatedOn({time}: {time: number}): ReactNode {
  const locale = useLocale();
  const iso = new Date(time).toISOString();
  const date = (
    <b>
      <time dateTime={iso}>{formatDate(iso.slice(0, 10), locale)}</time>
    </b>
  );
  return (
    <Translate id="theme.lastUpdated.atDate" description="The words used to describe on which date a page has been last updated" values={{date}}>
      {' on {date}'}
    </Translate>
  );
}

function UpdatedBy({author}: {author: string}): ReactNode {
  return (
    <Translate id="theme.lastUpdated.byUser" description="The words used to describe by who the page has been last updated" values={{user: <b>{author}</b>}}>
      {' by {user}'}
    </Translate>
  );
}

export default function LastUpdated({lastUpdatedAt, lastUpdatedBy}: Props): ReactNode {
  const atDate = lastUpdatedAt ? <UpdatedOn time={lastUpdatedAt} /> : '';
  const byUser = lastUpdatedBy ? <UpdatedBy author={lastUpdatedBy} /> : '';
  return (
    <span className={ThemeClassNames.common.lastUpdated}>
      <Translate
        id="theme.lastUpdated.lastUpdatedAtBy"
        description="The sentence used to display when a page has been last updated, and by who"
        values={{atDate, byUser}}>
        {'Last updated{atDate}{byUser}'}
      </Translate>
    </span>
  );
}
