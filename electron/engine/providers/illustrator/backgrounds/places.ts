import type { Scene } from './core/scene.ts'
import { paintBridge } from './places/bridge.ts'
import { paintCamp } from './places/camp.ts'
import { paintCarriage } from './places/carriage.ts'
import { paintCastle } from './places/castle.ts'
import { paintCave } from './places/cave.ts'
import { paintSkyline, paintStreet } from './places/city.ts'
import { paintAboveClouds } from './places/clouds.ts'
import { paintBeach, paintSea } from './places/coast.ts'
import { paintPlanetSurface, paintSpace } from './places/cosmos.ts'
import { paintDesert } from './places/desert.ts'
import { paintFarm, paintGarden, paintMeadow } from './places/fields.ts'
import { paintDungeon, paintThroneRoom } from './places/halls.ts'
import { paintHarbor } from './places/harbor.ts'
import { paintMountains, paintSnowfield } from './places/heights.ts'
import { paintBedroom, paintHallway, paintKitchen, paintLivingRoom } from './places/homes.ts'
import { paintJungle, paintSwamp } from './places/jungle.ts'
import { paintLake, paintRiver } from './places/lakes.ts'
import { paintClassroom, paintLibrary } from './places/learning.ts'
import { paintHospital, paintOffice, paintShop } from './places/services.ts'
import { paintSpaceship } from './places/spaceship.ts'
import { paintStage } from './places/stage.ts'
import { paintStation } from './places/station.ts'
import { paintUnderwater } from './places/underwater.ts'
import { paintVillage } from './places/village.ts'
import { paintVolcano } from './places/volcano.ts'
import { paintDesk, paintRoad } from './places/ways.ts'
import { paintForest } from './places/woods.ts'
import { paintWorkshop } from './places/workshop.ts'

export interface Place {
  id: string
  /** What a take of it is called. */
  label: string
  /** Indoors: no weather in front, and lamps instead of the sun. */
  inside: boolean
  /** What the weather does here: nothing falls under a `roof`; where there is `none` it changes nothing. */
  air: 'open' | 'roof' | 'none'
  /** Words and word pairs that name it, singular, lower case. */
  words: readonly string[]
  paint: (scene: Scene) => void
}

const place = (
  id: string,
  label: string,
  words: string,
  paint: Place['paint'],
  inside = false,
  air: Place['air'] = inside ? 'roof' : 'open',
): Place => ({
  id,
  label,
  inside,
  air,
  words: words.split(',').map((word) => word.trim()),
  paint,
})

