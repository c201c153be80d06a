export { nextReferences } from './give-references.ts';
export { recordShortcoming, type NewShortcoming } from './record-shortcoming.ts';
