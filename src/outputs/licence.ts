/** Under which licence everything that the guide publishes stands; the text is in LICENSE. */
export const LICENCE = {name: 'MIT', url: 'https://spdx.org/licenses/MIT.html'} as const;

/** Version of the form of the published data; a change that breaks a reader raises it. */
export const DATA_VERSION = 1;
