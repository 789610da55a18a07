// Settings that cannot be used.

/** What is wrong with `arsom.yaml`, or with a schema it names, so that nothing can be read by it. */
export class BadSettings extends Error {}
