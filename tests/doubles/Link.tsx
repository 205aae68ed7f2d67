import type {AnchorHTMLAttributes} from 'react';

/** Stands in for Docusaurus' link in unit tests: an anchor with the address as it is written. */
export default function Link({to, ...props}: AnchorHTMLAttributes<HTMLAnchorElement> & {to?: string}) {
  return <a href={to} {...props} />;
}
