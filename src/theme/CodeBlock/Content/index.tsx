// Swizzled so that code is coloured at build time by classes and tokens, without inline styles and without a highlighter in the browser.
// Han takes exactly two columns in any monospaced font: text diagrams line up in Chinese.
import {Fragment, type ReactNode} from 'react';
import clsx from 'clsx';
import {useCodeBlockContext} from '@docusaurus/theme-common/internal';
import {Highlight, type Token} from 'prism-react-renderer';
import styles from './styles.module.css';

const WIDE_RUN = /([\p{Script=Han}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]+)/u;
const NO_THEME = {plain: {}, styles: []};

function withWideRuns(text: string): ReactNode {
  if (!WIDE_RUN.test(text)) return text;
  return text.split(WIDE_RUN).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className={styles.wide}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}

/** The tokens of a line; what is plain needs no element. */
function printLine(line: Token[]): ReactNode {
  return line.map(({types, content, empty}, index) => {
    const text = withWideRuns(empty ? '' : content);
    const named = types.filter((type) => type !== 'plain');
    return named.length === 0 ? (
      <Fragment key={index}>{text}</Fragment>
    ) : (
      <span key={index} className={clsx('token', named)}>
        {text}
      </span>
    );
  });
}

export default function CodeBlockContent({className}: {className?: string}): ReactNode {
  const {code, language, lineClassNames} = useCodeBlockContext().metadata;
  return (
    <Highlight theme={NO_THEME} code={code} language={language}>
      {({tokens}) => (
        // A long line scrolls: the keyboard needs a way in.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre tabIndex={0} className={clsx(className, `language-${language}`, styles.code, 'thin-scrollbar')}>
          <code>
            {tokens.map((line, index) => (
              <Fragment key={index}>
                {index > 0 && '\n'}
                {lineClassNames[index]?.length ? <span className={clsx(lineClassNames[index])}>{printLine(line)}</span> : printLine(line)}
              </Fragment>
            ))}
          </code>
        </pre>
      )}
    </Highlight>
  );
}
