import {anchorsOf} from '../../../data/registryCheck';
import type {Page, Project} from '../../types';
import {elementNames, elementsOf} from './frontDoors';

/** Anchors of one figure; none where its module is broken, which other rules report. */
function safeAnchors(model: Project['figures'][number]['model']): string[] {
  try {
    return anchorsOf(model).map(String);
  } catch {
    return [];
  }
}

/** The anchors that the figures and notes of a page put on it. */
export function figureAnchors(page: Page, project: Project): string[] {
  const modules = new Set([...elementNames(page)].map((name) => `src/data/${name[0]?.toLowerCase()}${name.slice(1)}.ts`));
  const figures = project.figures.filter(({file}) => modules.has(file)).flatMap(({model}) => safeAnchors(model));
  const notes = elementsOf(page).flatMap(({node}) => {
    const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value;
    return node.name === 'ClaimNote' && typeof id === 'string' ? [`update-${id}`] : [];
  });
  return [...figures, ...notes];
}

/** Every anchor of a page to which a link may lead. */
export function anchorsOfPage(page: Page, project: Project): Set<string> {
  return new Set([...page.headings.flatMap(({id}) => id ?? []), ...figureAnchors(page, project)]);
}
