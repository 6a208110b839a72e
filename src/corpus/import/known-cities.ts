import { foldName } from '../../archive/name.ts';
import { countryOfCapital } from './countries.ts';

/** Cities that are no capitals and that reports often name without their country. */
const cities: Readonly<Record<string, string>> = {
  Russia:
    'Sochi|St Petersburg|St. Petersburg|Saint Petersburg|Vladivostok|Kazan|Yekaterinburg|Kaliningrad|Novosibirsk|Ufa|Samara|Khabarovsk|Irkutsk|Rostov-on-Don|Krasnodar|Yaroslavl|Nizhny Novgorod|Chelyabinsk|Omsk|Orenburg|Astrakhan|Volgograd|Grozny|Makhachkala|Novo-Ogaryovo',
  'United States':
    'New York|New York City|Los Angeles|San Francisco|Chicago|Houston|Boston|Philadelphia|San Diego|Seattle|Atlanta|Miami|Wilmington|Camp David|Washington|Honolulu',
  China:
    'Shanghai|Hong Kong|Hangzhou|Qingdao|Xiamen|Xi’an|Xian|Guangzhou|Shenzhen|Nanjing|Tianjin|Chengdu|Boao|Sanya|Dalian|Harbin|Urumqi|Wuhan|Chongqing|Macao',
  Kazakhstan: 'Almaty|Shymkent|Turkistan|Aktau|Aktobe|Karaganda|Pavlodar|Burabay|Borovoe',
  Uzbekistan: 'Samarkand|Bukhara|Khiva',
  Turkey: 'Istanbul|Antalya|Izmir|Bodrum',
  Switzerland: 'Geneva|Davos|Zurich|Lucerne|Basel|Lugano|Lausanne',
  Germany: 'Munich|Hamburg|Bonn|Frankfurt|Dresden|Weimar|Cologne|Leipzig|Dusseldorf|Meseberg',
  France: 'Strasbourg|Nice|Lyon|Marseille|Deauville|Cannes|Biarritz|Versailles',
  'United Kingdom': 'Edinburgh|Glasgow|Belfast|Cardiff|Manchester|Gleneagles|Chequers|Birmingham',
  Italy: 'Milan|Venice|Genoa|Naples|Turin|Florence|Bari|Taormina',
  Japan: 'Osaka|Hiroshima|Kyoto|Nagoya|Yokohama|Sapporo|Nagasaki',
  India: 'Mumbai|Goa|Bengaluru|Kolkata|Chennai|Hyderabad|Udaipur',
  'Saudi Arabia': 'Jeddah|Mecca|Medina|Dhahran',
  'United Arab Emirates': 'Dubai|Sharjah',
  Egypt: 'Sharm el-Sheikh|Sharm El-Sheikh|Sharm el Sheikh|Alexandria',
  Indonesia: 'Bali|Bandung|Surabaya',
  Vietnam: 'Danang|Da Nang|Ho Chi Minh City',
  Canada: 'Toronto|Montreal|Vancouver|Quebec City|Halifax',
  Australia: 'Sydney|Melbourne|Brisbane|Perth',
  'South Africa': 'Johannesburg|Durban|Cape Town',
  Brazil: 'Rio de Janeiro|Sao Paulo|São Paulo|Fortaleza',
  Ukraine: 'Lviv|Lvov|Odesa|Odessa|Kharkiv|Dnipro|Yalta|Donetsk',
  Poland: 'Krakow|Kraków|Gdansk|Poznan|Rzeszow|Rzeszów',
  'South Korea': 'Busan|Incheon|Gyeongju|Jeju',
  Israel: 'Tel Aviv|Haifa',
  Spain: 'Barcelona|Seville|Granada',
  Netherlands: 'The Hague|Rotterdam|Maastricht',
  Belgium: 'Bruges|Antwerp|Ghent',
  Mexico: 'Cancun|Cancún|Los Cabos',
  Peru: 'Arequipa|Cusco',
  Finland: 'Turku',
  Austria: 'Salzburg|Graz|Innsbruck',
  Denmark: 'Aarhus',
  Greece: 'Thessaloniki',
  Belarus: 'Brest|Gomel|Grodno|Vitebsk',
  Azerbaijan: 'Ganja|Gabala|Shusha',
  Georgia: 'Batumi',
  Kyrgyzstan: 'Osh|Cholpon-Ata',
  Pakistan: 'Karachi|Lahore',
  Malaysia: 'Putrajaya',
  Morocco: 'Marrakesh|Marrakech|Casablanca|Tangier',
  Colombia: 'Cartagena|Medellin',
};

const countries = new Map(
  Object.entries(cities).flatMap(([country, names]) =>
    names.split('|').map((name) => [foldName(name), country] as const),
  ),
);

/** The usual English name of the country of a well-known city, capital or not; null of any other name. */
export function countryOfCity(name: string): string | null {
  return countries.get(foldName(name)) ?? countryOfCapital(name);
}
