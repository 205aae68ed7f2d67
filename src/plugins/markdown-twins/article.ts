import type {Element, ElementContent} from 'hast';

/** Properties and classes of what a page has for the hand and the eye, and a text has not; and its elements. */
const UI = {
  properties: ['hidden', 'dataTools', 'dataUi', 'popover'],
  classes: ['hash-link', 'pagination-nav', 'theme-doc-toc-mobile'],
  elements: new Set(['dialog', 'script', 'style', 'svg', 'template']),
};

/** Asked of each element of each page: without a selector, which would be read anew each time. */
function isUi({tagName, properties}: Element): boolean {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  return (
    UI.elements.has(tagName) ||
    UI.properties.some((name) => properties[name] !== undefined && properties[name] !== null) ||
    properties.ariaHidden === 'true' ||
    properties.role === 'status' ||
    UI.classes.some((name) => classes.includes(name))
  );
}

/** Elements in which a button is a word of a sentence: what it opens is no part of the text, the word is. */
const SENTENCES = new Set(['p', 'li', 'dd', 'td', 'em', 'strong']);
const INLINE = new Set(['a', 'code', 'em', 'span', 'strong', 'time']);

const isInline = (node: ElementContent) => node.type === 'element' && INLINE.has(node.tagName);

/** Markdown has no captions: what a table is called stands above it. */
const aboveTable = ({children}: Element): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{type: 'element', tagName: 'strong', properties: {}, children}],
});

function cleaned(child: ElementContent, parent: Element): ElementContent[] {
  if (child.type === 'text') return [child];
  if (child.type !== 'element') return [];
  if (child.tagName === 'button' && SENTENCES.has(parent.tagName)) return withoutUi(child).children;
  if (child.tagName === 'button' || isUi(child)) return [];
  const caption = child.tagName === 'table' ? child.children.find((part) => part.type === 'element' && part.tagName === 'caption') : undefined;
  return caption?.type === 'element' ? [aboveTable(caption), withoutUi(child)] : [withoutUi(child)];
}

/** Parts that the layout holds apart, such as a number and its label, are held apart by a space. */
function spaced(children: ElementContent[], parent: Element): ElementContent[] {
  // The number behind a tag is drawn apart from it.
  const inProse = parent.properties.rel?.toString() !== 'tag' && children.some((child) => child.type === 'text' && child.value.trim() !== '');
  if (inProse) return children;
  return children.flatMap((child, index): ElementContent[] => {
    const before = children[index - 1];
    const touch =
      child.type === 'element' && INLINE.has(child.tagName) && before !== undefined && (before.type === 'text' ? before.value.trim() !== '' : isInline(before));
    return touch ? [{type: 'text', value: ' '}, child] : [child];
  });
}

/** Code is kept to the letter; only what may be pressed in it goes. */
function withoutButtons(element: Element): Element {
  const kept = element.children.filter((child) => child.type !== 'element' || child.tagName !== 'button');
  return {...element, children: kept.map((child) => (child.type === 'element' ? withoutButtons(child) : child))};
}

/** The element without buttons, drawings and hidden parts; the original stays as it is. */
export function withoutUi(element: Element): Element {
  // A figure is told from its data; what it is made of on the page does not matter here.
  if (element.tagName === 'figure' && 'dataFigure' in element.properties) return {...element, children: []};
  if (element.tagName === 'pre' || element.tagName === 'code') return withoutButtons(element);
  return {
    ...element,
    children: spaced(
      element.children.flatMap((child) => cleaned(child, element)),
      element,
    ),
  };
}
