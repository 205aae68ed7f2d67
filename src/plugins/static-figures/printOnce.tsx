import type {ComponentType} from 'react';
import {hostKey} from './hostKey';

/** Server side: prints the component into the host that `keepPrinted` will find. */
export function printOnce<P extends object>(name: string, Content: ComponentType<P>) {
  return function Printed(props: P) {
    return (
      <div data-printed={hostKey(name, props)}>
        <Content {...props} />
      </div>
    );
  };
}
