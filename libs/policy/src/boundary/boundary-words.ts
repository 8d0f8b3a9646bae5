import { ownerLabel } from '../coverage/owner-label.js';
import type { Language } from '../explain/language.js';
import { withParticle } from '../explain/particles.js';
import { unitOfType } from '../explain/unit-of.js';
import { placeLabel, valueText } from '../explain/value-text.js';
import type { Unit } from '../mechanisms/units.js';
import type { Words } from '../policy-error.js';
import type { RuleSet } from '../rule-set/model.js';
import { traced, type Json } from '../values/json.js';
import type { BoundarySide } from './boundary-case.js';
import type { Standpoint, Standpoints } from './standpoints.js';

/** Where a case stands, in words: whose line it is, what was moved and to what, and how that lies to the line. */
export function boundaryWords(ruleSet: RuleSet, stood: Standpoints, point: Standpoint): Words {
  const { line, mover } = stood;
  const owner = ownerLabel(ruleSet, line.site);
  const fact = placeLabel(ruleSet, line.decision, mover.axis.place);
  const say = (language: Language): string => {
    const value = movedText(ruleSet, language, stood, point);
    const relation = RELATIONS[language](stood, point.side, lineText(ruleSet, language, stood));
    return language === 'ko'
      ? `${owner.ko}: ${fact.ko} ${value} (${relation})`
      : `${owner.en}: ${fact.en} ${value} (${relation})`;
  };
  return { ko: say('ko'), en: say('en') };
}

const PIECES = { ko: (count: number) => `${count}건`, en: (count: number) => `${count} in number` } as const;

function movedText(ruleSet: RuleSet, language: Language, { mover: { axis } }: Standpoints, point: Standpoint): string {
  if (axis.kind === 'elements') return PIECES[language](point.position);
  return valueText(ruleSet, language)(jsonOf(axis.moved(point.position), axis.place), unitOfType(axis.type));
}

/** The value moved, as it is written in the facts. */
const jsonOf = (facts: unknown, place: string): Json =>
  place
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .reduce<unknown>((node, key) => (node as Readonly<Record<string, unknown>>)[key], facts) as Json;

/** What the line is held against, where it is a value of its own and not moved along. */
function lineText(ruleSet: RuleSet, language: Language, { line, mover, points }: Standpoints): string | undefined {
  const sighting = points[0]?.look.sightings.of(line)[mover.index];
  if (mover.side === undefined || !sighting) return undefined;
  const unit: Unit = unitOfType(mover.axis.type);
  return valueText(ruleSet, language)(traced(mover.side === 'found' ? sighting.against : sighting.found), unit);
}

type Relation = (stood: Standpoints, side: BoundarySide, line: string | undefined) => string;

const LINE_NAMES = {
  ko: { firstDay: '첫날', lastDay: '마지막 날', line: '기준' },
  en: { firstDay: 'the first day', lastDay: 'the last day', line: 'the line' },
} as const;

function nameOfLine({ points }: Standpoints, language: Language): string {
  const special = points.map(({ side }) => side).find((side) => side === 'firstDay' || side === 'lastDay');
  return LINE_NAMES[language][special ?? 'line'];
}

const isDay = ({ mover: { axis } }: Standpoints): boolean => axis.kind === 'day';
const isDated = ({ mover: { axis } }: Standpoints): boolean => axis.kind === 'day' || axis.kind === 'second';

const RELATIONS: Readonly<Record<Language, Relation>> = {
  ko(stood, side, value) {
    const line = nameOfLine(stood, 'ko') + (value === undefined ? '' : ` ${value}`);
    if (side === 'firstDay' || side === 'lastDay') return line;
    if (side === 'at') return isDay(stood) ? `${line} 당일` : `${withParticle(line, '과/와')} 같음`;
    const isBelow = side === 'below';
    if (stood.found.on === undefined) return `${line} 바로 ${isBelow ? '아래' : '위'}`;
    const [before, after] = stood.mover.axis.kind === 'second' ? ['1초 전', '1초 뒤'] : ['하루 전', '다음 날'];
    if (isDated(stood)) return `${line} ${isBelow ? before : after}`;
    return `${line}보다 ${stepText(stood, 'ko')} ${isBelow ? '적음' : '많음'}`;
  },
  en(stood, side, value) {
    const line = nameOfLine(stood, 'en') + (value === undefined ? '' : `, ${value}`);
    if (side !== 'below' && side !== 'above') return isDay(stood) ? `on ${line}` : `equal to ${line}`;
    const isBelow = side === 'below';
    if (stood.found.on === undefined) return `just ${isBelow ? 'below' : 'above'} ${line}`;
    const step = stood.mover.axis.kind === 'second' ? 'one second' : 'the day';
    if (isDated(stood)) return `${step} ${isBelow ? 'before' : 'after'} ${line}`;
    return `${stepText(stood, 'en')} ${isBelow ? 'below' : 'above'} ${line}`;
  },
};

function stepText({ mover: { axis }, ground }: Standpoints, language: Language): string {
  if (axis.kind === 'elements') return PIECES[language](1);
  return valueText(ground.ruleSet, language)(axis.step.toJSON(), unitOfType(axis.type));
}
