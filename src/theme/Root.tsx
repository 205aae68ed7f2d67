// Wraps every page, so that what scripts say is printed in each.
import type {ReactNode} from 'react';
import {LiveTexts} from '@site/src/components/primitives/LiveTexts';

export default function Root({children}: {children: ReactNode}): ReactNode {
  return (
    <>
      {children}
      <LiveTexts />
    </>
  );
}
