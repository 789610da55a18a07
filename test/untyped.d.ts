// Libraries of the tests that bring no types.
declare module "datapackage";
declare module "jsonld";
