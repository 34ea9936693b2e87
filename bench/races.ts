/** The races, with the goals that they are held against. */
import type { Race } from './race.ts';

export const RACES: readonly Race[] = [
  {
    id: 'steps',
    title: 'Synthetic story: list the choices that stand, take one',
    unit: 'step',
    kind: 'rate',
    figures: ['perSecond'],
    runners: [
      { id: 'story/ink', name: 'inkjs' },
      { id: 'story/actor', name: 'XState actor' },
      { id: 'story/transition', name: 'XState machine.transition' },
      { id: 'story/chart', name: 'ours' },
      { id: 'story/idle', name: 'no story, draws alone' },
    ],
    same: [{ ids: ['story/actor', 'story/ink', 'story/transition', 'story/chart'], within: 0 }],
    goals: [
      { text: 'ours ≥ 25 × XState actor', of: 'story/chart', over: 'story/actor', figure: 'perSecond', atLeast: 25 },
      { text: 'ours ≥ 150 × inkjs', of: 'story/chart', over: 'story/ink', figure: 'perSecond', atLeast: 150 },
    ],
  },
  {
    id: 'plays',
    title: 'Whole playthroughs of Veemarktplein with the model and the half year after',
    unit: 'step',
    kind: 'rate',
    figures: ['perSecond'],
    runners: [
      { id: 'story/ink', name: 'inkjs, the synthetic story' },
      { id: 'play/actor', name: 'XState actor' },
      { id: 'play/fast', name: 'ours' },
    ],
    same: [{ ids: ['play/actor', 'play/fast'], within: 0 }],
    goals: [
      { text: 'ours ≥ 60 × inkjs’s bare story', of: 'play/fast', over: 'story/ink', figure: 'perSecond', atLeast: 60 },
      { text: 'ours ≥ 10 × XState actor', of: 'play/fast', over: 'play/actor', figure: 'perSecond', atLeast: 10 },
    ],
  },
  {
    id: 'explore',
    title: 'Search through all that a player of Veemarktplein can do without visits, each in a fresh process',
    unit: 'edge',
    kind: 'once',
    figures: ['ms', 'megabytes'],
    mostRounds: 3,
    runners: [
      { id: 'explore/adjacency', name: 'xstate/graph getAdjacencyMap' },
      { id: 'explore/transition', name: 'XState machine.transition' },
      { id: 'explore/fast', name: 'ours' },
    ],
    // getAdjacencyMap meets the states in another order, so that another one may stand for those that count as the same.
    same: [
      { ids: ['explore/fast', 'explore/transition'], within: 0 },
      { ids: ['explore/fast', 'explore/adjacency'], within: 1 },
    ],
    goals: [
      { text: 'time of ours ≤ 1/20 of getAdjacencyMap', of: 'explore/fast', over: 'explore/adjacency', figure: 'ms', atMost: 1 / 20 },
      {
        text: 'memory of ours ≤ 1/2 of getAdjacencyMap',
        of: 'explore/fast',
        over: 'explore/adjacency',
        figure: 'megabytes',
        atMost: 1 / 2,
      },
    ],
  },
  {
    id: 'command',
    title: 'The explore command as a whole process, beside a process of its first search alone',
    unit: 'process',
    kind: 'once',
    figures: ['ms'],
    mostRounds: 3,
    runners: [
      { id: 'command/transition', name: 'first search on XState machine.transition' },
      { id: 'command/explore', name: 'ours: laten-doen explore' },
    ],
    same: [{ ids: ['command/explore', 'command/transition'], within: 0 }],
    goals: [{ text: 'ours ≤ 0.2 × XState', of: 'command/explore', over: 'command/transition', figure: 'ms', atMost: 0.2 }],
  },
  {
    id: 'replay',
    title: 'Replay of 1,000 logs of random runs, parsed beforehand',
    unit: 'log',
    kind: 'rate',
    figures: ['perSecond'],
    runners: [
      { id: 'replay/parse', name: 'JSON.parse of the logs' },
      { id: 'replay/session', name: 'the session on XState' },
      { id: 'replay/figures', name: 'ours' },
      { id: 'replay/everything', name: 'ours, causes and weekly hashes too' },
    ],
    same: [{ ids: ['replay/parse', 'replay/session', 'replay/figures', 'replay/everything'], within: 0 }],
    prepare: async (quick, report) => {
      const { logTexts } = await import('./logs.ts');
      logTexts(quick, (played) => report(`playing log ${played + 1}`));
    },
    goals: [{ text: 'time of ours ≤ 1 × JSON.parse', of: 'replay/parse', over: 'replay/figures', figure: 'perSecond', atMost: 1 }],
  },
];
