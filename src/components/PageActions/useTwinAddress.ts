import {useLocation} from '@docusaurus/router';

/** The path of the Markdown twin of the page that is shown, with the site's base. */
export function useTwinAddress(): string {
  const {pathname} = useLocation();
  return pathname.endsWith('/') ? `${pathname}index.md` : `${pathname}.md`;
}
