// What the tests of the beheer share.
export * from './suite.mjs';
export { ago } from './steps.mjs';
