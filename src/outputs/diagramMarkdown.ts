import type {ResolvedLadder, ResolvedLayer, ResolvedLayers, ResolvedStage} from '../l10n/figures';
import type {MarkdownContext} from './figureMarkdown';
import {escapeText, link, list, type Item} from './markdown';
import {sourceLinks} from './sources';
import {wordsIn, type Words} from './words';

type Diagram = ResolvedLadder | ResolvedLayers;
type Fact = Pick<ResolvedLayer, 'sources' | 'verified'>;

/** Where a fact of a diagram was read, and when it was last checked there. */
function provenance(fact: Fact, figure: Diagram, words: Words): string {
  return `${words('figure.sources')}${words('figure.colon')}${sourceLinks(fact.sources, figure.sources)} — ${words('figure.verified', {date: fact.verified})}`;
}

function stageItem(stage: ResolvedStage, ladder: ResolvedLadder, context: MarkdownContext, words: Words): Item {
  const colon = words('figure.colon');
  const aspects = ladder.aspects.map((aspect) => ({
    text: `${escapeText(aspect.label)}${colon}`,
    below: (stage.aspects[aspect.id] ?? []).map((item) => ({text: escapeText(item)})),
  }));
  const links = (stage.links ?? []).map(({to, label, description}) => ({
    text: `${link(label, to.startsWith('/') ? context.address(to) : to)}${description ? ` — ${escapeText(description)}` : ''}`,
  }));
  const milestones = (stage.milestones ?? []).map((item) => ({
    text: `${item.date}${colon}${escapeText(item.text)}`,
    below: [{text: provenance(item, ladder, words)}],
  }));
  return {
    text: `**${stage.level} · ${escapeText(stage.name)}** — ${escapeText(stage.summary)}`,
    below: [
      ...aspects,
      ...links,
      ...(milestones.length > 0 ? [{text: `${words('ladder.milestones')}${colon}`, below: milestones}] : []),
      {text: provenance(stage, ladder, words)},
    ],
  };
}

function layerItem(layer: ResolvedLayer, figure: ResolvedLayers, words: Words): Item {
  const nameOf = (id: string) => figure.layers.find((candidate) => candidate.id === id)?.name ?? id;
  const parts = layer.parts.map((part) => {
    const status = figure.terms.find(({id}) => id === part.status);
    const name = part.href ? link(part.name, part.href) : escapeText(part.name);
    return {text: `${name}${status ? ` · ${escapeText(status.label)}` : ''}${part.note ? ` — ${escapeText(part.note)}` : ''}`};
  });
  const flows = figure.flows.filter((flow) => flow.from === layer.id);
  return {
    text: `**${layer.level} · ${escapeText(layer.name)}** — ${escapeText(layer.role)}`,
    below: [
      ...parts,
      ...flows.map((flow) => ({text: words('layers.flow', {target: escapeText(nameOf(flow.to)), what: escapeText(flow.label)})})),
      {text: provenance(layer, figure, words)},
    ],
  };
}

function layersMarkdown(figure: ResolvedLayers, words: Words): string[] {
  const {placement, loop} = figure;
  const steps = loop.steps.map((step, index) => ({
    text: `**${index + 1} · ${escapeText(step.name)}** — ${escapeText(step.text)}`,
    below: [{text: `**${words('layers.guardrail')}** ${escapeText(step.guardrail)}`}, {text: provenance(step, figure, words)}],
  }));
  return [
    list(figure.layers.map((layer) => layerItem(layer, figure, words))),
    `**${escapeText(placement.title)}**`,
    list([...placement.text.map((text) => ({text: escapeText(text)})), {text: provenance(placement, figure, words)}]),
    `**${escapeText(loop.title)}**`,
    escapeText(loop.lead),
    list(steps),
  ];
}

/** The parts of a diagram as nested lists, in the order of the page. */
export function diagramMarkdown(figure: Diagram, context: MarkdownContext): string[] {
  const words = wordsIn(context.locale);
  if (figure.shape === 'layers') return layersMarkdown(figure, words);
  return [list(figure.stages.map((stage) => stageItem(stage, figure, context, words)))];
}
