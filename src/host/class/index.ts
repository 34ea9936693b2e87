/** What a student's page fetches once it has joined a class. */
export { ClassChannel, LONGEST_WAIT } from './channel.ts';
export { outgoingOf } from './outgoing.ts';
