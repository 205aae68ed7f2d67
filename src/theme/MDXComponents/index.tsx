// Swizzled so that a table of the text, which scrolls sideways where it does not fit, can be scrolled by the keyboard too.
import type {ComponentProps} from 'react';
import MDXComponents from '@theme-original/MDXComponents';

function ScrollingTable(props: ComponentProps<'table'>) {
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be able to have the focus
  return <table tabIndex={0} {...props} />;
}

export default {...MDXComponents, table: ScrollingTable};
