const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** One stem in its three cases. */
export interface Names {
  /** `signal-types`: id, anchor, address. */
  kebab: string;
  /** `signalTypes`: data export and file. */
  camel: string;
  /** `SignalTypes`: component. */
  pascal: string;
}

const upperFirst = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The three cases of an id. */
export function namesOf(id: string): Names {
  const pascal = id.split('-').map(upperFirst).join('');
  return {kebab: id, camel: pascal.charAt(0).toLowerCase() + pascal.slice(1), pascal};
}

/** An id that a careless author meant: `Signal Types` means `signal-types`. */
function meantId(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
}

/** Why a value is no id, with the id that was meant if one can be seen. */
export function idFault(value: string): string | undefined {
  if (ID.test(value)) return undefined;
  const meant = meantId(value);
  return `"${value}" is no id: an id is lower-case words joined by hyphens, since links end in it${meant ? `. Did you mean ${meant}?` : ', such as signal-types'}`;
}
