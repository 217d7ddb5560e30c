/** What a column is for, as far as its header tells. */

const CREATED = /creat|start|opened|создан|начал|открыт/i;
const CLOSED = /clos|(?:^|[^a-z])end(?:ed|s|$|[^a-z])|finish|won|lost|cancel|закры|заверш|оконч|отмен/i;
const RECORD_ID =
  /^(?:id|№|ид|(?:deal|lead|record|opportunity|invoice|ticket) ?(?:id|number|no\.?|#)|(?:id|ид|номер|№) ?(?:сделки|лида|записи|счета|обращения))$/i;
const ANY_ID =
  /(?:^|[^a-zа-яё])(?:id|ид|№|sku|zip|phone|inn|тел|инн|кпп|код|номер|артикул|индекс)(?:[^a-zа-яё]|$)|телефон|(?:order|deal|lead|invoice|account|client|customer|card|phone) ?(?:number|no\.?|#)/i;
const SIGNED =
  /profit|growth|change|variance|balance|margin|diff|(?:^|[^a-z])net(?:[^a-z]|$)|roi|nps|temperature|latitude|longitude|прибыл|рост|измен|отклон|баланс|сальдо|марж|разниц|чист/i;
const PROBABILITY = /probab|win ?chance|вероятн/i;
const DATE = /date|day|дата|день/i;
const PERIOD = /^\s*(?:month|period|week|quarter|year|месяц|период|неделя|квартал|год)\s*$/i;

export const isCreated = (header: string) => CREATED.test(header) && !isClosed(header);
export const isClosed = (header: string) => CLOSED.test(header);
/** Every row should have its own: a repeated one is a finding. */
export const isRecordId = (header: string) => RECORD_ID.test(header.trim().replace(/[_\s]+/g, ' '));
export const isAnyId = (header: string) => ANY_ID.test(header.replace(/_/g, ' '));
/** Figures that may well be negative. */
export const isSigned = (header: string) => SIGNED.test(header);
export const isProbability = (header: string) => PROBABILITY.test(header);
export const isDateHeader = (header: string) => DATE.test(header);
/** Texts such as 03.2025 name a period there. */
export const isPeriodHeader = (header: string) => PERIOD.test(header);
