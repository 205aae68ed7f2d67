import axe from 'axe-core';

/** Rules that look at colours and sizes: they need a browser. */
const LAYOUT = ['color-contrast', 'link-in-text-block', 'target-size'];

/** What axe-core finds wrong in an element of the document: one line for each rule and place. */
export async function axeFaults(element: Element): Promise<string[]> {
  const rules = Object.fromEntries(LAYOUT.map((rule) => [rule, {enabled: false}]));
  const {violations} = await axe.run(element, {resultTypes: ['violations'], preload: false, rules});
  return violations.flatMap(({id, help, nodes}) => nodes.map((node) => `${id}: ${help} (${node.html})`));
}
