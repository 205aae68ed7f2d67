import {Component, type ComponentType, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

interface Props {
  /** The component's name, for the message. */
  name: string;
  children: ReactNode;
}

/** Keeps a fault of one figure to that figure: the article around it stays. */
export class ErrorBoundary extends Component<Props, {error: Error | undefined}> {
  override state: {error: Error | undefined} = {error: undefined};

  static getDerivedStateFromError(error: Error) {
    return {error};
  }

  override render() {
    const {error} = this.state;
    if (!error) return this.props.children;
    return (
      <div role="alert" className={styles.fault}>
        <Translate id="figure.failed" description="Shown in place of a figure that could not be drawn" values={{name: <code>{this.props.name}</code>}}>
          {'The figure {name} could not be shown. Reload the page; if that does not help, please report it.'}
        </Translate>
      </div>
    );
  }
}

/** Gives a figure component its own boundary. */
export function withErrorBoundary(name: string, Content: ComponentType) {
  function Contained() {
    return (
      <ErrorBoundary name={name}>
        <Content />
      </ErrorBoundary>
    );
  }
  Contained.displayName = name;
  return Contained;
}
