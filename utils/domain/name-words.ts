const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What a person is or is called: a name beside it stands for itself ("President Biden", "President of France", "US Senator"). Small letters; a row or two a language. */
export const ROLES = listed(`
  mr mrs ms dr sir dame lord lady baron count king queen prince princess emperor empress pope president vice-president premier chancellor minister
  secretary senator senators congressman congresswoman representative rep sen gov governor governors governor-general viceroy mayor speaker judge
  justice ambassador ambassadors envoy consul commissioner general gen lieutenant major colonel col captain admiral marshal sergeant generalissimo
  chief leader chairman chairwoman chair director spokesman spokeswoman spokesperson deputy member members mp mps mep meps professor prof rev
  comrade attorney incumbent candidate taoiseach sheikh ayatollah emir sultan hon datuk shah democrats republicans liberals conservatives founder head
  präsident präsidentin kanzler kanzlerin bundeskanzler außenminister minister herr frau botschafter sprecher general
  président présidente ministre chancelier ambassadeur mme señor señora presidente presidenta ministro ministra canciller embajador portavoz
  президент министр посол премьер`);

/** What a person may be said to be in the word before the name, and what parties are called too. */
export const SIDES = listed(
  'democrat republican conservative liberal labour labor socialist communist tory whig nationalist independent green',
);

/** Organs of a state, what is held in it, and its parts and waters: a longer name of its own ("Government of China", "US Embassy", "Gaza Strip"). */
export const ORGANS = listed(`
  government republic kingdom dominion ministry department administration cabinet parliament congress senate house assembly court army navy force
  forces guard police embassy consulate mission delegation constitution treasury council border election colony war invasion operation campaign crisis
  revolution summit northern southern eastern western central river lake sea bay island islands gulf strait strip cape
  regierung republik ministerium botschaft armee gouvernement république ministère ambassade armée gobierno república ministerio embajada ejército
  правительство министерство посольство республика`);

/** Heads of names that are somebody else's, whichever country or person they are named for. */
export const HEADS = listed(`
  party bank university college school institute academy times daily post news herald journal gazette street road avenue square port cup prix airport airlines airways
  foundation center centre library museum hotel tower church society
  association club company corporation inc ltd group prize award stadium park bridge mobile telecom railway railways race challenge festival league
  union federation movement alliance coalition front alternative action choice brotherhood workers bund battle treaty voice
  partei universität zeitung straße stiftung verein parti banque université rue fondation
  partido banco universidad calle fundación partia партия банк университет газета`);

/** Words before a country's name that make another place of it. */
export const PLACES = listed('new north south east west upper lower little neu nord süd nouvelle nueva nuevo');

/** Words that begin a sentence before a name without belonging to it. */
export const OPENERS = listed(`
  the a an this that these those in on at by for from with without of to into onto over under after before since until during between among against
  about around across along behind beyond near through throughout within via per like unlike despite because although though while whereas when
  whenever where if unless once as and or but nor so yet both either neither not only even also then thus hence however meanwhile later today
  yesterday tomorrow now here there still again instead perhaps what which who whose why how is are was were will would can could did does do has have
  had he she it they we you i his her its their our my your some many most more all any each every other another no one two three four five former
  le la les un une des du de au aux en dans par pour sur sous avec sans chez entre contre vers depuis selon mais et ou donc car si quand comme
  el los las lo al con sin sobre según desde hasta hacia ante tras y o pero aunque cuando porque como que del
  в на с со к ко о об от до из за по под при для без через перед между и а но или что как если когда`);

/** Days and months: they have capitals of their own and belong to no name. */
export const CALENDAR = listed(`
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december`);

/** Words that join the parts of a name; the article may follow. */
export const JOINS = listed('of for de du des del di da von der van');
