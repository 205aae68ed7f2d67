import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {blocks} from '../blocks';
import {documentsOf, manifestsOf, type Manifest} from './documents';
import {OWN_SCHEMAS} from './ownSchemas';
import {isTyped, typeErrors} from './typed';
import {schemaErrors, schemaFor} from './validate';

const manifests = manifestsOf(blocks.flatMap(documentsOf));

const asManifest = (yaml: string): Manifest => {
  const object = parse(yaml) as Manifest['object'];
  return {place: 'here', apiVersion: String(object.apiVersion), kind: String(object.kind), object};
};

describe('Kubernetes objects of the guides', () => {
  it('are of kinds that a schema describes', () => {
    const unknown = manifests.filter((manifest) => !isTyped(manifest) && !schemaFor(manifest, manifests));
    expect(unknown.map(({place, apiVersion, kind}) => `${place} ${apiVersion} ${kind}`)).toEqual([]);
    expect(manifests.length).toBeGreaterThan(30);
  });

  it('have the fields that Kubernetes, KEDA and Argo CD define, and no others', () => {
    expect(typeErrors(manifests)).toEqual([]);
  });

  it('have the fields of the kinds that we describe ourselves', () => {
    const found = manifests.flatMap((manifest) => {
      const validate = schemaFor(manifest, manifests);
      return validate ? schemaErrors(manifest, validate).map((error) => `${manifest.place}  ${error}`) : [];
    });
    expect(found).toEqual([]);
  });

  it('leave no schema of ours unused', () => {
    const used = new Set(manifests.map(({apiVersion, kind}) => `${apiVersion} ${kind}`));
    expect(OWN_SCHEMAS.filter(({apiVersion, kind}) => !used.has(`${apiVersion} ${kind}`)).map(({kind}) => kind)).toEqual([]);
  });
});

describe('the schemas', () => {
  const DEPLOYMENT = `
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {app: a}}
  template:
    metadata: {labels: {app: a}}
    spec: {containers: [{name: a, image: a}]}`;

  it('refuse mistyped fields, missing fields and wrong values', () => {
    const broken = {
      right: DEPLOYMENT,
      mistyped: DEPLOYMENT.replace('containers', 'container'),
      'wrong value': DEPLOYMENT.replace('spec:\n  selector', 'spec:\n  replicas: two\n  selector'),
      missing: DEPLOYMENT.replace('  selector: {matchLabels: {app: a}}\n', ''),
    };
    const errors = typeErrors(Object.entries(broken).map(([place, yaml]) => ({...asManifest(yaml), place})));
    expect(Object.keys(broken).filter((place) => errors.some((error) => error.startsWith(place)))).toEqual(['mistyped', 'wrong value', 'missing']);
  });

  it('of our own refuse mistyped fields', () => {
    const vpa = asManifest(
      '{apiVersion: autoscaling.k8s.io/v1, kind: VerticalPodAutoscaler, metadata: {name: a}, spec: {targetRef: {kind: D, name: a}, updatepolicy: {}}}',
    );
    const validate = schemaFor(vpa, []);
    expect(validate && schemaErrors(vpa, validate)).toEqual(['VerticalPodAutoscaler/spec: must NOT have additional properties (updatepolicy)']);
  });
});
