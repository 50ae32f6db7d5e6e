/**
 * Words that name the same thing in news about politics, a line each, alternatives parted by `,`; hand-made. States first, with the cities and
 * offices that stand for them, in several languages.
 */
const LINES = `
us, usa, america, american, americans, united states, washington, white house, états-unis, américain, estados unidos, estadounidense, vereinigte staaten, amerikanisch, сша, американский, امريكا, الولايات المتحدة
china, chinese, prc, beijing, peking, people's republic, mainland, middle kingdom, chine, chinois, pékin, chino, chinesisch, китай, китайский, пекин, الصين, بكين
russia, russian, moscow, kremlin, russie, russe, moscou, rusia, ruso, moscú, russland, russisch, moskau, россия, российский, москва, кремль, روسيا, موسكو
ukraine, ukrainian, kyiv, kiev, ucrania, ucraniano, ukrainisch, украина, киев, اوكرانيا
israel, israeli, jerusalem, tel aviv, israël, israélien, israelisch, израиль, اسرائيل
palestinian, palestinians, palestine, gaza, gazan, strip
iran, iranian, tehran, téhéran, teherán, teheran, иран, ايران
north korea, north korean, dprk, pyongyang, corée du nord, corea del norte, nordkorea, кндр, пхеньян
uk, britain, british, london, united kingdom, royaume-uni, londres, großbritannien, london
canada, canadian, ottawa, canadien, kanada
france, french, paris
germany, german, berlin, allemagne, alemania, deutschland
japan, japanese, tokyo
india, indian, delhi
turkey, turkish, ankara, türkiye
philippines, philippine, filipino, manila
taiwan, taiwanese, taipei, island
eu, european union, brussels, europe, european
un, united nations, world body
nato, alliance, atlantic alliance
iaea, atomic agency, nuclear watchdog, nuclear agency
mexico, mexican
election, elections, electoral, vote, votes, voting, voter, voters, ballot, ballots, poll, polls, polling, midterm, midterms, campaign, élection, elecciones, wahl, wahlen, выборы
interfere, interference, interfering, meddle, meddling, intervene, influence, involved, ingérence, injerencia, einmischung, вмешательство
deny, denies, denied, denial, reject, rejects, rejected, dismiss, dismissed, refute, rebuff, dispute, contradicted
groundless, baseless, unfounded, untrue, false, fabricated, fabrication, invented, made up, fake, lie, lies, lying, slander, smear, smears, malicious, blackening, fiction, disinformation, hoax
absurd, ridiculous, nonsense, rubbish, laughable, stupid, preposterous, farce
accuse, accuses, accused, accusation, allegation, allegations, alleged, charge, charges, blame, blames, blamed
never, not once, at no time
warn, warns, warned, caution, cautioned, threat, threaten
demand, demands, call on, calls on, urge, urged, insist
condemn, condemned, condemnation, deplore, denounce, protest, protested
evidence, proof, dossier, trace
sanction, sanctions, blacklist, blacklisted, penalties, embargo, punish, restrictions, curbs
tariff, tariffs, duty, duties, levy, levies
tax, taxes, taxed, taxation, taxpayer
budget, spending, spend, spent
deficit, debt, trillion
job, jobs, employment, unemployment, unemployed, wages, wage
economy, economic, growth, recession
trade, commerce, export, exports, exporting, import, imports
export controls, export curbs, controls, chip rules, chip controls
chip, chips, semiconductor, semiconductors, microelectronics
technology, technological, tech
company, companies, firm, firms, business, businesses, corporation, corporations
weapon, weapons, weaponry, arms, munitions, ammunition, shell, shells, artillery
shipment, shipments, delivery, deliveries, consignment, supply, supplies, supplied, supplier, suppliers, convoy, convoys, truck, trucks, lorry, lorries
bomb, bombs, explosive, explosives, blast, blasts, explosion, mine, mines, sabotage
missile, missiles, rocket, rockets
drone, drones, uav, uavs, unmanned, shahed
war, conflict, fighting, invasion, hostilities
attack, attacks, strike, strikes, assault, offensive, raid
soldier, soldiers, troops, army, military, armed forces, forces
pause, paused, halt, halted, suspend, suspended, delayed, stood still, hold, withhold, withholding, held back
release, released, freed
ceasefire, truce
peace, peaceful, peace talks, negotiation, negotiations, peace conference, peace summit
neutral, neutrality
summit, meeting, talks, conference, guest
aid, humanitarian, relief, food, hunger, starvation, famine
dead, death, deaths, died, killed, killing, killings, toll, casualties, casualty, massacre
number, numbers, figure, figures, count, data, statistics
genocide, crimes against humanity, war crime, war crimes, atrocity, atrocities
court, judge, judges, tribunal, justices, icj
law, bill, act, legislation
drug, drugs, fentanyl, opioid, opioids, overdose, narcotics, cocaine, heroin
precursor, precursors, chemical, chemicals, ingredients
hack, hacked, hacking, hacker, hackers, cyberattack, cyberattacks, cyber, breach
spy, spying, surveillance, espionage, intelligence
balloon, airship
diplomat, diplomats, envoy, ambassador, embassy, mission
foreign minister, foreign secretary, secretary of state, chief diplomat, top diplomat, us diplomat
prime minister, premier, head of government, premier ministre, primer ministro, ministerpräsident
president, head of state, leader
spokesman, spokeswoman, spokesperson, press secretary
defence minister, defense minister, defence secretary, defense secretary, pentagon, defence ministry, defense ministry
foreign ministry, ministry of foreign affairs, state department, department of state, foreign office
treasury, treasury secretary, finance minister, finance ministry
secretary general, secretary-general, un chief
attorney general, justice department, prosecutor, prosecutors
chief executive, ceo, manager, boss, head, chief, director
congress, senate, house, parliament, lawmakers, senator, congressman, congresswoman
speaker, speaker of the house
committee, hearing, panel, inquiry, commission, investigation, probe, review
student, students, campus, university, universities, college, colleges, school, schools
antisemitic, antisemitism, jewish, jews
protest, protests, protesters, demonstration, demonstrators, encampment, rally
uyghur, uyghurs, uighur, uighurs, xinjiang
camp, camps, detention, interned, detained
independence, separatism, separatist, separatists
unification, reunification, unified, reunify
sovereignty, sovereign, territory, territorial
subordinate, subordination
reef, shoal, sea, maritime
coast guard, coastguard
ship, ships, vessel, vessels, boat, boats, warship
overcapacity, overproduction, surplus capacity, produces too much, make too many, too much capacity
subsidy, subsidies, subsidised, subsidized, state support, props up
car, cars, vehicle, vehicles, ev, evs
solar, panel, panels, battery, batteries
grain, wheat, corridor, cereals
deal, agreement, arrangement, accord, pact, treaty, initiative
pipeline, pipelines, pipes, nord stream
gas, oil, energy, coal
nuclear, atomic, reactor, power plant
plant, site, station
inspector, inspectors, experts, monitors
roof, roofs
fire, blaze
owner, owned, owns, own, control, controlled, controls, steers, parent company, agent
sell, sale, sold, divest, divestiture, divestment
ban, banned, banning, prohibit, forbidden, block, blocks, blocking, blocked
restore, restored, resume, resumed, back, again
communication, communications, contacts, contact, dialogue, talking
conscience, shame, disgrace, outrageous, shameful
resign, resignation, step down, quit
terrorist, terrorists, terrorism, isis, isil, al qaeda, jihad
agency, unrwa, refugee agency
staff, employee, employees, workers
immigration, immigrant, immigrants, migrant, migrants, refugee, refugees, aliens, undocumented, illegals
border, wall, fence
amnesty, citizenship, citizens
gun, guns, firearm, firearms, rifle, rifles, shooting
crime, crimes, criminal, criminals, murder, murders, homicide
police, officers, law enforcement
obamacare, affordable care act, aca
health care, healthcare, medicare, medicaid, insurance, health insurance
abortion, abortions, planned parenthood
climate change, global warming, carbon
vaccine, vaccines, vaccination, vaccinated
virus, coronavirus, covid, pandemic
poor, poverty, poorest
rich, wealthy, wealth, millionaires, billionaires
veteran, veterans
woman, women, female
child, children, kids, kid
gay, same-sex, marriage equality, lgbt
black, african-american, african americans
muslim, muslims, islam, islamic
email, emails, server
oppose, opposed, opposes, opposition, against
support, supported, supports, favor, favour, in favor, back, backed
increase, increased, rise, rising, rose, higher, up, grew, grow, raise, raised, raising, hike
decrease, decline, declined, fall, fell, drop, dropped, lower, cut, cuts, cutting, reduce, reduced, reduction
highest, largest, biggest, greatest, most, massive, huge
lowest, smallest, fewest, least
double, doubled, twice
begin, began, begun, start, started
end, ended, ending, stop, stopped, halt
nation, nations, country, countries, states
money, cash, dollars, funds, funding, paid, pay, pays, payment
win, won, victory, landslide, winning
lose, lost, losing, loss
picture, photo, photograph, image, images, pic, video, footage, clip
dog, dogs, puppy
cop, cops, police officer
film, movie
quote, quoted, remark, comment
mom, mother, dad, father, parents
dies, died, dead, death, passed away
`;

const words = new Map<string, number>();
const phrases = new Map<string, number>();

/** Fills the tables once: `read` cuts a text into the words as retrieval compares them. */
export function conceptsBy(read: (text: string) => readonly string[]): {
  readonly words: ReadonlyMap<string, number>;
  readonly phrases: ReadonlyMap<string, number>;
} {
  if (words.size === 0) {
    LINES.trim()
      .split('\n')
      .forEach((line, concept) => {
        for (const entry of line.split(',')) {
          const parts = read(entry);
          const table = parts.length > 1 ? phrases : words;
          if (parts.length > 0 && !table.has(parts.join(' '))) table.set(parts.join(' '), concept);
        }
      });
  }
  return { words, phrases };
}
