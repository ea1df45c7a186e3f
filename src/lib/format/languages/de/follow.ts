import type { Words } from '../en/index.ts';
import type { Formats } from '../formats.ts';

export const followWords = ({ number }: Formats): Words['follow'] => ({
  follow: 'Folgen',
  following: 'Gefolgt',
  feed: 'Feed',
  feedOf: (name) => `Feed von ${name}`,
  newWorksOf: (name, site) => `Neue Veröffentlichungen: ${name}, ${site}`,
  newWorksOn: (topic, site) => `Neue Veröffentlichungen zum Thema ${topic}, ${site}`,
  summary: (parts) => parts.join(', '),
  andOthers: (others) => `und ${number(others)} weitere`,
  retracted: (title) => `Zurückgezogen: ${title}`,
  yourList: 'Neues ansehen',
  blocked:
    'Dieser Browser bewahrt für diese Website nichts auf, darum kann die Liste hier nicht geführt werden. Der Feed funktioniert trotzdem.',
  title: 'Gefolgt',
  description: 'Wem Sie hier folgen, und was seit Ihrem letzten Besuch neu ist.',
  lead: 'Die Personen, Einrichtungen und Themen, denen Sie folgen, und ihre Veröffentlichungen, die seit Ihrem letzten Besuch neu sind. Die Liste liegt allein in diesem Browser: Es gibt kein Konto, und niemand erfährt, wem Sie folgen.',
  withoutScript:
    'Die Liste braucht JavaScript. Ohne es können Sie über Feeds folgen: Kopieren Sie die Adresse von „Feed“ auf einem Profil oder der Seite einer Einrichtung oder eines Themas in einen Feedreader oder ein Mailprogramm, das Feeds liest.',
  feedsTitle: 'Feeds',
  feedsText: (people) => [
    'Jedes Profil und die Seite jeder Einrichtung und jedes Themas hat einen Feed der neuesten Veröffentlichungen, als Atom und als JSON Feed. Ein Feedreader sagt Ihnen, wenn es Neues gibt. Ein Anfang sind ',
    people('die Personen von A bis Z'),
    '.',
  ],
  island: {
    title: 'Gefolgte Forschende',
    empty:
      'Sie folgen noch niemandem. „Folgen“ steht auf jedem Profil und auf der Seite jeder Einrichtung und jedes Themas.',
    looking: 'Neues wird gesucht …',
    newSince: {
      one: '{count} neue Veröffentlichung seit Ihrem letzten Besuch.',
      other: '{count} neue Veröffentlichungen seit Ihrem letzten Besuch.',
    },
    nothingNew: 'Nichts Neues seit Ihrem letzten Besuch.',
    newest: 'Neueste: {title}',
    noWorks: 'Noch keine Veröffentlichungen.',
    firstLook: 'Neues wird von nun an hier gezeigt.',
    gone: 'Diese Seite hat zurzeit keinen Feed: Sie ist umgezogen, wurde entfernt oder war nicht zu erreichen.',
    remove: 'Nicht mehr folgen',
    removed: '{name} steht nicht mehr auf der Liste.',
    saveJson: 'Liste speichern',
    saveOpml: 'Als OPML speichern, für Feedreader',
    load: 'Aus einer Datei hinzufügen:',
    loaded: { one: '{count} hinzugefügt.', other: '{count} hinzugefügt.' },
    elsewhere: {
      one: '{count} Eintrag der Datei gehört zu einer anderen Website und wurde ausgelassen.',
      other: '{count} Einträge der Datei gehören zu anderen Websites und wurden ausgelassen.',
    },
    notAList: 'Diese Datei enthält keine Liste gefolgter Seiten.',
    startAnew: 'Neue Liste beginnen',
    blocked:
      'Dieser Browser bewahrt für diese Website nichts auf, darum gibt es hier keine Liste. Feeds funktionieren trotzdem.',
    broken: 'Was dieser Browser für diese Liste aufbewahrt, ist nicht zu lesen.',
    newer: 'Eine neuere Fassung dieser Website hat die Liste geschrieben. Laden Sie die Seite neu.',
  },
});
