import { numberToWord } from './made-up-words.ts';
import type { Random } from './random.ts';

/** How the people of a made-up corpus are called. */
export type MakeName = (random: Random) => { given: string; family: string };

const families = (
  'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Kim Lee Park Nguyen Tran Singh Kumar Sharma Sato Suzuki Tanaka Smith ' +
  'Johnson Brown García Martínez López Rodríguez Silva Santos Müller Schmidt Rossi Russo Ivanov Petrov Novák Hansen ' +
  'Jansen Martin Bernard Cohen Yilmaz Kaya Ali Khan Hassan Okafor Mensah Lindqvist Nieminen Kowalski Popescu Horvat'
).split(' ');
const givens = (
  'Wei Yan Jing Hui Min Xin Lei Ying Jun Tao Yi Hao Yi-Ting Wei-Ling Weihua Ji-hoon Soo-jin Yuki Kenji Anh Amit Priya ' +
  'John Mary James Anna Maria José Juan Carlos Jean Pierre Jean-Pierre Marie-Claire Peter Thomas Laura Marco Ivan Olga ' +
  'Lars Eva Mehmet Ayşe Omar Fatima Chidi Kwame Mohammed David Daniel Elena Robert William Sofia Pavel Ingrid Andrei'
).split(' ');

/**
 * Names as unevenly frequent as those of the authors of a large field: a third bear one of a few dozen surnames, the most
 * frequent of which three in a hundred bear, the rest rare ones; as many given names are frequent, which are parts of
 * one another; some people have a second name or two surnames.
 */
export const makeRealisticName: MakeName = (random) => {
  const common = (): string => families[random.zipf(families.length, 4)] ?? '';
  const rare = (): string => capitalise(numberToWord(random.zipf(20_000, 500)));
  const frequent = (): string => givens[random.zipf(givens.length, 10)] ?? '';
  const given = (): string =>
    random.chance(0.45) ? frequent() : capitalise(numberToWord(20_000 + random.zipf(5000, 50)));
  const family = random.chance(0.35) ? common() : rare();
  return {
    given: random.chance(0.15) ? `${given()} ${given()}` : given(),
    family: random.chance(0.05) ? `${family} ${common()}` : family,
  };
};

/** The same among many people of one name: Wei Wang stands on 5,000 of 100,000 works. */
export const makeOftenOneName: MakeName = (random) =>
  random.chance(1 / 60) ? { given: 'Wei', family: 'Wang' } : makeRealisticName(random);

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