/** Every kind of place that can be drawn. One line adds one. */
export const places: readonly Place[] = [
  place('forest', 'Forest', 'forest, wood, woodland, woods, grove, clearing, glade, thicket, pine forest', paintForest),
  place('jungle', 'Jungle', 'jungle, rainforest, rain forest, tropics', paintJungle),
  place('swamp', 'Swamp', 'swamp, marsh, bog, bayou, wetland', paintSwamp),
  place(
    'meadow',
    'Meadow',
    'meadow, field, hill, hillside, grassland, pasture, prairie, valley, countryside, plain, park, lawn, playground, graveyard',
    paintMeadow,
  ),
  place(
    'farm',
    'Farm',
    'farm, barn, farmyard, barnyard, ranch, vineyard, orchard, wheat field, cornfield, stable, mill',
    paintFarm,
  ),
  place(
    'garden',
    'Garden',
    'garden, backyard, back yard, yard, rose garden, greenhouse, courtyard, porch, terrace, cottage, house, home',
    paintGarden,
  ),
  place('mountain', 'Mountains', 'mountain, peak, cliff, summit, canyon, ridge, highland, alps, rock', paintMountains),
  place('volcano', 'Volcano', 'volcano, crater rim, lava field, lava, eruption, volcanoes', paintVolcano),
  place(
    'snow',
    'Snow',
    'snow, arctic, tundra, ice, glacier, snowfield, north pole, south pole, winter, antarctica, iceberg',
    paintSnowfield,
  ),
  place('desert', 'Desert', 'desert, dune, sand, sahara, oasis, wasteland, pyramid', paintDesert),
  place('camp', 'Camp', 'camp, campsite, campfire, tent, camping', paintCamp),
  place('sea', 'Sea', 'sea, ocean, wave, open water, deck, high seas', paintSea),
  place('beach', 'Beach', 'beach, island, shore, seashore, coast, bay, lagoon, seaside', paintBeach),
  place('harbor', 'Harbour', 'harbor, harbour, port, dock, pier, quay, wharf, marina, lighthouse, jetty', paintHarbor),
  place('river', 'River', 'river, stream, creek, brook, waterfall, riverbank, bank of the river', paintRiver),
  place('lake', 'Lake', 'lake, pond, lakeside, loch, pool', paintLake),
  place(
    'underwater',
    'Under water',
    'underwater, under water, under the sea, seabed, reef, coral reef, sea floor, ocean floor, deep sea, aquarium',
    paintUnderwater,
    false,
    'none',
  ),
  place(
    'street',
    'Street',
    'street, city street, city, alley, avenue, sidewalk, pavement, square, plaza, downtown, corner',
    paintStreet,
  ),
  place('skyline', 'Skyline', 'skyline, rooftop, roof, skyscraper, city skyline, metropolis, waterfront', paintSkyline),
  place('village', 'Village', 'village, town, hamlet, village square, town square, settlement, church', paintVillage),
  place('castle', 'Castle', 'castle, fortress, palace, tower, kingdom, castle gate, citadel', paintCastle),
  place('road', 'Road', 'road, highway, crossroad, lane, track, path, roadside, motorway, race track, way', paintRoad),
  place('bridge', 'Bridge', 'bridge, footbridge, drawbridge', paintBridge),
  place('cave', 'Cave', 'cave, cavern, grotto, tunnel, mine, den, burrow, lair', paintCave, false, 'none'),
  place(
    'space',
    'Space',
    'space, outer space, galaxy, universe, cosmos, orbit, star, moonlight sky',
    paintSpace,
    false,
    'none',
  ),
  place(
    'planet',
    'Planet',
    'planet, moon, mars, alien planet, crater, planet surface, asteroid, lunar surface',
    paintPlanetSurface,
    false,
    'none',
  ),
  place('sky', 'Above the clouds', 'sky, cloud, above the clouds, heaven, air, cloudscape', paintAboveClouds),
  place(
    'throne',
    'Throne room',
    'throne room, castle hall, great hall, ballroom, palace hall, throne, court, temple, cathedral',
    paintThroneRoom,
    true,
  ),
  place('dungeon', 'Dungeon', 'dungeon, prison, cell, jail, crypt, cellar, basement, tomb, vault', paintDungeon, true),
  place(
    'living-room',
    'Living room',
    'living room, room, parlor, parlour, lounge, sitting room, apartment, flat, cabin, inn, tavern, chamber, fireplace',
    paintLivingRoom,
    true,
  ),
  place('bedroom', 'Bedroom', 'bedroom, bed, nursery, attic, bed chamber, dormitory, bedchamber', paintBedroom, true),
  place(
    'hallway',
    'Hallway',
    'hallway, hall, corridor, entrance, staircase, doorway, door, lobby, bathroom',
    paintHallway,
    true,
  ),
  place('kitchen', 'Kitchen', 'kitchen, dining room, pantry, bakery, restaurant, cafe, canteen', paintKitchen, true),
  place(
    'workshop',
    'Workshop',
    'workshop, garage, shed, forge, smithy, studio, laboratory, lab, factory, toolshed, tool shed, barn loft',
    paintWorkshop,
    true,
  ),
  place(
    'classroom',
    'Classroom',
    'classroom, school, schoolroom, class, kindergarten, lecture hall, schoolhouse',
    paintClassroom,
    true,
  ),
  place('library', 'Library', 'library, study, bookshop, bookstore, archive, reading room, museum', paintLibrary, true),
  place(
    'office',
    'Office',
    'office, post office, police station, bureau, sorting hall, newsroom, bank, headquarters, town hall, sorting room',
    paintOffice,
    true,
  ),
  place(
    'shop',
    'Shop',
    'shop, market, store, supermarket, grocery, stall, marketplace, bazaar, mall, toy shop',
    paintShop,
    true,
  ),
  place('hospital', 'Hospital', 'hospital, clinic, ward, infirmary, doctor, surgery, sickroom', paintHospital, true),
  place(
    'station',
    'Station',
    'station, train station, platform, railway, subway, railway station, bus station, airport',
    paintStation,
    false,
    'roof',
  ),
  place(
    'carriage',
    'Train carriage',
    'carriage, compartment, train, train compartment, train car, train corridor, dining car, sleeping car, bus, tram, wagon, inside the train',
    paintCarriage,
    true,
  ),
  place(
    'spaceship',
    'Spaceship',
    'spaceship, space ship, starship, space station, cockpit, control room, spacecraft, shuttle, mission control, engine room, submarine',
    paintSpaceship,
    true,
  ),
  place('desk', 'Desk', 'desk, table, tabletop, desktop, workbench, counter', paintDesk, true),
  place('stage', 'Stage', 'stage, theatre, theater, concert, show, circus, cinema, podium, opera', paintStage, true),
]
