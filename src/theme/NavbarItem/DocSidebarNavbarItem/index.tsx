// Swizzled so that a page costs the same however many there are: the theme holds the address of each page against a pattern for each
// page of the site, six times over, to find out which one it is.
import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import {useDocsData} from '@docusaurus/plugin-content-docs/client';
import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import type {Props} from '@theme/NavbarItem/DocSidebarNavbarItem';

export default function DocSidebarNavbarItem({sidebarId, label, docsPluginId, ...props}: Props): ReactNode {
  const {pathname} = useLocation();
  // The guide has one version.
  const [version] = useDocsData(docsPluginId).versions;
  const link = version?.sidebars?.[sidebarId]?.link;
  if (!link) throw new Error(`The sidebar "${sidebarId}" of the navbar has no page to lead to`);
  const address = pathname.replace(/(.)\/$/, '$1');
  // The first page of a folder ends with a slash in the list.
  const isActive = () => version.docs.some(({path, sidebar}) => sidebar === sidebarId && (path === address || path === `${address}/`));
  return <DefaultNavbarItem exact {...props} isActive={isActive} label={label ?? link.label} to={link.path} />;
}
