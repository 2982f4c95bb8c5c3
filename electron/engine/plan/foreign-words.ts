import type { PlaceWord } from './place-words.ts'
import { placeOf, type TimeOfDay } from './place-words.ts'

/*
 * A few hundred word stems for stories in other languages, so that headings and plain sentences give pictures with
 * a noun that can be drawn. A stem matches words that begin with it; the longest wins.
 */

const parse = (text: string): [string, string][] =>
  text
    .trim()
    .split('\n')
    .flatMap((line): [string, string][] => {
      const [meaning = '', stems = ''] = line.split(':').map((part) => part.trim())
      return stems.split(' ').map((stem): [string, string] => [stem, meaning])
    })

const places = parse(`
forest: wald лес bosque forêt bois bosco floresta las
village: dorf деревн село aldea pueblo village villaggio wieś
city: stadt город ciudad ville città cidade miasto
street: straße strasse улиц calle rue strada
house: haus hütte дом избушк casa maison
kitchen: küche кухн cocina cuisine cucina
room: zimmer stube комнат спальн habitación chambre camera
castle: schloss burg замок дворец castillo château castello
sea: meer море mar mer mare
beach: strand пляж берег playa plage spiaggia
river: fluss bach река реки рекой реку ручей río rivière fiume
lake: lac lago озеро озера
mountain: berg гора горы горах горе montaña montagne montagna
meadow: wiese feld луг поле prado pré prato
garden: garten сад jardín jardin giardino
cave: höhle пещер cueva grotte grotta
school: schule школ escuela école scuola
market: markt рынок базар mercado marché mercato
desert: wüste пустын desierto désert deserto
bridge: brücke мост puente pont ponte
church: kirche церк храм iglesia église chiesa
island: insel остров isla île isola
space: weltraum космос espacio espace spazio
`)

const times = parse(`
night: nacht nachts ночь ночью ночи noche nuit notte полночь mitternacht
dusk: abend abends вечер anochecer soir sera sonnenuntergang закат
day: morgen morgens утро утром mañana matin mattina tag днём днем
dawn: sonnenaufgang рассвет amanecer aube alba
`)

const weathers = parse(`
rain: regen regnet дожд lluvia pluie pioggia
storm: gewitter sturm donner гроз гром буря tormenta orage tempesta
snow: schnee schneit снег nieve neige neve
wind: wind ветер ветр viento vent vento
fog: nebel туман niebla brouillard nebbia
`)

const figures = parse(`
fox: fuchs füchs лис zorro renard volpe
wolf: wolf wölf волк lobo loup lupo
bear: bär медвед oso ours orso
hare: hase hasen зая заяц liebre lièvre lepre
cat: katze kater кош кот коты gato chat gatto
dog: hund собак пёс пес perro chien cane
owl: eule сова совы búho hibou gufo
bird: vogel vögel птиц pájaro oiseau uccello
horse: pferd лошад конь caballo cheval cavallo
mouse: maus mäuse мыш ratón souris topo
frog: frosch лягуш rana grenouille
king: könig король царь rey roi
queen: königin королев reina reine regina
princess: prinzessin принцесс princesa princesse principessa
grandmother: großmutter oma бабуш старуш abuela grand-mère nonna
grandfather: großvater opa дедуш старик abuelo grand-père nonno
girl: mädchen девоч niña fille ragazza
boy: junge jungen мальчик niño garçon ragazzo
woman: frau женщин mujer femme donna
man: mann мужчин hombre homme uomo
child: kind kinder ребён дети niños enfant bambin
`)

const props = parse(`
lantern: laterne фонар farol lanterne lanterna
key: schlüssel ключ llave clé clef chiave
chest: truhe сундук cofre coffre baule
rope: seil верёвк веревк cuerda corde corda
well: brunnen колод pozo puits pozzo
book: buch bücher книг libro livre
sword: schwert меч espada épée spada
boat: boot лодк barco bateau barca
apple: apfel äpfel яблок manzana pomme mela
candle: kerze свеч vela bougie candela
crown: krone корон corona couronne
letter: brief письм carta lettre lettera
map: landkarte mapa карт carte mappa
`)

const sounds = parse(`
knock: klopf стук golpe toc
bell: glocke läut колокол campana cloche
door creak: knarr quietsch скрип cruj grinc
thunder: donner гром trueno tonnerre tuono
wind howl: heul выл завыл aull hurl
rain: regen дожд lluvia pluie pioggia
splash: platsch всплеск плюх chapot splash
laugh: lach смея засмея смех risa rire ris
applause: klatsch захлоп аплод aplau applau
dog bark: bell лая гавк ladr aboi
footsteps: schritt шаг paso pas passi
music: musik музык música musique musica
whistle: pfeif свист silb siffl
clock tick: tick тик
crash: krach грох estruendo fracas
`)

type Table = ReadonlyMap<string, [string, string][]>

/** By the first two letters, so that a long story stays quick. */
const index = (entries: [string, string][]): Table => {
  const table = new Map<string, [string, string][]>()
  for (const entry of entries.toSorted((a, b) => b[0].length - a[0].length)) {
    const key = entry[0].slice(0, 2)
    table.set(key, [...(table.get(key) ?? []), entry])
  }
  return table
}

const tables = {
  places: index(places),
  times: index(times),
  weathers: index(weathers),
  figures: index(figures),
  props: index(props),
  sounds: index(sounds),
}

/** The English word for a word of another language, by its stem; short stems must be nearly the whole word. */
export const meaningOf = (table: keyof typeof tables, word: string): string | undefined => {
  const lower = word.toLowerCase()
  return tables[table]
    .get(lower.slice(0, 2))
    ?.find(([stem]) => lower.startsWith(stem) && lower.length - stem.length <= (stem.length < 4 ? 1 : 4))?.[1]
}

export const foreignPlace = (word: string): PlaceWord | undefined => {
  const meaning = meaningOf('places', word)
  return meaning === undefined ? undefined : placeOf(meaning)
}

export const foreignTime = (word: string): TimeOfDay | undefined => meaningOf('times', word) as TimeOfDay | undefined
