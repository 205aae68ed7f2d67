// Swizzled so that the menu of a phone is printed in the page, and opens and closes without a script. The links of a sidebar are put
// into it from the sidebar itself when it opens (src/live/siteMenu.ts).
import type {ComponentProps, ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useThemeConfig} from '@docusaurus/theme-common';
import IconClose from '@theme/Icon/Close';
import NavbarColorModeToggle from '@theme/Navbar/ColorModeToggle';
import NavbarLogo from '@theme/Navbar/Logo';
import NavbarItem from '@theme/NavbarItem';
import styles from './styles.module.css';

type Item = ComponentProps<typeof NavbarItem>;

function CloseButton() {
  const label = translate({
    id: 'theme.docs.sidebar.closeSidebarButtonAriaLabel',
    message: 'Close navigation bar',
    description: 'The ARIA label for close button of mobile sidebar',
  });
  return (
    <button type="button" className={`clean-btn ${styles.close}`} aria-label={label} popoverTarget="site-menu" popoverTargetAction="hide">
      <IconClose />
    </button>
  );
}

export default function MobileSidebar(): ReactNode {
  const items = useThemeConfig().navbar.items as Item[];
  const isSwitch = (item: Item) => item.type === 'localeDropdown';
  const list = (chosen: Item[]) => chosen.map((item, index) => <NavbarItem mobile {...item} key={index} />);
  return (
    <div id="site-menu" popover="auto" className={styles.menu}>
      <div className={styles.head}>
        <NavbarLogo />
        <NavbarColorModeToggle />
        <CloseButton />
      </div>
      <ul className="menu__list">{list(items.filter((item) => !isSwitch(item)))}</ul>
      <div className={styles.sidebar} data-sidebar-here />
      <ul className="menu__list">{list(items.filter(isSwitch))}</ul>
    </div>
  );
}
