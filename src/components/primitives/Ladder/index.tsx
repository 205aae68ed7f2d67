import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {useFormat} from '@site/src/l10n/useFormat';
import type {ResolvedLadder, ResolvedLink, ResolvedMilestone, ResolvedSource, ResolvedStage} from '@site/src/l10n/figures';
import {useAnchors} from '../anchor';
import {Figure} from '../Figure';
import {Sources} from '../Sources';
import {Unfold} from '../Unfold';
import styles from './styles.module.css';

type Shared = Readonly<Record<string, ResolvedSource>>;

/** An ordered way up, as a list of steps: each builds on the one before. */
export function Ladder({model}: {model: ResolvedLadder}) {
  const verified = model.stages.flatMap((stage) => [stage.verified, ...(stage.milestones ?? []).map((item) => item.verified)]);
  return (
    <Figure id={model.id} title={model.title} lead={model.lead} verified={verified}>
      <ol className={styles.ladder}>
        {model.stages.map((stage) => (
          <Stage key={stage.id} anchor={`${model.id}-${stage.id}`} stage={stage} aspects={model.aspects} sources={model.sources} />
        ))}
      </ol>
    </Figure>
  );
}

interface StageProps {
  anchor: string;
  stage: ResolvedStage;
  aspects: ResolvedLadder['aspects'];
  sources: Shared;
}

function Stage({anchor, stage, aspects, sources}: StageProps) {
  useAnchors(anchor, ...(stage.milestones ?? []).map((item) => `${anchor}-${item.id}`));
  const nameId = `${anchor}-name`;
  return (
    <li id={anchor} className={styles.stage} aria-labelledby={nameId}>
      <p className={styles.name} id={nameId}>
        <span className={styles.level}>{stage.level}</span>
        {stage.name}
      </p>
      <p className={styles.summary}>{stage.summary}</p>
      <dl className={styles.aspects}>
        {aspects.map((aspect) => (
          <div key={aspect.id}>
            <dt>{aspect.label}</dt>
            <dd>
              <ul>
                {stage.aspects[aspect.id]?.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {stage.links && <Links items={stage.links} />}
      <Unfold label={stage.milestones ? milestonesLabel() : sourcesLabel()}>
        {stage.milestones && <Milestones items={stage.milestones} sources={sources} figureAnchor={anchor} />}
        <Sources refs={stage.sources} shared={sources} verified={stage.verified} />
      </Unfold>
    </li>
  );
}

const milestonesLabel = () =>
  translate({id: 'ladder.milestonesAndSources', message: 'Milestones and sources', description: 'Unfolds the dated events and sources of a step'});
const sourcesLabel = () => translate({id: 'figure.showSources', message: 'Sources', description: 'Unfolds the sources of a part of a figure'});

function Milestones({items, sources, figureAnchor}: {items: ResolvedMilestone[]; sources: Shared; figureAnchor: string}) {
  const format = useFormat();
  return (
    <>
      <p className={styles.label}>
        <Translate id="ladder.milestones" description="Label above the dated events of a step">
          Milestones
        </Translate>
      </p>
      <ol className={styles.milestones}>
        {items.map((item) => (
          <li key={item.id} id={`${figureAnchor}-${item.id}`}>
            <time dateTime={item.date}>{format.date(item.date)}</time>
            <div>
              {item.text}
              <Sources refs={item.sources} shared={sources} verified={item.verified} />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function Links({items}: {items: ResolvedLink[]}) {
  return (
    <ul className={styles.links}>
      {items.map((item) => (
        <li key={item.id}>
          <Link to={item.to}>{item.label}</Link>
          {item.description && <span> — {item.description}</span>}
        </li>
      ))}
    </ul>
  );
}
