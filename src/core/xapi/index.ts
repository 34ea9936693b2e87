/** Door of the xapi folder: what a log says, as statements that a learning record store takes. */
export { playDrafts, competenceDrafts, type Telling } from './play.ts';
export { completed, initialized, passed, terminated, type Begun } from './session.ts';
export { uuidNamed } from './named-uuid.ts';
export { ordered, stamped, type Agent, type Context, type Draft, type LoggedStatement, type Setting, type Statement } from './statement.ts';
export { statementFaults } from './templates.ts';
export { competenceId, courseId, EXTENSIONS, PSEUDONYMS, TYPES, VERBS, type InLanguages } from './vocabulary.ts';
