import Link from '@docusaurus/Link';
import type {GlossaryTerm} from '@site/src/data/schema';

interface Props {
  term: GlossaryTerm['term'];
  /** Where its English word leads, if anywhere. */
  to?: string;
}

/** A term in both languages: the English word first, since that is what the consoles show. */
export function TermName({term, to}: Props) {
  const name = <span lang="en">{typeof term === 'string' ? term : term.en}</span>;
  return (
    <>
      {to ? <Link to={to}>{name}</Link> : name}
      {typeof term !== 'string' && (
        <>
          {' '}
          <span lang="zh-CN">{term.zh}</span>
        </>
      )}
    </>
  );
}
