// Swizzled so that Han takes exactly two columns in any monospaced font: text diagrams line up in Chinese.
import type {ReactNode} from 'react';
import type {Props} from '@theme/CodeBlock/Line/Token';
import styles from './styles.module.css';

const WIDE_RUN = /([\p{Script=Han}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]+)/u;

function withWideRuns(children: ReactNode): ReactNode {
  if (typeof children !== 'string' || !WIDE_RUN.test(children)) return children;
  return children.split(WIDE_RUN).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className={styles.wide}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}

export default function CodeBlockLineToken({line: _line, token: _token, children, ...props}: Props): ReactNode {
  return <span {...props}>{withWideRuns(children)}</span>;
}
