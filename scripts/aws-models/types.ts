/**
 * The type of a value in a request: `string`, `number`, `boolean`, `timestamp`, `blob` or `any`; `[T]` a list, `{T}` a map,
 * `#Name` a shape of the same service.
 */
export type ValueType = string;

/** A structure: its members by name, and how many of them must be there. */
export interface Shape {
  members: Record<string, ValueType>;
  /** Names of the members that a request cannot leave out. */
  required?: string[];
}

/** What the AWS SDK says of a service's requests. */
export interface ServiceModel {
  /** The package and version that it was read from. */
  model: string;
  /** Names for `aws SERVICE wait NAME`. */
  waiters: string[];
  /** The name of each operation, as the API writes it, and of the shape of its input. */
  operations: Record<string, string>;
  shapes: Record<string, Shape>;
}

/** All services, by their names on the command line. */
export interface Models {
  /** The day on which the SDK was read. */
  read: string;
  services: Record<string, ServiceModel>;
}
