import Translate, {translate} from '@docusaurus/Translate';
import type {ResolvedLayer, ResolvedLayers, ResolvedLoopStep, ResolvedTerm} from '@site/src/l10n/figures';
import {useFormat} from '@site/src/l10n/useFormat';
import {useAnchors} from '../anchor';
import {Badge} from '../Badge';
import {Figure} from '../Figure';
import {Sources} from '../Sources';
import {Unfold} from '../Unfold';
import styles from './styles.module.css';

/** An architecture as text in reading order: layers with what stands in them, what flows between, the loop that runs over them. */
export function Layers({model}: {model: ResolvedLayers}) {
  const parts = [...model.layers, ...model.flows, ...model.loop.steps, model.placement];
  useAnchors(...parts.map((part) => `${model.id}-${part.id}`));
  const verified = [...model.layers, ...model.loop.steps, model.placement].map((fact) => fact.verified);
  return (
    <Figure id={model.id} title={model.title} lead={model.lead} verified={verified}>
      <ol className={styles.layers}>
        {model.layers.map((layer) => (
          <Layer key={layer.id} layer={layer} model={model} />
        ))}
      </ol>
      <Placement model={model} />
      <Loop model={model} />
    </Figure>
  );
}

function Layer({layer, model}: {layer: ResolvedLayer; model: ResolvedLayers}) {
  const anchor = `${model.id}-${layer.id}`;
  return (
    <li id={anchor} className={styles.layer} data-placed={model.placement.layers.includes(layer.id) || undefined}>
      <p className={styles.name}>
        <span className={styles.level}>{layer.level}</span>
        {layer.name}
      </p>
      <p className={styles.role}>{layer.role}</p>
      <ul className={styles.parts}>
        {layer.parts.map((part) => (
          <li key={part.id}>
            <Part part={part} terms={model.terms} />
          </li>
        ))}
      </ul>
      <Flows from={layer} model={model} />
      <FoldedSources fact={layer} model={model} />
    </li>
  );
}

function Part({part, terms}: {part: ResolvedLayer['parts'][number]; terms: readonly ResolvedTerm[]}) {
  const status = terms.find((term) => term.id === part.status);
  return (
    <>
      <strong>{part.href ? <a href={part.href}>{part.name}</a> : part.name}</strong> {status && <Badge tone={status.tone}>{status.label}</Badge>}
      {part.note && <span className={styles.note}>{part.note}</span>}
    </>
  );
}

function Flows({from, model}: {from: ResolvedLayer; model: ResolvedLayers}) {
  const flows = model.flows.filter((flow) => flow.from === from.id);
  if (flows.length === 0) return null;
  const levelOf = (id: string) => model.layers.find((layer) => layer.id === id);
  return (
    <ul className={styles.flows}>
      {flows.map((flow) => (
        <li key={flow.id} id={`${model.id}-${flow.id}`}>
          <span className={styles.arrow} aria-hidden="true">
            {(levelOf(flow.to)?.level ?? 0) > from.level ? '↓' : '↑'}
          </span>
          <span>
            <Translate
              id="layers.flow"
              description="A flow between layers: its target, then what passes"
              values={{target: <strong>{levelOf(flow.to)?.name}</strong>, what: flow.label}}>
              {'To {target}: {what}'}
            </Translate>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Loop({model}: {model: ResolvedLayers}) {
  const {loop} = model;
  return (
    <section className={styles.loop} aria-labelledby={`${model.id}-loop-title`}>
      <p className={styles.name} id={`${model.id}-loop-title`}>
        {loop.title}
      </p>
      <p className={styles.role}>{loop.lead}</p>
      <ol className={styles.steps}>
        {loop.steps.map((step, index) => (
          <LoopStep key={step.id} step={step} number={index + 1} model={model} />
        ))}
      </ol>
    </section>
  );
}

function LoopStep({step, number, model}: {step: ResolvedLoopStep; number: number; model: ResolvedLayers}) {
  const {gap} = useFormat();
  return (
    <li id={`${model.id}-${step.id}`} className={styles.step}>
      <p className={styles.name}>
        <span className={styles.level}>{number}</span>
        {step.name}
      </p>
      <p>{step.text}</p>
      <p className={styles.guardrail}>
        <strong>
          <Translate id="layers.guardrail" description="Label before the guardrail of a loop step">
            Guardrail:
          </Translate>
        </strong>
        {gap}
        {step.guardrail}
      </p>
      <FoldedSources fact={step} model={model} />
    </li>
  );
}

function Placement({model}: {model: ResolvedLayers}) {
  const {placement} = model;
  return (
    <section className={styles.placement} aria-labelledby={`${model.id}-${placement.id}-title`} id={`${model.id}-${placement.id}`}>
      <p className={styles.name} id={`${model.id}-${placement.id}-title`}>
        {placement.title}
      </p>
      <ul>
        {placement.text.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <FoldedSources fact={placement} model={model} />
    </section>
  );
}

function FoldedSources({fact, model}: {fact: Pick<ResolvedLayer, 'sources' | 'verified'>; model: ResolvedLayers}) {
  return (
    <Unfold label={translate({id: 'figure.showSources', message: 'Sources', description: 'Unfolds the sources of a part of a figure'})}>
      <Sources refs={fact.sources} shared={model.sources} verified={fact.verified} />
    </Unfold>
  );
}
