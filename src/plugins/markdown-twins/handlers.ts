import type {Element, ElementContent, Nodes} from 'hast';
import {select} from 'hast-util-select';
import type {BlockContent, Blockquote, Code, Html, List, ListItem, Paragraph, PhrasingContent} from 'mdast';
import type {Options} from 'rehype-remark';

type Handlers = NonNullable<Options['handlers']>;
type Handle = NonNullable<Handlers[string]>;
type State = Parameters<Handle>[0];

const classesOf = (element: Element): string[] => (Array.isArray(element.properties.className) ? element.properties.className.map(String) : []);
const isElement = (node: ElementContent): node is Element => node.type === 'element';

/** The text of a code block: what the highlighter wrapped into lines and words. */
function codeText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return 'children' in node ? node.children.map(codeText).join('') : '';
}

const languageOf = (element: Element) =>
  classesOf(element)
    .find((name) => name.startsWith('language-'))
    ?.slice('language-'.length);

function codeBlock(pre: Element, language?: string): Code {
  const own = [pre, ...pre.children.filter(isElement)].map(languageOf).find(Boolean);
  return {type: 'code', lang: own ?? language ?? null, meta: null, value: codeText(pre).replace(/\n+$/, '')};
}

const flow = (state: State, element: Element) => state.toFlow(state.all(element)) as BlockContent[];
const phrasing = (state: State, element: Element) => state.all(element) as PhrasingContent[];
const quoted = (state: State, element: Element): Blockquote => ({type: 'blockquote', children: flow(state, element)});
const bold = (children: PhrasingContent[]): Paragraph => ({type: 'paragraph', children: [{type: 'strong', children}]});

/** A block of code in the theme's frame: its title, if it has one, then the code with the language that the frame names. */
function framedCode(state: State, frame: Element) {
  const pre = select('pre', frame);
  if (!pre) return state.all(frame);
  const title = frame.children.filter(isElement).find((child) => child !== pre && !select('pre', child));
  return [...(title ? [bold(phrasing(state, title))] : []), codeBlock(pre, languageOf(frame))];
}

/** A notice of the theme: its heading, then what it says. */
function admonition(state: State, element: Element): Blockquote {
  const [heading, ...content] = element.children.filter(isElement);
  const title = heading ? [bold(phrasing(state, heading))] : [];
  return {type: 'blockquote', children: [...title, ...content.flatMap((part) => flow(state, part))]};
}

const division: Handle = (state, element: Element) => {
  const classes = classesOf(element);
  if (classes.includes('theme-admonition')) return admonition(state, element);
  if (classes.includes('theme-code-block')) return framedCode(state, element);
  return element.properties.role === 'note' ? quoted(state, element) : state.all(element);
};

const paragraph: Handle = (state, element: Element) => {
  const node: Paragraph = {type: 'paragraph', children: phrasing(state, element)};
  return element.properties.role === 'note' ? {type: 'blockquote', children: [node]} : node;
};

const details: Handle = (state, element: Element) => {
  const summary = element.children.filter(isElement).find(({tagName}) => tagName === 'summary');
  const others = {...element, children: element.children.filter((child) => child !== summary)};
  return [...(summary ? [bold(phrasing(state, summary))] : []), ...flow(state, others)];
};

/** One entry of a list of descriptions: the term, and behind or below it what is said of it. */
function entry(state: State, term: Element, said: readonly Element[]): ListItem {
  const blocks = said.flatMap((element) => flow(state, element));
  const [first, ...rest] = blocks;
  const name: PhrasingContent = {type: 'strong', children: phrasing(state, term)};
  if (first?.type !== 'paragraph') return {type: 'listItem', spread: false, children: [{type: 'paragraph', children: [name]}, ...blocks]};
  const line: Paragraph = {type: 'paragraph', children: [name, {type: 'text', value: ' — '}, ...first.children]};
  return {type: 'listItem', spread: false, children: [line, ...rest]};
}

const descriptions: Handle = (state, element: Element): List => {
  const parts = element.children.filter(isElement).flatMap((child) => (child.tagName === 'div' ? child.children.filter(isElement) : [child]));
  const items = parts.flatMap((part, index) => {
    if (part.tagName !== 'dt') return [];
    const next = parts.findIndex((other, at) => at > index && other.tagName === 'dt');
    return [entry(state, part, parts.slice(index + 1, next < 0 ? undefined : next))];
  });
  return {type: 'list', ordered: false, spread: false, children: items};
};

/**
 * How the parts of a page become Markdown where the general rules would lose something.
 * @param figure the Markdown of a figure, by its id
 */
export function handlers(figure: (id: string) => string): Handlers {
  const printed: Handle = (state, element: Element) => {
    if (!('dataFigure' in element.properties)) return state.all(element);
    const node: Html = {type: 'html', value: figure(String(element.properties.id))};
    return node;
  };
  return {
    pre: (_state, element: Element) => codeBlock(element),
    div: division,
    aside: division,
    p: paragraph,
    dl: descriptions,
    details,
    figure: printed,
  };
}
