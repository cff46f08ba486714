/** What is typed about an election, and what is sent for it. */
import type {
  CandidateId, CandidateMarks, CandidateTie, ElectionPurpose, ElectionWinning, ElectionWishes,
  Marking, Nominator, NominatorKind, Nominee, PersonId, RoundCount, TieBreak,
} from '../../wire/types';
import { hands } from '../vote/tally';

/** As the rules say, where nothing else is chosen. */
export type ByRule = 'rule';

export interface OpenDraft {
  title: string;
  purpose: ElectionPurpose;
  seats: string;
  marking: Marking | ByRule;
  winning: ElectionWinning | ByRule;
  ties: TieBreak | ByRule;
  writeIns: 'yes' | 'no' | ByRule;
  secret: 'yes' | 'no' | ByRule;
  criteria: string;
}

export const blankOpen = (): OpenDraft => ({
  title: '', purpose: 'office', seats: '1', marking: 'rule', winning: 'rule', ties: 'rule',
  writeIns: 'rule', secret: 'rule', criteria: '',
});

/** What was wished for beyond the rules. */
export function wishes(typed: OpenDraft): ElectionWishes {
  const lines = typed.criteria.split('\n').map((line) => line.trim());
  const criteria = lines.filter((line) => line !== '');
  return {
    ...(typed.marking === 'rule' ? {} : { marking: typed.marking }),
    ...(typed.winning === 'rule' ? {} : { winning: typed.winning }),
    ...(typed.ties === 'rule' ? {} : { ties: typed.ties }),
    ...(typed.writeIns === 'rule' ? {} : { write_ins: typed.writeIns === 'yes' }),
    ...(typed.secret === 'rule' ? {} : { secret: typed.secret === 'yes' }),
    ...(typed.purpose === 'options' && criteria.length > 0 ? { criteria } : {}),
  };
}

export interface NominateDraft {
  is: 'person' | 'option';
  query: string;
  person: PersonId | null;
  /** The name of somebody who is not on the roll, with the identity made for them. */
  name: string;
  option: string;
  by: NominatorKind;
  memberQuery: string;
  member: PersonId | null;
  party: string;
  signed: string;
  ties: Record<CandidateTie, boolean>;
}

export const blankNominate = (): NominateDraft => ({
  is: 'person', query: '', person: null, name: '', option: '', by: 'member', memberQuery: '',
  member: null, party: '', signed: '', ties: { 'committee-member': false, 'near-relative': false },
});

/** Who or what is put forward; none while that is not known. */
export function nominee(typed: NominateDraft, people: boolean): Nominee | null {
  if (!people) return typed.option.trim() === '' ? null : { option: typed.option.trim() };
  if (!typed.person) return null;
  return typed.name === ''
    ? { person: typed.person }
    : { person: typed.person, name: typed.name };
}

/** Who puts it forward; none while that is not known. `speaker` does where nobody was named. */
export function nominator(typed: NominateDraft, speaker: PersonId | null): Nominator | null {
  const signed = hands(typed.signed);
  switch (typed.by) {
    case 'member': {
      const person = typed.member ?? speaker;
      return person ? { kind: 'member', person } : null;
    }
    case 'party':
      return typed.party.trim() === '' ? null
        : { kind: 'party', organisation: typed.party.trim() };
    case 'voters':
      return typed.signed.trim() === '' || signed === null ? null : { kind: 'voters', signed };
    case 'applicant':
    case 'listed':
      return { kind: typed.by };
  }
}

export interface HandsDraft {
  /** Hands at each name, by candidate. */
  at: Record<CandidateId, { favour: string; against: string; abstain: string }>;
  voting: string;
}

/** What is wrong with the hands as typed; the name is of the candidate where one is over. */
export type HandsFault = { unreadable: true } | { over: CandidateId };

/** The count as typed, or why it is none. Whoever is not counted at a name has no hands there. */
export function handsCount(
  typed: HandsDraft, candidates: readonly CandidateId[], perName: boolean, electorate: number,
): RoundCount | HandsFault {
  const marks: CandidateMarks[] = [];
  for (const candidate of candidates) {
    const at = typed.at[candidate] ?? { favour: '', against: '', abstain: '' };
    const [favour, against, abstain] = [hands(at.favour), hands(at.against), hands(at.abstain)];
    if (favour === null || against === null || abstain === null) return { unreadable: true };
    const sum = perName ? favour + against + abstain : favour;
    if (sum > electorate) return { over: candidate };
    marks.push(perName ? { candidate, for: favour, against, abstain } : { candidate, for: favour });
  }
  if (typed.voting.trim() === '') return { marks };
  const voting = hands(typed.voting);
  return voting === null ? { unreadable: true } : { marks, voting };
}
